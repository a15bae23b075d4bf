namespace SisterCity.Exchange.Sheets;

/// <summary>A cell: its text as a table would write it, and what it is.</summary>
/// <param name="Text">The text without blanks around it; empty for an empty cell. A date is ISO 8601, a number has a decimal point.</param>
/// <param name="Kind">What the cell holds.</param>
/// <remarks>Equal by content.</remarks>
/// <example><code>new SheetCell("1981-06-22", CellKind.Date)</code></example>
public readonly record struct SheetCell(string Text, CellKind Kind)
{
    /// <summary>An empty cell.</summary>
    public static SheetCell Empty { get; } = new(string.Empty, CellKind.Text);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
