using System.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Makes a register of a table: its header first, then each row alone, then what the rows say together.</summary>
internal sealed class TableAssembly
{
    private readonly ReadOnlyMemory<byte> table;
    private readonly byte separator;
    private readonly TableFindings findings = new();
    private readonly List<SetAside> setAside = [];
    private readonly HashSet<(TableColumn Column, string? Id, string Text)> looked = [];

    public TableAssembly(ReadOnlyMemory<byte> table, ValueList<Finding> marks)
    {
        this.table = table;
        separator = Separator.Of(table);
        findings.AddRange(marks);
    }

    public Reading<Register> Read()
    {
        var all = CsvRows.Of(table, separator, Encoding.UTF8).ToList();
        var written = all.Where(row => !row.IsBlank || row.IsOpen).ToList();
        var headerAt = TableHeader.FindIn(written);
        var header = written.Count == 0 ? new CsvRow(1, 0, table, [], null, IsOpen: false) : written[headerAt];
        if (separator != Separator.Comma)
            findings.Add(Rules.SeparatorIsNotAComma, header.Line, null, Separator.NameOf(separator));
        if (headerAt > 0)
            findings.Add(Rules.HeaderIsNotFirst, written[0].Line, null, header.Line);
        foreach (var above in written.Take(headerAt))
            setAside.Add(new SetAside(JsonPointer.Root, above.Line, above.Raw.ToArray()));
        var rows = written.Skip(headerAt + 1).ToList();
        var columns = ReadHeader(header, rows);
        if (columns is null)
        {
            setAside.Add(new SetAside(JsonPointer.Root, header.Line, table[header.Start..].ToArray()));
            return new Reading<Register>(null, findings.ToValueList(), setAside.ToValueList());
        }

        return Assemble(ReadRows(rows, header, columns));
    }

    /// <summary>The column of each cell, null for a cell that is set aside; null when the table lacks what every table needs.</summary>
    private TableColumn?[]? ReadHeader(CsvRow header, List<CsvRow> rows)
    {
        var columns = new TableColumn?[header.Cells.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var name = header.Cells[i];
            var column = TableHeader.Find(name);
            if (column is not null && !columns.Contains(column))
            {
                columns[i] = column;
                continue;
            }

            // A spreadsheet writes columns that it once used: nameless and empty, they say nothing.
            if (name.Length == 0 && rows.TrueForAll(row => i >= row.Cells.Count || row.Cells[i].Length == 0))
                continue;
            if (column is not null)
                findings.Add(Rules.ColumnIsRepeated, header.Line, column, name);
            else if (name.Length == 0)
                findings.Add(Rules.ColumnHasNoName, header.Line, null, TableHeader.LettersOf(i));
            else
                AddUnknown(header.Line, name, columns);
            SetAsideColumn(i, header, rows);
        }

        var missing = TableColumns.All.Where(column => column.IsRequired && !columns.Contains(column)).ToList();
        foreach (var column in missing)
            findings.Add(Rules.TableLacksAColumn, header.Line, null, column.Name);
        return missing.Count == 0 ? columns : null;
    }

    private void AddUnknown(int line, string name, TableColumn?[] columns)
    {
        var meant = TableHeader.Guess(name);
        var at = JsonPointer.Root.Append(JsonText.Shorten(name));
        findings.Add(TableFindings.Of(Rules.ColumnIsUnknown, line, at, null, [JsonText.Shorten(name)]) with
        {
            Repair = meant is not null && !columns.Contains(meant) ? meant.Name : null,
        });
        findings.AddRange(TextFindings.Of(name, at, line));
    }

    private void SetAsideColumn(int index, CsvRow header, List<CsvRow> rows)
    {
        var column = new StringBuilder();
        foreach (var row in rows.Prepend(header))
            CsvText.AppendRow(column, [index < row.Cells.Count ? row.Cells[index] : string.Empty]);
        var name = header.Cells[index];
        var at = JsonPointer.Root.Append(name.Length == 0 ? TableHeader.LettersOf(index) : JsonText.Shorten(name));
        setAside.Add(new SetAside(at, header.Line, Encoding.UTF8.GetBytes(column.ToString())));
    }

    /// <summary>Reads each row alone; a row with a flaw keeps its identifier, so that its agreement can be set aside whole.</summary>
    private List<TableRow> ReadRows(List<CsvRow> rows, CsvRow header, TableColumn?[] columns)
    {
        var read = new List<TableRow>();
        foreach (var raw in rows)
        {
            var row = new TableRow(raw);
            read.Add(row);
            for (var i = 0; i < Math.Min(columns.Length, raw.Cells.Count); i++)
            {
                if (columns[i] is { } column)
                    row.Cells[column] = raw.Cells[i];
            }

            FormulaCells.Unescape(row.Cells);

            // Where the cells lie cannot be trusted any more: not even the identifier, if the flaw is before it.
            if (raw.IsOpen)
                findings.AddTo(row, Rules.QuoteIsNotClosed, ColumnAt(columns, raw.Cells.Count - 1));
            else if (raw.Misplaced is { } cell)
                findings.AddTo(row, Rules.QuoteIsMisplaced, ColumnAt(columns, cell), JsonText.Shorten(raw.Cells[cell]));
            else if (raw.Cells.Count != header.Cells.Count)
                findings.AddTo(row, Rules.RowIsRagged, null, raw.Cells.Count, header.Cells.Count);
            else
                LookAtCells(row);
        }

        return read;
    }

    private static TableColumn? ColumnAt(TableColumn?[] columns, int cell) => cell < columns.Length ? columns[cell] : null;

    private void LookAtCells(TableRow row)
    {
        foreach (var column in row.Cells.Columns.ToList())
        {
            var (text, at) = (row.Cells[column]!, JsonPointer.Root.Append(column.Name));
            if (column.FlawOf(text) is { } flaw)
            {
                findings.Add(FlawFindings.Of(flaw, at, row.Line, row.Agreement));
                row.HasFlaw = true;
            }

            // A text about an agreement or an authority is repeated on each of its rows, and judged once.
            if (column.Subject == Subject.Row || looked.Add((column, row.IdOf(column.Subject), text)))
                findings.AddRange(TextFindings.Of(text, at, row.Line, row.Agreement));
        }

        foreach (var column in TableColumns.All)
        {
            if (column.IsRequired && row.Cells[column] is null)
                findings.AddTo(row, Rules.MemberIsMissing, column, column.Name);
        }
    }

    private Reading<Register> Assemble(List<TableRow> rows)
    {
        var together = new RowsTogether(rows, findings, setAside);
        foreach (var row in rows.Except(together.Good))
            setAside.Add(new SetAside(JsonPointer.Root, row.Line, row.Raw.Raw.ToArray()));
        var register = new TableRegister(together.Said, together.Good);
        return new Reading<Register>(register.Make(), findings.ToValueList(), setAside.ToValueList(), register.Origins());
    }
}
