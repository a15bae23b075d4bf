using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The register that the rows of a table speak of, and where its records stand in the table.</summary>
internal sealed class TableRegister
{
    private readonly Statements said;
    private readonly List<List<TableRow>> agreements;
    private readonly List<TableRow> authorities;
    private readonly List<IGrouping<string, TableRow>> partnerships;
    private readonly List<IGrouping<string, TableRow>> sources;

    /// <summary>Takes the rows of the agreements that can be read, and what they say together.</summary>
    public TableRegister(Statements said, List<TableRow> rows)
    {
        this.said = said;
        agreements = [.. rows.GroupBy(row => row.Agreement!, StringComparer.Ordinal).Select(group => group.ToList())];
        var inOrder = agreements.SelectMany(its => its).ToList();
        authorities = [.. inOrder.DistinctBy(row => row.Cells[TableColumns.PartyId], StringComparer.Ordinal)];
        partnerships = GroupBy(inOrder, TableColumns.PartnershipId);
        sources = GroupBy(agreements.Select(its => its[0]), TableColumns.SourceId);
    }

    /// <summary>The register.</summary>
    public Register Make() => new()
    {
        Authorities = authorities.Select(MakeAuthority).ToValueList(),
        Partnerships = partnerships.Select(MakePartnership).ToValueList(),
        Agreements = agreements.Select(MakeAgreement).ToValueList(),
        Sources = sources.Select(MakeSource).ToValueList(),
    };

    /// <summary>Where each record of the register stands in the table.</summary>
    public TableOrigins Origins() => new(
        said,
        [.. agreements.Select(rows => new AgreementOrigin(rows[0].Agreement!, [.. rows.Select(row => row.Line)], [.. Givers(rows).Select(row => row.Line)]))],
        [.. authorities.Select(row => new RecordLine(row.Cells[TableColumns.PartyId]!, row.Line))],
        [.. partnerships.Select(rows => new RecordLine(rows.Key, rows.First().Line))],
        [.. sources.Select(rows => new RecordLine(rows.Key, rows.First().Line))]);

    /// <summary>The rows by what their agreements say in a column, in their order.</summary>
    private List<IGrouping<string, TableRow>> GroupBy(IEnumerable<TableRow> rows, TableColumn column) =>
        [.. rows.Where(row => SaidOf(row)[column] is not null).GroupBy(row => SaidOf(row)[column]!, StringComparer.Ordinal)];

    /// <summary>What is said of the agreement of a row.</summary>
    private TableCells SaidOf(TableRow row) => said.Of(Subject.Agreement, row.Agreement!);

    private static IEnumerable<TableRow> Givers(List<TableRow> rows) => rows.Where(row => row.Alone.Commitment is not null);

    private Agreement MakeAgreement(List<TableRow> rows) => RecordLenses.Agreement.Read(SaidOf(rows[0])) with
    {
        Parties = rows.Select(row => row.Alone.Party).ToValueList(),
        Commitments = Givers(rows).Select(row => row.Alone.Commitment! with { Party = row.Alone.Party.Authority }).ToValueList(),
    };

    private LocalAuthority MakeAuthority(TableRow first)
    {
        var id = first.Alone.Party.Authority;
        var authority = RecordLenses.Authority.Read(said.Of(Subject.Authority, id.Text)) with { Id = id };
        return authority with { Names = authority.Names.SelectMany(name => OtherSpellings(name, id).Prepend(name)).ToValueList() };
    }

    private IEnumerable<AuthorityName> OtherSpellings(AuthorityName name, AuthorityId id) => said.OtherSpellings(TableColumns.PartyName, id.Text)
        .Select(text => name with { Text = new LocalizedText(name.Text.Select(first => KeyValuePair.Create(first.Key, text))), Kind = NameKind.Alternative });

    /// <summary>
    /// A partnership as far as its agreements show it: its members are their parties, but those that are said not to be; its sources are theirs.
    /// </summary>
    private Partnership MakePartnership(IGrouping<string, TableRow> rows) => RecordLenses.Partnership.Read(said.Of(Subject.Partnership, rows.Key)) with
    {
        Id = PartnershipId.Parse(rows.Key),
        Members = rows.Where(row => row.Alone.IsMember ?? true).Select(row => row.Alone.Party.Authority).Distinct()
            .Select(party => new PartnershipMember { Authority = party }).ToValueList(),
        Sources = rows.Select(row => SaidOf(row).Get(TableColumns.SourceId)).OfType<SourceId>().Distinct()
            .Select(source => new SourceReference { Source = source }).ToValueList(),
    };

    private Source MakeSource(IGrouping<string, TableRow> rows) =>
        RecordLenses.Source.Read(said.Of(Subject.Source, rows.Key)) with { Id = SourceId.Parse(rows.Key) };
}
