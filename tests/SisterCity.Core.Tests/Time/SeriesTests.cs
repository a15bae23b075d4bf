using System.Text;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests.Time;

/// <summary>From when on a partnership is counted, and which are counted apart since no date tells when they began.</summary>
public class SeriesTests
{
    [Theory]
    [InlineData("2004", "undated")]
    [InlineData("2005", "not counted")]
    [InlineData("2010", "surely")]
    public void A_pause_without_a_beginning_leaves_the_time_before_undated(string year, string counted) =>
        Counted(With(Between("here there", null, Event(LifecycleState.Suspended, "2005"), Event(LifecycleState.Reactivated, "2010"))), year).Should().Be(counted);

    [Theory]
    [InlineData("1989", "not counted")]
    [InlineData("1990", "unknown")]
    [InlineData("2005", "not counted")]
    public void A_signature_before_the_pause_is_the_beginning(string year, string counted) =>
        Counted(With(Between("here there", null, Event(LifecycleState.Suspended, "2005")), Signed("oath", AgreementKind.SisterCityAgreement, "1990")), year).Should().Be(counted);

    [Theory]
    [InlineData("2019", "undated")]
    [InlineData("2020", "surely")]
    public void An_event_without_a_date_tells_something_from_the_day_for_which_the_register_speaks(string year, string counted) =>
        Counted(With(Between("here there", null, Event(LifecycleState.InForce, null))) with { AsOf = PartialDate.Parse("2020-06-01") }, year).Should().Be(counted);

    [Theory]
    [InlineData("1950", "undated")]
    [InlineData("1951", "unknown")]
    public void A_date_that_has_a_last_day_only_tells_something_from_the_day_after(string year, string counted) =>
        Counted(With(Between("here there", "../1950-12-31")), year).Should().Be(counted);

    [Fact]
    public void Of_whom_nothing_is_dated_the_series_says_so_in_every_year()
    {
        var lifecycle = new Lifecycle(With(Between("here there")));
        lifecycle.InForceByYear(1, 9998).Should().OnlyContain(count => count.Undated == 1 && count.AtMost == 0);
        lifecycle.FirstYear().Should().BeNull();
    }

    [Theory]
    [InlineData("0836", null)]
    [InlineData("1789-12-13", null)]
    [InlineData("1789-12-14", 1789)]
    [InlineData("1789", 1789)]
    [InlineData("../1950", null)]
    [InlineData("195X", 1950)]
    public void The_first_year_is_that_of_no_legend(string since, int? year) => new Lifecycle(With(Between("here there", since))).FirstYear().Should().Be(year);

    [Fact]
    public void The_first_year_may_be_that_of_a_signature_or_an_event()
    {
        new Lifecycle(With(Between("here there", "1970"), Signed("oath", AgreementKind.SisterCityAgreement, "1965"))).FirstYear().Should().Be(1965);
        new Lifecycle(With(Between("here there", "1970", Event(LifecycleState.Contact, "1960")))).FirstYear().Should().Be(1960);
    }

    [Fact]
    public void Counts_by_definitions_are_written_with_their_definition_and_day() =>
        Encoding.UTF8.GetString(DefinitionJson.Write(new Lifecycle(With(Between("here there", "1970"))).CountOn(CountingDefinition.Rgre, Day("2026-09-01")))).ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal)
            .Should().Be("""[{"definition":"rgre","on":"2026-09-01","term":"Partnerschaft","atLeast":0,"atMost":1,"unknown":1}]""");

    private static string Counted(Register register, string year)
    {
        var number = int.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
        var count = new Lifecycle(register).InForceByYear(number, number).Single();
        return count.Undated > 0 ? "undated" : count.AtLeast > 0 ? "surely" : count.Unknown > 0 ? "unknown" : count.AtMost > 0 ? "maybe" : "not counted";
    }
}
