namespace SisterCity.Exchange.Sheets;

/// <summary>A sheet of a workbook, or the table of a CSV: its rows that have something in a cell.</summary>
/// <example><code>foreach (var row in sheet.Rows) …</code></example>
public sealed class Sheet
{
    /// <summary>Makes a sheet.</summary>
    /// <param name="name">Its name; null for the table of a CSV, which has none.</param>
    /// <param name="rows">The rows that have something in a cell, in their order.</param>
    public Sheet(string? name, IReadOnlyList<SheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        (Name, Rows) = (name, rows);
    }

    /// <summary>Its name; null for the table of a CSV.</summary>
    public string? Name { get; }

    /// <summary>The rows that have something in a cell.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }
}
