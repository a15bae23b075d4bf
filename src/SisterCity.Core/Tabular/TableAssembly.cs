using System.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Makes a register of a table: its header first, then each row alone, then what the rows say together.</summary>
internal sealed class TableAssembly
{
    // A column that says more of something needs the column that says what it is of.
    private static readonly (TableColumn Says, TableColumn Of)[] Needs =
    [
        (TableColumns.AgreementTitle, TableColumns.AgreementTitleLanguage), (TableColumns.AgreementTitleLanguage, TableColumns.AgreementTitle),
        (TableColumns.PartnershipId, TableColumns.PartnershipKind), (TableColumns.PartnershipKind, TableColumns.PartnershipId), (TableColumns.PartyIsMember, TableColumns.PartnershipId),
        (TableColumns.PartyName, TableColumns.PartyNameLanguage), (TableColumns.PartyNameLanguage, TableColumns.PartyName),
        (TableColumns.Object, TableColumns.ObjectLanguage), (TableColumns.ObjectLanguage, TableColumns.Object),
        (TableColumns.TermStartsOn, TableColumns.TermKind), (TableColumns.TermEndsOn, TableColumns.TermKind), (TableColumns.TermLength, TableColumns.TermKind),
        (TableColumns.AuthorisingActNumber, TableColumns.AuthorisingActKind), (TableColumns.AuthorisingActOn, TableColumns.AuthorisingActKind),
        (TableColumns.CommitmentAmount, TableColumns.CommitmentCurrency), (TableColumns.CommitmentCurrency, TableColumns.CommitmentAmount), (TableColumns.CommitmentYear, TableColumns.CommitmentAmount),
        (TableColumns.SourceKind, TableColumns.SourceId), (TableColumns.SourcePublisher, TableColumns.SourceId),
        (TableColumns.SourceAddress, TableColumns.SourceId), (TableColumns.SourceCitation, TableColumns.SourceId),
    ];

    private readonly ReadOnlyMemory<byte> table;
    private readonly byte separator;
    private readonly List<Finding> findings = [];
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
            Add(Rules.SeparatorIsNotAComma, header.Line, null, Separator.NameOf(separator));
        if (headerAt > 0)
            Add(Rules.HeaderIsNotFirst, written[0].Line, null, header.Line);
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
                Add(Rules.ColumnIsRepeated, header.Line, column, name);
            else if (name.Length == 0)
                Add(Rules.ColumnHasNoName, header.Line, null, TableHeader.LettersOf(i));
            else
                AddUnknown(header.Line, name, columns);
            SetAsideColumn(i, header, rows);
        }

        var missing = TableColumns.All.Where(column => column.IsRequired && !columns.Contains(column)).ToList();
        foreach (var column in missing)
            Add(Rules.TableLacksAColumn, header.Line, null, column.Name);
        return missing.Count == 0 ? columns : null;
    }

    private void AddUnknown(int line, string name, TableColumn?[] columns)
    {
        var meant = TableHeader.Guess(name);
        var at = JsonPointer.Root.Append(JsonText.Shorten(name));
        findings.Add(Of(Rules.ColumnIsUnknown, line, at, null, [JsonText.Shorten(name)]) with
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
        setAside.Add(new SetAside(JsonPointer.Root.Append(name.Length == 0 ? TableHeader.LettersOf(index) : JsonText.Shorten(name)), header.Line, Encoding.UTF8.GetBytes(column.ToString())));
    }

    /// <summary>Reads each row alone; a row with a flaw keeps its identifier, so that its agreement can be set aside whole.</summary>
    private List<Row> ReadRows(List<CsvRow> rows, CsvRow header, TableColumn?[] columns)
    {
        var read = new List<Row>();
        foreach (var raw in rows)
        {
            var row = new Row(raw);
            read.Add(row);
            for (var i = 0; i < Math.Min(columns.Length, raw.Cells.Count); i++)
            {
                if (columns[i] is { } column)
                    row.Cells[column] = raw.Cells[i];
            }

            FormulaCells.Unescape(row.Cells);

            // Where the cells lie cannot be trusted any more: not even the identifier, if the flaw is before it.
            if (raw.IsOpen)
                AddTo(row, Rules.QuoteIsNotClosed, ColumnAt(columns, raw.Cells.Count - 1));
            else if (raw.Misplaced is { } cell)
                AddTo(row, Rules.QuoteIsMisplaced, ColumnAt(columns, cell), JsonText.Shorten(raw.Cells[cell]));
            else if (raw.Cells.Count != header.Cells.Count)
                AddTo(row, Rules.RowIsRagged, null, raw.Cells.Count, header.Cells.Count);
            else
                LookAtCells(row);
        }

        return read;
    }

    private static TableColumn? ColumnAt(TableColumn?[] columns, int cell) => cell < columns.Length ? columns[cell] : null;

    private void LookAtCells(Row row)
    {
        foreach (var column in row.Cells.Columns.ToList())
        {
            var (text, at) = (row.Cells[column]!, JsonPointer.Root.Append(column.Name));
            if (column.FlawOf(text) is { } flaw)
            {
                findings.Add(FlawFindings.Of(flaw, at, row.Raw.Line, row.Agreement));
                row.HasFlaw = true;
            }

            // What is said of an agreement or an authority is repeated on each of its rows, and judged once.
            if (column.Subject == Subject.Row || looked.Add((column, IdOf(row, column.Subject), text)))
                findings.AddRange(TextFindings.Of(text, at, row.Raw.Line, row.Agreement));
        }

        foreach (var column in TableColumns.All)
        {
            if (column.IsRequired && row.Cells[column] is null)
                AddTo(row, Rules.MemberIsMissing, column, column.Name);
        }
    }

    private Reading<Register> Assemble(List<Row> rows)
    {
        List<Row> good;
        FindDisagreements(rows.Where(row => !row.HasFlaw));
        Statements said;
        do
        {
            good = [.. WithoutFlaw(rows)];
            said = Gather(good);
        }
        while (FindNeeds(good, said));

        foreach (var row in rows.Except(good))
            setAside.Add(new SetAside(JsonPointer.Root, row.Raw.Line, row.Raw.Raw.ToArray()));
        var agreements = good.GroupBy(row => row.Agreement!, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var origins = new TableOrigins(said);
        return new Reading<Register>(new TableRegister(said, agreements, origins).Make(), findings.ToValueList(), setAside.ToValueList(), origins);
    }

    /// <summary>The rows of the agreements of which every row can be read.</summary>
    private static IEnumerable<Row> WithoutFlaw(List<Row> rows)
    {
        var flawed = rows.Where(row => row.HasFlaw).Select(row => row.Agreement).ToHashSet(StringComparer.Ordinal);
        return rows.Where(row => !row.HasFlaw && !flawed.Contains(row.Agreement));
    }

    private void FindDisagreements(IEnumerable<Row> rows)
    {
        var said = new Statements();
        foreach (var row in rows)
        {
            foreach (var column in row.Cells.Columns.ToList())
            {
                var text = row.Cells[column]!;
                if (IdOf(row, column.Subject) is { } id && said.Add(column, id, text, row.Raw.Line) is { } earlier)
                    AddTo(row, Rules.RowsDisagree, column, JsonText.Shorten(text), JsonText.Shorten(earlier.Text), earlier.Line);
            }
        }
    }

    private static Statements Gather(List<Row> rows)
    {
        var said = new Statements();
        foreach (var row in rows)
        {
            foreach (var column in row.Cells.Columns)
            {
                if (IdOf(row, column.Subject) is { } id)
                    said.Add(column, id, row.Cells[column]!, row.Raw.Line);
            }
        }

        return said;
    }

    /// <summary>Whether a row says more of something than what it is; that row cannot be read.</summary>
    private bool FindNeeds(List<Row> rows, Statements said)
    {
        var before = findings.Count;
        foreach (var row in rows)
        {
            foreach (var (says, of) in Needs)
            {
                if (row.Cells[says] is not null && Said(said, row, of) is null)
                    AddTo(row, Rules.MemberIsMissing, of, of.Name);
            }
        }

        return findings.Count > before;
    }

    private static string? Said(Statements said, Row row, TableColumn column) =>
        IdOf(row, column.Subject) is { } id ? said.Find(column, id)?.Text : row.Cells[column];

    /// <summary>Of which agreement, partnership, authority or source a row speaks; null for what it says for itself alone.</summary>
    private static string? IdOf(Row row, Subject subject) => subject switch
    {
        Subject.Agreement => row.Cells[TableColumns.AgreementId],
        Subject.Partnership => row.Cells[TableColumns.PartnershipId],
        Subject.Authority => row.Cells[TableColumns.PartyId],
        Subject.Source => row.Cells[TableColumns.SourceId],
        _ => null,
    };

    private void AddTo(Row row, Rule rule, TableColumn? column, params ReadOnlySpan<Argument> arguments)
    {
        findings.Add(Of(rule, row.Raw.Line, column is null ? JsonPointer.Root : JsonPointer.Root.Append(column.Name), row.Agreement, arguments));
        row.HasFlaw = true;
    }

    private void Add(Rule rule, int line, TableColumn? column, params ReadOnlySpan<Argument> arguments) =>
        findings.Add(Of(rule, line, column is null ? JsonPointer.Root : JsonPointer.Root.Append(column.Name), null, arguments));

    private static Finding Of(Rule rule, int line, JsonPointer at, string? record, ReadOnlySpan<Argument> arguments) => new()
    {
        Rule = rule,
        Level = rule.Level,
        At = at,
        Line = line,
        Record = record,
        Arguments = ValueList.Create(arguments),
    };

    /// <summary>A row, its cells by column, and whether it can be read.</summary>
    internal sealed class Row(CsvRow raw)
    {
        public CsvRow Raw { get; } = raw;

        public TableCells Cells { get; } = new();

        public bool HasFlaw { get; set; }

        public string? Agreement => Cells[TableColumns.AgreementId];
    }
}
