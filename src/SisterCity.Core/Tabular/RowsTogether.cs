using System.Text;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What the rows of a table say together, and the rows that can be read.</summary>
/// <remarks>Rows that contradict others cannot be read, nor can rows that say more of something than what it is.</remarks>
internal sealed class RowsTogether
{
    private readonly TableFindings findings;

    public RowsTogether(List<TableRow> rows, TableFindings findings, List<SetAside> setAside)
    {
        this.findings = findings;
        ShareWhatTheyBelongTo(rows);
        var all = FindDisagreements(rows.Where(row => !row.HasFlaw));
        var others = new List<SetAside>();
        do
        {
            others.Clear();
            Good = [.. WithoutFlaw(rows)];

            // What all rows say is what the good ones say, when all are good and nothing is said in two ways.
            Said = Good.Count == rows.Count && !all.HasSpellings ? all : Gather(Good, others);
        }
        while (FindNeeds());
        setAside.AddRange(others);
        FindTextsWithoutALanguage();
    }

    /// <summary>The rows of the records of which every row can be read.</summary>
    public List<TableRow> Good { get; private set; }

    /// <summary>What they say.</summary>
    public Statements Said { get; private set; }

    private static IEnumerable<TableRow> WithoutFlaw(List<TableRow> rows)
    {
        var flawed = rows.Where(row => row.HasFlaw).Select(row => row.Record).ToHashSet(StringComparer.Ordinal);
        return flawed.Count == 0 ? rows : rows.Where(row => !row.HasFlaw && !flawed.Contains(row.Record));
    }

    /// <summary>One row of a record names its partnership and its source for all of them.</summary>
    private static void ShareWhatTheyBelongTo(List<TableRow> rows)
    {
        foreach (var its in rows.Where(row => row.Record is not null).GroupBy(row => row.Record, StringComparer.Ordinal))
        {
            var partnership = its.Select(row => row.Cells[TableColumns.PartnershipId]).FirstOrDefault(id => id is not null);
            var source = its.Select(row => row.SourceOfRow).FirstOrDefault(id => id is not null);
            foreach (var row in its)
                (row.Partnership, row.Source) = (partnership, source);
        }
    }

    private Statements FindDisagreements(IEnumerable<TableRow> rows)
    {
        var said = new Statements();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (column, text) = row.Cells.At(i);
                if (row.IdOf(column.Subject) is not { } id || said.Add(column, id, text, row.Place) is not { } earlier)
                    continue;
                if (!IsAnotherSpelling(column, text, earlier.Text))
                    findings.AddTo(row, Rules.RowsDisagree, column, JsonText.Shorten(text), JsonText.Shorten(earlier.Text), earlier.Place.Line);
                else if (said.AddSpelling(column, id, text))
                    findings.Add(
                        Rules.LabelIsSpeltInTwoWays, row.Line, row.NameOf(column), JsonText.Shorten(text), JsonText.Shorten(earlier.Text), earlier.Place.Line);
            }
        }

        return said;
    }

    private static bool IsAnotherSpelling(TableColumn column, string text, string other) =>
        column.IsLabel && NameFolding.Fold(text) is { Length: > 0 } folded && string.Equals(folded, NameFolding.Fold(other), StringComparison.Ordinal);

    /// <summary>What the rows say. Another spelling of a name is kept as a name; of anything else the first is kept, and the other cell is set aside.</summary>
    private static Statements Gather(List<TableRow> rows, List<SetAside> setAside)
    {
        var said = new Statements();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (column, text) = row.Cells.At(i);
                if (row.IdOf(column.Subject) is not { } id || said.Add(column, id, text, row.Place) is null)
                    continue;
                if (said.AddSpelling(column, id, text) && column != TableColumns.PartyName)
                    setAside.Add(new SetAside(JsonPointer.Root.Append(row.NameOf(column)), row.Line, Encoding.UTF8.GetBytes(text)));
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
            foreach (var (says, of) in row.Form.Needs)
            {
                if (row.Cells[says] is not null && SaidFor(row, of) is null)
                    findings.AddTo(row, Rules.MemberIsMissing, of, row.NameOf(of));
            }
        }

        foreach (var row in Good.Where(static row => row.Form == TableForm.Projects && row.IsNamelessPart))
            findings.AddTo(row, Rules.MemberIsMissing, TableColumns.ProjectRole, row.NameOf(TableColumns.ProjectRole));
        return findings.Count > before;
    }

    /// <summary>Tells once of each column that has texts without a language: a list that has no such column at all lacks it on every row.</summary>
    private void FindTextsWithoutALanguage()
    {
        foreach (var (language, text) in TableColumns.Needs.Where(static need => need.Says is TableColumn<LanguageTag>))
        {
            var untold = Good.Where(row => row.Cells[text] is not null && SaidFor(row, language) is null)
                .DistinctBy(row => (row.IdOf(text.Subject), row.IdOf(text.Subject) is null ? row.Place : default)).ToList();
            if (untold is [var first, ..])
                findings.Add(Rules.TextHasNoLanguage, first.Line, first.NameOf(text), first.NameOf(language), untold.Count);
        }
    }

    private string? SaidFor(TableRow row, TableColumn column) =>
        row.IdOf(column.Subject) is { } id ? Said.Find(column, id)?.Text : row.Cells[column];
}
