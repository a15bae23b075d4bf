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

    // A writer keeps what it wrote until it is told to let go of it.
    private const int MostKept = 1 << 16;

    /// <summary>Writes a report as one JSON object: provenance, findings and counts.</summary>
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

    /// <summary>Writes reports while they are made: each finding when it is found, the counts behind the findings.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="ofSeveral">Whether to write an array of reports with the names of their documents; else one object.</param>
    /// <example><code>var report = ReportJson.WriterTo(stream, LanguageTag.French);</code></example>
    public static IReportWriter WriterTo(Stream stream, LanguageTag language, bool ofSeveral = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new JsonReportWriter(stream, language, ofSeveral);
    }

    internal static void Write(Utf8JsonWriter writer, string? document, Report report, LanguageTag language)
    {
        WriteStart(writer, document, report.Provenance);
        foreach (var finding in report.Findings)
            WriteFinding(writer, finding, language);
        WriteEnd(writer, report.Count);
    }

    internal static void WriteStart(Utf8JsonWriter writer, string? document, Provenance provenance)
    {
        writer.WriteStartObject();
        if (document is not null)
            writer.WriteString("document"u8, document);
        writer.WriteStartObject("provenance"u8);
        writer.WriteString("libraryVersion"u8, provenance.LibraryVersion);
        writer.WriteString("dataHash"u8, provenance.DataHash);
        if (provenance.On is { } day)
            writer.WriteString("on"u8, LocalDatePattern.Iso.Format(day));
        writer.WriteEndObject();
        writer.WriteStartArray("findings"u8);
    }

    internal static void WriteFinding(Utf8JsonWriter writer, Finding finding, LanguageTag language)
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

    /// <summary>Ends a report with its counts, which nobody knows before.</summary>
    internal static void WriteEnd(Utf8JsonWriter writer, Func<Level, int> count)
    {
        writer.WriteEndArray();
        writer.WriteStartObject("counts"u8);
        foreach (var level in (ReadOnlySpan<Level>)[Level.Error, Level.Warning, Level.Note])
            writer.WriteNumber(NameOf(level), count(level));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    internal static void FlushSometimes(Utf8JsonWriter writer)
    {
        if (writer.BytesPending >= MostKept)
            writer.Flush();
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
}
