using System.Globalization;
using SisterCity.Findings;

namespace SisterCity.Tabular;

/// <summary>Leads from a place in the register to the line and the column of the table that it was read from.</summary>
internal sealed class TableOrigins(Statements said) : IDocumentOrigins
{
    private readonly List<(string Id, int[] Rows, int[] Commitments)> agreements = [];
    private readonly Dictionary<Subject, List<(string Id, int Line)>> records = new()
    {
        [Subject.Authority] = [],
        [Subject.Partnership] = [],
        [Subject.Source] = [],
    };

    /// <summary>The next agreement: the lines of its parties, and those of its commitments.</summary>
    public void AddAgreement(string id, int[] rows, int[] commitments) => agreements.Add((id, rows, commitments));

    /// <summary>The next authority, partnership or source, and the line that speaks of it first.</summary>
    public void Add(Subject subject, string id, int line) => records[subject].Add((id, line));

    public Finding InDocument(Finding finding)
    {
        if (finding.At.Text.Split('/', 4) is not ["", var list, var index, ..] parts)
            return finding with { At = JsonPointer.Root };
        var number = int.Parse(index, CultureInfo.InvariantCulture);
        var rest = parts.Length == 4 ? parts[3] : string.Empty;
        return list switch
        {
            "agreements" => InAgreement(finding, number, rest),
            "authorities" => InRecord(finding, Subject.Authority, number, rest),
            "partnerships" => InRecord(finding, Subject.Partnership, number, rest),
            "sources" => InRecord(finding, Subject.Source, number, rest),
            _ => finding,
        };
    }

    private Finding InAgreement(Finding finding, int number, string rest)
    {
        var (id, rows, commitments) = agreements[number];
        return rest.Split('/', 3) switch
        {
            ["parties", var party, .. var below] => At(finding, Subject.Row, rows[Number(party)], string.Concat(below)),
            ["commitments", var commitment, .. var below] => At(finding, Subject.Row, commitments[Number(commitment)], "commitment/" + string.Concat(below)),
            _ => At(finding, Subject.Agreement, rows[0], rest, id),
        };
    }

    private Finding InRecord(Finding finding, Subject subject, int number, string rest)
    {
        var (id, line) = records[subject][number];
        var place = At(finding, subject, line, rest, id);

        // A row is an agreement's; what is found in another record as a whole is at the cell that names it.
        return place.At == JsonPointer.Root ? place with { At = JsonPointer.Root.Append(NameOf(subject).Name) } : place;
    }

    private static TableColumn NameOf(Subject subject) => subject switch
    {
        Subject.Authority => TableColumns.PartyId,
        Subject.Partnership => TableColumns.PartnershipId,
        _ => TableColumns.SourceId,
    };

    private Finding At(Finding finding, Subject subject, int line, string path, string? id = null)
    {
        var column = ColumnOf(subject, path);
        return finding with
        {
            At = column is null ? JsonPointer.Root : JsonPointer.Root.Append(column.Name),
            Line = column is not null && id is not null && said.Find(column, id) is { } statement ? statement.Line : line,
        };
    }

    /// <summary>The column of a place: the one that holds it, or else the first of those that it is made of.</summary>
    private static TableColumn? ColumnOf(Subject subject, string path) => path.Length == 0 ? null
        : TableColumns.All.FirstOrDefault(column => column.Subject == subject && (string.Equals(column.Path, path, StringComparison.Ordinal) || path.StartsWith(column.Path + "/", StringComparison.Ordinal)))
        ?? TableColumns.All.FirstOrDefault(column => column.Subject == subject && column.Path.StartsWith(path + "/", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
