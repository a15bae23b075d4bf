using System.Text;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Writes the flat exchange of a register, for spreadsheets and open-data portals: a table (CSV) with one row per agreement and party, one row per
/// partnership,
/// or one row per project and amount.</summary>
/// <remarks>
/// <para>RFC 4180 with commas and line feeds, UTF-8 without a byte order mark, all columns in one
/// order: the same register and language give the same bytes.</para>
/// <para>A table holds less than a register: of several names, kinds and codes of an authority those of today, of several signatories, authorising acts and
/// sources the first, and nothing of what belongs to no agreement, no partnership or no project. docs/guide/09-partners.md has the list. For all of it, see the
/// JSON form.</para>
/// <para><see cref="TableReader"/> reads the table again without a finding of its own. So three things are left
/// out: a record with the identifier of an earlier one, a record with a party that is not in the register, and a
/// reference to a partnership or a source that is not there.</para>
/// <para>Spreadsheets run cells that begin like a formula: <see cref="FormulasIn"/> names them, <see cref="WriteSafely"/> writes them as text.</para>
/// </remarks>
/// <example><code>File.WriteAllBytes("agreements.csv", TableWriter.Write(register, LanguageTag.French));</code></example>
public static class TableWriter
{
    /// <summary>Writes a register as a table.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of names, titles and objects that exist in several; another
    /// stands in where it is missing, and the table says which.</param>
    /// <param name="table">Which table: that of agreements, of links or of projects.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    public static byte[] Write(Register register, LanguageTag language, RegisterTable table = RegisterTable.Agreements)
    {
        ArgumentNullException.ThrowIfNull(register);
        var rows = RowsOf(register, language, table).ToList();
        return WriteRows(rows, HeaderOf(rows, table));
    }

    /// <summary>Writes a register as a table of which a spreadsheet runs nothing: a cell that begins like a formula gets an apostrophe before it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of names, titles and objects that exist in several.</param>
    /// <param name="table">Which table: that of agreements, of links or of projects.</param>
    /// <returns>UTF-8, ending in a line feed: the bytes of <see cref="Write"/> when there is no such cell. Else the last column,
    /// <c>escaped_cells</c>, names the cells of its row that got an apostrophe, and <see cref="TableReader"/> takes it off again: what is read is
    /// what was written, whatever it began with.</returns>
    /// <example><code>File.WriteAllBytes("for-a-spreadsheet.csv", TableWriter.WriteSafely(register, LanguageTag.French));</code></example>
    public static byte[] WriteSafely(Register register, LanguageTag language, RegisterTable table = RegisterTable.Agreements)
    {
        ArgumentNullException.ThrowIfNull(register);
        var rows = RowsOf(register, language, table).ToList();
        var header = HeaderOf(rows, table);
        var isEscaped = false;
        foreach (var row in rows)
            isEscaped |= FormulaCells.Escape(row, header);
        return WriteRows(rows, isEscaped ? [.. header, new TableField(TableColumns.EscapedCells, 0)] : header);
    }

    /// <summary>The cells of the table of a register that a spreadsheet would run: that begin with =, +, -, @, one of their wide forms, a tab or a
    /// line break, or do so behind a semicolon, a tab or a line break, where some spreadsheets begin a new cell. A number is none.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of names, titles and objects that exist in several.</param>
    /// <param name="table">Which table: that of agreements, of links or of projects.</param>
    /// <returns>The cells in the order of the table that <see cref="Write"/> writes; empty when there is none.</returns>
    /// <example><code>
    /// foreach (FormulaCell cell in TableWriter.FormulasIn(register, LanguageTag.French))
    ///     Console.WriteLine($"{cell.Row} {cell.Column}");
    /// </code></example>
    public static ValueList<FormulaCell> FormulasIn(Register register, LanguageTag language, RegisterTable table = RegisterTable.Agreements)
    {
        ArgumentNullException.ThrowIfNull(register);
        var rows = RowsOf(register, language, table).ToList();
        var header = HeaderOf(rows, table);
        return rows.SelectMany((row, i) => FormulaCells.In(row, header).Select(field => new FormulaCell(i + 1, field.Name, row[field]!))).ToValueList();
    }

    private static IEnumerable<WrittenRow> RowsOf(Register register, LanguageTag language, RegisterTable table) =>
        table switch
        {
            RegisterTable.Links => LinkRows.Of(register, language),
            RegisterTable.Projects => ProjectRows.Of(register, language),
            _ => RegisterRows.Of(register, language),
        };

    /// <summary>The header; where parties stand beside each other with as many as the largest record has, and two at least.</summary>
    private static List<TableField> HeaderOf(List<WrittenRow> rows, RegisterTable table) =>
        [.. TableForm.Header(TableForm.Of(table).Columns, Math.Max(TableForm.Of(table).FewestParties, rows.Max(static row => (int?)row.Parties) ?? 0))];

    private static byte[] WriteRows(List<WrittenRow> rows, IReadOnlyList<TableField> header)
    {
        var table = new StringBuilder();
        CsvText.AppendRow(table, header.Select(static field => field.Name));
        foreach (var row in rows)
            CsvText.AppendRow(table, header.Select(field => row[field] ?? string.Empty));
        return Encoding.UTF8.GetBytes(table.ToString());
    }
}
