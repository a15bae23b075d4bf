using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>
/// Reads a query result of Wikidata's "twinned administrative body" (P190) as a register: SPARQL
/// JSON, the JSON of the query page, TSV, or CSV, which does not tell the language of a label.
/// </summary>
/// <remarks>
/// <para>Columns <c>item</c> and <c>partner</c>; and, when there, <c>itemLabel</c>, <c>partnerLabel</c>, <c>itemCountry</c>, <c>partnerCountry</c>
/// (ISO 3166-1), <c>start</c>, <c>end</c>, <c>startPrecision</c>, <c>endPrecision</c> (Wikidata's numbers: 7 is a century, 8 a decade, 9 a year, 10 a
/// month, 11 a day); of statements <c>statement</c>, <c>rank</c>, <c>reason</c> (of the rank), <c>endCause</c>, and of their references <c>reference</c>
/// (P854), <c>statedIn</c> (P248), <c>publisher</c> (P123), <c>title</c> (P1476), <c>retrieved</c> (P813). Names that published queries have are known
/// too: <c>sourceId</c>, <c>target</c>, <c>starttime</c>, <c>referenceURL</c>. A column that is not used is named.</para>
/// <para>Without a precision, a first of January is read as the year and a first of a month as the month, since that is how Wikidata
/// writes them: wider is never wrong.</para>
/// <para>A row is what one side claims. Both sides' rows make one partnership of unspecified kind, with a kind claim for each
/// side, and date claims where they differ. A deprecated statement makes no link and no date: a note keeps it. References become sources. An end of
/// which the day is unknown is an end without a date. What cannot be read is
/// set aside whole. Never throws for what the bytes are.</para>
/// </remarks>
/// <example><code>var theirs = WikidataPartners.Read(File.ReadAllBytes("query.json")).Value;</code></example>
public static class WikidataPartners
{
    private const byte Tab = (byte)'\t';

    private static readonly HashSet<string> OfARegister = [.. RegisterContract.ExpectedOf<Register>()!.Members.Select(static member => member.Name)];

    // The two columns without which a row links nothing.
    internal static readonly string[] Ends = ["item", "partner"];

    /// <summary>Reads a result.</summary>
    /// <param name="utf8">The result: JSON, TSV or CSV by its content.</param>
    public static Reading<Register> Read(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out var marks);
        if (FileKind.ReadingOf<Register>(document, marks, isTable: !LooksLikeJson(document.Span)) is { } noText)
            return noText;
        var found = new DocumentFindings(null);
        found.Add(marks);
        if (LooksLikeJson(document.Span))
            return ReadJson(document, found);
        if (ForeignEncoding.FindingOf(document, Tab) is { } foreign)
            found.Add([foreign]);
        else if (WikidataTable.Of(document) is { } table)
            return ReadTable(table, document, found);
        else
            found.Add(Rules.IsNotAQueryResult, JsonPointer.Root);
        return Nothing(document, found);
    }

    /// <summary>
    /// Whether a document is such a result rather than a register: by its members, or by the names of its columns, of which it may lack some.
    /// </summary>
    /// <param name="utf8">The document.</param>
    public static bool LooksLikeAResult(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out _);
        return LooksLikeJson(document.Span)
            ? HoldsAResult(document.Span)
            : WikidataTable.Of(document) is { IsLikely: true } && !TableReader.LooksLikeTable(utf8);
    }

    private static Reading<Register> Nothing(ReadOnlyMemory<byte> document, DocumentFindings found) =>
        new(null, found.Take(), [new SetAside(JsonPointer.Root, null, document.ToArray())]);

    private static bool HasBothEnds(DocumentFindings found, WikidataColumns columns)
    {
        var missing = Ends.Where(end => !columns.Has(end)).ToList();
        foreach (var end in missing)
            found.Add(Rules.ColumnIsMissing, JsonPointer.Root, end);
        return missing.Count == 0;
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> document) => document.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>Whether a member of a result comes before any of a register.</summary>
    private static bool HoldsAResult(ReadOnlySpan<byte> document) => SystemTextJson.Says(document, isWhole: false, question: HoldsAResult);

    private static bool HoldsAResult(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            return false;
        if (reader.TokenType == JsonTokenType.StartArray)
            return reader.Read() && IsARow(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("head"u8) || reader.ValueTextEquals("results"u8))
                return true;
            if (OfARegister.Contains(reader.GetString()!) || !reader.Read() || !reader.TrySkip())
                return false;
        }

        return false;
    }

    /// <summary>Whether the first row of a list has the two ends of a link, as the query page's JSON has them.</summary>
    private static bool IsARow(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!reader.Read())
                return false;
            cells[name] = reader.TokenType == JsonTokenType.String ? reader.GetString()!
                : reader.TokenType == JsonTokenType.StartObject ? ValueOf(ref reader) : string.Empty;
            if (reader.TokenType == JsonTokenType.StartArray && !reader.TrySkip())
                return false;
        }

        return LinksItems(new WikidataColumns(cells.Keys), name => cells[name]);
    }

    /// <summary>The text of a cell that is an object, as the query page's verbose JSON has them.</summary>
    private static string ValueOf(ref Utf8JsonReader reader)
    {
        var text = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals("value"u8);
            if (!reader.Read())
                break;
            if (isValue && reader.TokenType == JsonTokenType.String)
                text = reader.GetString()!;
            else if (!reader.TrySkip())
                break;
        }

        return text;
    }

    /// <summary>Whether a row links two items, whatever its columns are called.</summary>
    internal static bool LinksItems(WikidataColumns columns, Func<string, string> cellOf) =>
        Array.TrueForAll(Ends, end => columns.NameOf(end) is { } name && WikidataCell.Read(cellOf(name)) is { Text: var text }
            && (text.StartsWith('Q') || text.Contains("/entity/Q", StringComparison.Ordinal)) && WikidataId.TryRepair(text, out _));

    private static Reading<Register> ReadJson(ReadOnlyMemory<byte> document, DocumentFindings found)
    {
        if (!Utf8.IsValid(document.Span))
        {
            found.MayRead(document, RegisterContract.ExpectedOf<Register>()!, JsonPointer.Root, levelsAbove: 0);
            return Nothing(document, found);
        }

        if (SystemTextJson.TryParse(document, ContractParts.DeepestNesting, out var refusal) is not { } parsed)
        {
            found.AddGrammar(refusal, JsonPointer.Root, DocumentFindings.IsCutOff(document.Span));
            return Nothing(document, found);
        }

        using (parsed)
        {
            var isBare = parsed.RootElement.ValueKind == JsonValueKind.Array;
            var bindings = isBare ? parsed.RootElement : default;
            if (!isBare && (!TryGet(parsed.RootElement, "results", out var results) || !TryGet(results, "bindings", out bindings)
                || bindings.ValueKind != JsonValueKind.Array))
            {
                found.Add(Rules.IsNotAQueryResult, JsonPointer.Root);
                return Nothing(document, found);
            }

            // A variable that nothing was found for is in no row.
            var columns = new WikidataColumns(Variables(parsed.RootElement).Concat(bindings.EnumerateArray().SelectMany(Members)));
            if (!HasBothEnds(found, columns))
                return Nothing(document, found);
            var links = new WikidataLinks(columns, null);
            var at = isBare ? JsonPointer.Root : JsonPointer.Root.Append("results").Append("bindings");
            var row = 0;
            foreach (var binding in bindings.EnumerateArray())
            {
                links.Add(column => Cell(binding, column), new WikidataRow(at.Append(row), null, row + 1), () => Encoding.UTF8.GetBytes(binding.GetRawText()));
                row++;
            }

            return links.Finish(found);
        }

        static IEnumerable<string> Variables(JsonElement result) =>
            TryGet(result, "head", out var head) && TryGet(head, "vars", out var names) && names.ValueKind == JsonValueKind.Array
                ? names.EnumerateArray().Select(TextOf).OfType<string>()
                : [];

        static IEnumerable<string> Members(JsonElement row)
        {
            if (row.ValueKind != JsonValueKind.Object)
                yield break;
            foreach (var member in row.EnumerateObject())
            {
                if (JsonText.TryGetName(member, out var name))
                    yield return name;
            }
        }

        // A node without a name has the mark by which a table tells it from a text. The query page writes the text alone.
        static WikidataCell? Cell(JsonElement binding, string column) =>
            !TryGet(binding, column, out var cell) ? null
            : cell.ValueKind == JsonValueKind.Number ? new WikidataCell(cell.GetRawText(), null)
            : cell.ValueKind == JsonValueKind.String ? TextCell(cell, null, null)
            : !TryGet(cell, "value", out var value) || value.ValueKind != JsonValueKind.String ? null
            : TextCell(value, Of(cell, "type"), Of(cell, "xml:lang"));

        static WikidataCell? TextCell(JsonElement value, string? type, string? language) =>
            TextOf(value) is not { } text ? new WikidataCell(value.GetRawText(), null, IsHalf: true)
            : text.Length == 0 ? null
            : new WikidataCell(type is "bnode" ? $"_:{text}" : text, language);

        static string? Of(JsonElement cell, string member) => TryGet(cell, member, out var value) ? TextOf(value) : null;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String && JsonText.TryGet(value, out var text) ? text : null;

    /// <summary>A member of an object. System.Text.Json throws when a name beside it holds half a character.</summary>
    private static bool TryGet(JsonElement parent, string name, out JsonElement value)
    {
        value = default;
        if (parent.ValueKind != JsonValueKind.Object)
            return false;
        try
        {
            return parent.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            value = parent.EnumerateObject()
                .LastOrDefault(member => JsonText.TryGetName(member, out var other) && string.Equals(other, name, StringComparison.Ordinal)).Value;
            return value.ValueKind != JsonValueKind.Undefined;
        }
    }

    private static Reading<Register> ReadTable(WikidataTable table, ReadOnlyMemory<byte> document, DocumentFindings found)
    {
        if (!HasBothEnds(found, table.Known))
            return Nothing(document, found);
        var links = new WikidataLinks(table.Known, 1);
        table.AddTo(links);
        return links.Finish(found);
    }
}
