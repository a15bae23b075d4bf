using System.Globalization;
using System.Text.RegularExpressions;

namespace SisterCity.Values;

/// <summary>
/// Dates with the month in words, in French, English, German, Spanish and Chinese, or with the year of an era: 1er juin 1981, June 22, 1981,
/// 22 de junio de 1981, 一九八一年六月二十二日, 昭和56年6月22日.
/// </summary>
internal static partial class DateWords
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    // Names and abbreviations, without accents. No word is two months: "jui" is none.
    private static readonly string[][] Months =
    [
        ["janvier", "janv", "january", "jan", "januar", "janner", "enero", "ene"], ["fevrier", "fevr", "fev", "february", "feb", "februar", "febrero"],
        ["mars", "march", "mar", "marz", "maerz", "marzo"], ["avril", "avr", "april", "apr", "abril", "abr"], ["mai", "may", "mayo"],
        ["juin", "june", "jun", "juni", "junio"], ["juillet", "juil", "july", "jul", "juli", "julio"], ["aout", "august", "aug", "agosto", "ago"],
        ["septembre", "september", "sept", "sep", "septiembre", "setiembre"], ["octobre", "october", "oct", "oktober", "okt", "octubre"],
        ["novembre", "november", "nov", "noviembre"], ["decembre", "december", "dec", "dezember", "dez", "diciembre", "dic"],
    ];

    // The year before the first of an era: of Japan, and of the Republic of China.
    private static readonly (string Name, int Zero)[] Eras =
    [
        ("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018), ("民国", 1911), ("民國", 1911),
    ];

    /// <summary>The reading of a date in words: one at most.</summary>
    public static IEnumerable<string> Readings(string text, DateConvention convention)
    {
        if (Chinese().Match(text) is { Success: true } chinese)
            yield return Edtf(Digits(chinese.Groups["y"].Value), Number(chinese.Groups["m"]), Number(chinese.Groups["d"]));
        if (OfAnEra().Match(text) is { Success: true } era)
            yield return Edtf(YearOf(era), Number(era.Groups["m"]), Number(era.Groups["d"]));
        var plain = Plain(text);
        foreach (var words in new[] { DayFirst().Match(plain), MonthFirst().Match(plain) })
        {
            if (words.Success && MonthOf(words.Groups["m"].Value) is > 0 and var month)
            {
                if (YearOf(words.Groups["y"].Value, convention) is { } year)
                    yield return Edtf(year, month, Number(words.Groups["d"]));
            }
        }
    }

    private static string YearOf(Match era)
    {
        var zero = Array.Find(Eras, one => string.Equals(one.Name, era.Groups["era"].Value, StringComparison.Ordinal)).Zero;
        var count = era.Groups["n"].Value is "元" ? 1 : int.Parse(era.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return (zero + count).ToString("D4", CultureInfo.InvariantCulture);
    }

    private static string? YearOf(string digits, DateConvention convention) => digits.Length == 4 ? digits : convention.YearOf(digits);

    private static string Edtf(string year, int? month, int? day) => (month, day) switch
    {
        (null, _) => year,
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{day:D2}"),
    };

    private static int MonthOf(string word) => Array.FindIndex(Months, names => names.AsSpan().Contains(word)) + 1;

    /// <summary>Small letters without the accents of months, whether they are one character or two.</summary>
    private static string Plain(string text)
    {
        return string.Concat(text.ToLowerInvariant().Where(sign => sign is not ('\u0301' or '\u0302' or '\u0308')).Select(WithoutAccent));

        static char WithoutAccent(char sign) => sign switch
        {
            'é' => 'e',
            'û' => 'u',
            'ä' => 'a',
            _ => sign,
        };
    }

    private static string Digits(string year) =>
        string.Concat(year.Select(sign =>
            sign is '零' or '○' ? '0' : ChineseDigits.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : sign));

    /// <summary>A month or a day: digits, or Chinese numerals to thirty-one. Null when there is none.</summary>
    private static int? Number(Group group)
    {
        if (!group.Success)
            return null;
        var ten = group.Value.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return int.Parse(Digits(group.Value), CultureInfo.InvariantCulture);
        var (tens, ones) = (Digits(group.Value[..ten]), Digits(group.Value[(ten + 1)..]));
        return (10 * (tens.Length == 0 ? 1 : tens[0] - '0')) + (ones.Length == 0 ? 0 : ones[0] - '0');
    }

    [GeneratedRegex("^(le |el )?((?<d>[0-9]{1,2})(er|st|nd|rd|th)?\\.?( of| de)?[ -])?(?<m>[a-z]{3,10})\\.?,?( de| del)?[ -](?<y>[12][0-9]{3}|[0-9]{2})\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^(?<m>[a-z]{3,10})\\.? (?<d>[0-9]{1,2})(st|nd|rd|th)?(, ?| )(?<y>[12][0-9]{3}|[0-9]{2})\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        "^(?<y>[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3}) ?[年년]( ?(?<m>[0-9]{1,2}|十[一二]?|[一二三四五六七八九]) ?[月월]"
            + "( ?(?<d>[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?[日号號일])?)?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex("^(?<era>明治|大正|昭和|平成|令和|民国|民國)(?<n>[0-9]{1,3}|元) ?年( ?(?<m>[0-9]{1,2}) ?月( ?(?<d>[0-9]{1,2}) ?[日号號])?)?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfAnEra();
}
