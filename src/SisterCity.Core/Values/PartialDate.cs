using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace SisterCity.Values;

/// <summary>
/// A date as far as it is known: a day, a month, a year, a decade, one of several days, "not later than". Its text is EDTF (ISO 8601-2:2019).
/// </summary>
/// <remarks>
/// <para>It reads EDTF level 0 and level 1, and of level 2 the sets "one of" (<c>[a,b]</c>, <c>[a..b]</c>, <c>[..a]</c>, <c>[a..]</c>). It refuses
/// all others (<see cref="Flaw.DateFormIsNotSupported"/>); it never misreads.</para>
/// <para>Equal when the texts are equal: <c>1981-06</c> and <c>1981-06-XX</c> are two values with the same bounds. There is no order, since a
/// year is neither before nor after one of its days: ask <see cref="IsBefore(PartialDate)"/>, which
/// answers surely, maybe or no. The default is not a value.</para>
/// </remarks>
/// <example><code>PartialDate.Parse("1992").IsBefore(new LocalDate(1992, 2, 8)) // Certainty.Maybe</code></example>
[HasNoOrder]
[JsonConverter(typeof(ScalarConverter<PartialDate>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct PartialDate : IScalar<PartialDate>
{
    // Null for the plain forms YYYY, YYYY-MM and YYYY-MM-DD, whose text follows from the bounds.
    private readonly string? written;
    private readonly DateBounds bounds;

    private PartialDate(string? written, DateBounds bounds)
    {
        this.written = written;
        this.bounds = bounds;
    }

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "edtf",
        Pattern = Edtf.Pattern,
        MaxLength = Edtf.LongestText,
        Example = "1981-06",
    };

    /// <inheritdoc/>
    public string Text => bounds.Precision == DatePrecision.None ? Scalar.TextOf<PartialDate>(null) : ToString();

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => bounds.Precision;

    /// <summary>What the source says of its own date; of an interval or a set, what it says of any of its dates.</summary>
    public DateQualifier Qualifier => bounds.Qualifier;

    /// <summary>The first day that the text allows; null when nothing bounds it. A qualifier does not move it.</summary>
    public LocalDate? Earliest => bounds.HasEarliest ? bounds.Earliest : null;

    /// <summary>The last day that the text allows; null when nothing bounds it. A qualifier does not move it.</summary>
    public LocalDate? Latest => bounds.HasLatest ? bounds.Latest : null;

    /// <summary>The bounds that a comparison uses: those of the text, wider by a unit when it is qualified.</summary>
    internal DateBounds Widened => bounds.Widened();

    /// <summary>A day, known exactly.</summary>
    /// <param name="day">The day, in the ISO calendar, of the years 0000 to 9999.</param>
    /// <example><code>PartialDate.On(new LocalDate(2017, 2, 9)).Text // 2017-02-09</code></example>
    public static PartialDate On(LocalDate day) => On(day.Year, day.Month, day.Day);

    /// <summary>A day, known exactly.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to 31.</param>
    /// <exception cref="FormatException">There is no such day.</exception>
    /// <example><code>PartialDate.On(2017, 2, 9).Text // 2017-02-09</code></example>
    public static PartialDate On(int year, int month, int day) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"));

    /// <summary>A day, known exactly.</summary>
    /// <param name="day">The day.</param>
    /// <example><code>PartialDate.On(new DateOnly(2017, 2, 9)).Text // 2017-02-09</code></example>
    public static PartialDate On(DateOnly day) => On(day.Year, day.Month, day.Day);

    /// <summary>A month of which the day is not known.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <example><code>PartialDate.InMonth(1981, 6).Text // 1981-06</code></example>
    public static PartialDate InMonth(int year, int month) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));

    /// <summary>A year of which the month is not known.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <example><code>PartialDate.InYear(1992).Text // 1992</code></example>
    public static PartialDate InYear(int year) => Parse(year.ToString("D4", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out PartialDate value, out Flaw flaw)
    {
        if (TryReadEdtf(text, out value, out flaw))
            return true;

        // 1981-82 is no day that does not exist: nobody meant a day.
        if (flaw == Flaw.DayDoesNotExist && DateReadings.IsAShortSpan(text))
            flaw = Flaw.DateIsNotEdtf;
        else if (flaw == Flaw.DateIsNotEdtf)
            flaw = DateReadings.OfADoubt(text) is not null ? Flaw.DateHasSeveralReadings
                : Words.SayThatADateIsUnknown(text) ? Flaw.DateIsSaidToBeUnknown
                : Flaw.DateIsNotEdtf;
        return false;
    }

    /// <summary>Reads EDTF, without a look at what else a text may say: the readings themselves are read by it.</summary>
    internal static bool TryReadEdtf(ReadOnlySpan<char> text, out PartialDate value, out Flaw flaw)
    {
        if (Edtf.IsPlain(text))
        {
            flaw = Edtf.ReadPlain(text, out var plain);
            value = flaw == Flaw.None ? new PartialDate(null, plain) : default;
            return flaw == Flaw.None;
        }

        if (!Edtf.TryRead(text, out var bounds, out flaw))
            return Scalar.Refuse(flaw, out value, out flaw);
        value = new PartialDate(text.ToString(), bounds);
        return true;
    }

    /// <summary>
    /// Reads what people type when there is one reading: "22/06/1981", "1er juin 1981", "June 22, 1981", "1981年6月", "1990s", "1981-1985", "198u".
    /// </summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out PartialDate value) =>
        TryRepair(typed, default(DateConvention), out value);

    /// <summary>Reads what people type when the order of day, month and year is stated: 05/12/2010 is 5 December, or 12 May.</summary>
    /// <param name="typed">The text as typed.</param>
    /// <param name="order">The order, as somebody states it who knows the list. A text that contradicts it has no reading: 05/13/2010 with the day
    /// first.</param>
    /// <param name="value">The date that was meant.</param>
    /// <returns>Whether there is one such date.</returns>
    /// <remarks>A year of two digits is none: see the overload that takes the last year.</remarks>
    /// <example><code>PartialDate.TryRepair("05/12/2010", DateOrder.DayMonthYear, out var date) // 2010-12-05</code></example>
    public static bool TryRepair(ReadOnlySpan<char> typed, DateOrder order, out PartialDate value) =>
        TryRepair(typed, new DateConvention(order), out value);

    /// <summary>Reads what people type when the order is stated, and of which hundred years the years of two digits are: 05/12/10, juin-81.</summary>
    /// <param name="typed">The text as typed.</param>
    /// <param name="order">The order of day, month and year.</param>
    /// <param name="latestYear">The last year that two digits may mean, 99 to 9999: with 2030, 81 is 1981 and 30 is 2030.</param>
    /// <param name="value">The date that was meant.</param>
    /// <returns>Whether there is one such date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last year is below 99 or beyond 9999.</exception>
    /// <example><code>PartialDate.TryRepair("05/12/10", DateOrder.DayMonthYear, 2030, out var date) // 2010-12-05</code></example>
    public static bool TryRepair(ReadOnlySpan<char> typed, DateOrder order, int latestYear, out PartialDate value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(latestYear, 99);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(latestYear, 9999);
        return TryRepair(typed, new DateConvention(order, latestYear), out value);
    }

    private static bool TryRepair(ReadOnlySpan<char> typed, DateConvention convention, out PartialDate value)
    {
        var readings = DateReadings.Of(typed, convention);
        value = readings is [var only] ? only : default;
        return readings.Count == 1;
    }

    /// <summary>Whether this date is before another.</summary>
    /// <param name="other">The other date.</param>
    /// <remarks>
    /// A qualified date (<c>~</c>, <c>?</c>) counts as wider by one of its own units on both sides: "2000~" is maybe before 2001, surely before 2002.
    /// </remarks>
    /// <example><code>PartialDate.Parse("1981-06").IsBefore(PartialDate.Parse("1981-06-22")) // Certainty.Maybe</code></example>
    public Certainty IsBefore(PartialDate other) => IsBefore(bounds, other.bounds);

    /// <summary>Whether this date is before a day.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>See <see cref="IsBefore(PartialDate)"/>.</remarks>
    public Certainty IsBefore(LocalDate day) => IsBefore(bounds, DateBounds.Of(day));

    /// <summary>Whether this date is after another.</summary>
    /// <param name="other">The other date.</param>
    /// <remarks>See <see cref="IsBefore(PartialDate)"/>.</remarks>
    public Certainty IsAfter(PartialDate other) => IsBefore(other.bounds, bounds);

    /// <summary>Whether this date is after a day.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>See <see cref="IsBefore(PartialDate)"/>.</remarks>
    public Certainty IsAfter(LocalDate day) => IsBefore(DateBounds.Of(day), bounds);

    /// <summary>Whether every day that this date may be is before every day that the other may be.</summary>
    /// <param name="other">The other date.</param>
    public bool IsSurelyBefore(PartialDate other) => SurelyPrecedes(bounds, other.bounds);

    /// <summary>Whether some day that this date may be is before some day that the other may be.</summary>
    /// <param name="other">The other date.</param>
    public bool MayBeBefore(PartialDate other) => MayPrecede(bounds, other.bounds);

    /// <summary>Whether every day that this date may be is after every day that the other may be.</summary>
    /// <param name="other">The other date.</param>
    public bool IsSurelyAfter(PartialDate other) => SurelyPrecedes(other.bounds, bounds);

    /// <summary>Whether some day that this date may be is after some day that the other may be.</summary>
    /// <param name="other">The other date.</param>
    public bool MayBeAfter(PartialDate other) => MayPrecede(other.bounds, bounds);

    /// <summary>Whether this date may be that day, as the text says it: a qualifier is not counted.</summary>
    /// <param name="day">The day.</param>
    /// <example><code>PartialDate.Parse("[2018-09-04,2019-09-04]").MayBe(new LocalDate(2018, 12, 1)) // false</code></example>
    public bool MayBe(LocalDate day) =>
        bounds.Precision != DatePrecision.None
        && bounds.Covers(day)
        && (bounds.Precision != DatePrecision.OneOfASet || Edtf.SetHolds(written, day));

    /// <summary>How this claim of a date stands to another claim of the same date, as the texts say it: qualifiers widen both.</summary>
    /// <param name="other">The other claim.</param>
    /// <example><code>PartialDate.Parse("1981-04-24").RelationTo(PartialDate.Parse("1981-06")) // DateRelation.Contradicts</code></example>
    public DateRelation RelationTo(PartialDate other)
    {
        if (Equals(other))
            return DateRelation.Same;
        if (IsSurelyBefore(other) || IsSurelyAfter(other) || (HasMembers(other) && !SharesADay(other)))
            return DateRelation.Contradicts;
        var (mine, others) = (bounds.Widened(), other.bounds.Widened());
        return (others.Contains(mine), mine.Contains(others)) switch
        {
            (true, true) => DateRelation.Same,
            (true, false) => DateRelation.Refines,
            (false, true) => DateRelation.IsRefinedBy,
            _ => DateRelation.Overlaps,
        };
    }

    /// <summary>The date in words, for people: "12 mars 2026", "juin 1981", "1981年6月", "about 2000".</summary>
    /// <param name="language">The language: French, Chinese, else English.</param>
    /// <exception cref="InvalidOperationException">This is the default of the type, which is not a value.</exception>
    /// <example><code>PartialDate.Parse("2000~").In(LanguageTag.French) // vers 2000</code></example>
    public string In(LanguageTag language) => DateWording.Of(this, language);

    /// <summary>The text as it was written; empty for the default.</summary>
    public override string ToString() => written ?? bounds.Precision switch
    {
        DatePrecision.Year => bounds.Earliest.Year.ToString("D4", CultureInfo.InvariantCulture),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{bounds.Earliest.Year:D4}-{bounds.Earliest.Month:D2}"),
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{bounds.Earliest.Year:D4}-{bounds.Earliest.Month:D2}-{bounds.Earliest.Day:D2}"),
        _ => string.Empty,
    };

    private static Certainty IsBefore(DateBounds first, DateBounds second) =>
        SurelyPrecedes(first, second) ? Certainty.Surely : MayPrecede(first, second) ? Certainty.Maybe : Certainty.No;

    private static bool SurelyPrecedes(DateBounds first, DateBounds second)
    {
        var (mine, others) = (first.Widened(), second.Widened());
        return mine.HasLatest && others.HasEarliest && mine.Latest < others.Earliest;
    }

    private static bool MayPrecede(DateBounds first, DateBounds second)
    {
        if (first.Precision == DatePrecision.None || second.Precision == DatePrecision.None)
            return false;
        var (mine, others) = (first.Widened(), second.Widened());
        return !mine.HasEarliest || !others.HasLatest || mine.Earliest < others.Latest;
    }

    private bool HasMembers(PartialDate other) =>
        bounds.Precision == DatePrecision.OneOfASet || other.bounds.Precision == DatePrecision.OneOfASet;

    private bool SharesADay(PartialDate other)
    {
        // Only a set has holes; a set of bounds wider than a lifetime has its ends compared, not its days.
        if (Qualifier != DateQualifier.None || other.Qualifier != DateQualifier.None)
            return true;
        var from = Latest is null || (other.Earliest is { } a && Earliest is { } b && a > b) ? other.Earliest : Earliest ?? other.Earliest;
        var until = Latest is { } c && other.Latest is { } d ? (c < d ? c : d) : Latest ?? other.Latest;
        if (from is not { } first || until is not { } last || Period.DaysBetween(first, last) > 40_000)
            return true;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (MayBe(day) && other.MayBe(day))
                return true;
        }

        return false;
    }
}
