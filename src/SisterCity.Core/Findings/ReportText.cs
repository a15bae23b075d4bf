using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A report for people: grouped by rule, in English, French or Chinese, plain or with the colours of a terminal.</summary>
public static class ReportText
{
    /// <summary>Writes a report as text, with line feeds, all its findings. Values are shown as <see cref="VisibleText"/> shows them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <param name="withColour">Whether to use the escape sequences of a terminal (ECMA-48).</param>
    /// <example><code>Console.Write(ReportText.Write(report, LanguageTag.French, withColour: !Console.IsOutputRedirected));</code></example>
    public static string Write(Report report, LanguageTag language, bool withColour = false) => Write(report, language, withColour, static at => at.Text);

    /// <summary>Writes a report whose places are named in a manner of its own.</summary>
    internal static string Write(Report report, LanguageTag language, bool withColour, Func<JsonPointer, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(report);
        var tally = new ReportTally(kept: int.MaxValue);
        foreach (var finding in report.Findings)
            tally.Add(finding);
        var text = new TextLines(withColour);
        Write(text, tally, report.Provenance, language, nameOf: nameOf);
        return text.ToString();
    }

    /// <summary>Writes reports while they are made: findings are counted as they come, and a report is written at the end of its document.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="options">How to write; null for all findings, without colours.</param>
    /// <param name="ofSeveral">Whether to name each document before its report.</param>
    /// <example><code>using var report = ReportText.WriterTo(stream, LanguageTag.French, new ReportTextOptions { PlacesPerRule = 20 });</code></example>
    public static IReportWriter WriterTo(Stream stream, LanguageTag language, ReportTextOptions? options = null, bool ofSeveral = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new TextReportWriter(stream, language, options ?? new ReportTextOptions(), ofSeveral);
    }

    /// <summary>One line: how many findings of each level, for which day, by which version.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The reader's language.</param>
    public static string Summary(Report report, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Summary(report.Count, report.Provenance, language);
    }

    internal static void Write(TextLines text, ReportTally tally, Provenance provenance, LanguageTag language, string? howToSeeAll = null, Func<JsonPointer, string>? nameOf = null, Func<Finding, LocalizedText?>? recordOf = null)
    {
        foreach (var counted in tally.ByRule())
        {
            text.Append($"{counted.Rule.Code} {Labels.Of(counted.Rule.Level, language)}", TextStyle.BoldOf(counted.Gravest))
                .Append(" ").Append(counted.Rule.Name, TextStyle.Bold).Line($" × {Wording.Number(counted.Count, language)}");
            foreach (var finding in counted.First)
                WriteFinding(text, finding, nameOf?.Invoke(finding.At) ?? finding.At.Text, recordOf?.Invoke(finding)?.In(language), language);
            if (counted.Count > counted.First.Count)
                text.Line($"  {Labels.More(counted.Count - counted.First.Count, howToSeeAll, language)}");
            text.Append("  ").Append(counted.Rule.Why.In(language), TextStyle.Dim).EndLine().EndLine();
        }

        text.Line(Summary(tally.Count, provenance, language));
    }

    private static string Summary(Func<Level, int> count, Provenance provenance, LanguageTag language)
    {
        var counts = new[] { Level.Error, Level.Warning, Level.Note }.Select(level => Labels.Count(count(level), level, language));
        var day = provenance.On is { } on ? PartialDate.On(on).In(language) : null;
        return Labels.Summary(counts, day, $"SisterCity.Core {provenance.LibraryVersion}", provenance.DataHash, language);
    }

    private static void WriteFinding(TextLines text, Finding finding, string at, string? name, LanguageTag language)
    {
        var place = at.Length == 0 ? "/" : at;

        // People look for a name, programs for a place.
        if (finding.Record is { } record)
            place = name is null ? place + language.Brackets(record) : name + language.Brackets(record) + language.Comma + place;
        if (finding.Line is { } line)
            place = line.ToString(CultureInfo.InvariantCulture) + language.Colon + place;
        text.Append("  ").Append(place, TextStyle.Dim).EndLine().Append("    ").Append(finding.In(language));
        if (finding.Level != finding.Rule.Level)
            text.Append(finding.Level == Level.Note ? Labels.Maybe(language) : Labels.Unconfirmed(language));
        if (finding.Repair is { } repair)
            text.Append(Labels.Repair(repair, language));
        text.EndLine();
    }
}
