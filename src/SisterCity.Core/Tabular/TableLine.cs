namespace SisterCity.Tabular;

/// <summary>A row of a table that is taken apart.</summary>
/// <param name="Number">The number that its findings have as their line: that of its sheet, or of its file.</param>
/// <param name="Cells">Its cells, as many as the header has.</param>
/// <remarks>Equal when the number is equal and the list of cells is the same one.</remarks>
/// <example><code>
/// var reading = TableReader.Read(["partnership_id", "partnership_kind", …], [new TableLine(2, ["parma", "twinning", …])]);
/// </code></example>
public readonly record struct TableLine(int Number, IReadOnlyList<string> Cells)
{
    internal CsvRow ToRow() => new(Number, 0, null, Cells, null, IsOpen: false);
}
