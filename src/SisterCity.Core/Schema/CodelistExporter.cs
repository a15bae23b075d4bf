using System.Text;
using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Schema;

/// <summary>Exports code lists for programs and spreadsheets of partners.</summary>
/// <remarks>The same library gives the same bytes, on every machine.</remarks>
/// <example><code>File.WriteAllBytes("agreement-kinds.json", CodelistExporter.Json(CodelistCatalog.AgreementKinds));</code></example>
public static class CodelistExporter
{
    private static readonly string[] CommonColumns = ["code", "title_en", "title_fr", "title_zh", "definition_en", "source", "since", "deprecated"];

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Exports a list as one JSON object: its name, version, openness and titles, and its codes in the order of the source.</summary>
    /// <param name="list">The list.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    public static byte[] Json(Codelist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, list.Name);
            writer.WriteString("version"u8, SchemaExporter.Version);
            writer.WriteBoolean("isOpen"u8, list.IsOpen);
            WriteTitle(writer, list.Title);
            writer.WriteStartArray("codes"u8);
            foreach (var entry in list.Entries)
                WriteEntry(writer, list, entry);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Exports a list as a table: comma-separated, with a header, quoted where RFC 4180 asks for it.</summary>
    /// <param name="list">The list.</param>
    /// <returns>UTF-8 without a byte order mark, lines ending in a line feed.</returns>
    public static byte[] Csv(Codelist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var text = new StringBuilder();
        CsvText.AppendRow(text, [.. CommonColumns, .. list.ExtraColumns]);
        foreach (var entry in list.Entries)
        {
            var titles = SchemaExporter.Languages.Select(language => entry.Title!.In(language));
            string[] facts = [entry.Definition, entry.Source, entry.Since, entry.Deprecated ?? string.Empty];
            CsvText.AppendRow(text, [entry.Code, .. titles, .. facts, .. list.ExtraColumns.Select((_, column) => entry.Extra(column))]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteEntry(Utf8JsonWriter writer, Codelist list, CodelistEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, entry.Code);
        WriteTitle(writer, entry.Title!);
        WriteUnlessEmpty(writer, "definition", entry.Definition);
        WriteUnlessEmpty(writer, "source", entry.Source);
        WriteUnlessEmpty(writer, "since", entry.Since);
        WriteUnlessEmpty(writer, "deprecated", entry.Deprecated);
        for (var i = 0; i < list.ExtraColumns.Count; i++)
            WriteUnlessEmpty(writer, list.ExtraColumns[i], entry.Extra(i));
        writer.WriteEndObject();
    }

    private static void WriteTitle(Utf8JsonWriter writer, LocalizedText title)
    {
        writer.WriteStartObject("title"u8);
        foreach (var language in SchemaExporter.Languages)
            writer.WriteString(language.Text, title.In(language));
        writer.WriteEndObject();
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.WriteString(name, text);
    }
}
