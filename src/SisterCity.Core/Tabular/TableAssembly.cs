using System.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Makes a register of a table: its header first, then each row alone, then what the rows say together.</summary>
internal sealed class TableAssembly
{
    private readonly TableFindings findings = new();
    private readonly List<SetAside> setAside = [];
    private readonly HashSet<(TableColumn Column, string Id, string Text)> looked = [];

    /// <summary>Reads a table as it is written.</summary>
    /// <param name="table">The table, without a byte order mark.</param>
    /// <param name="marks">What was found of its byte order marks.</param>
    public Reading<Register> Read(ReadOnlyMemory<byte> table, ValueList<Finding> marks)
    {
        findings.AddRange(marks);
        var separator = Separator.Of(table);
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
        return Read(header, written.Skip(headerAt + 1).ToList());
    }

    /// <summary>Reads rows below their header.</summary>
    public Reading<Register> Read(CsvRow header, List<CsvRow> rows)
    {
        var form = TableForm.Of(header.Cells.Select(TableHeader.Find).OfType<TableField>());
        if (ReadHeader(header, rows, form) is { } fields)
            return Assemble(form, ReadRows(rows, header, new TableLayout(form, fields)));
        setAside.Add(new SetAside(JsonPointer.Root, header.Line, Whole(header, rows)));
        return new Reading<Register>(null, findings.ToValueList(), setAside.ToValueList());
    }

    private static byte[] Whole(CsvRow header, List<CsvRow> rows)
    {
        using var whole = new MemoryStream();
        foreach (var row in rows.Prepend(header))
        {
            whole.Write(row.Raw.Span);
            whole.WriteByte((byte)'\n');
        }

        return whole.ToArray();
    }

    /// <summary>The field of each cell, null for a cell that is set aside; null when the table lacks what every table needs.</summary>
    private TableField?[]? ReadHeader(CsvRow header, List<CsvRow> rows, TableForm form)
    {
        var fields = new TableField?[header.Cells.Count];

        // Parties stand below or beside each other: what speaks of a party has a number always or never.
        var isWide = header.Cells.Any(static name => TableHeader.Find(name) is { Party: > 0 });
        for (var i = 0; i < fields.Length; i++)
        {
            var name = header.Cells[i];
            var field = TableHeader.Find(name) is { } found && form.Has(found, isWide) ? found : (TableField?)null;
            if (field is not null && !fields.Contains(field))
            {
                fields[i] = field;
                continue;
            }

            // A spreadsheet writes columns that it once used: nameless and empty, they say nothing.
            if (name.Length == 0 && rows.TrueForAll(row => i >= row.Cells.Count || row.Cells[i].Length == 0))
                continue;
            if (field is not null)
                findings.Add(Rules.ColumnIsRepeated, header.Line, name, name);
            else if (name.Length == 0)
                findings.Add(Rules.ColumnHasNoName, header.Line, null, TableSchema.LettersOf(i));
            else
                AddUnknown(header.Line, name, fields);
            SetAsideColumn(i, header, rows);
        }

        var missing = form.Required(isWide).Where(needed => !fields.Contains(needed)).ToList();
        foreach (var needed in missing)
            findings.Add(Rules.TableLacksAColumn, header.Line, null, needed.Name);
        return missing.Count == 0 ? fields : null;
    }

    private void AddUnknown(int line, string name, TableField?[] fields)
    {
        var meant = TableHeader.Guess(name);
        var at = JsonPointer.Root.Append(JsonText.Shorten(name));
        findings.Add(TableFindings.Of(Rules.ColumnIsUnknown, line, at, null, [JsonText.Shorten(name)]) with
        {
            Repair = meant is { } field && !fields.Contains(meant) && !string.Equals(field.Name, name, StringComparison.Ordinal) ? field.Name : null,
        });
        findings.AddRange(TextFindings.Of(name, at, line));
    }

    private void SetAsideColumn(int index, CsvRow header, List<CsvRow> rows)
    {
        var column = new StringBuilder();
        foreach (var row in rows.Prepend(header))
            CsvText.AppendRow(column, [index < row.Cells.Count ? row.Cells[index] : string.Empty]);
        var name = header.Cells[index];
        var at = JsonPointer.Root.Append(name.Length == 0 ? TableSchema.LettersOf(index) : JsonText.Shorten(name));
        setAside.Add(new SetAside(at, header.Line, Encoding.UTF8.GetBytes(column.ToString())));
    }

    /// <summary>Reads each row alone; a row with a flaw keeps its identifier, so that its record can be set aside whole.</summary>
    private List<TableRow> ReadRows(List<CsvRow> rows, CsvRow header, TableLayout layout)
    {
        var read = new List<TableRow>();
        foreach (var raw in rows)
        {
            var its = layout.Take(raw);
            read.AddRange(its);

            // Where the cells lie cannot be trusted any more: not even the identifier, if the flaw is before it.
            if (raw.IsOpen)
                AddToCell(its, layout.FieldOf(raw.Cells.Count - 1), Rules.QuoteIsNotClosed);
            else if (raw.Misplaced is { } cell)
                AddToCell(its, layout.FieldOf(cell), Rules.QuoteIsMisplaced, JsonText.Shorten(raw.Cells[cell]));
            else if (raw.Cells.Count != header.Cells.Count)
                findings.AddTo(its[0], Rules.RowIsRagged, null, raw.Cells.Count, header.Cells.Count);
            else
                its.ForEach(LookAtCells);
        }

        return read;
    }

    private void AddToCell(List<TableRow> its, TableField? field, Rule rule, params ReadOnlySpan<Argument> arguments) =>
        findings.AddTo(its.Find(row => row.Place.Party == field?.Party) ?? its[0], rule, field?.Column, arguments);

    private void LookAtCells(TableRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var (column, text) = row.Cells.At(i);
            if (column.FlawOf(text) is { } flaw)
            {
                findings.Add(FlawFindings.Of(flaw, PlaceOf(row, column), row.Line, row.Record));
                row.HasFlaw = true;
            }

            // A text about a record or an authority is repeated on each of its rows, and told of once.
            if (TextFindings.MayBeIn(text) && (row.IdOf(column.Subject) is not { } id || looked.Add((column, id, text))))
                findings.AddRange(TextFindings.Of(text, PlaceOf(row, column), row.Line, row.Record));
        }

        foreach (var column in row.Form.RequiredColumns)
        {
            if (row.Cells[column] is null && (column.IsOfAParty || row.IsFirst))
                findings.AddTo(row, Rules.MemberIsMissing, column, row.NameOf(column));
        }
    }

    private static JsonPointer PlaceOf(TableRow row, TableColumn column) => JsonPointer.Root.Append(row.NameOf(column));

    private Reading<Register> Assemble(TableForm form, List<TableRow> rows)
    {
        var together = new RowsTogether(rows, findings, setAside);
        var unread = together.Good.Count == rows.Count ? [] : rows.Except(together.Good);
        foreach (var line in unread.DistinctBy(static row => row.Line))
            setAside.Add(new SetAside(JsonPointer.Root, line.Line, line.Raw.Raw.ToArray()));
        var register = TableRegister.Of(form, together.Said, together.Good);
        return new Reading<Register>(register.Make(), findings.ToValueList(), setAside.ToValueList(), register.Origins());
    }
}
