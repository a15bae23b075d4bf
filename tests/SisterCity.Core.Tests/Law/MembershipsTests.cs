using SisterCity.Law;
using SisterCity.Law.France;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>data/memberships.csv: who was a member of what on a day, and who is a European neighbour of France.</summary>
public class MembershipsTests
{
    [Theory]
    [InlineData("BE", "1996-02-24", Certainty.Surely)]
    [InlineData("PL", "2004-04-30", Certainty.No)]
    [InlineData("PL", "2004-05-01", Certainty.Surely)]
    [InlineData("PL", "2004", Certainty.Maybe)]
    [InlineData("HR", "2013-06-30", Certainty.No)]
    [InlineData("GB", "2020-01-31", Certainty.Surely)]
    [InlineData("GB", "2020-02-01", Certainty.Maybe)]
    [InlineData("GB", "2020-12-31", Certainty.Maybe)]
    [InlineData("GB", "2021-01-01", Certainty.No)]
    [InlineData("CH", "2020-01-01", Certainty.No)]
    [InlineData("CN", "2020-01-01", Certainty.No)]
    public void Knows_the_members_of_the_Union(string country, string day, Certainty expected) =>
        Memberships.OfTheUnion(CountryCode.Parse(country), PartialDate.Parse(day)).Should().Be(expected);

    [Theory]
    [InlineData("CH", "2008-04-18", Certainty.Surely)]
    [InlineData("MC", "2004-06-01", Certainty.Maybe)]
    [InlineData("MC", "2008-04-18", Certainty.Surely)]
    [InlineData("RU", "2022-03-15", Certainty.Surely)]
    [InlineData("RU", "2022-03-16", Certainty.No)]
    [InlineData("GR", "1972-01-01", Certainty.No)]
    [InlineData("GR", "1975-01-01", Certainty.Surely)]
    [InlineData("BY", "2020-01-01", Certainty.No)]
    public void Knows_the_members_of_the_Council_of_Europe(string country, string day, Certainty expected) =>
        Memberships.OfTheCouncilOfEurope(CountryCode.Parse(country), PartialDate.Parse(day)).Should().Be(expected);

    [Fact]
    public void Says_maybe_of_a_member_on_an_unknown_day()
    {
        Memberships.OfTheUnion(CountryCode.Parse("PL"), null).Should().Be(Certainty.Maybe);
        Memberships.OfTheUnion(CountryCode.Parse("CN"), null).Should().Be(Certainty.No);
    }

    [Theory]
    [InlineData("BE", true)]
    [InlineData("AD", true)]
    [InlineData("MC", true)]
    [InlineData("BR", false)]
    [InlineData("SR", false)]
    [InlineData("NL", false)]
    [InlineData("GB", false)]
    public void A_border_overseas_is_not_European(string country, bool isOne) =>
        Memberships.IsEuropeanNeighbour(CountryCode.Parse(country)).Should().Be(isOne ? Certainty.Surely : Certainty.No);
}
