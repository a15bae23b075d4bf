using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>Dates as Wikidata writes them, with the precision that stands beside them.</summary>
internal static class WikidataDates
{
    /// <summary>Wikidata's number for a date that is known to the day.</summary>
    public const string Day = "11";

    private const string Month = "10";
    private const string Year = "9";
    private const string Decade = "8";
    private const string Century = "7";

    /// <summary>
    /// Whether a statement has the value "unknown": there is a day, and nobody knows which. It
    /// comes as a blank node, or as an address that stands for one.
    /// </summary>
    public static bool IsUnknownValue(string text) =>
        text.StartsWith("_:", StringComparison.Ordinal) || text.Contains("/.well-known/genid/", StringComparison.Ordinal);

    /// <summary>The date of a text; null when it is none by its precision.</summary>
    public static PartialDate? DateOf(string text, string? precision)
    {
        // "1975-06-07T00:00:00Z" as Wikidata writes, or a date as people do.
        var day = text.TrimStart('+');
        if (day.IndexOf('T', StringComparison.Ordinal) is > 0 and var time)
            day = day[..time];
        if (day.Length > 1 && day[^1] == 'Z')
            day = day[..^1];

        // Wikidata's own data has zeros for a month and a day that are not known.
        if (day.Length == 10 && precision is not Day)
            day = day[..4] + day[4..].Replace("-00", "-01", StringComparison.Ordinal);
        if (!PartialDate.TryRead(day, out var date, out _))
            return null;
        if (precision is Decade or Century)
            return date is { Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year, Earliest: { Year: >= 0 and var year } }
                ? Wide(year, isDecade: precision is Decade)
                : null;
        return date is not { Precision: DatePrecision.Day, Earliest: { } known } || precision is Day ? date
            : precision is Year || (precision is null && known is { Month: 1, Day: 1 }) ? PartialDate.Parse(day[..^6])
            : precision is Month || (precision is null && known.Day == 1) ? PartialDate.Parse(day[..^3])
            : precision is null ? date
            : null;
    }

    /// <summary>
    /// The decade or the century of a year. Of a full hundred nobody can tell whether it ends
    /// the one century or begins the next, so it is a year of either.
    /// </summary>
    private static PartialDate Wide(int year, bool isDecade) => PartialDate.Parse(
        isDecade ? string.Create(CultureInfo.InvariantCulture, $"{year / 10:D3}X")
        : year % 100 > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year / 100:D2}XX")
        : string.Create(CultureInfo.InvariantCulture, $"[{Math.Max(year - 99, 0):D4}..{year + 99:D4}]"));
}
