using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>One of the tables: its columns, and the column whose cell tells which record a row is of.</summary>
internal sealed class TableForm
{
    public static readonly TableForm Agreements = new(RegisterTable.Agreements, TableColumns.AgreementId);

    public static readonly TableForm Links = new(RegisterTable.Links, TableColumns.PartnershipId);

    public static readonly TableForm Projects = new(RegisterTable.Projects, TableColumns.ProjectId);

    private TableForm(RegisterTable table, TableColumn key)
    {
        (Table, Key) = (table, key);
        Columns = [.. TableColumns.OfARegister.Where(Has)];
        RequiredColumns = [.. Columns.Where(Requires)];
        Needs = [.. TableColumns.Needs.Where(need => Has(need.Says) && Has(need.Of)), .. table is RegisterTable.Projects ? OfAnAuthority : []];
    }

    public RegisterTable Table { get; }

    /// <summary>The column of the identifier of the record that a row is of.</summary>
    public TableColumn Key { get; }

    /// <summary>The columns that a register fills, in the order of the header.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>How many parties stand beside each other at least; 0 where each has a row of its own.</summary>
    public int FewestParties => Table is RegisterTable.Agreements ? 0 : 2;

    /// <summary>The columns that every row must fill.</summary>
    public IReadOnlyList<TableColumn> RequiredColumns { get; }

    /// <summary>A column that says more of something needs the column that says what it is of.</summary>
    public IReadOnlyList<(TableColumn Says, TableColumn Of)> Needs { get; }

    public static TableForm Of(RegisterTable table) => table switch
    {
        RegisterTable.Links => Links,
        RegisterTable.Projects => Projects,
        _ => Agreements,
    };

    /// <summary>
    /// Which table a header is of: that of projects, when it names one; that of links, when it names no agreement and has a party with a number.
    /// </summary>
    public static TableForm Of(IEnumerable<TableField> header)
    {
        var fields = header.ToList();
        if (fields.Exists(static field => field.Column == TableColumns.ProjectId))
            return Projects;
        return fields.Exists(static field => field.Party > 0) && !fields.Exists(static field => field.Column == TableColumns.AgreementId) ? Links : Agreements;
    }

    /// <summary>Whether a field is one of the table.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isWide">Whether the parties stand beside each other, so that what speaks of one has its number.</param>
    public bool Has(TableField field, bool isWide) => Has(field.Column) && field.Party > 0 == (isWide && field.Column.IsOfAParty);

    public bool Requires(TableColumn column) => column.RequiredIn.Contains(Table);

    /// <summary>The fields that a header must have; of parties beside each other two.</summary>
    public IEnumerable<TableField> Required(bool isWide) => Header(RequiredColumns, isWide ? 2 : 0);

    /// <summary>The header of a table: what is not a party's first, then the parties one after the other.</summary>
    /// <param name="columns">The columns to write.</param>
    /// <param name="parties">How many parties stand beside each other; 0 when each has a row of its own.</param>
    public static IEnumerable<TableField> Header(IReadOnlyList<TableColumn> columns, int parties) => parties == 0
        ? columns.Select(static column => new TableField(column, 0))
        : [
            .. columns.Where(static column => !column.IsOfAParty).Select(static column => new TableField(column, 0)),
            .. Enumerable.Range(1, parties).SelectMany(number => columns.Where(static column => column.IsOfAParty)
            .Select(column => new TableField(column, number))),
        ];

    // Who takes part in a project may be no authority of the register, and then has a name, a country and a kind, but no code.
    private static IEnumerable<(TableColumn Says, TableColumn Of)> OfAnAuthority =>
    [
        (TableColumns.PartyId, TableColumns.PartyCountry),
        .. RecordLenses.Authority.Where(static column => !RecordLenses.Body.Contains(column))
            .Select(static column => (column, (TableColumn)TableColumns.PartyId)),
    ];

    private bool Has(TableColumn column) => column.In.Contains(Table);
}
