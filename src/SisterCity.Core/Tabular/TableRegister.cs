using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The register that the rows of a table speak of, and where its records stand in the table.</summary>
internal abstract class TableRegister
{
    private readonly TableForm form;
    private readonly List<TableRow> authorities;
    private readonly List<IGrouping<string, TableRow>> partnerships;
    private readonly List<IGrouping<string, TableRow>> sources;

    /// <summary>Takes what the rows say together, and the rows of the records that can be read, in the order of the records.</summary>
    protected TableRegister(TableForm form, Statements said, List<TableRow> rows)
    {
        this.form = form;
        Said = said;
        authorities = [.. rows.Where(static row => row.Cells[TableColumns.PartyId] is not null)
            .DistinctBy(row => row.Cells[TableColumns.PartyId], StringComparer.Ordinal)];
        partnerships = GroupBy(rows, Subject.Partnership);
        sources = GroupBy(rows, Subject.Source);
    }

    protected Statements Said { get; }

    public static TableRegister Of(TableForm form, Statements said, List<TableRow> rows)
    {
        List<TableRow> inOrder = [.. rows.GroupBy(row => row.Record!, StringComparer.Ordinal).SelectMany(its => its)];
        return form.Table switch
        {
            RegisterTable.Links => new LinkRegister(said, inOrder),
            RegisterTable.Projects => new ProjectRegister(said, inOrder),
            _ => new AgreementRegister(said, inOrder),
        };
    }

    /// <summary>The register.</summary>
    public Register Make() => new()
    {
        Authorities = authorities.Select(MakeAuthority).ToValueList(),
        Partnerships = partnerships.Select(MakePartnership).ToValueList(),
        Agreements = MakeAgreements(),
        Projects = MakeProjects(),
        Sources = sources.Select(MakeSource).ToValueList(),
    };

    /// <summary>Where each record of the register stands in the table.</summary>
    public TableOrigins Origins()
    {
        AgreementOrigin[] agreements = [.. AgreementOrigins()];
        ProjectOrigin[] projects = [.. ProjectOrigins()];
        RecordOrigin[] parties = [.. authorities.Select(static row => new RecordOrigin(row.Cells[TableColumns.PartyId]!, row.Place))];
        PartnershipOrigin[] relations =
            [.. partnerships.Select(rows => new PartnershipOrigin(rows.Key, rows.First().Place, [.. MembersOf(rows).Select(static row => row.Place)]))];
        RecordOrigin[] lists = [.. sources.Select(static rows => new RecordOrigin(rows.Key, rows.First().Place))];
        var elsewhere = new Dictionary<(TableColumn, string), RowPlace>();
        Array.ForEach(agreements, one => Add(Subject.Agreement, one.Id, one.Rows[0]));
        Array.ForEach(projects, one => Add(Subject.Project, one.Id, one.Place));
        Array.ForEach(parties, one => Add(Subject.Authority, one.Id, one.Place));
        Array.ForEach(relations, one => Add(Subject.Partnership, one.Id, one.Place));
        Array.ForEach(lists, one => Add(Subject.Source, one.Id, one.Place));
        return new TableOrigins(form, elsewhere, agreements, projects, parties, relations, lists);

        void Add(Subject subject, string id, RowPlace first)
        {
            foreach (var (column, place) in Said.NotAt(subject, id, first))
                elsewhere[(column, id)] = place;
        }
    }

    protected virtual ValueList<Agreement> MakeAgreements() => [];

    protected virtual IEnumerable<AgreementOrigin> AgreementOrigins() => [];

    protected virtual ValueList<CooperationProject> MakeProjects() => [];

    protected virtual IEnumerable<ProjectOrigin> ProjectOrigins() => [];

    /// <summary>The rows that each tell of a member.</summary>
    protected abstract IEnumerable<TableRow> MembersOf(IEnumerable<TableRow> rows);

    /// <summary>The sources of a partnership, as its rows tell them.</summary>
    protected abstract ValueList<SourceReference> SourcesOf(Partnership partnership, IEnumerable<TableRow> rows);

    private static List<IGrouping<string, TableRow>> GroupBy(List<TableRow> rows, Subject subject) =>
        [.. rows.Where(row => row.IdOf(subject) is not null).GroupBy(row => row.IdOf(subject)!, StringComparer.Ordinal)];

    private LocalAuthority MakeAuthority(TableRow first)
    {
        var id = first.Authority;
        var authority = RecordLenses.Authority.Read(Said.Of(Subject.Authority, id.Text)) with { Id = id };
        return authority with { Names = authority.Names.SelectMany(name => OtherSpellings(name, id).Prepend(name)).ToValueList() };
    }

    private IEnumerable<AuthorityName> OtherSpellings(AuthorityName name, AuthorityId id) => Said.OtherSpellings(TableColumns.PartyName, id.Text)
        .Select(text => name with { Text = new LocalizedText(name.Text.Select(first => KeyValuePair.Create(first.Key, text))), Kind = NameKind.Alternative });

    /// <summary>A partnership as far as the rows show it.</summary>
    private Partnership MakePartnership(IGrouping<string, TableRow> rows)
    {
        var partnership = RecordLenses.Partnership.Read(Said.Of(Subject.Partnership, rows.Key));
        return partnership with
        {
            Id = PartnershipId.Parse(rows.Key),
            Members = MembersOf(rows).Select(static row => new PartnershipMember { Authority = row.Authority }).ToValueList(),
            Sources = SourcesOf(partnership, rows),
        };
    }

    private Source MakeSource(IGrouping<string, TableRow> rows) =>
        RecordLenses.Source.Read(Said.Of(Subject.Source, rows.Key)) with { Id = SourceId.Parse(rows.Key) };
}

/// <summary>The register of a table of links.</summary>
internal sealed class LinkRegister(Statements said, List<TableRow> rows) : TableRegister(TableForm.Links, said, rows)
{
    /// <summary>Several rows may tell of one partnership, and repeat its members; a row that has one twice says so.</summary>
    protected override IEnumerable<TableRow> MembersOf(IEnumerable<TableRow> rows) => rows
        .GroupBy(static row => (row.Line, row.Authority))
        .SelectMany(static its => its.Select((row, i) => (Row: row, Time: i)))
        .DistinctBy(static member => (member.Row.Authority, member.Time))
        .Select(static member => member.Row);

    protected override ValueList<SourceReference> SourcesOf(Partnership partnership, IEnumerable<TableRow> rows) => partnership.Sources;
}

/// <summary>The register of a table of agreements.</summary>
internal sealed class AgreementRegister(Statements said, List<TableRow> rows) : TableRegister(TableForm.Agreements, said, rows)
{
    private readonly List<List<TableRow>> agreements = [.. rows.GroupBy(static row => row.Record!, StringComparer.Ordinal).Select(static its => its.ToList())];

    protected override ValueList<Agreement> MakeAgreements() => agreements.Select(MakeAgreement).ToValueList();

    protected override IEnumerable<AgreementOrigin> AgreementOrigins() => agreements.Select(static rows => new AgreementOrigin(
        rows[0].Record!, [.. rows.Select(static row => row.Place)], [.. Givers(rows).Select(static row => row.Place)]));

    /// <summary>The parties of its agreements, but those that are said not to be members.</summary>
    protected override IEnumerable<TableRow> MembersOf(IEnumerable<TableRow> rows) =>
        rows.Where(static row => row.Alone.IsMember ?? true).DistinctBy(static row => row.Authority);

    /// <summary>The sources of its agreements.</summary>
    protected override ValueList<SourceReference> SourcesOf(Partnership partnership, IEnumerable<TableRow> rows) => rows
        .Select(row => Said.Of(Subject.Agreement, row.Record!).Get(TableColumns.SourceId)).OfType<SourceId>().Distinct()
        .Select(static source => new SourceReference { Source = source }).ToValueList();

    private static IEnumerable<TableRow> Givers(List<TableRow> rows) => rows.Where(static row => row.Alone.Commitment is not null);

    private Agreement MakeAgreement(List<TableRow> rows) => RecordLenses.Agreement.Read(Said.Of(Subject.Agreement, rows[0].Record!)) with
    {
        Parties = rows.Select(static row => row.Alone.Party).ToValueList(),
        Commitments = Givers(rows).Select(static row => row.Alone.Commitment! with { Party = row.Alone.Party.Authority }).ToValueList(),
    };
}
