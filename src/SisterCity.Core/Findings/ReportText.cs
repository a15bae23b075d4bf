using System.Globalization;
using System.Text;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A report for people: grouped by rule, in English, French or Chinese, plain or with the colours of a terminal.</summary>
public static class ReportText
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";

    /// <summary>Writes a report as text, with line feeds.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <param name="withColour">Whether to use the escape sequences of a terminal (ECMA-48).</param>
    /// <example><code>Console.Write(ReportText.Write(report, LanguageTag.French, withColour: !Console.IsOutputRedirected));</code></example>
    public static string Write(Report report, LanguageTag language, bool withColour = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        foreach (var group in report.ByRule())
        {
            text.Append(Paint(Bold + Colour(group.Max(finding => finding.Level)), $"{group.Key.Code} {Labels.Of(group.Key.Level, language)}", withColour))
                .Append(' ').Append(Paint(Bold, group.Key.Name, withColour))
                .Append(CultureInfo.InvariantCulture, $" × {group.Count()}\n");
            foreach (var finding in group)
                WriteFinding(text, finding, language, withColour);
            text.Append("  ").Append(Paint(Dim, group.Key.Why.In(language), withColour)).Append("\n\n");
        }

        return text.Append(Summary(report, language)).Append('\n').ToString();
    }

    /// <summary>One line: how many findings of each level, for which day, by which version.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    public static string Summary(Report report, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var counts = new[] { Level.Error, Level.Warning, Level.Note }.Select(level => Labels.Count(report.Count(level), level, language));
        var day = report.Provenance.On is { } on ? Wording.Date(PartialDate.On(on), language) : null;
        return Labels.Summary(counts, day, $"SisterCity.Core {report.Provenance.LibraryVersion}", report.Provenance.DataHash, language);
    }

    private static void WriteFinding(StringBuilder text, Finding finding, LanguageTag language, bool withColour)
    {
        var place = finding.At.Text.Length == 0 ? "/" : finding.At.Text;
        if (finding.Line is { } line)
            place = string.Create(CultureInfo.InvariantCulture, $"{line}: {place}");
        if (finding.Record is { } record)
            place += $" ({record})";
        text.Append("  ").Append(Paint(Dim, place, withColour)).Append("\n    ").Append(finding.In(language));
        if (finding.Level != finding.Rule.Level)
            text.Append(finding.Level == Level.Note ? Labels.Maybe(language) : Labels.Unconfirmed(language));
        if (finding.Repair is { } repair)
            text.Append(Labels.Repair(repair, language));
        text.Append('\n');
    }

    private static string Colour(Level level) => level switch
    {
        Level.Error => "\u001b[31m",
        Level.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };

    private static string Paint(string style, string text, bool withColour) => withColour ? style + text + Reset : text;
}
