using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The register of a table of projects. Partnerships and agreements are referred to, and described by the other tables.</summary>
internal sealed class ProjectRegister(Statements said, List<TableRow> rows) : TableRegister(TableForm.Projects, said, rows)
{
    private readonly List<List<TableRow>> projects = [.. rows.GroupBy(static row => row.Record!, StringComparer.Ordinal).Select(static its => its.ToList())];

    protected override ValueList<CooperationProject> MakeProjects() => projects.Select(MakeProject).ToValueList();

    protected override IEnumerable<ProjectOrigin> ProjectOrigins() => projects.Select(static rows => new ProjectOrigin(
        rows[0].Record!,
        rows[0].Place,
        [.. ParticipantsOf(rows).Select(static one => one.Row.Place)],
        [.. AmountsOf(rows).Select(static row => row.Place)]));

    protected override IEnumerable<TableRow> MembersOf(IEnumerable<TableRow> rows) => [];

    protected override ValueList<SourceReference> SourcesOf(Partnership partnership, IEnumerable<TableRow> rows) => [];

    private static IEnumerable<TableRow> AmountsOf(List<TableRow> rows) => rows.Where(static row => row.Cells[TableColumns.AmountKind] is not null);

    /// <summary>The rows of a project repeat its parties; a row that has one twice says so.</summary>
    private static IEnumerable<(TableRow Row, ProjectParticipant Participant)> ParticipantsOf(List<TableRow> rows)
    {
        var (met, times) = (new HashSet<(ProjectParticipant, int)>(), new Dictionary<(int Line, ProjectParticipant Who), int>());
        foreach (var row in rows.Where(static row => row.Cells[TableColumns.ProjectRole] is not null))
        {
            var who = ParticipantOf(row);
            var time = times[(row.Line, who)] = times.GetValueOrDefault((row.Line, who)) + 1;
            if (met.Add((who, time)))
                yield return (row, who);
        }
    }

    private static ProjectParticipant ParticipantOf(TableRow row)
    {
        var participant = RecordLenses.Participant.Read(row.Cells);
        if (row.Cells.Get(TableColumns.PartyId) is { } id)
            return participant with { Authority = id };
        var body = RecordLenses.Body.Read(row.Cells);
        return participant with { Name = body.Name, Country = body.Country, Kind = body.Kind };
    }

    private CooperationProject MakeProject(List<TableRow> rows) => RecordLenses.Project.Read(Said.Of(Subject.Project, rows[0].Record!)) with
    {
        Participants = ParticipantsOf(rows).Select(static one => one.Participant).ToValueList(),
        Amounts = AmountsOf(rows).Select(static row => RecordLenses.Amount.Read(row.Cells)).ToValueList(),
    };
}
