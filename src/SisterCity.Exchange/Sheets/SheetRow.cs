namespace SisterCity.Exchange.Sheets;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number in the sheet, or the line of a CSV on which it begins; from 1.</param>
/// <param name="Cells">Its cells, from the first column; those behind the last are empty.</param>
/// <remarks>Equal when the number is equal and the list of cells is the same one.</remarks>
/// <example><code>Console.WriteLine(row[0].Text);</code></example>
public readonly record struct SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>An empty cell where the row has none.</returns>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
