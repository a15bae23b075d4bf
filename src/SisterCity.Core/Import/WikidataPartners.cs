using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;

namespace SisterCity.Import;

/// <summary>Reads a query result of Wikidata's "twinned administrative body" (P190) as a register: SPARQL JSON, or TSV.</summary>
/// <remarks>
/// <para>Columns <c>item</c> and <c>partner</c>; and, when there, <c>itemLabel</c>, <c>partnerLabel</c>, <c>itemCountry</c>, <c>partnerCountry</c> (ISO 3166-1), <c>start</c>,
/// <c>end</c>, <c>startPrecision</c>, <c>endPrecision</c> (Wikidata's numbers: 7 is a century, 8 a decade, 9 a year, 10 a month, 11 a day). Without a precision, a first of January is read as the year
/// and a first of a month as the month, since that is how Wikidata writes them: wider is never wrong.</para>
/// <para>A row is what one side claims. Both sides' rows make one partnership of unspecified kind, with a kind claim for each side, and date claims where they differ.
/// An end of which the day is unknown is an end without a date.
/// What cannot be read is set aside whole. Never throws for what the bytes are.</para>
/// </remarks>
/// <example><code>var theirs = WikidataPartners.Read(File.ReadAllBytes("query.json")).Value;</code></example>
public static class WikidataPartners
{
    private const byte Tab = (byte)'\t';

    // The two columns without which a row links nothing.
    private static readonly string[] Ends = ["item", "partner"];

    // By these too a result is known that lacks one of the two, so that it is told what it lacks, and not what a table of agreements has.
    private static readonly string[] Telling = [.. Ends, "itemLabel", "partnerLabel", "itemCountry", "partnerCountry"];

    /// <summary>Reads a result.</summary>
    /// <param name="utf8">The result, JSON or TSV by its content.</param>
    public static Reading<Register> Read(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out var marks);
        if (FileKind.ReadingOf<Register>(document, marks) is { } noText)
            return noText;
        var found = new DocumentFindings(null);
        found.Add(marks);
        if (LooksLikeJson(document.Span))
            return ReadJson(document, found);
        if (ForeignEncoding.FindingOf(document, Tab) is { } foreign)
            found.Add([foreign]);
        else if (ColumnsOf(document.Span) is { } columns)
            return ReadTable(document, columns, found);
        else
            found.Add(Rules.IsNotAQueryResult, JsonPointer.Root);
        return Nothing(document, found);
    }

    /// <summary>Whether a document is such a result rather than a register: by its members, or by the names of its columns, of which it may lack some.</summary>
    /// <param name="utf8">The document.</param>
    public static bool LooksLikeAResult(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out _).Span;
        if (LooksLikeJson(document))
            return StartsWithAHead(document);

        // In SPARQL's TSV every name has a question mark.
        return ColumnsOf(document) is { } columns && (document.StartsWith("?"u8) || columns.Exists(column => Telling.Contains(column, StringComparer.Ordinal))) && !TableReader.LooksLikeTable(utf8);
    }

    private static Reading<Register> Nothing(ReadOnlyMemory<byte> document, DocumentFindings found) =>
        new(null, found.Take(), [new SetAside(JsonPointer.Root, null, document.ToArray())]);

    private static bool HasBothEnds(DocumentFindings found, Func<string, bool> has)
    {
        var missing = Ends.Where(end => !has(end)).ToList();
        foreach (var end in missing)
            found.Add(Rules.ColumnIsMissing, JsonPointer.Root, end);
        return missing.Count == 0;
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> document) => document.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static bool StartsWithAHead(ReadOnlySpan<byte> document) =>
        SystemTextJson.Says(document, isWhole: false, question: static (ref Utf8JsonReader reader) =>
            reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
            && (reader.ValueTextEquals("head"u8) || reader.ValueTextEquals("results"u8)));

    /// <summary>The names of the columns in the first line; null when it has no tab, so that it is no table.</summary>
    private static List<string>? ColumnsOf(ReadOnlySpan<byte> document)
    {
        var end = document.IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(end < 0 ? document : document[..end]).TrimEnd('\r');
        return line.Contains('\t', StringComparison.Ordinal) ? [.. line.Split('\t').Select(name => name.Trim().TrimStart('?'))] : null;
    }

    private static Reading<Register> ReadJson(ReadOnlyMemory<byte> document, DocumentFindings found)
    {
        if (!Utf8.IsValid(document.Span))
        {
            found.MayRead(document, RegisterContract.Of<Register>(), JsonPointer.Root, levelsAbove: 0);
            return Nothing(document, found);
        }

        if (SystemTextJson.TryParse(document, ContractParts.DeepestNesting, out var refusal) is not { } parsed)
        {
            found.AddGrammar(refusal, JsonPointer.Root, DocumentFindings.IsCutOff(document.Span));
            return Nothing(document, found);
        }

        using (parsed)
        {
            if (parsed.RootElement.ValueKind != JsonValueKind.Object
                || !parsed.RootElement.TryGetProperty("results", out var results) || results.ValueKind != JsonValueKind.Object
                || !results.TryGetProperty("bindings", out var bindings) || bindings.ValueKind != JsonValueKind.Array)
            {
                found.Add(Rules.IsNotAQueryResult, JsonPointer.Root);
                return Nothing(document, found);
            }

            // A variable that nothing was found for is in no row.
            if (!HasBothEnds(found, end => IsAVariable(parsed.RootElement, end) || bindings.EnumerateArray().Any(binding => Cell(binding, end) is not null)))
                return Nothing(document, found);
            var links = new WikidataLinks();
            var at = JsonPointer.Root.Append("results").Append("bindings");
            var row = 0;
            foreach (var binding in bindings.EnumerateArray())
            {
                links.Add(column => Cell(binding, column), new WikidataRow(at.Append(row), null, row + 1), () => Encoding.UTF8.GetBytes(binding.GetRawText()));
                row++;
            }

            return links.Finish(found);
        }

        static bool IsAVariable(JsonElement result, string name) =>
            result.TryGetProperty("head", out var head) && head.ValueKind == JsonValueKind.Object && head.TryGetProperty("vars", out var names) && names.ValueKind == JsonValueKind.Array
            && names.EnumerateArray().Any(one => TextOf(one) is { } text && string.Equals(text, name, StringComparison.Ordinal));

        // A node without a name has the mark by which a table tells it from a text.
        static WikidataCell? Cell(JsonElement binding, string column) =>
            MemberOf(binding, column) is { } cell && MemberOf(cell, "value") is { } value && TextOf(value) is { } text
                ? new WikidataCell(
                    MemberOf(cell, "type") is { } type && TextOf(type) is "bnode" ? $"_:{text}" : text,
                    MemberOf(cell, "xml:lang") is { } language ? TextOf(language) : null)
                : null;

        static JsonElement? MemberOf(JsonElement value, string name) =>
            value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;

        // Half a character is no text.
        static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String && Values.JsonText.TryGet(value, out var text) ? text : null;
    }

    private static Reading<Register> ReadTable(ReadOnlyMemory<byte> document, List<string> columns, DocumentFindings found)
    {
        if (!HasBothEnds(found, end => columns.Contains(end, StringComparer.Ordinal)))
            return Nothing(document, found);
        var links = new WikidataLinks();
        var rest = document[(document.Span.IndexOf((byte)'\n') + 1)..];
        for (var line = 2; !rest.IsEmpty && document.Span.Contains((byte)'\n'); line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var bytes = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (bytes.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
                continue;
            var cells = Encoding.UTF8.GetString(bytes.Span).TrimEnd('\r').Split('\t');
            var row = new WikidataRow(JsonPointer.Root, line, line);
            if (cells.Length > columns.Count)
                links.SetAside(row, bytes.ToArray(), Rules.RowHasMoreCellsThanColumns, cells.Length, columns.Count);
            else
                links.Add(column => columns.IndexOf(column) is >= 0 and var at && at < cells.Length ? WikidataCell.Read(cells[at]) : null, row, bytes.ToArray);
        }

        return links.Finish(found);
    }
}
