using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Comparison;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Validation;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests;

/// <summary>Stories of the field that need several rooms at once; those of one room stand beside it.</summary>
public class StoryTests
{
    [Fact]
    public void Montpellier_its_metropole_and_Palermo_are_three_parties_and_no_pair_loses_one()
    {
        var three = Sample.Agreements.Single(agreement => agreement.Id.Text == "montpellier-palermo-1");
        three.Parties.Select(party => party.Authority.Text).Should().Equal("montpellier", "m3m", "palermo");
        var pair = RegisterReader.Read("""
            { "authorities": [
                { "id": "m", "country": "FR", "codes": [{ "inseeCommune": "34172" }] },
                { "id": "p", "country": "IT", "codes": [{ "wikidata": "Q2656" }] } ],
              "partnerships": [{ "id": "pair", "kind": "twinning", "members": [{ "authority": "m" }, { "authority": "p" }] }] }
            """u8.ToArray()).Value!;
        RegisterComparison.Compare(Sample, pair).InBoth.Should().NotContain(match => match.Mine.Id == "montpellier-palermo", because: "a link of three is not a link of two");
    }

    [Fact]
    public void A_list_that_says_Occitanie_and_Sichuan_has_the_link_that_Midi_Pyrenees_made()
    {
        var today = RegisterReader.Read("""
            { "authorities": [
                { "id": "o", "country": "FR", "codes": [{ "inseeRegion": "76" }] },
                { "id": "s", "country": "CN", "codes": [{ "gbT2260": "510000" }] } ],
              "partnerships": [{ "id": "os", "kind": "cooperation", "members": [{ "authority": "o" }, { "authority": "s" }] }] }
            """u8.ToArray()).Value!;
        RegisterComparison.Compare(Sample, today).InBoth.Single().Mine.Id.Should().Be("occitanie-sichuan");
    }

    [Fact]
    public void Wujiang_is_a_county_level_city_in_1994_and_a_district_in_2024()
    {
        var wujiang = new LocalAuthority
        {
            Id = Id("wujiang"),
            Country = CountryCode.China,
            Kinds =
            [
                new AuthorityStatus { Kind = AuthorityKind.CountyLevelCity, Validity = Validity.Between("1992", "2012-09-01") },
                new AuthorityStatus { Kind = AuthorityKind.District, Validity = Validity.Between("2012-09-01", null) },
            ],
        };
        Kind("1994-06-01").Should().Be(AuthorityKind.CountyLevelCity);
        Kind("2024-06-01").Should().Be(AuthorityKind.District);

        AuthorityKind Kind(string day) => wujiang.KindsOn(Day(day)).Single().Value.Kind;
    }

    [Theory]
    [InlineData("1981-06-22")]
    [InlineData("1981-06")]
    [InlineData("1981")]
    [InlineData("199X")]
    [InlineData("[2018-09-04,2019-09-04]")]
    [InlineData("../2006-05-29")]
    [InlineData(null)]
    public void Every_precision_comes_back_from_JSON_as_it_was(string? date)
    {
        var agreement = Signed("one", AgreementKind.TwinningOath, date);
        RegisterReader.ReadRecord<Agreement>(RegisterWriter.WriteRecord(agreement)).Value!.SignedOn?.Text.Should().Be(date);
    }

    [Fact]
    public void Montpellier_and_Chengdu_keep_four_dates_and_say_why_one_is_chosen()
    {
        var link = Sample.Partnerships.Single(partnership => partnership.Id.Text == "montpellier-chengdu");
        link.DateClaims.Select(claim => claim.On.Text).Append(link.Since!.Value.Text).Should().BeEquivalentTo("1979", "1981-04-24", "1981-06", "1981-06-22");
        link.DateClaims.Where(claim => claim.On.RelationTo(link.Since!.Value) == DateRelation.Contradicts).Should().OnlyContain(claim => claim.WhyNotChosen != null && !claim.Sources.IsEmpty);
    }

    [Fact]
    public void Whether_1992_was_before_the_law_of_6_February_1992_is_undetermined() =>
        PartialDate.Parse("1992").IsBefore(new LocalDate(1992, 2, 6)).Should().Be(Certainty.Maybe);

    [Fact]
    public void Orleans_and_Yangzhou_signed_before_the_council_voted() =>
        Check.Run(Sample, Day("2026-09-01")).Findings.Should().Contain(finding => finding.Rule == Rules.SignedBeforeAuthorised && finding.Record == "orleans-yangzhou-2015");

    [Fact]
    public void Lille_and_Shanghai_in_one_list_only_stays_the_claim_of_one_side()
    {
        var theirs = WikidataPartners.Read(Encoding.UTF8.GetBytes("item\tpartner\nQ648\tQ8686\n")).Value!;
        var comparison = RegisterComparison.Compare(new Register(), theirs);
        comparison.OnlyInTheirs.Single().Partnership!.KindClaims.Select(claim => claim.ClaimedBy[0].Text).Should().Equal("Q648");
        Check.Run(theirs, Day("2026-09-01")).Findings.Should().Contain(finding => finding.Rule == Rules.ClaimedByOneSideOnly);
    }
}
