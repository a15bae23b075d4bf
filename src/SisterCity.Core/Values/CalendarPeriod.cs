using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace SisterCity.Values;

/// <summary>A length of time in calendar units, as a contract states it: P3Y, P6M, P1Y6M.</summary>
/// <remarks>
/// ISO 8601 durations of years, months, weeks and days, each 0 to 9999. Equal when the texts are
/// equal: P12M is not P1Y. No order. The default is not a value.
/// </remarks>
/// <example><code>CalendarPeriod.Parse("P3Y").After(new LocalDate(2012, 6, 28)) // 2015-06-28</code></example>
[HasNoOrder]
[JsonConverter(typeof(ScalarConverter<CalendarPeriod>))]
public readonly partial record struct CalendarPeriod : IScalar<CalendarPeriod>
{
    private const string Units = "P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,4}D)?";

    private readonly string? text;

    private CalendarPeriod(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "calendar-period",
        Pattern = $"^{Units}$",
        Example = "P3Y",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<CalendarPeriod>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out CalendarPeriod value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty : IsPeriod().IsMatch(text) ? Flaw.None : Flaw.CharactersAreWrong;
        value = flaw == Flaw.None ? new CalendarPeriod(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The day that lies this long after another, as the civil calendar counts: a month after 31 January is the last day of February.</summary>
    /// <param name="day">The day to count from.</param>
    /// <exception cref="InvalidOperationException">This is the default of the type, which is not a value.</exception>
    /// <returns>The day; the last of the year 9999 when it lies beyond the calendar.</returns>
    public LocalDate After(LocalDate day)
    {
        var period = PeriodPattern.Roundtrip.Parse(Text).Value;

        // Each unit counted generously: what comes near the end of the calendar is beyond it for any agreement.
        var years = day.Year + period.Years + (period.Months / 12) + (period.Weeks / 52) + (period.Days / 365);
        return years >= LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : day + period;
    }

    /// <summary>
    /// The last day of a time so many times this long that begins on a day: the eve of the anniversary; where the month has no such day, its last.
    /// </summary>
    /// <remarks>Counted from the beginning at once: month by month, what began on the 31st would end on the 28th for ever after the first February.</remarks>
    internal LocalDate LastDayFrom(LocalDate start, int times = 1)
    {
        var period = PeriodPattern.Roundtrip.Parse(Text).Value;
        var (years, months, days) = ((long)period.Years * times, (long)period.Months * times, ((period.Weeks * 7L) + period.Days) * times);
        if (start.Year + years + (months / 12) + (days / 365) >= LocalDate.MaxIsoValue.Year)
            return LocalDate.MaxIsoValue;
        var anniversary = start.PlusMonths((int)((years * 12) + months));
        return days == 0 && anniversary.Day < start.Day ? anniversary : anniversary.PlusDays((int)days - 1);
    }

    /// <summary>The day that lies this long before another, as the civil calendar counts.</summary>
    /// <param name="day">The day to count from.</param>
    /// <exception cref="InvalidOperationException">This is the default of the type, which is not a value.</exception>
    /// <returns>The day; the first of the year 1 when it lies before it.</returns>
    /// <example><code>CalendarPeriod.Parse("P6M").Before(new LocalDate(2027, 12, 31)) // 2027-06-30</code></example>
    public LocalDate Before(LocalDate day)
    {
        var period = PeriodPattern.Roundtrip.Parse(Text).Value;
        var years = day.Year - period.Years - (period.Months / 12) - (period.Weeks / 52) - (period.Days / 365);
        return years <= 2 ? new LocalDate(1, 1, 1) : day - period;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;

    // \z, since $ would let a final line feed pass.
    [GeneratedRegex("^" + Units + "\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsPeriod();
}
