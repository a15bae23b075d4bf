namespace SisterCity.Exchange.Sheets;

/// <summary>What a cell of a sheet holds.</summary>
/// <example><code>if (cell.Kind == CellKind.Date) …</code></example>
public enum CellKind
{
    /// <summary>A text; every cell of a CSV is one.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day: its text is ISO 8601.</summary>
    Date,

    /// <summary>A year that was typed into a cell formatted as a date, so that the spreadsheet shows a day of 1905: its text is the day.</summary>
    YearAsDate,

    /// <summary>true or false.</summary>
    Boolean,
}
