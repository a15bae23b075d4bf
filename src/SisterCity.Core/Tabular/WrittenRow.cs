namespace SisterCity.Tabular;

/// <summary>A row to write: what is not a party's, and the cells of each party.</summary>
/// <param name="shared">What is not a party's, and where a row speaks of one party all of it.</param>
/// <param name="parties">The parties that stand beside each other.</param>
internal sealed class WrittenRow(TableCells shared, params IReadOnlyList<TableCells> parties)
{
    /// <summary>How many parties stand beside each other.</summary>
    public int Parties => parties.Count;

    /// <summary>The text of a field; null when it is empty.</summary>
    public string? this[TableField field]
    {
        get => CellsOf(field.Party)?[field.Column];
        set => CellsOf(field.Party)![field.Column] = value;
    }

    private TableCells? CellsOf(int party) => party == 0 ? shared : party <= parties.Count ? parties[party - 1] : null;
}
