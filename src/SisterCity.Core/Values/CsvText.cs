using System.Buffers;
using System.Text;

namespace SisterCity.Values;

/// <summary>Rows of a table as text (RFC 4180), with commas and line feeds.</summary>
/// <example><code>
/// var table = new StringBuilder();
/// CsvText.AppendRow(table, ["name", "country"]);
/// CsvText.AppendRow(table, ["Chalon-sur-Saône, ville", "FR"]); // "Chalon-sur-Saône, ville",FR
/// </code></example>
public static class CsvText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>A table as UTF-8.</summary>
    /// <param name="header">The first row, with its commas.</param>
    /// <param name="rows">The rows below it.</param>
    internal static byte[] ToUtf8(string header, IEnumerable<IEnumerable<string>> rows)
    {
        var table = new StringBuilder(header).Append('\n');
        foreach (var row in rows)
            AppendRow(table, row);
        return Encoding.UTF8.GetBytes(table.ToString());
    }

    /// <summary>One row as UTF-8, without a line break.</summary>
    internal static byte[] RowToUtf8(IEnumerable<string> cells)
    {
        var row = new StringBuilder();
        AppendRow(row, cells);
        return Encoding.UTF8.GetBytes(row.ToString(0, row.Length - 1));
    }

    /// <summary>Adds a row of cells, each between quotation marks if it needs them.</summary>
    /// <param name="table">The text that the row is added to.</param>
    /// <param name="cells">The cells.</param>
    public static void AppendRow(StringBuilder table, IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cells);
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                table.Append(',');
            isFirst = false;
            if (cell.AsSpan().ContainsAny(NeedQuotes))
                table.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else
                table.Append(cell);
        }

        table.Append('\n');
    }
}
