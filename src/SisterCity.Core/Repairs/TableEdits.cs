using System.Text;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Repairs;

/// <summary>Finds the cells of proposals in a table: the cell that a finding names, and those that say the same of the same record.</summary>
internal sealed class TableEdits
{
    private const byte Quote = (byte)'"';

    private readonly ReadOnlyMemory<byte> table;
    private readonly byte separator;
    private readonly List<CsvRow> rows;
    private readonly CsvRow header;
    private readonly List<Edit> edits = [];
    private readonly Dictionary<int, ILookup<string, CsvRow>> byRecord = [];

    private TableEdits(ReadOnlyMemory<byte> table, List<CsvRow> written)
    {
        this.table = table;
        separator = Separator.Of(table);
        var headerAt = TableHeader.FindIn(written);
        header = written[headerAt];
        rows = written[(headerAt + 1)..];
    }

    /// <summary>The edits of a table.</summary>
    public static List<Edit> Of(ReadOnlyMemory<byte> table, List<Proposal> proposals)
    {
        var written = CsvRows.Of(table, Separator.Of(table), Encoding.UTF8).Where(static row => !row.IsBlank).ToList();
        return written.Count == 0 ? [] : new TableEdits(table, written).Made(proposals);
    }

    private List<Edit> Made(List<Proposal> proposals)
    {
        AddNames([.. proposals.Where(proposal => proposal.Finding.Line == header.Line)]);
        var byLine = rows.ToLookup(static row => row.Line);
        foreach (var proposal in proposals.Where(proposal => proposal.Finding.Line > header.Line))
        {
            foreach (var row in byLine[proposal.Finding.Line!.Value].Take(1))
                AddCells(proposal, row);
        }

        return [.. edits.DistinctBy(static edit => edit.Start)];
    }

    /// <summary>Names of columns, each when no other column has it or gets it.</summary>
    private void AddNames(List<Proposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            var at = Enumerable.Range(0, header.Cells.Count).Where(i => IsNamed(proposal, header.Cells[i])).ToList();
            var isFree = !header.Cells.Contains(proposal.Text, StringComparer.Ordinal)
                && proposals.Count(other => string.Equals(other.Text, proposal.Text, StringComparison.Ordinal)) == 1;
            if (isFree && at is [var only])
                Add(proposal, header, only);
        }
    }

    private static bool IsNamed(Proposal proposal, string name) =>
        string.Equals(JsonPointer.Root.Append(JsonText.Shorten(name)).Text, proposal.At.Text, StringComparison.Ordinal) && proposal.IsAbout(name);

    private void AddCells(Proposal proposal, CsvRow found)
    {
        var name = proposal.At.Segments().ToList() is [var one] ? one : string.Empty;
        var column = Index(name);
        if (column < 0 || column >= found.Cells.Count || !proposal.IsAbout(found.Cells[column]))
            return;

        // Cells of one record must agree: what is repaired on one row is repaired on all that say it of the same record.
        var key = KeyOf(name);
        if (key < 0 || key >= found.Cells.Count)
            Add(proposal, found, column);
        else
            RowsOf(key, found.Cells[key]).Where(row => IsSame(row, found, column)).ToList().ForEach(row => Add(proposal, row, column));
    }

    private IEnumerable<CsvRow> RowsOf(int key, string record)
    {
        if (!byRecord.TryGetValue(key, out var records))
            byRecord.Add(key, records = rows.Where(row => key < row.Cells.Count).ToLookup(row => row.Cells[key], StringComparer.Ordinal));
        return records[record];
    }

    private static bool IsSame(CsvRow row, CsvRow found, int cell) =>
        cell < row.Cells.Count && cell < found.Cells.Count && string.Equals(row.Cells[cell], found.Cells[cell], StringComparison.Ordinal);

    private int Index(string name)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (string.Equals(header.Cells[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>The column that identifies the record of which a column speaks; negative when it speaks of its row alone.</summary>
    private int KeyOf(string name) =>
        TableHeader.Find(name) is { Column.Key: { } key } field ? Index(TableField.NameOf(key, field.Party)) : -1;

    private void Add(Proposal proposal, CsvRow row, int cell)
    {
        if (row.IsOpen || row.Misplaced is not null)
            return;
        var (start, end) = SpanOf(row, cell);
        edits.Add(new Edit(start, end, Written(proposal.Text, isQuoted: start < end && table.Span[start] == Quote),
            proposal.Instead(row.Cells[cell]) with { Line = row.Line }));
    }

    /// <summary>The bytes of a cell, with its quotation marks.</summary>
    private (int Start, int End) SpanOf(CsvRow row, int cell)
    {
        var raw = row.Raw.Span;
        var (index, start, isQuoted) = (0, 0, false);
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] == Quote)
                isQuoted = !isQuoted;
            if (isQuoted || raw[at] != separator)
                continue;
            if (index == cell)
                return (row.Start + start, row.Start + at);
            (index, start) = (index + 1, at + 1);
        }

        return (row.Start + start, row.Start + raw.Length);
    }

    private byte[] Written(string text, bool isQuoted)
    {
        var needsQuotes = isQuoted || text.AsSpan().ContainsAny("\"\r\n") || text.Contains((char)separator, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(needsQuotes ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
    }
}
