using CsCheck;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests;

/// <summary>
/// Registers with projects as they may come: with shares and without, parts and wholes, totals so far, money that is passed on, payers of all kinds.
/// </summary>
internal static class ProjectRegisters
{
    private static readonly string[] Authorities = ["montpellier", "bohicon", "chengdu", "aide"];

    private static readonly Gen<PartialDate?> Date = Gen.OneOf(
        OneOf<PartialDate?>([null]),
        Gen.Select(Gen.Int[2015, 2028], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => (PartialDate?)PartialDate.On(year, month, day)),
        Gen.Int[2015, 2028].Select(year => (PartialDate?)PartialDate.InYear(year)),
        Gen.Select(Gen.Int[2015, 2020], Gen.Int[0, 6], (first, more) => (PartialDate?)PartialDate.Parse($"{first}/{first + more}")),
        Gen.Int[2015, 2028].Select(year => (PartialDate?)PartialDate.Parse($"{year}-03~")));

    private static readonly Gen<string?> Text = OneOf<string?>("Eau & assainissement <1>", "饮用水", "write to ada@example.org", "\ud83d\udca7 \u0001 x");

    private static readonly Gen<ProjectBody> Body = Gen.Select(
        Gen.Int[0, Authorities.Length], OneOf<string?>(null, "association", "university", "state-fund"),
        (index, kind) => index < Authorities.Length
            ? new ProjectBody { Authority = AuthorityId.Parse(Authorities[index]) }
            : new ProjectBody { Name = LocalizedText.Of("fr", "Un financeur"), Country = kind is null ? null : CountryCode.France,
                Kind = kind is null ? null : AuthorityKind.Parse(kind) });

    private static readonly Gen<decimal?[]> Parts = OneOf<decimal?[]>([], [null], [100m], [33.3m, 66.7m], [12.5m, 12.5m, 75m], [33.33m, 33.33m, 33.33m],
        [null, null]);

    private static readonly Gen<Money?> Sum = Gen.OneOf(
        OneOf<Money?>([null]), Gen.Select(Gen.Long[0, 100_000_000], OneOf("EUR", "EUR", "JPY", "TND"), (units, currency) =>
            (Money?)Money.Of(currency is "JPY" ? units : currency is "TND" ? units / 1000m : units / 100m, CurrencyCode.Parse(currency))));

    private static readonly Gen<ProjectAmount> Amount = Gen.Select(
        OneOf([.. AmountKind.List.Entries.Select(entry => AmountKind.Parse(entry.Code))]), Sum, Gen.Select(Date, Date, Gen.Int[0, 3]),
        OneOf<AmountExtent?>(null, null, AmountExtent.SoFar, AmountExtent.Yearly),
        Body.List[0, 2], Gen.OneOf(OneOf<ProjectBody?>([null]), Body.Select(body => (ProjectBody?)body)), Gen.Int[0, 9], Gen.Int[0, 9],
        (kind, sum, time, extent, payers, receiver, id, other) => new ProjectAmount
        {
            Id = AmountId.Parse($"a{id}"), Kind = kind, Amount = sum, On = time.Item1, Period = time.Item3 == 1 ? time.Item2 : null,
                Year = time.Item3 == 2 ? 2019 : null, Extent = extent,
            Payers = [.. payers], Receiver = receiver, PartOf = other == 0 ? AmountId.Parse("a1") : null,
            From = other == 1 ? [new AmountReference { Amount = AmountId.Parse("a2") }] : other == 2 ? [new AmountReference { Project = ProjectId.Parse("p0") }]
                : [],
            ReportedBy = other == 3 ? AuthorityId.Parse("montpellier") : null,
        });

    private static readonly Gen<CooperationProject> Project = Gen.Select(
        Text, Gen.Select(Date, Date), Parts, Parts, Amount.List[0, 6], Gen.Int[0, 5], Gen.Int[0, 7], Body.List[0, 3],
        (text, dates, purposes, countries, amounts, whole, status, participants) => new CooperationProject
        {
            Id = ProjectId.Parse("p"),
            Title = LocalizedText.Of("fr", text!).And("zh", "水"),
            Description = whole == 5 ? LocalizedText.Of("und", text!) : null,
            PartOf = whole < 3 ? ProjectId.Parse($"p{whole}") : null,
            StartsOn = dates.Item1, EndsOn = dates.Item2,
            Purposes = [.. purposes.Select((share, i) => new ProjectPurpose { Code = CrsPurpose.Parse($"1403{i}"), Share = share })],
            Countries = [.. countries.Select((share, i) => new ProjectCountry { Country = CountryCode.Parse(i == 0 ? "BJ" : i == 1 ? "CN" : "ML"),
                Share = share })],
            Participants =
            [
                new ProjectParticipant { Authority = AuthorityId.Parse("montpellier"), Role = ProjectRole.Lead },
                .. participants.Select((body, i) => new ProjectParticipant
                {
                    Authority = body.Authority, Name = body.Name, Kind = body.Kind, Country = body.Country,
                        Role = i == 0 ? ProjectRole.Partner : i == 1 ? ProjectRole.Funder : ProjectRole.Beneficiary,
                }),
            ],
            Status = status < 6 ? ProjectStatus.Parse(ProjectStatus.List.Entries[status].Code) : null,
            IsOfficialDevelopmentAssistance = status % 2 == 0,
            Amounts = [.. amounts],
        });

    /// <summary>The authorities that the projects speak of.</summary>
    public static Register Frame { get; } = new()
    {
        Authorities =
        [
            Authority("montpellier", "FR", AuthorityKind.Commune, new AuthorityCodes { Siren = Siren.Parse("213401722") }),
            Authority("bohicon", "BJ", AuthorityKind.Municipality, null),
            Authority("chengdu", "CN", AuthorityKind.SubProvincialCity, new AuthorityCodes { Wikidata = WikidataId.Parse("Q30002") }),
            Authority("aide", "FR", AuthorityKind.Association, null),
        ],
    };

    /// <summary>Registers with one to five projects.</summary>
    public static Gen<Register> Any { get; } = Project.List[1, 5].Select(projects => Frame with
    {
        Projects = [.. projects.Select((project, i) => project with { Id = ProjectId.Parse($"p{i}") })],
    });

    /// <summary>The same, of which most can be reported: one payer, a promise or a payment, shares that sum to 100.</summary>
    public static Gen<Register> Reportable { get; } = Gen.Select(Any, Gen.Int[0, 1000], static (register, turn) => register with
    {
        Projects = [.. register.Projects.Select((project, i) => project with
        {
            IsOfficialDevelopmentAssistance = (turn + i) % 5 == 0 ? project.IsOfficialDevelopmentAssistance : (turn + i) % 5 == 1 ? null : true,
            Purposes = (turn + i) % 4 == 0 ? project.Purposes : [Purpose("14031", 12.5m), Purpose("14032", 33.3m), Purpose("11220", 54.2m)],
            Countries = (turn + i) % 6 == 0 ? project.Countries
                : [Country("BJ", 33.33m), Country("CN", 33.33m), Country((turn + i) % 6 == 1 ? "DE" : "ML", 33.34m)],
            Amounts = [.. project.Amounts.Select((amount, at) => (turn + at) % 4 == 0 ? amount : amount with
            {
                Kind = (turn + at) % 2 == 0 ? AmountKind.Commitment : AmountKind.Disbursement,
                Payers = [new ProjectBody { Authority = AuthorityId.Parse((turn + at) % 3 == 0 ? "aide" : "montpellier") }],
            })],
        })],
    });

    private static ProjectPurpose Purpose(string code, decimal share) => new() { Code = CrsPurpose.Parse(code), Share = share };

    private static ProjectCountry Country(string code, decimal share) => new() { Country = CountryCode.Parse(code), Share = share };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static LocalAuthority Authority(string id, string country, AuthorityKind kind, AuthorityCodes? codes) => new()
    {
        Id = AuthorityId.Parse(id), Country = CountryCode.Parse(country), Names = [new AuthorityName { Text = LocalizedText.Of("fr", id) }],
        Kinds = [new AuthorityStatus { Kind = kind }], Codes = codes is null ? [] : [codes],
    };
}
