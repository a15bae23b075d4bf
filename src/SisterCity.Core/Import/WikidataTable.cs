using System.Text;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>A result as a table: TSV, in which SPARQL writes terms, or CSV, in which it writes texts.</summary>
internal sealed class WikidataTable
{
    private const byte Tab = (byte)'\t';

    // A table of anything may have one column of such a name; a table with tabs is a result more often than not.
    private const int EnoughNames = 2;

    private static readonly byte[] Separators = [Tab, (byte)',', (byte)';'];

    // By these too a result is known that lacks one of its ends, so that it is told what it lacks, and not what a table of agreements has.
    private static readonly string[] Telling = ["item", "partner", "itemLabel", "partnerLabel", "itemCountry", "partnerCountry"];

    private readonly ReadOnlyMemory<byte> document;
    private readonly byte separator;

    private WikidataTable(ReadOnlyMemory<byte> document, byte separator, IReadOnlyList<string> columns) =>
        (this.document, this.separator, Columns, Known) = (document, separator, columns, new WikidataColumns(columns));

    /// <summary>The names in the first line.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>What the columns are.</summary>
    public WikidataColumns Known { get; }

    /// <summary>
    /// Whether its names are those of a result, in SPARQL's TSV each with a question mark; or whether its first row links two items, whatever their columns
    /// are called.
    /// </summary>
    public bool IsLikely => (separator == Tab
        ? document.Span.StartsWith("?"u8) || TellingNames > 0
        : TellingNames >= EnoughNames) || LinksItems;

    private bool LinksItems => Array.TrueForAll(WikidataPartners.Ends, Known.Has)
        && AllRows().FirstOrDefault().Cells is { } first && WikidataPartners.LinksItems(Known, name => TextOf(first, name));

    private int TellingNames => Columns.Count(column => Telling.Contains(column, StringComparer.Ordinal));

    /// <summary>
    /// The table that a document is: with tabs when its first line has one, with commas or semicolons
    /// when their names are those of a result; null when it is none.
    /// </summary>
    public static WikidataTable? Of(ReadOnlyMemory<byte> document)
    {
        foreach (var candidate in Separators)
        {
            var table = new WikidataTable(document, candidate, [.. HeaderOf(document, candidate).Select(name => name.Trim().TrimStart('?'))]);
            if (table.Columns.Count > 1 && (candidate == Tab || table.TellingNames > 0 || table.LinksItems))
                return table;
        }

        return null;
    }

    /// <summary>Adds the rows below the names.</summary>
    public void AddTo(WikidataLinks links)
    {
        foreach (var (cells, raw, line, rule) in AllRows())
        {
            var row = new WikidataRow(JsonPointer.Root, line, line);
            if (rule is not null)
                links.SetAside(row, raw.ToArray(), rule, rule.Arguments.Select(_ => (Argument)JsonText.Shorten(cells[^1])).ToArray());
            else if (cells.Count > Columns.Count)
                links.SetAside(row, raw.ToArray(), Rules.RowHasMoreCellsThanColumns, cells.Count, Columns.Count);
            else
                links.Add(column => CellOf(cells, column), row, raw.ToArray);
        }
    }

    private static IEnumerable<string> HeaderOf(ReadOnlyMemory<byte> document, byte separator)
    {
        if (separator != Tab)
            return CsvRows.Of(document, separator, Encoding.UTF8).FirstOrDefault()?.Cells ?? [];
        var end = document.Span.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? document.Span : document.Span[..end]).TrimEnd('\r').Split((char)Tab);
    }

    private IEnumerable<(IReadOnlyList<string> Cells, ReadOnlyMemory<byte> Raw, int Line, Rule? Rule)> AllRows() =>
        separator == Tab ? TabbedRows() : Rows();

    private string TextOf(IReadOnlyList<string> cells, string column) => CellOf(cells, column) is { } cell ? cell.Text : string.Empty;

    private WikidataCell? CellOf(IReadOnlyList<string> cells, string column)
    {
        for (var at = 0; at < Math.Min(cells.Count, Columns.Count); at++)
        {
            if (string.Equals(Columns[at], column, StringComparison.Ordinal))
                return separator == Tab ? WikidataCell.Read(cells[at]) : WikidataCell.ReadBare(cells[at]);
        }

        return null;
    }

    private IEnumerable<(IReadOnlyList<string> Cells, ReadOnlyMemory<byte> Raw, int Line, Rule? Rule)> Rows() =>
        from row in CsvRows.Of(document, separator, Encoding.UTF8).Skip(1)
        where !row.IsBlank
        select (row.Cells, row.Raw, row.Line, row.IsOpen ? Rules.QuoteIsNotClosed : row.Misplaced is not null ? Rules.QuoteIsMisplaced : null);

    // In TSV a quotation mark is a sign of a term, and a line break is always the end of a row.
    private IEnumerable<(IReadOnlyList<string> Cells, ReadOnlyMemory<byte> Raw, int Line, Rule? Rule)> TabbedRows()
    {
        var start = document.Span.IndexOf((byte)'\n') + 1;
        var rest = start == 0 ? default : document[start..];
        for (var line = 2; !rest.IsEmpty; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var bytes = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (bytes.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
                yield return (Encoding.UTF8.GetString(bytes.Span).TrimEnd('\r').Split((char)Tab), bytes, line, null);
        }
    }
}
