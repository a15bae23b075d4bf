using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Validation;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests.Time;

/// <summary>The last thing that a record tells of a link by a day, and the day on which a renewed agreement ended at last.</summary>
public class LastActivityTests
{
    [Theory]
    [InlineData("1980-01-01", null)]
    [InlineData("1989-12-31", null)]
    [InlineData("1990-01-01", "1990-01-01")]
    [InlineData("1994-12-31", "1990-01-01")]
    [InlineData("1995-03-01", "1995-03-01")]
    [InlineData("1997-07-14", "1995-03-01")]
    [InlineData("1999-06-01", "1997-07-15")]
    [InlineData("2000-02-01", "2000")]
    [InlineData("2000-06-30", "2000")]
    [InlineData("2001-01-01", "2000")]
    [InlineData("2026-01-01", "2000")]
    public void It_is_the_last_event_step_or_signature_that_may_have_happened_by_the_day(string day, string? last)
    {
        var link = Between(
            "here there",
            null,
            Event(LifecycleState.Reactivated, "2000"),
            Event(LifecycleState.InForce, "1990-01-01"),
            Event(LifecycleState.Authorised, "1997-07-15"),
            Event(LifecycleState.Suspended, null),
            Event(LifecycleState.Suspended, "2000-01-31"));
        link.StatusOn(day, Signed("oath", AgreementKind.SisterCityAgreement, "1995-03-01")).LastActivity.Should().Be(last is null ? null : PartialDate.Parse(last));
    }

    [Fact]
    public void What_may_have_happened_later_is_last()
    {
        var link = Between("here there", null, Event(LifecycleState.InForce, "1999-05-01"), Event(LifecycleState.Amended, "1999"));
        link.StatusOn("2005-01-01").LastActivity.Should().Be(PartialDate.InYear(1999));
        link.StatusOn("1999-05-01").LastActivity.Should().Be(PartialDate.Parse("1999-05-01"));
        link.StatusOn("1999-04-30").LastActivity.Should().Be(PartialDate.InYear(1999));
        link.StatusOn("1998-12-31").LastActivity.Should().BeNull();
    }

    [Theory]
    [InlineData("2000-01-01", "2000-01-01")]
    [InlineData("2004-06-01", "2002-06-01")]
    [InlineData("2005-01-01", "2005-01-01")]
    public void Of_an_agreement_its_signature_its_steps_and_later_agreements_count(string day, string last)
    {
        var amendment = Signed("two", AgreementKind.Amendment, "2005-01-01", null, new AgreementRelation { Kind = AgreementRelationKind.Amends, Agreement = AgreementId.Parse("oath") });
        var oath = Signed("oath", AgreementKind.SisterCityAgreement, "2000-01-01") with { Events = [Event(LifecycleState.InForce, "2002-06-01")] };
        oath.StatusOn(day, amendment).LastActivity.Should().Be(PartialDate.Parse(last));
    }

    [Fact]
    public void What_was_renewed_before_ended_with_the_last_renewal_that_ran_then()
    {
        static Agreement Renewal(string id, string signed, string until) => Signed(
            id, AgreementKind.Renewal, signed, new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse(until) }, new AgreementRelation { Kind = AgreementRelationKind.Renews, Agreement = AgreementId.Parse("oath") });
        var register = With(
            Between("here there"),
            Signed("oath", AgreementKind.SisterCityAgreement, "2000-01-01", new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2005-12-31") }),
            Renewal("first", "2004-06-01", "2008"),
            Renewal("second", "2007-06-01", "2010-12-31"),
            Renewal("late", "2015-01-01", "2020-12-31"),
            Renewal("later", "2030-01-01", "2035-12-31"));
        Check.Run(register, Day("2026-09-01")).Findings.Where(static finding => finding.Rule.Code == "SC2056").Select(static finding => finding.In(LanguageTag.English)).Should().Equal(
            "Renewed after it was over. Renewal: 1 January 2015; end of the renewed agreement: 31 December 2010.",
            "Renewed after it was over. Renewal: 1 January 2030; end of the renewed agreement: 31 December 2020.");
    }
}
