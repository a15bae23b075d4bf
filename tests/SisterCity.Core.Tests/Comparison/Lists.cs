using CsCheck;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Comparison;

/// <summary>Lists that nobody wrote, about the same few places: with right, wrong and missing codes, other names, dates and statuses, in any order.</summary>
internal static class Lists
{
    private static readonly (string Name, string Language, AuthorityKind Kind, AuthorityCodes Codes)[] Places =
    [
        ("Montpellier", "fr", AuthorityKind.Commune, new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172"), Siren = Siren.Parse("213401722"), Wikidata = WikidataId.Parse("Q6441") }),
        ("Toulouse", "fr", AuthorityKind.Commune, new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("31555"), Siren = Siren.Parse("213105554"), Wikidata = WikidataId.Parse("Q7880") }),
        ("Bourgoin-Jallieu", "fr", AuthorityKind.Commune, new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("38053") }),
        ("苏州市", "zh", AuthorityKind.PrefectureLevelCity, new AuthorityCodes { GbT2260 = GbCode.Parse("320500"), Wikidata = WikidataId.Parse("Q42622") }),
        ("吴江区", "zh", AuthorityKind.District, new AuthorityCodes { GbT2260 = GbCode.Parse("320509") }),
        ("江苏省", "zh", AuthorityKind.Province, new AuthorityCodes { GbT2260 = GbCode.Parse("320000"), Wikidata = WikidataId.Parse("Q16963") }),
        ("Lyon", "fr", AuthorityKind.Commune, new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("69123"), Wikidata = WikidataId.Parse("Q456") }),
        ("Lyon Métropole", "fr", AuthorityKind.Metropolis, new AuthorityCodes { Wikidata = WikidataId.Parse("Q456") }),
    ];

    private static readonly Gen<AuthorityCodes?> SomeCodes = Gen.Select(Gen.Int[0, Places.Length - 1], Gen.Int[0, 4], (place, cut) => cut switch
    {
        0 => null,
        1 => Places[place].Codes with { Wikidata = null },
        2 => Places[place].Codes with { InseeCommune = null, GbT2260 = null },
        _ => Places[place].Codes,
    });

    private static readonly Gen<LocalAuthority> Authority = Gen.Select(Gen.Int[0, Places.Length - 1], Gen.Int[0, 9], SomeCodes, Gen.Int[0, 99], (place, fate, others, number) => new LocalAuthority
    {
        Id = AuthorityId.Parse($"{number % 12}-{place}"),
        Country = Places[place].Language == "fr" ? CountryCode.France : CountryCode.China,
        Names = [new AuthorityName { Text = LocalizedText.Of(Places[place].Language, fate == 1 ? "Another name" : Places[place].Name) }],
        Kinds = fate == 2 ? [] : [new AuthorityStatus { Kind = Places[place].Kind }],
        Codes = fate == 3 ? [] : fate == 4 && others is not null ? [others] : [fate == 5 ? Places[place].Codes with { Siren = null, Wikidata = null } : Places[place].Codes],
    });

    private static readonly Gen<PartialDate?> Date = Gen.OneOf<PartialDate?>(null, PartialDate.Parse("1981-06"), PartialDate.Parse("1981"), PartialDate.Parse("1979/1981"), PartialDate.Parse("1981-06-22"), PartialDate.Parse("1995"), PartialDate.Parse("199X"));

    private static readonly Gen<LifecycleState> State = Gen.OneOf(LifecycleState.Signed, LifecycleState.InForce, LifecycleState.Suspended, LifecycleState.Ended, LifecycleState.Unknown);

    public static Gen<Register> Any { get; } =
        Authority.Array[0, 10].SelectMany(authorities => Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], Gen.Int[0, 2], Date, State, Date, Gen.Bool, Date.Array[0, 2], (first, second, kind, since, state, on, stated, claims) => (first, second, kind, since, state, on, stated, claims)).Array[0, 8]
            .Select(links => new Register
            {
                Authorities = authorities.DistinctBy(authority => authority.Id).ToValueList(),
                Partnerships = authorities.Length == 0 ? [] : links.Select((link, i) => new Partnership
                {
                    Id = PartnershipId.Parse($"p{i}"),
                    Kind = link.kind switch { 0 => PartnershipKind.Twinning, 1 => PartnershipKind.Cooperation, _ => PartnershipKind.Partnership },
                    Members = [new PartnershipMember { Authority = authorities[link.first % authorities.Length].Id }, new PartnershipMember { Authority = authorities[link.second % authorities.Length].Id }],
                    Since = link.since,
                    DateClaims = link.claims.OfType<PartialDate>().Select(claim => new DateClaim { On = claim }).ToValueList(),
                    Events = link.stated ? [new PartnershipEvent { State = link.state, On = link.on }] : [],
                }).ToValueList(),
                Agreements = authorities.Length == 0 ? [] : links.Where(link => link.kind == 1).Select((link, i) => new Agreement
                {
                    Id = AgreementId.Parse($"a{i}"),
                    Kind = link.stated ? AgreementKind.MemorandumOfUnderstanding : AgreementKind.LetterOfIntent,
                    Partnership = link.stated ? PartnershipId.Parse($"p{i}") : null,
                    Parties = [new AgreementParty { Authority = authorities[link.first % authorities.Length].Id }, new AgreementParty { Authority = authorities[link.second % authorities.Length].Id }],
                    SignedOn = link.on,
                }).ToValueList(),
            }));

    /// <summary>The same records in another order.</summary>
    public static Register Reversed(Register register) => register with
    {
        Authorities = register.Authorities.AsEnumerable().Reverse().ToValueList(),
        Partnerships = register.Partnerships.AsEnumerable().Reverse().ToValueList(),
        Agreements = register.Agreements.AsEnumerable().Reverse().ToValueList(),
    };

    private static IEnumerable<T> AsEnumerable<T>(this ValueList<T> items) => items;
}
