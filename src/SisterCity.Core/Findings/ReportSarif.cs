using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A report in SARIF 2.1.0 (OASIS), which editors and code hosts show beside the document.</summary>
public static class ReportSarif
{
    /// <summary>Writes reports of documents as one SARIF log with one run.</summary>
    /// <param name="reports">Each report with the address of its document, relative or absolute, as a URI reference.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>ReportSarif.Write([("register.json", report)], LanguageTag.English)</code></example>
    public static byte[] Write(IReadOnlyList<(string Document, Report Report)> reports, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(reports);
        List<Rule> rules =
        [
            .. reports.SelectMany(report => (IEnumerable<Finding>)report.Report.Findings).Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
        return ReportJson.ToUtf8(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version"u8, "2.1.0");
            writer.WriteStartArray("runs"u8);
            writer.WriteStartObject();
            WriteTool(writer, reports, rules, language);
            writer.WriteString("columnKind"u8, "utf16CodeUnits");
            writer.WriteStartArray("results"u8);
            foreach (var (document, report) in reports)
            {
                foreach (var finding in report.Findings)
                    WriteResult(writer, document, finding, rules.IndexOf(finding.Rule), language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer, IReadOnlyList<(string Document, Report Report)> reports, List<Rule> rules, LanguageTag language)
    {
        writer.WriteStartObject("tool"u8);
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "SisterCity.Core");
        if (reports.Count > 0)
        {
            writer.WriteString("semanticVersion"u8, reports[0].Report.Provenance.LibraryVersion);
            writer.WriteStartObject("properties"u8);
            writer.WriteString("dataHash"u8, reports[0].Report.Provenance.DataHash);
            writer.WriteEndObject();
        }

        writer.WriteString("language"u8, language.Text);
        writer.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, rule.Code);
            writer.WriteString("name"u8, rule.Name);
            writer.WriteStartObject("shortDescription"u8);
            writer.WriteString("text"u8, ShortDescription(rule, language));
            writer.WriteEndObject();
            writer.WriteStartObject("fullDescription"u8);
            writer.WriteString("text"u8, rule.Why.In(language));
            writer.WriteEndObject();
            writer.WriteStartObject("defaultConfiguration"u8);
            writer.WriteString("level"u8, ReportJson.NameOf(rule.Level));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>What the message says before its values; where a value stands in its first sentence, why it is a fault.</summary>
    private static string ShortDescription(Rule rule, LanguageTag language)
    {
        var message = rule.Message.In(language);
        var end = message.AsSpan().IndexOfAny(".。");
        return end < 0 || message.AsSpan(0, end).Contains('{') ? rule.Why.In(language) : message[..(end + 1)];
    }

    private static void WriteResult(Utf8JsonWriter writer, string document, Finding finding, int ruleIndex, LanguageTag language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.Rule.Code);
        writer.WriteNumber("ruleIndex"u8, ruleIndex);
        writer.WriteString("level"u8, ReportJson.NameOf(finding.Level));
        writer.WriteStartObject("message"u8);
        writer.WriteString("text"u8, finding.Repair is { } repair ? finding.Message(language) + Labels.Repair(repair, language) : finding.Message(language));
        writer.WriteEndObject();
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation"u8);
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, document);
        writer.WriteEndObject();
        if (finding.Line is { } line)
        {
            writer.WriteStartObject("region"u8);
            writer.WriteNumber("startLine"u8, line);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("logicalLocations"u8);
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName"u8, finding.At.Text);
        writer.WriteString("kind"u8, "value");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
