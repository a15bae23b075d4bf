using SisterCity.Directories;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;

namespace SisterCity.Exchange.Imports;

/// <summary>The row of headings of a sheet, and where each heading stands.</summary>
internal sealed class SheetHeadings
{
    private const int MostRowsLookedAt = 50;

    private SheetHeadings(SheetRow row) => Row = row;

    public SheetRow Row { get; }

    /// <summary>
    /// The row that a mapping names, while it has at least half of the mapping's headings; else the one of the first rows that has most of them. Null when
    /// no row
    /// has one.
    /// </summary>
    public static SheetHeadings? Find(Sheet sheet, SheetMapping mapping)
    {
        var wanted = mapping.Columns.Select(static column => column.Heading).ToHashSet(StringComparer.Ordinal);
        var named = sheet.Rows.FirstOrDefault(row => row.Number == mapping.Headings);
        if (named.Cells is not null && Count(named, wanted) * 2 >= wanted.Count)
            return new SheetHeadings(named);
        var first = sheet.Rows.Take(MostRowsLookedAt).Where(row => Count(row, wanted) > 0).ToList();
        return first.Count == 0 ? null : new SheetHeadings(first.MaxBy(row => Count(row, wanted)));
    }

    /// <summary>Whether a row below the headings is none: the headings again, or one that the mapping names by its first cell.</summary>
    public bool IsNoRow(SheetRow row, SheetMapping mapping)
    {
        var (filled, same) = (0, 0);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            filled += row[i].IsEmpty ? 0 : 1;
            same += !row[i].IsEmpty && string.Equals(row[i].Text, Row[i].Text, StringComparison.Ordinal) ? 1 : 0;
        }

        return (same > 1 && same == filled)
            || (mapping.NotRows is { } texts && texts.Contains(row.Cells.First(static cell => !cell.IsEmpty).Text, StringComparer.Ordinal));
    }

    /// <summary>The column of a heading, from 0; null when there is none. Capitals, accents and blanks are no difference where nothing is the same.</summary>
    public int? Find(string heading, int occurrence)
    {
        return Nth(text => string.Equals(text, heading, StringComparison.Ordinal))
            ?? Nth(text => text.Length > 0 && string.Equals(NameFolding.Fold(text), NameFolding.Fold(heading), StringComparison.Ordinal));

        int? Nth(Func<string, bool> isIt)
        {
            var rest = occurrence;
            for (var i = 0; i < Row.Cells.Count; i++)
            {
                if (isIt(Row.Cells[i].Text) && --rest == 0)
                    return i;
            }

            return null;
        }
    }

    private static int Count(SheetRow row, HashSet<string> wanted) => row.Cells.Select(static cell => cell.Text).Distinct(StringComparer.Ordinal)
        .Count(wanted.Contains);
}
