using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A row of a table, and what is wrong with its quotation marks.</summary>
/// <param name="Line">The line on which it begins, from 1: a cell may hold line breaks, so that rows are not lines.</param>
/// <param name="Start">The byte at which it begins; 0 when it came as cells.</param>
/// <param name="Written">Its bytes, without the line break at its end; null when it came as cells.</param>
/// <param name="Cells">Its cells, without the quotation marks around them.</param>
/// <param name="Misplaced">The first cell with a quotation mark where none may be; null when there is none.</param>
/// <param name="IsOpen">Whether a quotation mark opens its last cell and none closes it, so that the table ends there.</param>
internal sealed record CsvRow(int Line, int Start, ReadOnlyMemory<byte>? Written, IReadOnlyList<string> Cells, int? Misplaced, bool IsOpen)
{
    /// <summary>Its bytes, without the line break at its end; of cells, as a table would write them. Asked only of what is set aside.</summary>
    public ReadOnlyMemory<byte> Raw => Written ?? CsvText.RowToUtf8(Cells);

    /// <summary>Whether there is nothing in any cell: a line that a spreadsheet wrote for nobody.</summary>
    public bool IsBlank => !Cells.Any(cell => cell.Length > 0);
}
