using NodaTime;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A typed value in a message, formatted for the reader's language when the message is.</summary>
/// <remarks>Equal when the values are equal.</remarks>
/// <example><code>Argument.Of(PartialDate.Parse("1981-06")).In(LanguageTag.French) // juin 1981</code></example>
public sealed class Argument : IEquatable<Argument>
{
    private readonly object value;

    private static readonly Argument DateUnknown = Phrase.Of("date unknown", "date inconnue", "日期不明");

    private Argument(object value) => this.value = value;

    /// <summary>A date, or that it is unknown.</summary>
    internal static Argument When(PartialDate? on) => on is { } date ? date : DateUnknown;

    /// <summary>A literal that is the same in every language: an identifier, a snippet of the document.</summary>
    /// <param name="text">The literal.</param>
    public static implicit operator Argument(string text) => new(text);

    /// <summary>A date as far as it is known.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Argument(PartialDate date) => new(date);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Argument(LocalDate day) => new(PartialDate.On(day));

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Argument(int number) => new((decimal)number);

    /// <summary>A number that may have decimals: a percentage.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Argument(decimal number) => new(number);

    /// <summary>An amount of money.</summary>
    /// <param name="money">The amount.</param>
    public static implicit operator Argument(Money money) => new(money);

    /// <summary>A length of time.</summary>
    /// <param name="period">The length.</param>
    public static implicit operator Argument(CalendarPeriod period) => new(period);

    /// <summary>A text in several languages.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Argument(LocalizedText text) => new(text);

    /// <summary>A code of a list, shown by its title.</summary>
    /// <param name="code">The code's entry.</param>
    public static implicit operator Argument(CodelistEntry code) => new(code);

    /// <summary>A list, shown by its title.</summary>
    /// <param name="list">The list.</param>
    public static implicit operator Argument(Codelist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new(list.Title);
    }

    /// <summary>A value that people and programs read in different forms.</summary>
    internal static Argument Of(ISpoken spoken) => new(spoken);

    /// <summary>A date as far as it is known.</summary>
    /// <param name="date">The date.</param>
    public static Argument Of(PartialDate date) => date;

    /// <summary>A code of a list, shown by its title.</summary>
    /// <typeparam name="TCode">The code.</typeparam>
    /// <param name="code">The code.</param>
    public static Argument Of<TCode>(TCode code)
        where TCode : struct, ICode<TCode> => new(code.Entry);

    /// <summary>Several literals, joined by commas.</summary>
    /// <param name="texts">The literals.</param>
    public static Argument Of(IEnumerable<string> texts) => new(string.Join(", ", texts));

    /// <summary>Several dates, of which any may be meant.</summary>
    /// <param name="dates">The dates.</param>
    public static Argument Of(ValueList<PartialDate> dates) => new(dates);

    /// <inheritdoc/>
    public bool Equals(Argument? other) => other is not null && value.Equals(other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Argument);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <summary>The value in a language's manner of writing, on one line, as <see cref="VisibleText"/> shows it.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(Said(language));

    /// <summary>The value in a language's manner of writing, of the characters that were written.</summary>
    internal string Said(LanguageTag language) => value switch
    {
        PartialDate date => date.In(language),
        ValueList<PartialDate> dates => string.Join(" / ", dates.Select(date => date.In(language))),
        decimal number => Wording.Number(number, language),
        Money money => $"{Wording.Number(money.Amount, language)} {money.Currency}",
        ISpoken spoken => spoken.In(language),
        CalendarPeriod period => PeriodWording.Of(period, language),
        LocalizedText text => text.In(language),
        CodelistEntry { IsListed: true } code => code.Title!.In(language),
        _ => value.ToString()!,
    };

    /// <summary>The value as data: EDTF, a code, a number without grouping, a text as it was written.</summary>
    public override string ToString() => value switch
    {
        ValueList<PartialDate> dates => string.Join(" / ", dates),
        decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        LocalizedText text => text.In(LanguageTag.English),
        _ => value.ToString()!,
    };
}
