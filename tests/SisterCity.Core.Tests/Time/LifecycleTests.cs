using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests.Time;

/// <summary>The stories of the field: what became of real partnerships, and what the record allows to say of them.</summary>
public class LifecycleTests
{
    private static readonly Term OpenEnded = new() { Kind = TermKind.OpenEnded };

    [Theory]
    [InlineData("1975-01-01", "unknown Surely")]
    [InlineData("1981-06-15", "unknown Maybe")]
    [InlineData("1981-07-01", "in-force Surely")]
    [InlineData("2024-10-22", "in-force Surely")]
    [InlineData("2024-10-23", "renewed Surely")]
    public void Montpellier_and_Chengdu_are_in_force_since_June_1981_and_renewed_on_23_October_2024(string day, string told) =>
        InSample("montpellier-chengdu", day).Told().Should().Be(told);

    [Fact]
    public void The_memorandum_ends_in_2030_and_the_twinning_of_1981_carries_on()
    {
        var status = InSample("montpellier-chengdu", "2031-01-01");
        status.Told().Should().Be("in-force Surely");
        status.Because[0].Facts[0].At.Text.Should().Be("/partnerships/0/events/0");
    }

    [Theory]
    [InlineData("2010-01-01", "in-force Surely")]
    [InlineData("2020-06-01", "in-force Maybe")]
    [InlineData("2022-06-01", "dormant Surely")]
    [InlineData("2024-10-01", "reactivated Surely")]
    public void Lozere_and_Guizhou_2001_dormant_about_2020_reactivated_2024_09(string day, string told) =>
        InSample("lozere-guizhou", day).Told().Should().Be(told);

    [Theory]
    [InlineData("1990-01-01", "in-force Maybe")]
    [InlineData("2013-01-01", "reactivated Surely")]
    public void Kos_1962_dormant_start_unknown_reactivated_2012_06(string day, string told) =>
        InSample("montpellier-kos", day).Told().Should().Be(told);

    [Fact]
    public void Tiberias_after_the_rejected_motion_of_2025_06_24_is_in_force_and_contested()
    {
        var status = InSample("montpellier-tiberias", "2025-06-25");
        status.Told().Should().Be("contested Surely");
        status.InForce.Should().Be(Certainty.Surely);
    }

    [Fact]
    public void Saint_Etienne_and_Chouchi_are_annulled()
    {
        var status = InSample("saintetienne-chouchi", "2021-06-24");
        status.Told().Should().Be("annulled Surely");
        status.InForce.Should().Be(Certainty.No);
        var charter = ((IEnumerable<Agreement>)Sample.Agreements).Single(agreement => agreement.Id.Text == "saintetienne-chouchi-1");
        new Lifecycle(Sample).StatusOn(charter, Day("2021-06-24")).Told().Should().Be("annulled Surely");
    }

    [Fact]
    public void Obninsk_was_suspended_by_letter_by_one_side()
    {
        var status = InSample("montpellier-obninsk", "2023-01-01");
        status.Told().Should().Be("suspended Surely");
        status.Sides[0].State.Should().Be(LifecycleState.Suspended);
        status.Sides[1].State.Should().Be(LifecycleState.InForce, because: "Obninsk decided nothing");
        var fact = status.Because[0].Facts[0];
        fact.DecidedBy.Should().Be(DecisionMaker.Executive);
        fact.Sides.Should().Equal(Id("montpellier"));
        fact.In(LanguageTag.French).Should().Be("Suspendu en 2022 (Montpellier\u00a0; Exécutif)");
    }

    [Fact]
    public void Menton_and_Sochi_are_suspended_until_full_sovereignty_is_restored() =>
        InSample("menton-sochi", "2023-01-01").Because[0].Facts[0].EndCondition!.In(LanguageTag.English).Should().Be("until the full sovereignty of Ukraine is restored");

    [Fact]
    public void One_side_ends_and_the_other_still_lists_it()
    {
        var status = InSample("arnhem-wuhan", "2024-06-01");
        status.Told().Should().Be("terminated-unilaterally Surely");
        status.Sides.Select(side => side.State).Should().Equal(LifecycleState.TerminatedUnilaterally, LifecycleState.Unknown);
    }

    [Fact]
    public void A_suspension_may_touch_one_of_three_parties()
    {
        var three = Between("barcelona telaviv gaza", "1998", Event(LifecycleState.InForce, "1998"), Event(LifecycleState.Suspended, "2023-02", by: "barcelona", concerns: "telaviv"));
        var status = three.StatusOn("2023-06-01");
        status.Told().Should().Be("in-force Surely");
        status.Sides.Single(side => side.Authority == Id("telaviv")).State.Should().Be(LifecycleState.Suspended);
        status.Sides.Single(side => side.Authority == Id("gaza")).State.Should().Be(LifecycleState.InForce);
    }

    [Fact]
    public void When_two_of_three_have_left_the_third_is_alone()
    {
        var three = Between("barcelona telaviv gaza", "1998",
            Event(LifecycleState.InForce, "1998"), Event(LifecycleState.Suspended, "2023-02", concerns: "telaviv"), Event(LifecycleState.Suspended, "2024-02", concerns: "gaza"));
        three.StatusOn("2023-06-01").InForce.Should().Be(Certainty.Surely);
        var status = three.StatusOn("2024-06-01");
        status.Told().Should().Be("suspended Surely");
        status.Because[0].Ground.Should().Be(StatusGround.SidesHaveLeft);
    }

    [Fact]
    public void The_last_member_to_leave_left_too_few_and_not_the_one_before()
    {
        var renewal = Signed("renewal", AgreementKind.Renewal, "199X", new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2004") });
        var link = Between("here there elsewhere", "1990",
            Event(LifecycleState.Amended, "199X"),
            Event(LifecycleState.Expired, "1998-04", concerns: "there"),
            Event(LifecycleState.TerminatedUnilaterally, "2015", concerns: "elsewhere"));
        link.StatusOn("2019-11-09", renewal).Possible.Select(possible => possible.State)
            .Should().BeEquivalentTo([LifecycleState.Amended, LifecycleState.TerminatedUnilaterally]);
    }

    [Fact]
    public void A_pause_without_a_date_came_before_the_first_reactivation_and_a_later_one_changes_nothing_of_it()
    {
        var once = Between("here there", "1990", Event(LifecycleState.Dormant, null), Event(LifecycleState.Reactivated, "2001"));
        var twice = Between("here there", "1990", Event(LifecycleState.Dormant, null), Event(LifecycleState.Reactivated, "2001"), Event(LifecycleState.Reactivated, "2005"));
        foreach (var day in new[] { "2003-01-01", "2007-01-01" })
        {
            once.StatusOn(day).Told().Should().Be("reactivated Surely");
            twice.StatusOn(day).Told().Should().Be("reactivated Surely");
        }
    }

    [Fact]
    public void Which_of_two_reactivations_was_the_first_need_not_be_known()
    {
        var link = Between("here there", "1990", Event(LifecycleState.Dormant, null), Event(LifecycleState.Reactivated, "200X"), Event(LifecycleState.Reactivated, "2005"));
        link.StatusOn("2003-01-01").InForce.Should().Be(Certainty.Maybe);
        link.StatusOn("2006-01-01").Told().Should().Be("reactivated Surely");
    }

    [Fact]
    public void A_reactivation_that_a_dated_pause_explains_says_nothing_of_a_pause_without_a_date()
    {
        var link = Between("here there", "1990", Event(LifecycleState.Dormant, null), Event(LifecycleState.Suspended, "1999"), Event(LifecycleState.Reactivated, "2001"));
        link.StatusOn("2003-01-01").Possible.Select(possible => possible.State).Should().BeEquivalentTo([LifecycleState.Reactivated, LifecycleState.Dormant]);
    }

    [Fact]
    public void Bordeaux_and_Wuhan_the_relationship_is_in_force_the_second_instrument_is_not()
    {
        var lifecycle = new Lifecycle(Sample);
        var status = InSample("bordeaux-wuhan", "2026-09-01");
        status.Told().Should().Be("in-force Surely");
        status.Because[0].Ground.Should().Be(StatusGround.TermRuns);
        var second = ((IEnumerable<Agreement>)Sample.Agreements).Single(agreement => agreement.Id.Text == "bordeaux-wuhan-2010");
        lifecycle.StatusOn(second, Day("2026-09-01")).Told().Should().Be("expired Surely");
        lifecycle.StatusOn(second, Day("2012-06-01")).Told().Should().Be("signed Maybe", because: "it ends on some day of 2012");
    }

    [Fact]
    public void Toulouse_and_Kyiv_1975_06_07_renewed_March_2025_one_relationship_two_instruments()
    {
        var link = Between("here there", "1975-06-07");
        Agreement[] two =
        [
            Signed("first", AgreementKind.SisterCityAgreement, "1975-06-07", OpenEnded),
            Signed("second", AgreementKind.Renewal, "2025-03", OpenEnded, new AgreementRelation { Kind = AgreementRelationKind.Renews, Agreement = AgreementId.Parse("first") }),
        ];
        link.StatusOn("1975-06-07", two).Told().Should().Be("in-force Surely");
        link.StatusOn("2025-04-01", two).Told().Should().Be("renewed Surely");
        new Lifecycle(With(link, two)).StatusOn(two[0], Day("2025-04-01")).Told().Should().Be("renewed Surely");
    }

    [Fact]
    public void A_letter_of_intent_is_not_an_agreement_Tanus_and_Pingbian_until_2019_03()
    {
        InSample("tanus-pingbian", "2018-01-01").Told().Should().Be("letter-of-intent-signed Surely");
        InSample("tanus-pingbian", "2018-01-01").InForce.Should().Be(Certainty.No);
        InSample("tanus-pingbian", "2019-04-01").Told().Should().Be("in-force Surely");
    }

    [Theory]
    [InlineData("2026-03-10", "signed Surely")]
    [InlineData("2026-03-20", "transmitted Surely")]
    public void Signed_1_March_transmitted_15_March_not_in_force_on_10_March(string day, string told)
    {
        var convention = Signed("convention", AgreementKind.DecentralisedCooperationConvention, "2026-03-01", OpenEnded);
        convention = convention with { Parties = [convention.Parties[0] with { Transmission = new Transmission { SentOn = PartialDate.Parse("2026-03-15") } }, convention.Parties[1]] };
        convention.StatusOn(day).Told().Should().Be(told);
        convention.StatusOn(day).InForce.Should().NotBe(Certainty.Surely);
    }

    [Fact]
    public void No_transmission_recorded_is_undetermined_never_in_force()
    {
        var status = Signed("convention", AgreementKind.DecentralisedCooperationConvention, "2026-03-01", OpenEnded).StatusOn("2030-01-01");
        status.Told().Should().Be("signed Surely");
        status.InForce.Should().BeNull();
        status.Because[0].Ground.Should().Be(StatusGround.TransmissionNotRecorded);
    }

    [Fact]
    public void The_state_machine_is_two_sided()
    {
        var draft = Signed("draft", AgreementKind.SisterCityAgreement, "2024-05-01");
        draft = draft with
        {
            Parties =
            [
                draft.Parties[0] with { AuthorisingActs = [new AuthorisingAct { Kind = AuthorisingActKind.Deliberation, AdoptedOn = PartialDate.Parse("2024-02-01") }], Transmission = new Transmission { SentOn = PartialDate.Parse("2024-05-10") } },
                draft.Parties[1] with { AuthorisingActs = [new AuthorisingAct { Kind = AuthorisingActKind.HigherAuthorityApproval, AdoptedOn = PartialDate.Parse("2024-03-01") }] },
            ],
        };
        Sides("2024-01-01").Should().Equal("unknown", "unknown");
        Sides("2024-02-15").Should().Equal("authorised", "unknown");
        Sides("2024-03-15").Should().Equal("authorised", "approved");
        Sides("2024-05-05").Should().Equal("signed", "signed");
        Sides("2024-05-15").Should().Equal("transmitted", "signed");

        IEnumerable<string> Sides(string day) => ((IEnumerable<SideStatus>)draft.StatusOn(day).Sides).Select(side => side.State.Text);
    }

    [Fact]
    public void In_force_is_never_read_from_silence()
    {
        Between("here there", "1998").StatusOn("2026-09-01").Told().Should().Be("unknown Surely");
        Between("here there", "1998").StatusOn("2026-09-01", Signed("one", AgreementKind.SisterCityAgreement, "1998")).Told().Should().Be("signed Surely");
        InSample("nice-hangzhou", "2026-09-01").InForce.Should().BeNull();
    }

    [Fact]
    public void Dormant_is_never_read_from_age() =>
        Between("here there", "1955", Event(LifecycleState.InForce, "1955")).StatusOn("2026-09-01").Told().Should().Be("in-force Surely");

    [Fact]
    public void Expired_not_renewed_denounced_and_annulled_are_distinct()
    {
        foreach (var end in new[] { LifecycleState.Expired, LifecycleState.NotRenewed, LifecycleState.TerminatedUnilaterally, LifecycleState.TerminatedByConsent, LifecycleState.Annulled, LifecycleState.Dormant, LifecycleState.Suspended })
            Between("here there", "2000", Event(LifecycleState.InForce, "2000"), Event(end, "2010-05-01")).StatusOn("2010-05-01").State.Should().Be(end);
    }

    [Fact]
    public void Renewal_amendment_tacit_extension_replacement_and_upgrade_are_different()
    {
        var first = Signed("first", AgreementKind.CooperationAgreement, "2010-01-01") with { Events = [Event(LifecycleState.InForce, "2010-01-15")] };
        After(AgreementRelationKind.Renews, AgreementKind.Renewal).Should().Be("renewed Surely");
        After(AgreementRelationKind.Amends, AgreementKind.Amendment).Should().Be("amended Surely");
        After(AgreementRelationKind.Replaces, AgreementKind.CooperationAgreement).Should().Be("replaced Surely");
        After(AgreementRelationKind.Terminates, AgreementKind.Denunciation).Should().Be("terminated-unilaterally Surely");
        After(AgreementRelationKind.Implements, AgreementKind.ImplementingAgreement).Should().Be("in-force Surely");
        var tacit = first with { Term = new Term { Kind = TermKind.TacitlyRenewed, EndsOn = PartialDate.Parse("2012-12-31"), RenewalLength = CalendarPeriod.Parse("P1Y") } };
        tacit.StatusOn("2012-12-31").Told().Should().Be("in-force Surely");
        tacit.StatusOn("2013-01-01").Told().Should().Be("tacitly-extended Surely");
        var upgraded = Between("here there", "1986",
            Event(LifecycleState.InForce, "1986") with { Kind = PartnershipKind.FriendlyExchange }, Event(LifecycleState.Upgraded, "2003") with { Kind = PartnershipKind.Twinning });
        upgraded.StatusOn("2010-01-01").Told().Should().Be("upgraded Surely");
        Lifecycle.KindOn(upgraded, Day("1990-01-01")).Should().Be(PartnershipKind.FriendlyExchange);
        Lifecycle.KindOn(upgraded, Day("2003-06-01")).Should().BeNull(because: "on some day of 2003");
        Lifecycle.KindOn(upgraded, Day("2010-01-01")).Should().Be(PartnershipKind.Twinning);

        string After(AgreementRelationKind relation, AgreementKind kind) =>
            first.StatusOn("2015-01-01", Signed("second", kind, "2014-01-01", null, new AgreementRelation { Kind = relation, Agreement = first.Id })).Told();
    }

    [Fact]
    public void A_tacit_extension_ends_when_its_number_is_used_up()
    {
        var twice = Signed("first", AgreementKind.CooperationAgreement, "2010-01-01") with
        {
            Events = [Event(LifecycleState.InForce, "2010-01-15")],
            Term = new Term { Kind = TermKind.TacitlyRenewed, EndsOn = PartialDate.Parse("2012-12-31"), RenewalLength = CalendarPeriod.Parse("P1Y"), MostRenewals = 2 },
        };
        twice.StatusOn("2014-12-31").Told().Should().Be("tacitly-extended Surely");
        twice.StatusOn("2015-01-01").Told().Should().Be("expired Surely");
    }

    [Fact]
    public void Partial_dates_make_bounds_surely_in_force_and_maybe_in_force()
    {
        var link = Between("here there", "199X", Event(LifecycleState.InForce, "199X"));
        link.StatusOn("1989-12-31").InForce.Should().BeNull();
        link.StatusOn("1995-06-01").InForce.Should().Be(Certainty.Maybe);
        link.StatusOn("1999-12-31").InForce.Should().Be(Certainty.Surely);
    }

    [Fact]
    public void After_an_end_the_sides_may_sign_anew()
    {
        var link = Between("here there", "1990", Event(LifecycleState.InForce, "1990"), Event(LifecycleState.TerminatedUnilaterally, "2005-01-01"));
        link.StatusOn("2020-01-01", Signed("new", AgreementKind.SisterCityAgreement, "2015-01-01")).Told().Should().Be("signed Surely");
        link.StatusOn("2020-01-01", Signed("new", AgreementKind.SisterCityAgreement, "2015-01-01", OpenEnded)).Told().Should().Be("in-force Surely");
        link.StatusOn("2010-01-01", Signed("new", AgreementKind.SisterCityAgreement, "2015-01-01")).Told().Should().Be("terminated-unilaterally Surely");
    }

    [Fact]
    public void A_notice_of_termination_under_the_relationship_ends_it()
    {
        var link = Between("here there", "1990", Event(LifecycleState.InForce, "1990"));
        var notice = Signed("notice", AgreementKind.Denunciation, "2020-05-01") with { Parties = [new AgreementParty { Authority = Id("here") }] };
        var status = link.StatusOn("2021-01-01", notice);
        status.Told().Should().Be("terminated-unilaterally Surely");
        status.Sides[1].State.Should().Be(LifecycleState.InForce);
    }

    [Fact]
    public void An_event_without_a_date_has_happened_by_the_day_for_which_the_register_speaks()
    {
        var link = Between("here there", "1990", Event(LifecycleState.InForce, "1990"), Event(LifecycleState.TerminatedByConsent, null));
        var register = With(link) with { AsOf = PartialDate.Parse("2026-01-01") };
        new Lifecycle(register).StatusOn(link, Day("2026-01-01")).Told().Should().Be("terminated-by-consent Surely");
        new Lifecycle(register).StatusOn(link, Day("2000-01-01")).Told().Should().Be("in-force Maybe");
        link.StatusOn("2026-01-01").InForce.Should().Be(Certainty.Maybe, because: "nothing says for which day this register speaks");
    }

    [Fact]
    public void What_one_day_holds_counts_in_the_order_of_life()
    {
        Between("here there", null, Event(LifecycleState.Reactivated, "2020-05-01"), Event(LifecycleState.Suspended, "2020-05-01")).StatusOn("2020-05-01").Told().Should().Be("reactivated Surely");
        Between("here there", null, Event(LifecycleState.InForce, "2020-05-01"), Event(LifecycleState.Contested, "2020-05-01")).StatusOn("2020-05-01").Told().Should().Be("contested Surely");
    }

    [Fact]
    public void A_status_explains_itself_in_three_languages()
    {
        var status = InSample("montpellier-obninsk", "2023-01-01");
        status.In(LanguageTag.English).Should().Be("Suspended (certain): last event, in 2022 (Montpellier; Executive)");
        status.In(LanguageTag.French).Should().Be("Suspendu (certain)\u00a0: dernier événement, en 2022 (Montpellier\u00a0; Exécutif)");
        status.In(LanguageTag.Chinese).Should().Be("已中止（确定）：最后一次事件，2022年（Montpellier；行政首长）");
        status.Because[0].Facts[0].At.Should().Be(JsonPointer.Parse($"/partnerships/{IndexOf("montpellier-obninsk")}/events/1"));
    }

    private static int IndexOf(string partnership) => ((IEnumerable<Partnership>)Sample.Partnerships).TakeWhile(one => one.Id.Text != partnership).Count();
}
