using System.Text.RegularExpressions;

namespace SisterCity.Values;

/// <summary>Dates with words around them: about 1981, June 1981 ?, before 2006, summer 2022. In French, English, Chinese, German and Spanish.</summary>
internal static partial class DatePhrases
{
    private const string Year = "[12][0-9]{3}";

    // EDTF counts the seasons from 21, spring first.
    private static readonly string[][] Seasons =
    [
        ["printemps", "spring", "frühling", "frühjahr", "primavera", "春"], ["été", "ete", "summer", "sommer", "verano", "夏"],
        ["automne", "autumn", "fall", "herbst", "otoño", "秋"], ["hiver", "winter", "invierno", "冬"],
    ];

    /// <summary>The readings of a text.</summary>
    public static IEnumerable<string> Readings(string text, DateConvention convention)
    {
        if (About().Match(text) is { Success: true } about && One(about, convention) is { } near)
            yield return near.Text + "~";
        if (Doubted().Match(text) is { Success: true } doubted && One(doubted, convention) is { } doubtful)
            yield return doubtful.Text + "?";
        if (Before().Match(text) is { Success: true } before && One(before, convention) is { } bound && Previous(bound) is { } last)
            yield return $"../{last.Text}";
        if (NotAfter().Match(text) is { Success: true } until && One(until, convention) is { } latest)
            yield return $"../{latest.Text}";
        if (After().Match(text) is { Success: true } after && One(after, convention) is { } start && Next(start) is { } first)
            yield return $"{first.Text}/..";
        if (In().Match(text) is { Success: true } within && One(within, convention) is { Precision: not DatePrecision.Day } date)
            yield return date.Text;
        foreach (var season in new[] { SeasonFirst().Match(text), SeasonLast().Match(text) })
        {
            if (season.Success && NumberOf(season.Groups["season"].Value.ToLowerInvariant()) is { } number)
                yield return $"{season.Groups["y"].ValueSpan}-{number}";
        }
    }

    private static int? NumberOf(string season) => Array.FindIndex(Seasons, names => names.AsSpan().Contains(season)) is >= 0 and var index ? 21 + index : null;

    /// <summary>The date inside the words, when it is one, plain, and not in words itself.</summary>
    private static PartialDate? One(Match match, DateConvention convention) =>
        DateReadings.Of(match.Groups["date"].ValueSpan, convention) is
            [{ Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year, Qualifier: DateQualifier.None } date]
            && !date.Text.AsSpan().ContainsAny('X', 'T') && date.Text[0] != '-'
            ? date
            : null;

    // "Before 2006" is at the latest in 2005: as exact as it was said.
    private static PartialDate? Previous(PartialDate date) => date.Earliest!.Value.PlusDays(-1) is { Year: > 0 } day ? As(date.Precision, day) : null;

    private static PartialDate? Next(PartialDate date) => date.Latest!.Value.PlusDays(1) is { Year: < 9999 } day ? As(date.Precision, day) : null;

    private static PartialDate As(DatePrecision precision, NodaTime.LocalDate day) => precision switch
    {
        DatePrecision.Year => PartialDate.InYear(day.Year),
        DatePrecision.Month => PartialDate.InMonth(day.Year, day.Month),
        _ => PartialDate.On(day),
    };

    // "c1990" is when a library means copyright.
    [GeneratedRegex(
        "^((c\\. ?|ca\\.? ?|circa |about |around |approx\\.? |vers |environ |env\\. ?|autour de |um |etwa |hacia |~ ?|≈ ?)(le )?(?<date>.+)"
            + "|(?<date>.+) (env\\.|environ|approx\\.)|(约|約|大约|大約)(?<date>.+))\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex("^(?<date>.*[^ ?]) ?(\\?|\\(\\?\\)|？|（？）)\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Doubted();

    [GeneratedRegex("^((avant|before|vor|antes de) (le |el )?(?<date>.+)|(?<date>.*[0-9年月日])(之前|以前|前))\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex("^((au plus tard|no later than|not later than|spätestens|a más tardar) (le |en |in |el )?(?<date>.+)|(≤|<=) ?(?<date>.+))\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NotAfter();

    [GeneratedRegex("^((après|apres|after|nach|después de) (le |el )?(?<date>.+)|(?<date>.*[0-9年月日])(之后|之後))\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex("^(en|in|im|im jahr|année|in the year) (?<date>.+)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex In();

    [GeneratedRegex("^(l'|l’)?(?<season>\\p{L}+)( de)? (?<y>" + Year + ")\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SeasonFirst();

    [GeneratedRegex("^(?<y>" + Year + ") ?年 ?(?<season>[春夏秋冬])(季|天)?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SeasonLast();
}
