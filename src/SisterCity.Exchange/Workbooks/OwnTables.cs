using SisterCity.Codelists;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Workbooks;

/// <summary>The sheets of a workbook that are tables of ours, by the names and titles of their columns, and what is wrong with their headings.</summary>
internal sealed class OwnTables
{
    private const int MostRowsLookedAt = 20;
    private const int FewestKnown = 2;

    private readonly Spreadsheet file;
    private readonly List<SheetMapping> sheets = [];

    public OwnTables(Spreadsheet file)
    {
        this.file = file;
        foreach (var sheet in file.Sheets.Where(static sheet => sheet.Rows.Count > 0))
            Look(sheet);
    }

    /// <summary>What the columns mean: nothing that is not ours is read.</summary>
    public Mapping Mapping => new() { Sheets = sheets };

    /// <summary>The columns that are none of ours or stand there twice, each with its cells.</summary>
    public List<(Finding Why, string Text)> Unread { get; } = [];

    private void Look(Sheet sheet)
    {
        var headings = sheet.Rows.Take(MostRowsLookedAt).MaxBy(CountKnown);
        if (CountKnown(headings) < FewestKnown || CountKnown(headings) * 2 < headings.Cells.Count(static cell => !cell.IsEmpty))
            return;
        var known = new SheetRow(headings.Number, [.. headings.Cells.Select(static cell => IsOurs(cell) ? cell : SheetCell.Empty)]);
        var ours = new Sheet(sheet.Name, [.. sheet.Rows.Select(row => row.Number == headings.Number ? known : row)]);
        if (SheetProposal.Of(ours, new ProposalOptions(), file.CountsFrom1904) is not { } proposal)
            return;
        var place = new CellPlace(file, sheet);
        var columns = proposal.Columns.Select(column => AsWritten(column)).ToList();
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            var heading = headings[i].Text;
            var occurrence = headings.Cells.Take(i + 1).Count(cell => string.Equals(cell.Text, heading, StringComparison.Ordinal));
            if (heading.Length == 0 || columns.Exists(column => column.Target is not null && IsOf(column, heading, occurrence)))
                continue;
            columns.RemoveAll(column => IsOf(column, heading, occurrence));
            columns.Add(new ColumnMapping { Heading = heading, Occurrence = occurrence });
            var rule = IsOurs(headings[i]) ? Rules.ColumnIsRepeated : Rules.ColumnIsUnknown;
            var cells = sheet.Rows.Where(row => row.Number >= headings.Number).Select(row => row[i].Text);
            Unread.Add((CellPlace.Of(rule, place.At(headings.Number, i, heading).At, null, heading), string.Join('\n', cells)));
        }

        sheets.Add(proposal with { Columns = columns, NotRows = null });
    }

    private static int CountKnown(SheetRow row) => row.Cells.Count(IsOurs);

    private static bool IsOurs(SheetCell cell) => !cell.IsEmpty && TableSchema.Find(cell.Text) is not null;

    private static bool IsOf(ColumnMapping column, string heading, int occurrence) =>
        string.Equals(column.Heading, heading, StringComparison.Ordinal) && (column.Occurrence ?? 1) == occurrence;

    /// <summary>A column of which cells are read as they are, but for the titles that our lists offer. What fills a place that is filled is not read.</summary>
    private static ColumnMapping AsWritten(ColumnMapping column)
    {
        var codes = column.Target is { } target ? Targets.Find(target)?.Codes : null;
        return column with
        {
            Target = column.Target is MappingFile.Notes ? null : column.Target,
            Order = null,
            Split = null,
            Values = codes is null ? null : column.Values?.Where(value => IsTitle(codes, value.Key)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static bool IsTitle(Codelist codes, string text) =>
        codes.Entries.Any(entry => entry.Title is { } title && title.Any(one => string.Equals(one.Value, text, StringComparison.Ordinal)));
}
