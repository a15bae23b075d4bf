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

    private static readonly TableField? Names = new TableField(TableColumns.EscapedCells, 0);

    // The signs, and their forms of other widths, which spreadsheets set to Chinese or Japanese take for the same.
    private const string Signs = @"[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]";

    // Signs that nobody sees before another, without those that begin a cell. The quotation mark of one separator is a sign like others by another.
    private const string Blanks = @"[\p{Zs}\p{Cf}\p{Zl}\p{Zp}\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F""]*";

    // A spreadsheet that separates by semicolons or tabs does not know our quotation marks, and begins a cell inside of ours.
    private const string Starts = @"(?:\A|(?<=[;\t\r\n]))";

    private const string Runs = "(?:" + Blanks + Signs + @"|(?<=\A'*)[\t\r\n])";

    /// <summary>The fields of a row of which a spreadsheet would run the cell, in the order of the table.</summary>
    public static IEnumerable<TableField> In(WrittenRow row, IEnumerable<TableField> header) =>
        header.Where(field => field.Column.MayRun && row[field] is { } cell && Place().IsMatch(cell));

    /// <summary>Puts apostrophes into the cells of a row, and names them in it; false when it has no such cell.</summary>
    public static bool Escape(WrittenRow row, IEnumerable<TableField> header)
    {
        var fields = In(row, header).ToList();
        foreach (var field in fields)
            row[field] = Escape(row[field]!);
        row[Names!.Value] = TableColumns.EscapedCells.Format.Write(fields);
        return fields.Count > 0;
    }

    /// <summary>Takes the apostrophes off again that a row says it has.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="fields">The field of each cell.</param>
    public static IReadOnlyList<string> Unescape(IReadOnlyList<string> cells, TableField?[] fields)
    {
        var at = Array.IndexOf(fields, Names);
        if (at < 0 || at >= cells.Count || !TableColumns.EscapedCells.Format.TryRead(cells[at], out var escaped, out _))
            return cells;
        return [.. cells.Select((cell, i) => i < fields.Length && fields[i] is { } field && escaped.Contains(field) ? Unescape(cell) : cell)];
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
