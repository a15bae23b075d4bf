using System.Globalization;
using System.Text.RegularExpressions;

namespace SisterCity.Values;

/// <summary>What a text that is no EDTF may say of a date, each reading as EDTF. Readings that are no date are left to the reader of EDTF.</summary>
/// <remarks>Years are those of four digits from 1000 to 2999: 81 may be of any century, so a text with two digits for a year has no reading here.</remarks>
internal static partial class DateReadings
{
    private const int LongestTyped = 64;

    // "mai-81"; 22/06 is a day without a year.
    private const int ShortestInDoubt = 6;
    private const int LongestInDoubt = 24;
    private const string Year = "[12][0-9]{3}";
    private const int LastMonth = 12;
    private const int FirstSeason = 21;
    private const int LastSeason = 41;

    // 05/12/10 is of 2010 to most readers, 22/06/81 of 1981.
    private static readonly DateConvention[] InDoubt =
    [
        .. from latest in new[] { 2049, 1999, 2099 } from order in Enum.GetValues<DateOrder>() select new DateConvention(order, latest),
    ];

    /// <summary>The dates that a text may say when a convention is stated, or none is.</summary>
    public static List<PartialDate> Of(ReadOnlySpan<char> typed, DateConvention convention)
    {
        var trimmed = typed.Trim().ToString();
        if (trimmed.Length > LongestTyped)
            return [];
        var text = WithoutMidnight(Tidied(trimmed));
        IEnumerable<string> readings =
        [
            text, .. OfThreeNumbers(text, convention), .. OfEightDigits(text, convention), .. OfTwoNumbers(text, convention), .. OfZeros(text),
            .. OfATime(text), .. OfADraft(text), .. OfYearsInWords(text), .. DateWords.Readings(text, convention), .. DatePhrases.Readings(text, convention),
        ];
        var dates = new List<PartialDate>();
        foreach (var reading in readings)
        {
            if (PartialDate.TryReadEdtf(reading, out var date, out _) && !dates.Contains(date))
                dates.Add(date);
        }

        return dates;
    }

    /// <summary>The two readings that come to mind first; null when there are not two. A year of two digits is one of this century or of the last.</summary>
    /// <remarks>A text that a message would shorten has none, since the message asks again.</remarks>
    public static (PartialDate One, PartialDate Other)? OfADoubt(ReadOnlySpan<char> typed)
    {
        if (typed.Length > JsonText.LongestQuote)
            return null;
        var dates = Of(typed, default);
        if (dates.Count == 0 && typed.Trim() is { Length: >= ShortestInDoubt and <= LongestInDoubt } text && text.IndexOfAnyInRange('0', '9') >= 0)
        {
            foreach (var convention in InDoubt)
                dates.AddRange(Of(typed, convention).Where(date => !dates.Contains(date)));
        }

        return dates.Count > 1 ? (dates[0], dates[1]) : null;
    }

    /// <summary>A day without the midnight that spreadsheets and databases add to it.</summary>
    private static string WithoutMidnight(string text) =>
        Midnight().Match(text) is { Success: true } midnight ? midnight.Groups["day"].Value : text;

    /// <summary>Digits of Chinese keyboards, spaces of any width and hyphens that do not break, as plain ones.</summary>
    private static string Tidied(string text) => string.Create(text.Length, text, static (tidy, written) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            tidy[i] = written[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - '\uFF01' + '!'),
                '\u2010' or '\u2011' or '\u2212' => '-',
                var sign when char.IsWhiteSpace(sign) => ' ',
                var sign => sign,
            };
        }
    });

    /// <summary>1981/6/22, 22.06.1981, 06/22/1981: one sign throughout. With two signs, 1981-06/07 may be June to July.</summary>
    private static IEnumerable<string> OfThreeNumbers(string text, DateConvention convention)
    {
        if (YearFirst().Match(text) is { Success: true } iso)
            yield return Day(iso.Groups["y"].Value, iso.Groups["m"], iso.Groups["d"]);
        if (YearLast().Match(text) is { Success: true } numbers)
        {
            if (convention.MayBeDayFirst)
                yield return Day(numbers.Groups["y"].Value, numbers.Groups["b"], numbers.Groups["a"]);
            if (convention.MayBeMonthFirst)
                yield return Day(numbers.Groups["y"].Value, numbers.Groups["a"], numbers.Groups["b"]);
        }

        if (ShortYear().Match(text) is not { Success: true } pairs)
            yield break;
        var (a, b, c) = (pairs.Groups["a"], pairs.Groups["b"], pairs.Groups["c"]);
        if (convention.Order is DateOrder.DayMonthYear && convention.YearOf(c.Value) is { } last)
            yield return Day(last, b, a);
        if (convention.Order is DateOrder.MonthDayYear && convention.YearOf(c.Value) is { } ofMonthFirst)
            yield return Day(ofMonthFirst, a, b);
        if (convention.Order is DateOrder.YearMonthDay && convention.YearOf(a.Value) is { } first)
            yield return Day(first, b, c);
    }

    private static IEnumerable<string> OfEightDigits(string text, DateConvention convention)
    {
        if (text.Length != 8 || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            yield break;
        if (text[0] is '1' or '2' && convention.MayBeYearFirst)
            yield return $"{text[..4]}-{text[4..6]}-{text[6..]}";
        if (text[4] is not ('1' or '2') || !convention.MayBeYearLast)
            yield break;
        if (convention.MayBeDayFirst)
            yield return $"{text[4..]}-{text[2..4]}-{text[..2]}";
        if (convention.MayBeMonthFirst)
            yield return $"{text[4..]}-{text[..2]}-{text[2..4]}";
    }

    /// <summary>06/1981 is a month, 1981-1985, 1981-85 and "1981 / 1985" are spans. 1981/06 may be either: no reading, unless the year comes first.</summary>
    private static IEnumerable<string> OfTwoNumbers(string text, DateConvention convention)
    {
        if (MonthFirst().Match(text) is { Success: true } month)
            yield return Month(month.Groups["y"].Value, month.Groups["m"]);
        if (convention.Order is DateOrder.YearMonthDay && YearAndMonth().Match(text) is { Success: true } year)
            yield return Month(year.Groups["y"].Value, year.Groups["m"]);
        if (convention.Order is not null && ShortMonth().Match(text) is { Success: true } pair)
        {
            var (y, m) = convention.Order is DateOrder.YearMonthDay ? (pair.Groups["a"], pair.Groups["b"]) : (pair.Groups["b"], pair.Groups["a"]);
            if (convention.YearOf(y.Value) is { } full)
                yield return Month(full, m);
        }

        if (Span().Match(text) is { Success: true } span)
            yield return $"{span.Groups["from"].ValueSpan}/{span.Groups["to"].ValueSpan}";
        if (OfAShortSpan(text) is { } years)
            yield return years;
        if (text.Contains(" / ", StringComparison.Ordinal))
            yield return text.Replace(" / ", "/", StringComparison.Ordinal);
    }

    /// <summary>Whether a text is a span of years of which the last is written with two digits.</summary>
    public static bool IsAShortSpan(ReadOnlySpan<char> text) => text.Length == "1981-82".Length && OfAShortSpan(text.ToString()) is not null;

    private static string? OfAShortSpan(string text) =>
        ShortSpan().Match(text) is { Success: true } years && EndOf(years.Groups["from"].Value, years.Groups["to"].Value) is { } end
            ? $"{years.Groups["from"].ValueSpan}/{end}"
            : null;

    // 1981-85 ends in the same century. 2001-12 may be a month, 2001-25 a season of EDTF: neither ends anything.
    private static string? EndOf(string first, string digits)
    {
        var last = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var isFree = last is > LastMonth and < FirstSeason or > LastSeason;
        return isFree && last > int.Parse(first.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture) ? $"{first.AsSpan(0, 2)}{digits}" : null;
    }

    /// <summary>1981-06-00 and 1981-00-00, by which databases say that no day or no month is known. 1898-00 may end in 1900: no reading.</summary>
    private static IEnumerable<string> OfZeros(string text)
    {
        if (Zeros().Match(text) is { Success: true } known)
            yield return known.Groups["known"].Value;
    }

    /// <summary>A time with a fraction of a second, or a zone or day in a form that EDTF does not have: the second that it lies in.</summary>
    private static IEnumerable<string> OfATime(string text)
    {
        if (Time().Match(text) is not { Success: true } time)
            yield break;
        var zone = time.Groups["zone"].Value;
        yield return $"{time.Groups["day"].ValueSpan}T{time.Groups["time"].ValueSpan}"
            + (zone is "z" ? "Z" : zone.Length == 5 ? $"{zone[..3]}:{zone[3..]}" : zone);
    }

    /// <summary>The drafts of EDTF before 2019: u for a digit that is not known, "open", "unknown", ?~ for both.</summary>
    private static IEnumerable<string> OfADraft(string text)
    {
        var ends = text.Split('/');
        if (ends.Length > 2 || !Array.TrueForAll(ends, end => Draft().IsMatch(end)) || (ends.Length == 1 && ends[0].Length < 4))
            yield break;
        yield return string.Join('/', ends.Select(end => end.ToUpperInvariant() switch
        {
            "OPEN" => "..",
            "UNKNOWN" => string.Empty,
            var date => date.Replace('U', 'X').Replace("?~", "%", StringComparison.Ordinal).Replace("~?", "%", StringComparison.Ordinal),
        }));
    }

    /// <summary>A decade in three languages. 1900s may be ten years or a hundred: no reading.</summary>
    private static IEnumerable<string> OfYearsInWords(string text)
    {
        if (Decade().Match(text) is { Success: true } decade)
            yield return $"{decade.Groups["ten"].ValueSpan}X";
    }

    private static string Day(string year, Group month, Group day) => $"{Month(year, month)}-{Two(day)}";

    private static string Month(string year, Group month) => $"{year}-{Two(month)}";

    private static string Two(Group group) => group.Value.PadLeft(2, '0');

    [GeneratedRegex("^(?<y>" + Year + ")(?<s>[-./ ])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^(?<a>[0-9]{1,2})(?<s>[-./ ])(?<b>[0-9]{1,2})\\k<s>(?<y>" + Year + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex("^(?<a>[0-9]{1,2})(?<s>[-./ ])(?<b>[0-9]{1,2})\\k<s>(?<c>[0-9]{1,2})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex("^(?<y>" + Year + ")[./](?<m>[0-9]{1,2})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex("^(?<a>[0-9]{1,2})[-./](?<b>[0-9]{1,2})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortMonth();

    // With a T before it, EDTF says that a time is meant.
    [GeneratedRegex("^(?<day>.{6,}?) (0?0:00(:00([.,]0+)?)?|12:00(:00)? ?am)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Midnight();

    [GeneratedRegex("^(?<m>[0-9]{1,2})[-./](?<y>" + Year + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^(?<from>" + Year + ") ?[-\u2013\u2014] ?(?<to>" + Year + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("^(?<from>" + Year + ") ?[-\u2013\u2014/] ?(?<to>[0-9]{2})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortSpan();

    [GeneratedRegex("^(?:(?<known>" + Year + "-(?!00)[0-9]{2})-00|(?<known>" + Year + ")-00-00)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Zeros();

    [GeneratedRegex("^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})([.,][0-9]{1,9})?(?<zone>[Zz]|[+-][0-9]{2}(:?[0-9]{2})?)?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex("^(open|unknown|(" + Year + "|[12][0-9]{2}[uxX]|[12][0-9][uxX]{2})(-([0-9]{2}|[uxX]{2})(-([0-9]{2}|[uxX]{2}))?)?(\\?~?|~\\??|%)?|\\.\\.|)\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Draft();

    [GeneratedRegex("^(?:(?<ten>[12][0-9][1-9])0(?:'?s|\u2019s| ?年代)|(?:les )?ann[ée]es (?<ten>[12][0-9][1-9])0)\\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Decade();
}
