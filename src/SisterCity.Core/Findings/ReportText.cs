using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A report for people: grouped by rule, in English, French or Chinese, plain or with the colours of a terminal.</summary>
public static class ReportText
{
    /// <summary>Writes a report as text, with line feeds. Values are shown as <see cref="VisibleText"/> shows them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <param name="withColour">Whether to use the escape sequences of a terminal (ECMA-48).</param>
    /// <example><code>Console.Write(ReportText.Write(report, LanguageTag.French, withColour: !Console.IsOutputRedirected));</code></example>
    public static string Write(Report report, LanguageTag language, bool withColour = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new TextLines(withColour);
        foreach (var group in report.ByRule())
        {
            text.Append($"{group.Key.Code} {Labels.Of(group.Key.Level, language)}", TextStyle.BoldOf(group.Max(finding => finding.Level)))
                .Append(" ").Append(group.Key.Name, TextStyle.Bold).Line(string.Create(CultureInfo.InvariantCulture, $" × {group.Count()}"));
            foreach (var finding in group)
                WriteFinding(text, finding, language);
            text.Append("  ").Append(group.Key.Why.In(language), TextStyle.Dim).EndLine().EndLine();
        }

        return text.Line(Summary(report, language)).ToString();
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

    private static void WriteFinding(TextLines text, Finding finding, LanguageTag language)
    {
        var place = finding.At.Text.Length == 0 ? "/" : finding.At.Text;
        if (finding.Line is { } line)
            place = string.Create(CultureInfo.InvariantCulture, $"{line}: {place}");
        if (finding.Record is { } record)
            place += $" ({record})";
        text.Append("  ").Append(place, TextStyle.Dim).EndLine().Append("    ").Append(finding.In(language));
        if (finding.Level != finding.Rule.Level)
            text.Append(finding.Level == Level.Note ? Labels.Maybe(language) : Labels.Unconfirmed(language));
        if (finding.Repair is { } repair)
            text.Append(Labels.Repair(repair, language));
        text.EndLine();
    }
}
