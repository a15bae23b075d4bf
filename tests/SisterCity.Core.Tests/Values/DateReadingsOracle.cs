using System.Globalization;
using System.Text.RegularExpressions;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

/// <summary>
/// What a text may say of a date, slowly: every way of writing that we know is asked, whatever the library makes of it, and a reading is what the text says in
/// one of them. Two readings are two dates. It is generous: what somebody may have meant by it is a reading, also where the library proposes nothing.
/// </summary>
internal static class DateReadingsOracle
{
    // From 1000 to 2999, as in the library: who writes of earlier years does not write them so.
    private const string Y = "(?<y>[12][0-9]{3})";
    private const string Y2 = "(?<yy>[0-9]{2})";
    private const string M = "(?<m>[0-9]{1,2})";
    private const string D = "(?<d>[0-9]{1,2})";
    private const string S = "[-./ ]";

    // Later names of months: German, Spanish.
    private static readonly string[] OtherWords =
    [
        "januar jänner enero ene", "februar feber febrero", "märz maerz marzo", "abril abr", "mayo", "juni junio", "juli julio", "agosto ago",
        "septiembre setiembre", "oktober okt octubre", "noviembre", "dezember dez diciembre dic",
    ];

    private static readonly string[] Seasons = ["printemps spring frühling frühjahr primavera 春", "été ete summer sommer verano 夏",
        "automne autumn fall herbst otoño 秋", "hiver winter invierno 冬"];

    private static readonly string[] Words =
    [
        "janvier janv january jan", "février fevrier févr fevr fév fev february feb", "mars march mar", "avril avr april apr", "mai may", "juin june jun jui", "juillet juil july jul jui",
        "août aout august aug", "septembre september sept sep", "octobre october oct", "novembre november nov", "décembre decembre december déc dec",
    ];

    private static readonly (Regex Form, Func<Match, IEnumerable<string>> Says)[] Grammar =
    [
        // ISO order, day first, month first; with any sign between, the same or not; with years of two digits.
        (Whole($"{Y}{S}{M}{S}{D}"), Days), (Whole($"{D}{S}{M}{S}{Y}"), Days), (Whole($"{M}{S}{D}{S}{Y}"), Days),
        (Whole($"{D}{S}{M}{S}{Y2}"), Days), (Whole($"{M}{S}{D}{S}{Y2}"), Days), (Whole($"{Y2}{S}{M}{S}{D}"), Days),
        (Whole($"{Y}(?<m>[0-9]{{2}})(?<d>[0-9]{{2}})"), Days), (Whole($"(?<d>[0-9]{{2}})(?<m>[0-9]{{2}}){Y}"), Days), (Whole($"(?<m>[0-9]{{2}})(?<d>[0-9]{{2}}){Y}"), Days),
        (Whole("(?<yy>[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})"), Days), (Whole("(?<d>[0-9]{2})(?<m>[0-9]{2})(?<yy>[0-9]{2})"), Days), (Whole($"{Y}(?<m>[0-9]{{2}})"), Days),

        // A month, either way round.
        (Whole($"{Y}{S}{M}"), Days), (Whole($"{M}{S}{Y}"), Days), (Whole($"{M}{S}{Y2}"), Days),

        // Nothing is known of the day, or of the month.
        (Whole($"{Y}-00(-00)?"), Days), (Whole($"{Y}-{M}-00"), Days),

        // Spans: of years in full, with a short end, of months of one year, of days of one month.
        (Whole("(?<a>[0-9]{4}) ?[-–—/] ?(?<b>[0-9]{4})"), Years), (Whole("(?<a>[0-9]{4}) ?[-–—/] ?(?<b>[0-9]{1,2})"), ShortYears),
        (Whole($"{Y}-{M}/(?<m2>[0-9]{{1,2}})"), Months), (Whole($"{Y}-{M}-{D}/(?<d2>[0-9]{{1,2}})"), SpanOfDays), (Whole("(?<a>.+) / (?<b>.+)"), m => [$"{m.Groups["a"].Value}/{m.Groups["b"].Value}"]),

        // Words.
        (Whole($"(le |el )?({D}(er|st|nd|rd|th)?\\.?( of| de)?[ -])?(?<w>\\p{{L}}+)\\.?,?( del?)?[ -]{Y}"), Days),
            (Whole($"(?<w>\\p{{L}}+)\\.? {D}(st|nd|rd|th)?(, ?| ){Y}"), Days), (Whole($"({D}[ -])?(?<w>\\p{{L}}+)\\.?[ -]{Y2}"), Days),
        (Whole("(?<y>[0-9]{4}) ?年( ?(?<m>[0-9]{1,2}) ?月( ?(?<d>[0-9]{1,2}) ?[日号])?)?"), Days),
        (Whole("(?<ten>[0-9]{3})0('?s|年代)|(les )?années (?<ten>[0-9]{3})0"), DecadeOrCentury), 
        (Whole("c(?<y>[0-9]{4})"), m => [$"{m.Groups["y"].Value}~", m.Groups["y"].Value]),

        // Words around a date: about, perhaps, before, after, in; a season.
        (Whole("(c\\. ?|ca\\.? ?|circa |about |around |vers |environ |env\\. ?|um |etwa |hacia |~ ?)(le )?(?<i>.+)"), m => Inner(m, "~")),
            (Whole("(?<i>.+?) ?\\?"), m => Inner(m, "?")),
        (Whole("(avant|before|vor|antes de) (le |el )?(?<i>.+)|(?<i>.+?)(之?前|以前)"), m => Inner(m).Select(date => $"../{Beside(date, -1)}")),
            (Whole("(après|after|nach|después de) (le |el )?(?<i>.+)|(?<i>.+?)之后"), m => Inner(m).Select(date => $"{Beside(date, 1)}/..")),
        (Whole("(au plus tard|no later than) (le |en |in )?(?<i>.+)"), m => Inner(m).Select(date => $"../{date}")),
            (Whole("(en|in|im|im jahr|année|in the year) (?<i>.+)"), m => Inner(m)),
        (Whole($"(l['’])?(?<s>\\p{{L}}+)( de)? {Y}|{Y}年(?<s>[春夏秋冬])[季天]?"), m => Enumerable.Range(0, 4)
            .Where(season => Seasons[season].Split(' ').Contains(m.Groups["s"].Value)).Select(season => $"{m.Groups["y"].Value}-{21 + season}")),

        // Drafts of EDTF, and times.
        (Whole("[0-9uxX?~%-]{4,}"), m => [Draft(m.Value)]), (Whole("(?<a>[0-9uxX?~%-]{4,}|open|unknown|\\.\\.|)/(?<b>[0-9uxX?~%-]{4,}|open|unknown|\\.\\.|)"), m => [$"{Draft(m.Groups["a"].Value)}/{Draft(m.Groups["b"].Value)}"]),
        (Whole("(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<time>[0-9:]{8})([.,][0-9]+)?(?<zone>[Zz]|[+-][0-9:]{2,5})?"), Second),

        // Numbers of a spreadsheet, in two systems.
        (Whole("(?<n>[0-9]{5})"), m => [SerialDate.In1900(m.Value), SerialDate.In1904(m.Value)]),
    ];

    /// <summary>All readings that are dates.</summary>
    public static HashSet<string> Of(string text)
    {
        var spaced = new string([.. text.Trim().Select(sign => sign is '\u00A0' or '\u202F' ? ' ' : sign)]).ToLowerInvariant();
        var tidy = Regex.Replace(spaced, "(?<=.{6}) (0?0:00(:00([.,]0+)?)?|12:00(:00)? ?am)\\z", string.Empty,
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        return [.. Grammar.SelectMany(way => way.Form.Match(tidy) is { Success: true } match ? way.Says(match) : []).Append(text.Trim()).Where(reading => PartialDate.TryRead(reading, out _, out _))];
    }

    private static Regex Whole(string form) => new($"^(?:{form})\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    private static IEnumerable<string> Days(Match match)
    {
        var years = match.Groups["y"].Success ? [match.Groups["y"].Value] : new[] { "18", "19", "20" }.Select(century => century + match.Groups["yy"].Value);
        var months = match.Groups["w"].Success ? Enumerable.Range(1, 12).Where(month => $"{Words[month - 1]} {OtherWords[month - 1]}".Split(' ')
            .Contains(match.Groups["w"].Value)).Select(month => $"-{month:D2}")
            : match.Groups["m"].Success ? [$"-{int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture):D2}"] : new[] { string.Empty };
        var day = match.Groups["d"].Success ? $"-{int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture):D2}" : string.Empty;
        return years.SelectMany(year => months.Select(month => year + month + day));
    }

    private static IEnumerable<string> Years(Match match) => [$"{match.Groups["a"].Value}/{match.Groups["b"].Value}"];

    /// <summary>To a year of the same century or decade; of the next century when it would run backwards. What may be a month or a season of EDTF may be
    /// that.</summary>
    private static IEnumerable<string> ShortYears(Match match)
    {
        var (from, to) = (match.Groups["a"].Value, match.Groups["b"].Value);
        var same = from[..^to.Length] + to;
        return [$"{from}/{same}", .. string.CompareOrdinal(same, from) <= 0 || to.Length < 2 ? [$"{from}/20{to.PadLeft(2, '0')}"]
            : Array.Empty<string>(), $"{from}-{to.PadLeft(2, '0')}"];
    }

    private static IEnumerable<string> Inner(Match match, string sign = "") =>
        Of(match.Groups["i"].Value)
            .Where(date => Regex.IsMatch(date, "^[0-9]{4}(-[0-9]{2}){0,2}\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture))
            .Select(date => date + sign);

    private static string Beside(string date, int step)
    {
        var parts = date.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (parts[0] is < 2 or > 9997 || parts.ElementAtOrDefault(1) > 12)
            return string.Empty;
        var first = new DateOnly(parts[0], parts.ElementAtOrDefault(1) is > 0 and var month ? month : 1, parts.ElementAtOrDefault(2) is > 0 and var day
            ? day : 1);
        return parts.Length switch
        {
            1 => first.AddYears(step).ToString("yyyy", CultureInfo.InvariantCulture),
            2 => first.AddMonths(step).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => first.AddDays(step).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>To a month of the same year or of the next one, to a year of two digits, or a day with two signs.</summary>
    private static IEnumerable<string> Months(Match match)
    {
        var (from, end, year) = ($"{match.Groups["y"].Value}-{Two(match, "m")}", Two(match, "m2"), int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture));
        return [$"{from}/{year}-{end}", $"{from}/{year + 1}-{end}", $"{from}/19{end}", $"{from}/20{end}", $"{from}-{end}"];
    }

    private static IEnumerable<string> SpanOfDays(Match match) => [$"{match.Groups["y"].Value}-{Two(match, "m")}-{Two(match, "d")}/{match.Groups["y"].Value}-{Two(match, "m")}-{Two(match, "d2")}"];

    private static IEnumerable<string> DecadeOrCentury(Match match)
    {
        var ten = match.Groups["ten"].Value;
        return ten[2] == '0' ? [$"{ten}X", $"{ten[..2]}XX"] : [$"{ten}X"];
    }

    private static IEnumerable<string> Second(Match match)
    {
        var zone = match.Groups["zone"].Value.ToUpperInvariant();
        return [$"{match.Groups["day"].Value}T{match.Groups["time"].Value}{(zone.Length == 5 ? $"{zone[..3]}:{zone[3..]}" : zone)}"];
    }

    private static string Draft(string text) => text switch
    {
        "open" => "..",
        "unknown" => string.Empty,
        _ => text.ToUpperInvariant().Replace('U', 'X').Replace("?~", "%", StringComparison.Ordinal).Replace("~?", "%", StringComparison.Ordinal),
    };

    private static string Two(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');
}
