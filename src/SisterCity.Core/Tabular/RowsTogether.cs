using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What the rows of a table say together, and the rows that can be read: rows that contradict others, or say more of something than what it is, cannot.</summary>
internal sealed class RowsTogether
{
    private readonly TableFindings findings;

    public RowsTogether(List<TableRow> rows, TableFindings findings)
    {
        this.findings = findings;
        FindDisagreements(rows.Where(row => !row.HasFlaw));
        do
        {
            Good = [.. WithoutFlaw(rows)];
            Said = Gather(Good);
        }
        while (FindNeeds());
    }

    /// <summary>The rows of the agreements of which every row can be read.</summary>
    public List<TableRow> Good { get; private set; }

    /// <summary>What they say.</summary>
    public Statements Said { get; private set; }

    private static IEnumerable<TableRow> WithoutFlaw(List<TableRow> rows)
    {
        var flawed = rows.Where(row => row.HasFlaw).Select(row => row.Agreement).ToHashSet(StringComparer.Ordinal);
        return rows.Where(row => !row.HasFlaw && !flawed.Contains(row.Agreement));
    }

    private void FindDisagreements(IEnumerable<TableRow> rows)
    {
        var said = new Statements();
        foreach (var row in rows)
        {
            foreach (var column in row.Cells.Columns.ToList())
            {
                var text = row.Cells[column]!;
                if (row.IdOf(column.Subject) is { } id && said.Add(column, id, text, row.Line) is { } earlier)
                    findings.AddTo(row, Rules.RowsDisagree, column, JsonText.Shorten(text), JsonText.Shorten(earlier.Text), earlier.Line);
            }
        }
    }

    private static Statements Gather(List<TableRow> rows)
    {
        var said = new Statements();
        foreach (var row in rows)
        {
            foreach (var column in row.Cells.Columns)
            {
                if (row.IdOf(column.Subject) is { } id)
                    said.Add(column, id, row.Cells[column]!, row.Line);
            }
        }

        return said;
    }

    /// <summary>Whether a row says more of something than what it is.</summary>
    private bool FindNeeds()
    {
        var before = findings.Count;
        foreach (var row in Good)
        {
            foreach (var (says, of) in TableColumns.Needs)
            {
                if (row.Cells[says] is not null && SaidFor(row, of) is null)
                    findings.AddTo(row, Rules.MemberIsMissing, of, of.Name);
            }
        }

        return findings.Count > before;
    }

    private string? SaidFor(TableRow row, TableColumn column) =>
        row.IdOf(column.Subject) is { } id ? Said.Find(column, id)?.Text : row.Cells[column];
}
