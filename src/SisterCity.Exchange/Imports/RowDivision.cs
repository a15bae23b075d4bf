using SisterCity.Exchange.Sheets;

namespace SisterCity.Exchange.Imports;

/// <summary>Takes a row apart of which a cell names several parties, as the mapping says: a row for each of them.</summary>
internal sealed class RowDivision
{
    private readonly List<SheetColumn> divided;

    /// <summary>Takes the columns of which the mapping says what stands between parts.</summary>
    public RowDivision(IEnumerable<SheetColumn> columns) => divided =
    [
        .. columns.Where(static column => column.Mapping.Split is { Count: > 0 }).OrderByDescending(static column => column.NamesAParty)
            .DistinctBy(static column => column.Index),
    ];

    /// <summary>The rows of a row; itself when no cell has several parts.</summary>
    /// <param name="row">The row.</param>
    /// <param name="odd">The columns of which the cell has another number of parts than the row has parties: their cells are empty in the rows.</param>
    public List<SheetRow> Of(SheetRow row, out List<(SheetColumn Column, int Parts)> odd)
    {
        odd = [];
        var parts = divided.ConvertAll(column => (Column: column, Texts: PartsOf(column, row[column.Index])));
        var count = parts.FirstOrDefault(static one => one.Texts.Length > 1).Texts?.Length ?? 1;
        if (count == 1)
            return [row];
        var cells = new SheetCell[count][];
        for (var i = 0; i < count; i++)
            cells[i] = [.. row.Cells];
        foreach (var (column, texts) in parts)
        {
            if (texts.Length < 2)
                continue;
            if (texts.Length != count)
                odd.Add((column, texts.Length));
            for (var i = 0; i < count; i++)
                cells[i][column.Index] = texts.Length == count ? row[column.Index] with { Text = texts[i] } : SheetCell.Empty;
        }

        return [.. cells.Select(its => row with { Cells = its })];
    }

    // What the mapping explains as it is, is one thing.
    private static string[] PartsOf(SheetColumn column, SheetCell cell) => cell.IsEmpty || column.Mapping.Values?.ContainsKey(cell.Text) is true ? []
        : PartiesInText.Parts(cell.Text, column.Mapping.Split!);
}
