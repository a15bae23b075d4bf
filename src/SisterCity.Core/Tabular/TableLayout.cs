namespace SisterCity.Tabular;

/// <summary>Which column of which party each cell of a row is.</summary>
internal sealed class TableLayout
{
    private readonly TableField?[] fields;
    private readonly List<(int Cell, TableColumn Column)>[] parts;

    /// <summary>Takes the fields of a header.</summary>
    /// <param name="form">The table.</param>
    /// <param name="fields">The field of each cell; null for a cell that is set aside.</param>
    public TableLayout(TableForm form, TableField?[] fields)
    {
        (Form, this.fields) = (form, fields);
        Parties = fields.Max(static field => field?.Party ?? 0);
        parts = new List<(int, TableColumn)>[Parties + 1];
        for (var party = 0; party <= Parties; party++)
            parts[party] = [];
        for (var cell = 0; cell < fields.Length; cell++)
        {
            if (fields[cell] is { } field)
                parts[field.Party].Add((cell, field.Column));
        }
    }

    public TableForm Form { get; }

    /// <summary>How many parties stand beside each other; 0 where each row speaks of one.</summary>
    public int Parties { get; }

    public TableField? FieldOf(int cell) => cell < fields.Length ? fields[cell] : null;

    /// <summary>What a row says of each of its parties: of one at least, which has what is said of all. A party of which nothing is said is none.</summary>
    public List<TableRow> Take(CsvRow raw)
    {
        var cells = FormulaCells.Unescape(raw.Cells, fields);
        var rows = new List<TableRow>(Math.Max(1, Parties));
        for (var party = Math.Min(1, Parties); party <= Parties; party++)
        {
            var row = new TableRow(raw, Form, party) { IsFirst = rows.Count == 0 };
            Fill(row, parts[party], cells);
            if (Parties == 0 || row.Cells.Columns.Any())
                rows.Add(row);
        }

        if (rows.Count == 0)
            rows.Add(new TableRow(raw, Form, 1) { IsFirst = true });
        if (Parties > 0)
            Fill(rows[0], parts[0], cells);
        foreach (var other in rows.Skip(1))
            other.Cells[Form.Key] = rows[0].Record;
        return rows;
    }

    private static void Fill(TableRow row, List<(int Cell, TableColumn Column)> its, IReadOnlyList<string> cells)
    {
        foreach (var (cell, column) in its)
        {
            if (cell < cells.Count)
                row.Cells[column] = cells[cell];
        }
    }
}
