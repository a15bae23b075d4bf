using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>What the law says of effect, and what the life of the agreement says of its end, are one story.</summary>
public class EffectTests
{
    private static readonly LocalDate Sent = new(2017, 3, 15);

    private static readonly LocalDate Received = new(2017, 3, 19);

    private static readonly Gen<PartialDate> Dates = Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 3], static (days, form) => (new LocalDate(2017, 1, 1).PlusDays(days), form) switch
    {
        (var day, 0) => PartialDate.InYear(day.Year),
        (var day, 1) => PartialDate.InMonth(day.Year, day.Month),
        (var day, _) => PartialDate.On(day),
    });

    private static readonly Gen<PartnershipEvent> Events = Gen.Select(Gen.Int[0, LifecycleState.List.Entries.Count - 1], Dates, static (state, on) =>
        new PartnershipEvent { State = LifecycleState.Parse(LifecycleState.List.Entries[state].Code), On = on });

    private static readonly Gen<Term?> Terms = Gen.Select(Gen.Int[0, 2], Dates, static (form, date) =>
        form == 0 ? null : form == 1 ? new Term { Kind = TermKind.OpenEnded } : new Term { Kind = TermKind.Fixed, EndsOn = date });

    [Fact]
    public void No_act_is_surely_in_effect_when_its_status_is_over_and_none_is_over_that_is()
    {
        var over = 0;
        Gen.Select(Events.Array[0, 2], Events.Array[0, 1], Terms, Gen.Int[0, 3650]).ForAll((own, ofTheLink, term, days) =>
        {
            var register = RegisterWith(own, ofTheLink, term);
            var (agreement, day) = (register.Agreements[0], new LocalDate(2017, 1, 1).PlusDays(days));
            var status = new Lifecycle(register).StatusOn(agreement, day);
            var effect = LegalAssessor.Assess(agreement, register, day).IsInEffectOn(day);
            if (status.Possible.All(possible => possible.State.Phase == LifecyclePhase.Ended || possible.State == LifecycleState.Suspended))
            {
                over++;
                effect.Should().Be(Certainty.No, because: status.In(LanguageTag.English));
            }
            else if (status.Possible.Any(possible => possible.State.Phase is LifecyclePhase.Ended or LifecyclePhase.Paused))
            {
                effect.Should().NotBe(Certainty.Surely, because: status.In(LanguageTag.English));
            }
            else
            {
                effect.Should().Be(day >= Received ? Certainty.Surely : day >= Sent ? Certainty.Maybe : Certainty.No, because: status.In(LanguageTag.English));
            }
        }, iter: 400);
        over.Should().BeGreaterThan(40);
    }

    [Fact]
    public void A_later_act_that_nobody_transmitted_makes_nothing_sure()
    {
        var changed = 0;
        var later = Gen.Select(Gen.OneOf(AgreementRelationKind.Renews, AgreementRelationKind.Replaces, AgreementRelationKind.Amends,
            AgreementRelationKind.Terminates, AgreementRelationKind.Suspends), Dates, Terms, Gen.Int[0, 40]);
        Gen.Select(later, later, Terms, Gen.Int[0, 3650]).ForAll((one, other, term, days) =>
        {
            var (first, day) = (RegisterWith([], [], term), new LocalDate(2017, 1, 1).PlusDays(days));
            Certainty? Effect(bool isTold) => LegalAssessor.Assess(first.Agreements[0], With(first, isTold, one, other), day).IsInEffectOn(day);
            var (told, lost) = (Effect(isTold: true), Effect(isTold: false));
            changed += told == lost ? 0 : 1;
            if (lost is Certainty.Surely or Certainty.No)
                told.Should().Be(lost);
        }, iter: 600);
        changed.Should().BeGreaterThan(100);

        static Register With(Register register, bool isTold, params (AgreementRelationKind Kind, PartialDate Signed, Term? Term, int After)[] later) =>
            register with
        {
            Agreements = [register.Agreements[0], .. later.Select((one, i) => register.Agreements[0] with
            {
                Id = AgreementId.Parse($"later-{i}"),
                Parties = [register.Agreements[0].Parties[0] with { Transmission = isTold
                    ? new Transmission { ReceivedOn = PartialDate.On(one.Signed.Latest!.Value.PlusDays(one.After)) } : null },
                    register.Agreements[0].Parties[1]],
                SignedOn = one.Signed,
                Term = one.Term,
                Relations = [new AgreementRelation { Kind = one.Kind, Agreement = AgreementId.Parse(i == 0 ? "oath" : "later-0") }],
            })],
        };
    }

    [Theory]
    [InlineData("en", "No longer in effect on 1 September 2026. Annulled by a court (certain): last event, on 10 May 2019.")]
    [InlineData("fr", "N'a plus d'effet au 1er septembre 2026. Annulé par le juge (certain)\u00a0: dernier événement, le 10 mai 2019.")]
    [InlineData("zh-Hans", "2026年9月1日已不再有效。已被法院撤销（确定）：")]
    public void What_became_of_an_act_is_said_beside_its_effect(string language, string expected)
    {
        var register = RegisterWith([new PartnershipEvent { State = LifecycleState.Annulled, On = PartialDate.Parse("2019-05-10") }], [], null);
        AssessmentText.Effect(LegalAssessor.Assess(register.Agreements[0], register, new LocalDate(2026, 9, 1)), LanguageTag.Parse(language)).Should().StartWith(expected);
    }

    private static Register RegisterWith(PartnershipEvent[] own, PartnershipEvent[] ofTheLink, Term? term)
    {
        var (here, there) = (AuthorityId.Parse("here"), AuthorityId.Parse("there"));
        return new Register
        {
            Authorities =
            [
                new LocalAuthority { Id = here, Country = CountryCode.France, Kinds = [new AuthorityStatus { Kind = AuthorityKind.Commune }] },
                new LocalAuthority { Id = there, Country = CountryCode.Parse("DE"), Kinds = [new AuthorityStatus { Kind = AuthorityKind.Municipality }] },
            ],
            Partnerships = [new Partnership { Id = PartnershipId.Parse("link"), Kind = PartnershipKind.Twinning, Members = [new PartnershipMember { Authority = here }, new PartnershipMember { Authority = there }], Events = ofTheLink.ToValueList() }],
            Agreements =
            [
                new Agreement
                {
                    Id = AgreementId.Parse("oath"),
                    Partnership = PartnershipId.Parse("link"),
                    Kind = AgreementKind.CooperationAgreement,
                    Parties = [new AgreementParty { Authority = here, Transmission = new Transmission { SentOn = PartialDate.On(Sent), ReceivedOn = PartialDate.On(Received) } }, new AgreementParty { Authority = there }],
                    SignedOn = PartialDate.Parse("2017-03-01"),
                    Term = term,
                    Events = own.ToValueList(),
                },
            ],
        };
    }
}
