using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>Findings as lines on the side, for commands of which they are not the answer.</summary>
/// <remarks>
/// The report of the library is the answer of a command: it groups by rule and says why each exists. Here a line says where and what, since the reader asked
/// for
/// something else; the words of both are <see cref="Finding.In"/>.
/// </remarks>
internal static class FindingLines
{
    private const int MostOfARule = 5;

    public static void Write(TextWriter to, IEnumerable<Finding> findings, LanguageTag language, int most = MostOfARule)
    {
        foreach (var rule in findings.GroupBy(static finding => finding.Rule).OrderByDescending(static rule => rule.Key.Level)
            .ThenBy(static rule => rule.Key.Code, StringComparer.Ordinal))
        {
            foreach (var finding in rule.Take(most))
                to.WriteLine(Line(finding, language));
            if (rule.Count() > most)
                to.WriteLine($"  … {rule.Key.Code} × {rule.Count()}");
        }
    }

    private static string Line(Finding finding, LanguageTag language)
    {
        var place = string.Join(' ', new[] { finding.Line is { } line ? language.Say($"line {line}", $"ligne {line}", $"第{line}行") : null,
            PlaceOf(finding) }.OfType<string>());
        var repair = finding.Repair is { } meant ? $" → {VisibleText.Of(meant)}" : string.Empty;
        return $"  {(place.Length == 0 ? string.Empty : place + language.Colon)}{finding.In(language)}{repair} [{finding.Rule.Code}]";
    }

    private static string? PlaceOf(Finding finding) => finding.At == JsonPointer.Root ? null : VisibleText.Of(string.Join(' ', finding.At.Segments()));
}
