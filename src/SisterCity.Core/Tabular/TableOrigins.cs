using System.Globalization;
using SisterCity.Findings;

namespace SisterCity.Tabular;

/// <summary>Leads from a place in the register to the line and the column of the table that it was read from.</summary>
/// <param name="said">What the rows say together, with the line on which each was said first.</param>
/// <param name="agreements">The agreements, in the order of the register.</param>
/// <param name="authorities">The authorities, and the line that speaks of each first.</param>
/// <param name="partnerships">The same of the partnerships.</param>
/// <param name="sources">The same of the sources.</param>
internal sealed class TableOrigins(
    Statements said,
    IReadOnlyList<AgreementOrigin> agreements,
    IReadOnlyList<RecordLine> authorities,
    IReadOnlyList<RecordLine> partnerships,
    IReadOnlyList<RecordLine> sources)
    : IDocumentOrigins
{
    public Finding InDocument(Finding finding)
    {
        if (finding.At.Text.Split('/', 4) is not ["", var list, var index, ..] parts)
            return finding with { At = JsonPointer.Root };
        var number = int.Parse(index, CultureInfo.InvariantCulture);
        var rest = parts.Length == 4 ? parts[3] : string.Empty;
        return list switch
        {
            "agreements" => InAgreement(finding, number, rest),
            "authorities" => InRecord(finding, Subject.Authority, authorities[number], rest),
            "partnerships" => InRecord(finding, Subject.Partnership, partnerships[number], rest),
            "sources" => InRecord(finding, Subject.Source, sources[number], rest),
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

    private Finding InRecord(Finding finding, Subject subject, RecordLine record, string rest)
    {
        var place = At(finding, subject, record.Line, rest, record.Id);

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
        : TableColumns.All.FirstOrDefault(column => column.Subject == subject && (path + "/").StartsWith(column.Path + "/", StringComparison.Ordinal))
        ?? TableColumns.All.FirstOrDefault(column => column.Subject == subject && column.Path.StartsWith(path + "/", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>An agreement, the lines of its parties, and those of its commitments.</summary>
internal sealed record AgreementOrigin(string Id, int[] Rows, int[] Commitments);

/// <summary>An authority, partnership or source, and the line that speaks of it first.</summary>
internal sealed record RecordLine(string Id, int Line);
