using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests.Time;

/// <summary>What lapses, what happened in which order, how many were in force, what a crisis changed.</summary>
public class TimelineTests
{
    private static readonly Lifecycle OfTheSample = new(Sample);

    [Fact]
    public void Toulouse_Dusseldorf_2021_plus_six_years_appears_in_a_2027_report()
    {
        var lapse = OfTheSample.LapsingWithin(12, Day("2027-01-01")).Single(lapse => lapse.Agreement.Text == "toulouse-dusseldorf-2021");
        (lapse.Earliest, lapse.Latest, lapse.Certainty).Should().Be((Day("2027-01-01"), Day("2027-12-31"), Certainty.Surely));
        OfTheSample.LapsingWithin(12, Day("2026-01-01")).Should().NotContain(lapse => lapse.Agreement.Text == "toulouse-dusseldorf-2021");
        OfTheSample.LapsingWithin(6, Day("2027-01-01")).Single(lapse => lapse.Agreement.Text == "toulouse-dusseldorf-2021").Certainty.Should().Be(Certainty.Maybe);
    }

    [Fact]
    public void A_tacit_extension_lapses_again_and_notice_is_due_before()
    {
        var tacit = Signed("tacit", AgreementKind.CooperationAgreement, "2010-01-01", new Term
        {
            Kind = TermKind.TacitlyRenewed, EndsOn = PartialDate.Parse("2012-12-31"), RenewalLength = CalendarPeriod.Parse("P3Y"), Notice = CalendarPeriod.Parse("P6M"),
        });
        var lapse = new Lifecycle(new Register { Agreements = [tacit] }).LapsingWithin(12, Day("2021-06-01")).Single();
        (lapse.Latest, lapse.ProlongsItself, lapse.NoticeBy).Should().Be((Day("2021-12-31"), true, Day("2021-06-30")));
    }

    [Theory]
    [InlineData("P0D", "2012-12-31", "2012-06-01")]
    [InlineData("P1D", "2021-06-01", "2021-06-01")]
    [InlineData("P9999Y", "9999-12-31", "9999-06-01")]
    public void An_extension_that_leads_nowhere_or_beyond_the_calendar_has_an_end_too(string extension, string end, string from)
    {
        var tacit = Signed("tacit", AgreementKind.CooperationAgreement, "2010-01-01", new Term { Kind = TermKind.TacitlyRenewed, EndsOn = PartialDate.Parse("2012-12-31"), RenewalLength = CalendarPeriod.Parse(extension) });
        new Lifecycle(new Register { Agreements = [tacit] }).LapsingWithin(12, Day(from)).Select(lapse => lapse.Latest).Should().Equal(Day(end));
    }

    [Fact]
    public void What_was_renewed_or_ended_does_not_lapse()
    {
        var fixedTerm = new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2021-12-31") };
        var first = Signed("first", AgreementKind.CooperationAgreement, "2015-01-01", fixedTerm);
        Lapsing(first).Should().Be(1);
        Lapsing(first with { Events = [Event(LifecycleState.TerminatedByConsent, "2020-01-01")] }).Should().Be(0);
        Lapsing(first, Signed("second", AgreementKind.Renewal, "2020-01-01", null, new AgreementRelation { Kind = AgreementRelationKind.Renews, Agreement = first.Id })).Should().Be(0);

        static int Lapsing(params Agreement[] agreements) => new Lifecycle(new Register { Agreements = agreements.ToValueList() }).LapsingWithin(12, Day("2021-06-01")).Count;
    }

    [Fact]
    public void A_term_of_three_years_ends_on_the_eve_of_its_third_anniversary()
    {
        var three = Signed("three", AgreementKind.CooperationAgreement, "2012-06-28", new Term { Kind = TermKind.Fixed, Length = CalendarPeriod.Parse("P3Y") });
        new Lifecycle(new Register { Agreements = [three] }).LapsingWithin(1, Day("2015-06-01")).Single().Latest.Should().Be(Day("2015-06-27"));
    }

    [Fact]
    public void The_timeline_of_Lozere_and_Guizhou_tells_what_is_known_and_how_well()
    {
        var timeline = OfTheSample.TimelineOf(Named("lozere-guizhou"));
        timeline.Select(entry => entry.In(LanguageTag.English)).Should().Equal(
            "2001: Signed (Sister-city agreement)",
            "2001: Beginning of the relationship",
            "2001: In force",
            "about 2020: Dormant (COVID-19 pandemic)",
            "September 2024: Reactivated",
            "2025: In force, as a source says");
        timeline.Select(entry => entry.FollowsThePrevious).Should().Equal(Certainty.Surely, Certainty.Maybe, Certainty.Maybe, Certainty.Surely, Certainty.Surely, Certainty.Surely);
        timeline[3].Latest.Should().Be(Day("2021-12-31"), because: "about 2020 is a year wider on both sides");
    }

    [Fact]
    public void The_timeline_of_Montpellier_and_Chengdu_keeps_the_rival_dates_as_claims()
    {
        var timeline = OfTheSample.TimelineOf(Named("montpellier-chengdu"));
        timeline.Where(entry => entry.IsClaim).Select(entry => entry.On!.Value.Text).Should().Equal("1979", "1981-04-24", "1981-06-22", "2025");
        timeline.Select(entry => entry.Kind).Should().Contain([TimelineEntryKind.TermBegins, TimelineEntryKind.TermEnds, TimelineEntryKind.ChangeOfKind]);
        timeline.Single(entry => entry.Kind == TimelineEntryKind.ChangeOfKind).In(LanguageTag.French).Should().Be("25 février 1994\u00a0: Changement de statut de la collectivité (Chengdu\u00a0; Ville sous-provinciale (Chine))");
    }

    [Theory]
    [InlineData("2012-06-28", null, "27 June 2015: End of the agreed term (oath)", "2015-06-27")]
    [InlineData("2012", null, "between 31 December 2014 and 30 December 2015: End of the agreed term (oath)", "[2014-12-31..2015-12-30]")]
    [InlineData("../2012-06-28", null, "not later than 27 June 2015: End of the agreed term (oath)", "[..2015-06-27]")]
    [InlineData("2012-06-28", "2013-01-01", "31 December 2015: End of the agreed term (oath)", "2015-12-31")]
    public void A_term_that_is_stated_by_its_length_ends_as_surely_as_its_beginning_is_known(string signed, string? starts, string told, string on)
    {
        var oath = Signed("oath", AgreementKind.CooperationAgreement, signed, new Term { Kind = TermKind.Fixed, Length = CalendarPeriod.Parse("P3Y"), StartsOn = starts is null ? null : PartialDate.Parse(starts) }) with { Title = LocalizedText.Of("en", "oath") };
        var link = Between("here there");
        var end = new Lifecycle(With(link, oath)).TimelineOf(link).Single(entry => entry.Kind == TimelineEntryKind.TermEnds);
        (end.In(LanguageTag.English), end.On?.Text, end.At.Text).Should().Be((told, on, "/agreements/0/term"));
    }

    [Fact]
    public void A_term_that_has_a_length_but_no_beginning_has_no_end()
    {
        var link = Between("here there");
        new Lifecycle(With(link, Signed("oath", AgreementKind.CooperationAgreement, null, new Term { Kind = TermKind.Fixed, Length = CalendarPeriod.Parse("P3Y") })))
            .TimelineOf(link).Should().BeEmpty();
    }

    [Fact]
    public void What_carried_a_relationship_and_ran_out_or_was_suspended_within_a_crisis_changed_it()
    {
        Agreement Carrying(Term term, params PartnershipEvent[] events) => Signed("oath", AgreementKind.SisterCityAgreement, "2015-07-01", term) with { Events = events.ToValueList() };
        var covid = new Crisis { Id = CrisisId.Parse("covid"), Kind = CrisisKind.Pandemic, Title = LocalizedText.Of("en", "Covid"), Validity = Validity.Between("2020-03", "2022-05") };
        IEnumerable<string> Told(Agreement agreement) =>
            new Lifecycle(With(Between("here there"), agreement) with { Crises = [covid] }).CrisisWindows()[0].Changes.Select(change => $"{change.From} {change.To} {change.On} {change.Within} {change.Reason} {change.At}");

        Told(Carrying(new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2021-06-30") })).Should().Equal("in-force expired 2021-06-30 Surely NotStated /agreements/0/term");
        Told(Carrying(new Term { Kind = TermKind.OpenEnded }, Event(LifecycleState.Suspended, "2020-04-01") with { Crisis = covid.Id }))
            .Should().Equal("in-force suspended 2020-04-01 Surely ThisCrisis /agreements/0/events/0");
        Told(Carrying(new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2019-06-30") })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2021-06-29", 0)]
    [InlineData("2021-06-30", 1)]
    [InlineData("2021-07-01", 1)]
    public void What_is_to_run_out_after_the_day_for_which_the_register_speaks_has_changed_nothing_yet(string asOf, int changes) =>
        ChangesOfTerm(new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2021-06-30") }, asOf).Should().Be(changes);

    [Fact]
    public void A_first_term_that_prolonged_itself_within_a_crisis_changed_nothing() =>
        ChangesOfTerm(new Term { Kind = TermKind.TacitlyRenewed, EndsOn = PartialDate.Parse("2021-06-30") }, asOf: "2026-09-01").Should().Be(0);

    private static int ChangesOfTerm(Term term, string asOf)
    {
        var covid = new Crisis { Id = CrisisId.Parse("covid"), Kind = CrisisKind.Pandemic, Title = LocalizedText.Of("en", "Covid"), Validity = Validity.Between("2020-03", "2022-05") };
        var register = With(Between("here there"), Signed("oath", AgreementKind.SisterCityAgreement, "2015-07-01", term)) with { Crises = [covid], AsOf = PartialDate.Parse(asOf) };
        return new Lifecycle(register).CrisisWindows()[0].Changes.Count;
    }

    [Fact]
    public void An_undated_pause_stands_between_the_beginning_and_the_reactivation()
    {
        var timeline = OfTheSample.TimelineOf(Named("montpellier-kos")).Where(entry => entry.Kind == TimelineEntryKind.Event).ToList();
        timeline.Select(entry => entry.State).Should().Equal(LifecycleState.InForce, LifecycleState.Dormant, LifecycleState.Reactivated);
        (timeline[1].Earliest, timeline[1].Latest).Should().Be((Day("1962-01-01"), Day("2012-06-30")));
    }

    [Fact]
    public void In_1986_min_and_max_differ_by_the_decade_precision_records()
    {
        var register = new Register
        {
            Partnerships =
            [
                Between("a b", "1981", Event(LifecycleState.InForce, "1981")) with { Id = PartnershipId.Parse("one") },
                Between("a c", "198X", Event(LifecycleState.InForce, "198X")) with { Id = PartnershipId.Parse("two") },
                Between("a d", "1970") with { Id = PartnershipId.Parse("three") },
                Between("a e", "1990", Event(LifecycleState.InForce, "1990")) with { Id = PartnershipId.Parse("four") },
            ],
        };
        var years = new Lifecycle(register).InForceByYear(1979, 1991);
        Year(1979).Should().Be((0, 1, 1));
        Year(1986).Should().Be((1, 3, 1));
        Year(1989).Should().Be((2, 3, 1));
        Year(1991).Should().Be((3, 4, 1));

        (int, int, int) Year(int year) => years.Where(count => count.Year == year).Select(count => (count.AtLeast, count.AtMost, count.Unknown)).Single();
    }

    [Theory]
    [InlineData(SeriesGrouping.None, "")]
    [InlineData(SeriesGrouping.CountryPair, "CN-FR DE-FR FR-TD")]
    [InlineData(SeriesGrouping.Level, "regional/departmental departmental/municipal")]
    [InlineData(SeriesGrouping.Kind, "cooperation friendship twinning")]
    public void A_series_is_told_apart(SeriesGrouping by, string groups) =>
        OfTheSample.InForceByYear(1980, 2026, by).Select(count => count.Group).Distinct().Should().Contain(groups.Split(' '));

    [Fact]
    public void The_groups_of_a_series_add_up()
    {
        var whole = OfTheSample.InForceByYear(1950, 2026).ToDictionary(count => count.Year);
        foreach (var by in new[] { SeriesGrouping.CountryPair, SeriesGrouping.Level, SeriesGrouping.Kind })
        {
            foreach (var year in OfTheSample.InForceByYear(1950, 2026, by).GroupBy(count => count.Year))
                (year.Sum(count => count.AtLeast), year.Sum(count => count.AtMost), year.Sum(count => count.Unknown)).Should().Be((whole[year.Key].AtLeast, whole[year.Key].AtMost, whole[year.Key].Unknown), because: $"{by} {year.Key}");
        }
    }

    [Fact]
    public void The_series_says_of_a_year_what_the_status_says_of_its_last_day()
    {
        foreach (var count in OfTheSample.InForceByYear(1960, 2035))
        {
            var statuses = Sample.Partnerships.Select(partnership => OfTheSample.StatusOn(partnership, new NodaTime.LocalDate(count.Year, 12, 31))).ToList();
            statuses.Count(status => status.InForce == Certainty.Surely).Should().Be(count.AtLeast, because: $"{count.Year}");
            statuses.Count(status => status.InForce == Certainty.Maybe).Should().BeLessThanOrEqualTo(count.AtMost - count.AtLeast, because: $"{count.Year}");
        }
    }

    [Fact]
    public void Relations_whose_status_changed_within_a_crisis_window_and_for_another_stated_reason()
    {
        var windows = OfTheSample.CrisisWindows().ToDictionary(window => window.Crisis.Id.Text);
        Named("war-in-ukraine", StatedReason.ThisCrisis).Should().Equal(
            "montpellier-obninsk in-force suspended Maybe", // some day of 2022
            "menton-sochi unknown suspended Surely");
        Named("covid-19", StatedReason.ThisCrisis).Should().Equal("lozere-guizhou in-force dormant Maybe");
        Named("covid-19", StatedReason.AnotherCrisis).Should().Contain(["montpellier-obninsk in-force suspended Surely", "orleans-yangzhou renewed under-review Maybe", "arnhem-wuhan unknown terminated-unilaterally Surely"]);
        windows["covid-19"].Changes.Single(change => change.Partnership.Text == "orleans-yangzhou" && change.To == LifecycleState.UnderReview).OtherCrisis!.Value.Text.Should().Be("human-rights-controversy");
        Named("gaza-war", StatedReason.ThisCrisis).Should().Equal("montpellier-tiberias in-force contested Surely");
        Named("gaza-war", StatedReason.InWords).Should().Contain(["lozere-guizhou dormant reactivated Surely", "montpellier-chengdu in-force renewed Surely"]);
        Named("de-risking", StatedReason.ThisCrisis).Should().Equal("arnhem-wuhan unknown terminated-unilaterally Maybe");

        IEnumerable<string> Named(string crisis, StatedReason reason) =>
            windows[crisis].Changes.Where(change => change.Reason == reason).Select(change => $"{change.Partnership} {change.From} {change.To} {change.Within}");
    }

    [Fact]
    public void Everyone_counts_differently()
    {
        var day = Day("2026-09-01");
        OfTheSample.CountOn(CountingDefinition.Rgre, day).Select(count => count.Term).Should().Equal("Freundschaft", "Partnerschaft");
        OfTheSample.CountOn(CountingDefinition.Sci, day).Select(count => count.Term).Should().Equal("friendship city", "sister city");
        var link = Between("here there", "1990", Event(LifecycleState.InForce, "1990"));
        Count(CountingDefinition.Rgre, link).Should().Be((1, 1));
        Count(CountingDefinition.Sci, link).Should().Be((0, 1), because: "nothing says who signed");
        Count(CountingDefinition.Sci, link, SignedBy(SignatoryCapacity.Mayor, SignatoryCapacity.Mayor)).Should().Be((1, 1));
        Count(CountingDefinition.Sci, link, SignedBy(SignatoryCapacity.Mayor, SignatoryCapacity.DeputyMayor)).Should().Be((0, 0));
        Count(CountingDefinition.Clair, link, SignedBy(SignatoryCapacity.Mayor, SignatoryCapacity.Mayor)).Should().Be((0, 1), because: "no assembly is recorded to have approved");

        (int, int) Count(CountingDefinition definition, Partnership partnership, params Agreement[] agreements) =>
            new Lifecycle(With(partnership, agreements)).CountOn(definition, day).Select(count => (count.AtLeast, count.AtMost)).Single();

        static Agreement SignedBy(SignatoryCapacity here, SignatoryCapacity there)
        {
            var oath = Signed("oath", AgreementKind.TwinningOath, "1990");
            return oath with { Parties = [oath.Parties[0] with { Signatories = [new Signatory { Capacity = here }] }, oath.Parties[1] with { Signatories = [new Signatory { Capacity = there }] }] };
        }
    }

    private static Partnership Named(string id) => ((IEnumerable<Partnership>)Sample.Partnerships).Single(partnership => partnership.Id.Text == id);

    [Fact]
    public void Rival_days_of_a_signature_an_event_and_the_end_of_a_term_stand_in_the_timeline_as_claims()
    {
        static DateClaim Claim(string on) => new() { On = PartialDate.Parse(on) };
        var link = new Partnership
        {
            Id = PartnershipId.Parse("link"),
            Kind = PartnershipKind.Twinning,
            Events = [Event(LifecycleState.Suspended, "2022-03-01") with { DateClaims = [Claim("2022-03-08")] }],
        };
        var signed = Signed("oath", AgreementKind.SisterCityAgreement, "1998", new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2020"), EndClaims = [Claim("2021")] }) with
        {
            Partnership = link.Id,
            DateClaims = [Claim("1999")],
            Events = [Event(LifecycleState.InForce, "1998") with { DateClaims = [Claim("2000")] }],
        };
        var timeline = new Lifecycle(new Register { Partnerships = [link], Agreements = [signed] }).TimelineOf(link);
        timeline.Where(entry => entry.IsClaim).Select(entry => $"{entry.On} {entry.State} {entry.At}").Should().Equal(
            "1999 signed /agreements/0/dateClaims/0",
            "2000 in-force /agreements/0/events/0/dateClaims/0",
            "2021 expired /agreements/0/term/endClaims/0",
            "2022-03-08 suspended /partnerships/0/events/0/dateClaims/0");
    }
}
