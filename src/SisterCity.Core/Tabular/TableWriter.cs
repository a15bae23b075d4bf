using System.Buffers;
using System.Text;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Writes the flat exchange of a register: a table (CSV) with one row per agreement and party, for spreadsheets and open-data portals.</summary>
/// <remarks>
/// <para>RFC 4180 with commas and line feeds, UTF-8 without a byte order mark, all columns in one order: the same register and language give the same bytes.</para>
/// <para>A table holds less than a register: of several names, kinds and codes of an authority those of today, of several signatories, authorising acts and
/// sources the first, and nothing of what belongs to no agreement. docs/guide/09-partners.md has the list. For all of it, see the JSON form.</para>
/// </remarks>
/// <example><code>File.WriteAllBytes("agreements.csv", TableWriter.Write(register, LanguageTag.French));</code></example>
public static class TableWriter
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a register as a table.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of names, titles and objects that exist in several; another stands in where it is missing, and the table says which.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    public static byte[] Write(Register register, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(register);
        var table = new StringBuilder();
        AppendRow(table, TableColumns.All.Select(column => column.Name));
        foreach (var row in RegisterRows.Of(register, language))
            AppendRow(table, TableColumns.All.Select(column => row[column] ?? string.Empty));
        return Encoding.UTF8.GetBytes(table.ToString());
    }

    /// <summary>Adds a row of cells, each between quotation marks if it needs them.</summary>
    internal static void AppendRow(StringBuilder table, IEnumerable<string> cells)
    {
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
