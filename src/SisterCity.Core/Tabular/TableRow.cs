namespace SisterCity.Tabular;

/// <summary>A row, its cells by column, and whether it can be read.</summary>
/// <param name="raw">The row as it was taken apart.</param>
internal sealed class TableRow(CsvRow raw)
{
    private RowAlone? alone;

    public CsvRow Raw { get; } = raw;

    public int Line => Raw.Line;

    public TableCells Cells { get; } = new();

    public bool HasFlaw { get; set; }

    /// <summary>The agreement's identifier; null when the row has none.</summary>
    public string? Agreement => Cells[TableColumns.AgreementId];

    /// <summary>The partnership of its agreement, as one of the agreement's rows says it; null when none does.</summary>
    public string? Partnership { get; set; }

    /// <summary>The source of its agreement, as one of the agreement's rows says it; null when none does.</summary>
    public string? Source { get; set; }

    /// <summary>What the row says for itself, once it is known to have no flaw.</summary>
    public RowAlone Alone => alone ??= RecordLenses.Row.Read(Cells);

    /// <summary>Of which agreement, partnership, authority or source the row speaks; null for what it says for itself alone.</summary>
    public string? IdOf(Subject subject) => subject switch
    {
        Subject.Agreement => Cells[TableColumns.AgreementId],
        Subject.Partnership => Cells[TableColumns.PartnershipId] ?? Partnership,
        Subject.Authority => Cells[TableColumns.PartyId],
        Subject.Source => Cells[TableColumns.SourceId] ?? Source,
        _ => null,
    };
}
