using System.Text.Json;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Unlucky;

/// <summary>Registers that have n of one thing.</summary>
internal static class UnluckyRegisters
{
    public static Register AuthoritiesOfOneName(int n) => Of(n, i => Authority(i) with { Names = Named("Saint-Denis") });

    public static Register AuthoritiesOfOneNameOneAfterTheOther(int n) =>
        Of(n, i => Authority(i) with { Names = Named("Saint-Denis"), Existence = new Validity { From = Day(i), Until = Day(i + 1) } });

    public static Register AuthoritiesOfOneCode(int n) => Of(n, i => Authority(i) with { Codes = [new AuthorityCodes { Wikidata = WikidataId.Parse("Q456") }] });

    public static Register AuthoritiesOfOneCodeAndAnother(int n) =>
        Of(n, i => Authority(i) with { Codes = [new AuthorityCodes { Wikidata = WikidataId.Parse("Q456"), Others = [new Identifier { Scheme = "geonames", Id = $"{i}" }] }] });

    public static Register OneAuthorityAgainAndAgain(int n) =>
        Of(n, i => Authority(i) with { Names = Named("Lyon"), Codes = [new AuthorityCodes { Wikidata = WikidataId.Parse("Q456") }] });

    public static Register PartiesThatSignedApart(int n) => Of(n, Authority) with
    {
        Agreements = [Agreement(0) with { SignedOn = null, Parties = Enumerable.Range(0, n).Select(i => new AgreementParty { Authority = Id(i), SignedOn = Day(i) }).ToValueList() }],
    };

    public static Register Successions(int n) => WithAPartnership(Of(n, i => Authority(i) with
    {
        Successions = i == 0 ? [] : [new Succession { Kind = SuccessionKind.Merger, On = PartialDate.InYear(2000), Predecessors = [Id(i - 1)] }],
    }));

    public static Register SuccessionsWithoutDates(int n) => WithAPartnership(Of(n, i => Authority(i) with
    {
        Successions = i == 0 ? [] : [new Succession { Kind = SuccessionKind.Merger, Predecessors = [Id(i - 1)] }],
    }));

    public static Register Parents(int n) => WithAPartnership(Of(n, i => Authority(i) with { Parents = i == 0 ? [] : [new AuthorityParent { Parent = Id(i - 1) }] }));

    public static Register Renewals(int n) => WithAPartnership(Of(2, Authority)) with
    {
        Agreements = Enumerable.Range(0, n).Select(i => Agreement(i) with { Kind = AgreementKind.Renewal, Relations = i == 0 ? [] : [new AgreementRelation { Kind = AgreementRelationKind.Renews, Agreement = AgreementId.Parse($"g{i - 1}") }] }).ToValueList(),
    };

    public static Register RecordsOfOneLink(int n) => Of(2, Authority) with { Partnerships = Enumerable.Range(0, n).Select(i => Partnership(i) with { Since = Day(i) }).ToValueList() };

    public static Register AgreementsOfOneLink(int n) => WithAPartnership(Of(2, Authority)) with { Agreements = Enumerable.Range(0, n).Select(Agreement).ToValueList() };

    public static Register Kinds(int n) => Of(1, i => Authority(i) with { Kinds = Enumerable.Range(0, n).Select(kind => new AuthorityStatus { Kind = AuthorityKind.Parse($"kind-{kind}") }).ToValueList() });

    public static Register DateClaims(int n) => Of(2, Authority) with
    {
        Partnerships = [Partnership(0) with { DateClaims = Enumerable.Range(0, n).Select(i => new DateClaim { On = Day(i), Language = i % 2 == 0 ? LanguageTag.French : LanguageTag.Chinese }).ToValueList() }],
    };

    public static Register StatusClaims(int n) => Of(2, Authority) with
    {
        Partnerships = [Partnership(0) with { StatusClaims = Enumerable.Range(0, n).Select(i => new StatusClaim { State = i % 2 == 0 ? LifecycleState.InForce : LifecycleState.Suspended, AsOf = PartialDate.InYear(2000) }).ToValueList() }],
    };

    public static Register Codes(int n) => Of(1, i => Authority(i) with { Codes = Enumerable.Range(1, n).Select(code => new AuthorityCodes { Wikidata = WikidataId.Parse($"Q{code}") }).ToValueList() });

    public static Register NamesThatDifferInAMemberThatNobodyKnows(int n) => Of(1, i => Authority(i) with
    {
        Names = Enumerable.Range(0, n).Select(name => Named("Lyon")[0] with { Extensions = new([KeyValuePair.Create("x-number", JsonElement.Parse($"{name}"))]) }).ToValueList(),
    });

    public static Register RecordsOfOneIdentifier(int n) => Of(2, Authority) with { Partnerships = Enumerable.Range(0, n).Select(i => Partnership(0) with { Since = Day(i) }).ToValueList() };

    public static Register CitationsThatClaimADate(int n) => Of(2, Authority) with
    {
        Partnerships = [Partnership(0) with { DateClaims = Enumerable.Range(0, n).Select(i => new DateClaim { On = Day(i), Sources = [new SourceReference { Source = SourceId.Parse($"s{i}") }] }).ToValueList() }],
        Sources = Enumerable.Range(0, n).Select(i => new Source { Id = SourceId.Parse($"s{i}"), Citation = $"List {i}" }).ToValueList(),
    };

    public static AuthorityId Id(int i) => AuthorityId.Parse($"a{i}");

    private static Register Of(int n, Func<int, LocalAuthority> one) => new() { Authorities = Enumerable.Range(0, n).Select(one).ToValueList() };

    private static Register WithAPartnership(Register register) => register with { Partnerships = [Partnership(0)] };

    private static LocalAuthority Authority(int i) =>
        new() { Id = Id(i), Country = CountryCode.France, Names = Named($"Ville {i}"), Codes = [new AuthorityCodes { Wikidata = WikidataId.Parse($"Q{i + 1}") }] };

    private static Partnership Partnership(int i) => new()
    {
        Id = PartnershipId.Parse($"p{i}"),
        Kind = PartnershipKind.Twinning,
        Since = PartialDate.InYear(1960),
        Members = [new PartnershipMember { Authority = Id(0) }, new PartnershipMember { Authority = Id(1) }],
    };

    private static Agreement Agreement(int i) => new()
    {
        Id = AgreementId.Parse($"g{i}"),
        Kind = AgreementKind.FriendshipCharter,
        Partnership = PartnershipId.Parse("p0"),
        SignedOn = Day(i),
        Parties = [new AgreementParty { Authority = Id(0) }, new AgreementParty { Authority = Id(1) }],
    };

    private static ValueList<AuthorityName> Named(string name) => [new AuthorityName { Text = LocalizedText.Of("fr", name) }];

    private static PartialDate Day(int i) => PartialDate.On(new LocalDate(1970, 1, 1).PlusDays(i));
}
