using System.Text.RegularExpressions;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Cells that a spreadsheet runs (CWE-1236), and how they become text and themselves again.</summary>
/// <remarks>
/// An apostrophe is put before each place at which a formula may begin, and before apostrophes that stand there
/// already. Taking one off at each of these places gives the cell back, whatever it was. Which cells of a row have
/// them, the row says itself: a cell that came with an apostrophe keeps it.
/// </remarks>
internal static partial class FormulaCells
{
    private const string Apostrophe = "'";

    // The signs, and their forms of other widths, which spreadsheets set to Chinese or Japanese take for the same.
    private const string Signs = @"[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]";

    // Signs that nobody sees before another, without those that begin a cell. The quotation mark of one separator is a sign like others by another.
    private const string Blanks = @"[\p{Zs}\p{Cf}\p{Zl}\p{Zp}\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F""]*";

    // A spreadsheet that separates by semicolons or tabs does not know our quotation marks, and begins a cell inside of ours.
    private const string Starts = @"(?:\A|(?<=[;\t\r\n]))";

    private const string Runs = "(?:" + Blanks + Signs + @"|(?<=\A'*)[\t\r\n])";

    /// <summary>The columns of a row of which a spreadsheet would run the cell, in the order of the table.</summary>
    public static IEnumerable<TableColumn> In(TableCells row) =>
        TableColumns.OfARegister.Where(column => column.MayRun && row[column] is { } cell && Place().IsMatch(cell));

    /// <summary>Puts apostrophes into the cells of a row, and names them in it; false when it has no such cell.</summary>
    public static bool Escape(TableCells row)
    {
        var columns = In(row).ToList();
        foreach (var column in columns)
            row[column] = Escape(row[column]!);
        row[TableColumns.EscapedCells] = string.Join(ColumnNamesCell.Bar, columns.Select(column => column.Name));
        return columns.Count > 0;
    }

    /// <summary>Takes the apostrophes off again that a row says it has.</summary>
    public static void Unescape(TableCells row)
    {
        if (row[TableColumns.EscapedCells] is not { } names || !TableColumns.EscapedCells.Format.TryRead(names, out var columns, out _))
            return;
        foreach (var column in columns)
        {
            if (row[column] is { } cell)
                row[column] = Unescape(cell);
        }
    }

    /// <summary>A cell as text.</summary>
    public static string Escape(string cell) => Place().Replace(cell, Apostrophe);

    /// <summary>A cell as it was before <see cref="Escape(string)"/>.</summary>
    public static string Unescape(string cell) => EscapedPlace().Replace(cell, string.Empty);

    [GeneratedRegex(Starts + "(?='*" + Runs + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(Starts + "'(?='*" + Runs + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EscapedPlace();
}
