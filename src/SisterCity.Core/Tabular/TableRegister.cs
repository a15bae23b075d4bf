using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The register that the rows of a table speak of.</summary>
internal sealed class TableRegister(Statements said, List<List<TableAssembly.Row>> agreements, TableOrigins origins)
{
    public Register Make()
    {
        foreach (var rows in agreements)
            origins.AddAgreement(rows[0].Agreement!, [.. rows.Select(row => row.Raw.Line)], [.. rows.Where(HasCommitment).Select(row => row.Raw.Line)]);
        var rowsOfAll = agreements.SelectMany(rows => rows).ToList();
        return new Register
        {
            Authorities = rowsOfAll.DistinctBy(row => row.Cells[TableColumns.PartyId], StringComparer.Ordinal).Select(MakeAuthority).ToValueList(),
            Partnerships = rowsOfAll.Where(row => PartnershipOf(row) is not null).GroupBy(PartnershipOf, StringComparer.Ordinal).Select(MakePartnership).ToValueList(),
            Agreements = agreements.Select(MakeAgreement).ToValueList(),
            Sources = agreements.Select(rows => (Row: rows[0], Id: said.Of(Subject.Agreement, rows[0].Agreement!)[TableColumns.SourceId]))
                .Where(source => source.Id is not null).DistinctBy(source => source.Id, StringComparer.Ordinal).Select(source => MakeSource(source.Row, source.Id!)).ToValueList(),
        };
    }

    private static bool HasCommitment(TableAssembly.Row row) => row.Cells[TableColumns.CommitmentAmount] is not null;

    private string? PartnershipOf(TableAssembly.Row row) => said.Of(Subject.Agreement, row.Agreement!)[TableColumns.PartnershipId];

    private Agreement MakeAgreement(List<TableAssembly.Row> rows)
    {
        var cells = said.Of(Subject.Agreement, rows[0].Agreement!);
        return new Agreement
        {
            Id = cells.Need(TableColumns.AgreementId),
            Partnership = cells.Get(TableColumns.PartnershipId),
            Kind = cells.Need(TableColumns.AgreementKind),
            Title = MakeText(cells, TableColumns.AgreementTitle, TableColumns.AgreementTitleLanguage),
            Number = cells.Get(TableColumns.AgreementNumber),
            Parties = rows.Select(row => MakeParty(row.Cells)).ToValueList(),
            SignedOn = cells.Get(TableColumns.SignedOn),
            SignedOnBasis = cells.Get(TableColumns.SignedOnBasis),
            InitialledOn = cells.Get(TableColumns.InitialledOn),
            Object = MakeText(cells, TableColumns.Object, TableColumns.ObjectLanguage),
            Commitments = rows.Where(HasCommitment).Select(row => MakeCommitment(row.Cells)).ToValueList(),
            HasNoCommitments = cells.Get(TableColumns.HasNoCommitments),
            Term = cells.Get(TableColumns.TermKind) is not { } kind ? null : new Term
            {
                Kind = kind,
                StartsOn = cells.Get(TableColumns.TermStartsOn),
                EndsOn = cells.Get(TableColumns.TermEndsOn),
                Length = cells.Get(TableColumns.TermLength),
            },
            AuthenticLanguages = cells.Get(TableColumns.AuthenticLanguages) ?? [],
            Themes = cells.Get(TableColumns.Themes) ?? [],
            Modality = cells.Get(TableColumns.Modality),
            Confidence = cells.Get(TableColumns.Confidence),
            Sources = cells.Get(TableColumns.SourceId) is { } source ? [new SourceReference { Source = source }] : [],
        };
    }

    private static AgreementParty MakeParty(TableCells cells)
    {
        var signatory = new Signatory { Capacity = cells.Get(TableColumns.SignatoryCapacity), Name = cells.Get(TableColumns.SignatoryName) };
        var transmission = new Transmission
        {
            SentOn = cells.Get(TableColumns.TransmissionSentOn),
            ReceivedOn = cells.Get(TableColumns.TransmissionReceivedOn),
            ReceiptNumber = cells.Get(TableColumns.TransmissionReceiptNumber),
        };
        return new AgreementParty
        {
            Authority = cells.Need(TableColumns.PartyId),
            Role = cells.Get(TableColumns.PartyRole),
            Signatories = signatory == new Signatory() ? [] : [signatory],
            SignedOn = cells.Get(TableColumns.PartySignedOn),
            AuthorisingActs = cells.Get(TableColumns.AuthorisingActKind) is not { } kind ? [] :
            [
                new AuthorisingAct { Kind = kind, Number = cells.Get(TableColumns.AuthorisingActNumber), AdoptedOn = cells.Get(TableColumns.AuthorisingActOn) },
            ],
            Transmission = transmission == new Transmission() ? null : transmission,
        };
    }

    private static FinancialCommitment MakeCommitment(TableCells cells) => new()
    {
        Party = cells.Need(TableColumns.PartyId),
        Year = cells.Get(TableColumns.CommitmentYear),
        Amount = new Money { Amount = cells.Need(TableColumns.CommitmentAmount), Currency = cells.Need(TableColumns.CommitmentCurrency) },
    };

    private LocalAuthority MakeAuthority(TableAssembly.Row first)
    {
        var id = first.Cells[TableColumns.PartyId]!;
        origins.Add(Subject.Authority, id, first.Raw.Line);
        var cells = said.Of(Subject.Authority, id);
        var codes = new AuthorityCodes
        {
            InseeCommune = cells.Get(TableColumns.InseeCommune),
            InseeDepartment = cells.Get(TableColumns.InseeDepartment),
            InseeRegion = cells.Get(TableColumns.InseeRegion),
            Siren = cells.Get(TableColumns.Siren),
            Siret = cells.Get(TableColumns.Siret),
            GbT2260 = cells.Get(TableColumns.GbT2260),
            Iso3166Part2 = cells.Get(TableColumns.Iso3166Part2),
            Nuts = cells.Get(TableColumns.Nuts),
            Wikidata = cells.Get(TableColumns.Wikidata),
        };
        return new LocalAuthority
        {
            Id = first.Cells.Need(TableColumns.PartyId),
            Country = cells.Need(TableColumns.PartyCountry),
            Names = MakeText(cells, TableColumns.PartyName, TableColumns.PartyNameLanguage) is { } name ? [new AuthorityName { Text = name }] : [],
            Kinds = cells.Get(TableColumns.PartyKind) is { } kind ? [new AuthorityStatus { Kind = kind }] : [],
            Codes = codes == new AuthorityCodes() ? [] : [codes],
        };
    }

    /// <summary>A partnership as far as its agreements show it: its members are their parties, except those that are said not to be, and its sources are theirs.</summary>
    private Partnership MakePartnership(IGrouping<string?, TableAssembly.Row> rows)
    {
        var cells = said.Of(Subject.Partnership, rows.Key!);
        origins.Add(Subject.Partnership, rows.Key!, rows.First().Raw.Line);
        return new Partnership
        {
            Id = PartnershipId.Parse(rows.Key!),
            Kind = cells.Need(TableColumns.PartnershipKind),
            Members = rows.Where(row => row.Cells.Get(TableColumns.PartyIsMember) ?? true).Select(row => row.Cells.Need(TableColumns.PartyId)).Distinct()
                .Select(party => new PartnershipMember { Authority = party }).ToValueList(),
            Sources = rows.Select(row => said.Of(Subject.Agreement, row.Agreement!).Get(TableColumns.SourceId)).OfType<SourceId>().Distinct()
                .Select(source => new SourceReference { Source = source }).ToValueList(),
        };
    }

    private Source MakeSource(TableAssembly.Row first, string id)
    {
        origins.Add(Subject.Source, id, first.Raw.Line);
        var cells = said.Of(Subject.Source, id);
        return new Source
        {
            Id = SourceId.Parse(id),
            Kind = cells.Get(TableColumns.SourceKind),
            Publisher = cells.Get(TableColumns.SourcePublisher),
            Address = cells.Get(TableColumns.SourceAddress),
            Citation = cells.Get(TableColumns.SourceCitation),
        };
    }

    private static LocalizedText? MakeText(TableCells cells, TableColumn<string> column, TableColumn<LanguageTag> language) =>
        cells.Get(column) is { } text && cells.Get(language) is { } tag ? new LocalizedText([KeyValuePair.Create(tag, text)]) : null;
}
