using System.Globalization;
using NodaTime;

namespace SisterCity.Values;

/// <summary>How dates are said in English, French and Chinese. Own tables, since the cultures of the machine may be missing or ambient.</summary>
internal static class DateWording
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static string Of(PartialDate date, LanguageTag language)
    {
        var text = date.Text;
        if (date.Precision == DatePrecision.OneOfASet)
            return string.Join(language.Say(" or ", " ou ", "或"), text[1..^1].Split(',').Select(member => Range(member.Trim(), "..", language)));
        return date.Precision == DatePrecision.Interval ? Range(text, "/", language) : Single(date, language);
    }

    private static string Range(string text, string separator, LanguageTag language)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        if (at < 0)
            return Single(PartialDate.Parse(text), language);
        var (start, end) = (text[..at], text[(at + separator.Length)..]);
        var from = start is "" or ".." ? null : Single(PartialDate.Parse(start), language);
        var until = end is "" or ".." ? null : Single(PartialDate.Parse(end), language);
        return (from, until) switch
        {
            (null, _) => language.Say($"not later than {until}", $"{(IsDay(end) ? "au plus tard le" : "au plus tard en")} {until}", $"不晚于{until}"),
            (_, null) => language.Say($"from {from} on", $"{(IsDay(start) ? "à partir du" : "à partir de")} {from}", $"自{from}起"),
            _ when separator is ".." => language.Say(
                $"between {from} and {until}",
                $"{(IsDay(start) ? "entre le" : "entre")} {from} {(IsDay(end) ? "et le" : "et")} {until}",
                $"{from}至{until}之间"),
            _ => language.Say(
                $"{from} to {until}",
                $"{(IsDay(start) ? "du" : "de")} {from} {(IsDay(end) ? "au" : "à")} {until}",
                $"{from}至{until}"),
        };
    }

    private static bool IsDay(string text) => PartialDate.Parse(text).Precision == DatePrecision.Day;

    private static string Single(PartialDate date, LanguageTag language)
    {
        // A single date always has both bounds; the earliest one carries its year, month and day.
        var day = date.Earliest!.Value;
        var plain = date.Precision switch
        {
            DatePrecision.Day => Day(day, language),
            DatePrecision.Month => language.IsChinese ? $"{Year(day)}年{day.Month}月" : $"{Month(day, language)} {Year(day)}",
            DatePrecision.Season => Season(date, day, language),
            DatePrecision.Decade => language.Say($"the {Year(day)}s", $"années {Year(day)}", $"{Year(day)}年代"),
            DatePrecision.Century => language.IsChinese ? $"{Year(day)}至{Year(date.Latest!.Value)}年" : $"{Year(day)}–{Year(date.Latest!.Value)}",
            _ => language.IsChinese ? $"{Year(day)}年" : Year(day),
        };
        return date.Qualifier switch
        {
            DateQualifier.Approximate => language.Say("about ", "vers ", "约") + plain,
            DateQualifier.Uncertain => plain + language.Brackets(language.Say("uncertain", "incertain", "存疑")),
            DateQualifier.Both => language.Say("about ", "vers ", "约") + plain + language.Brackets(language.Say("uncertain", "incertain", "存疑")),
            _ => plain,
        };
    }

    private static string Day(LocalDate day, LanguageTag language) => language.IsChinese
        ? $"{Year(day)}年{Plain(day.Month)}月{Plain(day.Day)}日"
        : $"{(language.IsFrench && day.Day == 1 ? "1er" : Plain(day.Day))} {Month(day, language)} {Year(day)}";

    private static string Season(PartialDate date, LocalDate day, LanguageTag language)
    {
        var season = date.Text.AsSpan().TrimEnd("?~%")[^1] switch
        {
            '1' => language.Say("spring", "printemps", "春"),
            '2' => language.Say("summer", "été", "夏"),
            '3' => language.Say("autumn", "automne", "秋"),
            _ => language.Say("winter", "hiver", "冬"),
        };
        return language.IsChinese ? $"{Year(day)}年{season}" : $"{season} {Year(day)}";
    }

    private static string Month(LocalDate day, LanguageTag language) => (language.IsFrench ? FrenchMonths : EnglishMonths)[day.Month - 1];

    private static string Year(LocalDate day) => Plain(day.Year);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
