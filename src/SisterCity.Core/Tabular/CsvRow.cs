namespace SisterCity.Tabular;

/// <summary>A row of a table, and what is wrong with its quotation marks.</summary>
/// <param name="Line">The line on which it begins, from 1: a cell may hold line breaks, so that rows are not lines.</param>
/// <param name="Start">The byte at which it begins.</param>
/// <param name="Raw">Its bytes, without the line break at its end.</param>
/// <param name="Cells">Its cells, without the quotation marks around them.</param>
/// <param name="Misplaced">The first cell with a quotation mark where none may be; null when there is none.</param>
/// <param name="IsOpen">Whether a quotation mark opens its last cell and none closes it, so that the table ends there.</param>
internal sealed record CsvRow(int Line, int Start, ReadOnlyMemory<byte> Raw, IReadOnlyList<string> Cells, int? Misplaced, bool IsOpen)
{
    /// <summary>Whether there is nothing in any cell: a line that a spreadsheet wrote for nobody.</summary>
    public bool IsBlank => !Cells.Any(cell => cell.Length > 0);
}
