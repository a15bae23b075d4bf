using System.Globalization;
using SisterCity.Findings;

namespace SisterCity.Tabular;

/// <summary>Leads from a place in the register to the line and the column of the table that it was read from.</summary>
/// <param name="form">The table.</param>
/// <param name="elsewhere">Where a cell stands that says something of a record at another place than the one that speaks of the record first.</param>
/// <param name="agreements">The agreements, in the order of the register.</param>
/// <param name="projects">The projects, as the agreements.</param>
/// <param name="authorities">The authorities, and the place that speaks of each first.</param>
/// <param name="partnerships">The partnerships, and those of their members.</param>
/// <param name="sources">The sources, as the authorities.</param>
internal sealed class TableOrigins(
    TableForm form,
    IReadOnlyDictionary<(TableColumn Column, string Id), RowPlace> elsewhere,
    IReadOnlyList<AgreementOrigin> agreements,
    IReadOnlyList<ProjectOrigin> projects,
    IReadOnlyList<RecordOrigin> authorities,
    IReadOnlyList<PartnershipOrigin> partnerships,
    IReadOnlyList<RecordOrigin> sources)
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
            "projects" => InProject(finding, projects[number], rest),
            "authorities" => InRecord(finding, Subject.Authority, authorities[number], rest),
            "partnerships" => InPartnership(finding, partnerships[number], rest),
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

    private Finding InProject(Finding finding, ProjectOrigin project, string rest) => rest.Split('/', 3) switch
    {
        ["participants", var participant, .. var below] => InParticipant(finding, project.Participants[Number(participant)], string.Concat(below)),
        ["amounts", var amount, .. var below] => InAmount(finding, project.Amounts[Number(amount)], string.Concat(below)),
        _ => At(finding, Subject.Project, project.Place, rest, project.Id) is var place && place.At == JsonPointer.Root
            ? At(finding, project.Place, TableColumns.ProjectId)
            : At(finding, Subject.Project, project.Place, rest, project.Id),
    };

    private static Finding InParticipant(Finding finding, RowPlace place, string rest) => At(finding, place, rest.Split('/')[0] switch
    {
        "authority" => TableColumns.PartyId,
        "name" => TableColumns.PartyName,
        "country" => TableColumns.PartyCountry,
        "kind" => TableColumns.PartyKind,
        "isUndecided" => TableColumns.PartyIsUndecided,
        _ => TableColumns.ProjectRole,
    });

    private Finding InAmount(Finding finding, RowPlace place, string rest) =>
        At(finding, place, ColumnOf(Subject.Amount, rest) ?? (rest.StartsWith("payers", StringComparison.Ordinal) ? TableColumns.PayerId
            : rest.StartsWith("from", StringComparison.Ordinal) ? TableColumns.AmountFrom
            : TableColumns.AmountKind));

    private Finding InPartnership(Finding finding, PartnershipOrigin partnership, string rest) => rest.Split('/', 3) is ["members", var member, ..]
        ? At(finding, partnership.Members[Number(member)], TableColumns.PartyId)
        : InRecord(finding, Subject.Partnership, new RecordOrigin(partnership.Id, partnership.Place), rest);

    private Finding InRecord(Finding finding, Subject subject, RecordOrigin record, string rest)
    {
        var place = At(finding, subject, record.Place, rest, record.Id);

        // A row is an agreement's; what is found in another record as a whole is at the cell that names it.
        return place.At == JsonPointer.Root ? At(place, record.Place, NameOf(subject)) : place;
    }

    private TableColumn NameOf(Subject subject) => subject switch
    {
        Subject.Authority => TableColumns.PartyId,
        Subject.Partnership => TableColumns.PartnershipId,
        _ => form.Table switch
        {
            RegisterTable.Links => TableColumns.PartnershipSource,
            RegisterTable.Projects => TableColumns.ProjectSource,
            _ => TableColumns.SourceId,
        },
    };

    private Finding At(Finding finding, Subject subject, RowPlace place, string path, string? id = null) => ColumnOf(subject, path) is { } column
        ? At(finding, id is not null && elsewhere.TryGetValue((column, id), out var other) ? other : place, column)
        : finding with { At = JsonPointer.Root, Line = place.Line };

    private static Finding At(Finding finding, RowPlace place, TableColumn column) =>
        finding with { At = JsonPointer.Root.Append(TableField.NameOf(column, place.Party)), Line = place.Line };

    /// <summary>The column of a place: the one that holds it, or else the first of those that it is made of.</summary>
    private TableColumn? ColumnOf(Subject subject, string path) => path.Length == 0 ? null
        : form.Columns.FirstOrDefault(column => column.Subject == subject && (path + "/").StartsWith(column.Path + "/", StringComparison.Ordinal))
        ?? form.Columns.FirstOrDefault(column => column.Subject == subject && column.Path.StartsWith(path + "/", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>An agreement, the places of its parties, and those of its commitments.</summary>
internal sealed record AgreementOrigin(string Id, RowPlace[] Rows, RowPlace[] Commitments);

/// <summary>A project, the place that speaks of it first, those of its participants, and those of its amounts.</summary>
internal sealed record ProjectOrigin(string Id, RowPlace Place, RowPlace[] Participants, RowPlace[] Amounts);

/// <summary>A partnership, the place that speaks of it first, and those of its members.</summary>
internal sealed record PartnershipOrigin(string Id, RowPlace Place, RowPlace[] Members);

/// <summary>An authority or source, and the place that speaks of it first.</summary>
internal sealed record RecordOrigin(string Id, RowPlace Place);
