using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A report for programs.</summary>
public static class ReportJson
{
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a report as one JSON object: provenance, counts and findings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the messages; codes, pointers and arguments are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("report.json", ReportJson.Write(report, LanguageTag.English));</code></example>
    public static byte[] Write(Report report, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ToUtf8(writer => Write(writer, null, report, language));
    }

    /// <summary>Writes the reports of several documents as one JSON array, each with the name of its document.</summary>
    /// <param name="reports">Each report with the name of its document.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    public static byte[] Write(IReadOnlyList<(string Document, Report Report)> reports, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return ToUtf8(writer =>
        {
            writer.WriteStartArray();
            foreach (var (document, report) in reports)
                Write(writer, document, report, language);
            writer.WriteEndArray();
        });
    }

    internal static void Write(Utf8JsonWriter writer, string? document, Report report, LanguageTag language)
    {
        writer.WriteStartObject();
        if (document is not null)
            writer.WriteString("document"u8, document);
        writer.WriteStartObject("provenance"u8);
        writer.WriteString("libraryVersion"u8, report.Provenance.LibraryVersion);
        writer.WriteString("dataHash"u8, report.Provenance.DataHash);
        if (report.Provenance.On is { } day)
            writer.WriteString("on"u8, LocalDatePattern.Iso.Format(day));
        writer.WriteEndObject();
        writer.WriteStartObject("counts"u8);
        foreach (var level in (ReadOnlySpan<Level>)[Level.Error, Level.Warning, Level.Note])
            writer.WriteNumber(NameOf(level), report.Count(level));
        writer.WriteEndObject();
        writer.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
            WriteFinding(writer, finding, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static string NameOf(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "note",
    };

    internal static byte[] ToUtf8(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            write(writer);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, LanguageTag language)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, finding.Rule.Code);
        writer.WriteString("name"u8, finding.Rule.Name);
        writer.WriteString("level"u8, NameOf(finding.Level));
        writer.WriteString("at"u8, finding.At.Text);
        if (finding.Line is { } line)
            writer.WriteNumber("line"u8, line);
        if (finding.Record is { } record)
            writer.WriteString("record"u8, record);
        writer.WriteString("message"u8, finding.Message(language));
        writer.WriteStartObject("arguments"u8);
        for (var i = 0; i < finding.Arguments.Count; i++)
            writer.WriteString(finding.Rule.Arguments[i], finding.Arguments[i].ToString());
        writer.WriteEndObject();
        if (finding.Repair is { } repair)
            writer.WriteString("repair"u8, repair);
        writer.WriteEndObject();
    }
}
