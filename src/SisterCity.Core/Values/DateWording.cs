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

    /// <summary>When something happened, as it follows a verb: "on 22 June 1981", "en juin 1981", "dans les années 1990".</summary>
    public static string When(PartialDate date, LanguageTag language)
    {
        var text = date.Text;
        if (date.Precision == DatePrecision.OneOfASet)
            return string.Join(language.Say(" or ", " ou ", "或"), text[1..^1].Split(',').Select(member => WhenInRange(member.Trim(), "..", language)));
        return date.Precision == DatePrecision.Interval ? WhenInRange(text, "/", language) : At(date, language);
    }

    // An event within an interval happened once, on a day that lies between.
    private static string WhenInRange(string text, string separator, LanguageTag language) =>
        !text.Contains(separator, StringComparison.Ordinal) ? At(PartialDate.Parse(text), language)
        : Range(separator is ".." ? text : text.Replace("/", "..", StringComparison.Ordinal).Replace("....", "..", StringComparison.Ordinal), "..", language);

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
            (null, _) => language.Say($"not later than {until}", $"au plus tard {(IsVague(end) ? until : At(PartialDate.Parse(end), language))}", $"不晚于{until}"),
            (_, null) => language.Say($"from {from} on", $"à partir {French(start, "du", "des", "de", language)}", $"自{from}起"),
            _ when separator is ".." => language.Say(
                $"between {from} and {until}",
                $"entre {French(start, "le", "les", string.Empty, language)} et {French(end, "le", "les", string.Empty, language)}",
                $"{from}至{until}之间"),
            _ => language.Say(
                $"{from} to {until}",
                $"{French(start, "du", "des", "de", language)} {French(end, "au", "aux", "à", language)}",
                $"{from}至{until}"),
        };
    }

    /// <summary>A date with the article that a day, a decade or anything else has in French.</summary>
    private static string French(string text, string beforeADay, string beforeADecade, string beforeTheRest, LanguageTag language)
    {
        var date = PartialDate.Parse(text);
        var article = IsVague(text) ? beforeTheRest
            : date.Precision switch { DatePrecision.Day => beforeADay, DatePrecision.Decade => beforeADecade, _ => beforeTheRest };
        return article.Length == 0 ? Single(date, language) : $"{article} {Single(date, language)}";
    }

    // "vers juin 1981" has no article.
    private static bool IsVague(string text) => PartialDate.Parse(text).Qualifier is DateQualifier.Approximate or DateQualifier.Both;

    private static string At(PartialDate date, LanguageTag language)
    {
        var text = Single(date, language);
        if (language.IsChinese || date.Qualifier is DateQualifier.Approximate or DateQualifier.Both)
            return text;
        return date.Precision switch
        {
            DatePrecision.Day => language.Say($"on {text}", $"le {text}", text),
            DatePrecision.Decade => language.Say($"in {text}", $"dans les {text}", text),
            DatePrecision.Century => language.Say($"in {text}", $"entre {date.Earliest!.Value.Year} et {date.Latest!.Value.Year}", text),
            DatePrecision.Season => language.Say($"in {text}", $"{(text[0] == 'p' ? "au" : "à l'")}{(text[0] == 'p' ? " " : string.Empty)}{text}", text),
            _ => language.Say($"in {text}", $"en {text}", text),
        };
    }

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
