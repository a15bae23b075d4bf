using System.Globalization;
using NodaTime;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>How dates and numbers are written in English, French and Chinese. Own tables, since the cultures of the machine may be missing or ambient.</summary>
internal static class Wording
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    // U+202F, the narrow no-break space that French typography puts between thousands.
    private static readonly NumberFormatInfo FrenchGrouped = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    private enum Tongue
    {
        English,
        French,
        Chinese,
    }

    public static string Number(decimal number, LanguageTag language) =>
        number.ToString("#,##0.##", TongueOf(language) == Tongue.French ? FrenchGrouped : Grouped);

    public static string Date(PartialDate date, LanguageTag language)
    {
        var tongue = TongueOf(language);
        var text = date.Text;
        if (date.Precision == DatePrecision.OneOfASet)
            return string.Join(Say(tongue, " or ", " ou ", "或"), text[1..^1].Split(',').Select(member => Range(member.Trim(), "..", tongue)));
        return date.Precision == DatePrecision.Interval ? Range(text, "/", tongue) : Single(date, tongue);
    }

    private static string Range(string text, string separator, Tongue tongue)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        if (at < 0)
            return Single(PartialDate.Parse(text), tongue);
        var (start, end) = (text[..at], text[(at + separator.Length)..]);
        var from = start is "" or ".." ? null : Single(PartialDate.Parse(start), tongue);
        var until = end is "" or ".." ? null : Single(PartialDate.Parse(end), tongue);
        if (separator is ".." && from is not null && until is not null)
            return tongue == Tongue.Chinese ? $"{from}至{until}之间" : Say(tongue, "between ", IsDay(start) ? "entre le " : "entre ", string.Empty) + from + Say(tongue, " and ", IsDay(end) ? " et le " : " et ", string.Empty) + until;
        return (from, until) switch
        {
            (null, _) => tongue == Tongue.Chinese ? $"不晚于{until}" : Say(tongue, "not later than ", IsDay(end) ? "au plus tard le " : "au plus tard en ", string.Empty) + until,
            (_, null) => tongue == Tongue.Chinese ? $"自{from}起" : Say(tongue, "from ", IsDay(start) ? "à partir du " : "à partir de ", string.Empty) + from + Say(tongue, " on", string.Empty, string.Empty),
            _ => Say(tongue, string.Empty, IsDay(start) ? "du " : "de ", string.Empty) + from + Say(tongue, " to ", IsDay(end) ? " au " : " à ", "至") + until,
        };
    }

    private static bool IsDay(string text) => PartialDate.Parse(text).Precision == DatePrecision.Day;

    private static string Single(PartialDate date, Tongue tongue)
    {
        // A single date always has both bounds; the earliest one carries its year, month and day.
        var day = date.Earliest!.Value;
        var plain = date.Precision switch
        {
            DatePrecision.Day => Day(day, tongue),
            DatePrecision.Month => tongue == Tongue.Chinese ? $"{Year(day)}年{day.Month}月" : $"{Month(day, tongue)} {Year(day)}",
            DatePrecision.Season => Season(date, day, tongue),
            DatePrecision.Decade => tongue switch
            {
                Tongue.English => $"the {Year(day)}s",
                Tongue.French => $"années {Year(day)}",
                _ => $"{Year(day)}年代",
            },
            DatePrecision.Century => tongue == Tongue.Chinese ? $"{Year(day)}至{Year(date.Latest!.Value)}年" : $"{Year(day)}–{Year(date.Latest!.Value)}",
            _ => tongue == Tongue.Chinese ? $"{Year(day)}年" : Year(day),
        };
        return date.Qualifier switch
        {
            DateQualifier.Approximate => Say(tongue, "about ", "vers ", "约") + plain,
            DateQualifier.Uncertain => plain + Say(tongue, " (uncertain)", " (incertain)", "（存疑）"),
            DateQualifier.Both => Say(tongue, "about ", "vers ", "约") + plain + Say(tongue, " (uncertain)", " (incertain)", "（存疑）"),
            _ => plain,
        };
    }

    private static string Day(LocalDate day, Tongue tongue) => tongue switch
    {
        Tongue.English => $"{Plain(day.Day)} {Month(day, tongue)} {Year(day)}",
        Tongue.French => $"{(day.Day == 1 ? "1er" : Plain(day.Day))} {Month(day, tongue)} {Year(day)}",
        _ => $"{Year(day)}年{Plain(day.Month)}月{Plain(day.Day)}日",
    };

    private static string Season(PartialDate date, LocalDate day, Tongue tongue)
    {
        var season = date.Text.AsSpan().TrimEnd("?~%")[^1] switch
        {
            '1' => Say(tongue, "spring", "printemps", "春"),
            '2' => Say(tongue, "summer", "été", "夏"),
            '3' => Say(tongue, "autumn", "automne", "秋"),
            _ => Say(tongue, "winter", "hiver", "冬"),
        };
        return tongue == Tongue.Chinese ? $"{Year(day)}年{season}" : $"{season} {Year(day)}";
    }

    private static string Month(LocalDate day, Tongue tongue) => (tongue == Tongue.French ? FrenchMonths : EnglishMonths)[day.Month - 1];

    private static string Year(LocalDate day) => Plain(day.Year);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Say(Tongue tongue, string english, string french, string chinese) => tongue switch
    {
        Tongue.French => french,
        Tongue.Chinese => chinese,
        _ => english,
    };

    private static Tongue TongueOf(LanguageTag language) => language.Language.Text switch
    {
        "fr" => Tongue.French,
        "zh" => Tongue.Chinese,
        _ => Tongue.English,
    };
}
