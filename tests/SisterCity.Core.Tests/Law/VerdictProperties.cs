using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>What holds of verdicts and of effect whatever the record says.</summary>
public class VerdictProperties
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    private static readonly Register Cast = new()
    {
        Authorities =
        [
            Authority("commune", "FR", AuthorityKind.Commune), Authority("region", "FR", AuthorityKind.Region), Authority("metropolis", "FR", AuthorityKind.Metropolis),
            Authority("city", "DE", AuthorityKind.Municipality), Authority("land", "DE", AuthorityKind.FederatedState), Authority("chengdu", "CN", AuthorityKind.SubProvincialCity),
            Authority("state", "ML", AuthorityKind.State), Authority("association", "ML", AuthorityKind.Association),
        ],
    };

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 14000].Select(days => new LocalDate(1983, 1, 1).PlusDays(days));

    private static readonly Gen<PartialDate> Dates = Days.Select(PartialDate.On);

    private static readonly Gen<Transmission> Transmissions = Gen.Select(Days, Gen.Int[0, 20], Gen.Int[0, 3], (sent, after, form) => new Transmission
    {
        SentOn = form == 1 ? null : PartialDate.On(sent),
        ReceivedOn = form == 2 ? null : PartialDate.On(sent.PlusDays(after)),
    });

    private static readonly Gen<AuthorisingAct> Acts = Gen.Select(
        Gen.OneOf(AuthorisingActKind.Deliberation, AuthorisingActKind.DelegatedDecision, AuthorisingActKind.DelegationOrder, AuthorisingActKind.StateAuthorisation, AuthorisingActKind.HigherAuthorityApproval),
        Dates, Dates, Transmissions,
        (kind, adopted, published, transmission) => new AuthorisingAct { Kind = kind, AdoptedOn = adopted, PublishedOn = published, Transmission = transmission });

    private static readonly Gen<AgreementParty> French = Gen.Select(
        Gen.OneOf("commune", "region", "metropolis"), Transmissions, Acts, Gen.OneOf(SignatoryCapacity.Mayor, SignatoryCapacity.DeputyMayor),
        (name, transmission, act, capacity) => new AgreementParty
        {
            Authority = AuthorityId.Parse(name), Transmission = transmission, AuthorisingActs = [act], Signatories = [new Signatory { Capacity = capacity }],
        });

    private static readonly Gen<(Agreement Agreement, Register Register)> Recorded = Gen.Select(
        French, Gen.OneOf("city", "chengdu", "state", "association", "land"), Dates, Gen.Bool, Gen.Bool, Gen.Bool,
        Gen.OneOf(AgreementKind.SisterCityAgreement, AgreementKind.DecentralisedCooperationConvention, AgreementKind.CooperationAgreement, AgreementKind.FinancingAgreement, AgreementKind.Protocol),
        (french, other, signed, isHumanitarian, isUrgent, isAdHoc, kind) => (
            new Agreement
            {
                Id = AgreementId.Parse("a"), Kind = kind, SignedOn = signed, IsHumanitarian = isHumanitarian, IsUrgent = isUrgent, Object = LocalizedText.Of("fr", "Eau"),
                HasNoCommitments = true, ReportedOn = signed, Term = new Term { Kind = TermKind.OpenEnded }, Modality = isAdHoc ? CooperationModality.AdHoc : null,
                Body = new CooperationBody { Kind = CooperationBodyKind.ForeignLawBody, FrenchShare = 60, AreAccountsAnnexed = true },
                ServiceFundings = [new ServiceFunding { Service = PublicService.DrinkingWater, Resources = Euros(1000), Spent = Euros(20) }],
                Parties = [french, new AgreementParty { Authority = AuthorityId.Parse(other) }],
            },
            Cast));

    // Each takes one fact away.
    private static readonly Func<(Agreement Agreement, Register Register), (Agreement, Register)>[] Losses =
    [
        Lose(agreement => agreement with { Object = null }), Lose(agreement => agreement with { HasNoCommitments = null }), Lose(agreement => agreement with { IsHumanitarian = null }),
        Lose(agreement => agreement with { IsUrgent = null }), Lose(agreement => agreement with { ReportedOn = null }), Lose(agreement => agreement with { Term = null }),
        Lose(agreement => agreement with { Body = agreement.Body! with { FrenchShare = null } }), Lose(agreement => agreement with { Body = agreement.Body! with { AreAccountsAnnexed = null } }),
        Lose(agreement => agreement with { ServiceFundings = [agreement.ServiceFundings[0] with { Spent = null }] }),
        Lose(agreement => agreement with { ServiceFundings = [agreement.ServiceFundings[0] with { Resources = null }] }),
        LoseOfTheParty(party => party with { Transmission = null }), LoseOfTheParty(party => party with { Transmission = party.Transmission! with { ReceivedOn = null } }),
        LoseOfTheParty(party => party with { Transmission = party.Transmission! with { SentOn = null } }),
        LoseOfTheParty(party => party with { AuthorisingActs = [] }), LoseOfTheAct(act => act with { AdoptedOn = null }), LoseOfTheAct(act => act with { PublishedOn = null }),
        LoseOfTheAct(act => act with { Transmission = null }), LoseOfTheAct(act => act with { Transmission = act.Transmission! with { ReceivedOn = null } }),
        LoseOfTheAct(act => act with { Transmission = act.Transmission! with { SentOn = null } }),
        record => (record.Agreement, WithoutKind(record.Register, record.Agreement.Parties[0].Authority)), record => (record.Agreement, WithoutKind(record.Register, record.Agreement.Parties[1].Authority)),
    ];

    [Fact]
    public void Taking_a_fact_away_never_makes_a_verdict_firmer()
    {
        var changed = 0;
        Gen.Select(Recorded, Gen.Int[0, Losses.Length - 1]).ForAll((record, loss) =>
        {
            var (known, lost) = (Outcomes(record), Outcomes(Losses[loss](record)));
            foreach (var (key, outcome) in lost)
            {
                var before = known.GetValueOrDefault(key, VerdictOutcome.NotApplicable);
                changed += before == outcome ? 0 : 1;
                if (outcome == VerdictOutcome.Satisfied)
                    before.Should().NotBe(VerdictOutcome.Undetermined, because: $"{key}, loss {loss}").And.NotBe(VerdictOutcome.Broken, because: $"{key}, loss {loss}");

                // Who takes away the record of an authorisation takes away the reason to ask for the case of the law.
                if (outcome == VerdictOutcome.Broken && !(key.Item1 == RequirementKind.StateCounterpartBarred && loss == 13))
                    before.Should().NotBe(VerdictOutcome.Undetermined, because: $"{key}, loss {loss}").And.NotBe(VerdictOutcome.Satisfied, because: $"{key}, loss {loss}");
            }
        }, iter: 4000);
        changed.Should().BeGreaterThan(400);
    }

    [Fact]
    public void No_act_is_surely_in_effect_before_the_last_party_s_transmission_was_received() =>
        Gen.Select(French, French, Dates, Days).ForAll((one, other, signed, day) =>
        {
            var agreement = new Agreement
            {
                Id = AgreementId.Parse("a"), Kind = AgreementKind.DecentralisedCooperationConvention, SignedOn = PartialDate.Parse("2010-05-01"),
                Parties = [one, other, new AgreementParty { Authority = AuthorityId.Parse("city") }],
            };
            var effect = LegalAssessor.Assess(agreement, Cast, day).IsInEffectOn(day);
            var received = agreement.Parties.Take(2).Select(party => party.Transmission!.ReceivedOn).ToList();

            // What arrived before the signature was no agreement yet.
            if (received.TrueForAll(each => each is { } known && known.IsAfter(day) == Certainty.No && known.IsAfter(new LocalDate(2010, 4, 30)) == Certainty.Surely))
                effect.Should().Be(Certainty.Surely);
            else
                effect.Should().NotBe(Certainty.Surely);
        }, iter: 2000);

    [Fact]
    public void A_party_of_which_nothing_is_recorded_leaves_the_effect_open_whatever_the_others_did() =>
        Gen.Select(French, Days).ForAll((one, day) =>
        {
            var agreement = new Agreement
            {
                Id = AgreementId.Parse("a"), Kind = AgreementKind.DecentralisedCooperationConvention, SignedOn = PartialDate.Parse("2010-05-01"),
                Parties = [one, one with { Transmission = null }, new AgreementParty { Authority = AuthorityId.Parse("city") }],
            };
            var assessment = LegalAssessor.Assess(agreement, Cast, day);
            assessment.TookEffectOn.Should().BeNull();
            assessment.IsInEffectOn(day).Should().NotBe(Certainty.Surely).And.NotBe(Certainty.Maybe);
            assessment.MissingForEffect.Should().Contain(missing => missing.Kind == LegalFactKind.TransmissionDay);
        }, iter: 500);

    private static Dictionary<(RequirementKind, ProvisionId?), VerdictOutcome> Outcomes((Agreement Agreement, Register Register) record) =>
        LegalAssessor.Assess(record.Agreement, record.Register, Day).Verdicts.GroupBy(verdict => (verdict.Requirement, verdict.Provision))
            .ToDictionary(group => group.Key, group => group.First().Outcome);

    private static Func<(Agreement Agreement, Register Register), (Agreement, Register)> Lose(Func<Agreement, Agreement> loss) => record => (loss(record.Agreement), record.Register);

    private static Func<(Agreement Agreement, Register Register), (Agreement, Register)> LoseOfTheParty(Func<AgreementParty, AgreementParty> loss) =>
        Lose(agreement => agreement with { Parties = [loss(agreement.Parties[0]), .. agreement.Parties.Skip(1)] });

    private static Func<(Agreement Agreement, Register Register), (Agreement, Register)> LoseOfTheAct(Func<AuthorisingAct, AuthorisingAct> loss) =>
        LoseOfTheParty(party => party with { AuthorisingActs = [loss(party.AuthorisingActs[0])] });

    private static Register WithoutKind(Register register, AuthorityId id) =>
        register with { Authorities = register.Authorities.Select(authority => authority.Id == id ? authority with { Kinds = [] } : authority).ToValueList() };

    private static LocalAuthority Authority(string id, string country, AuthorityKind kind) =>
        new() { Id = AuthorityId.Parse(id), Country = CountryCode.Parse(country), Kinds = [new AuthorityStatus { Kind = kind }] };

    private static Money Euros(decimal amount) => new() { Amount = amount, Currency = CurrencyCode.Euro };
}
