using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests.Time;

/// <summary>Authorities are merged, promoted, renamed, split; what they signed finds its holder.</summary>
public class TerritoryTests
{
    private static readonly Territory OfTheSample = new(Sample);

    [Theory]
    [InlineData("aquitaine", "2015-12-31", "aquitaine")]
    [InlineData("aquitaine", "2016-01-01", "nouvelleaquitaine")]
    [InlineData("midi-pyrenees", "2015-12-31", "midi-pyrenees")]
    [InlineData("midi-pyrenees", "2016-01-01", "occitanie")]
    [InlineData("languedoc-roussillon", "2026-01-01", "occitanie")]
    [InlineData("alsace", "2016-01-01", "grandest")]
    [InlineData("lozere", "2016-01-01", "lozere")]
    public void The_holder_on_a_day(string signatory, string day, string holder) =>
        OfTheSample.HolderOn(Id(signatory), Day(day)).Holder.Should().Be(Id(holder));

    [Fact]
    public void The_holder_of_Aquitaine_Hubei_on_2016_01_01_is_Nouvelle_Aquitaine_and_the_signatory_stays_Aquitaine()
    {
        var charter = ((IEnumerable<Agreement>)Sample.Agreements).Single(agreement => agreement.Id.Text == "nouvelleaquitaine-hubei-1996");
        var holding = OfTheSample.HoldersOn(charter, Day("2016-01-01")).Single(holding => holding.Signatory == Id("aquitaine"));
        holding.Holder.Should().Be(Id("nouvelleaquitaine"));
        holding.Holders[0].By!.LegalBasis.Should().Be("loi 2015-29 du 16 janvier 2015");
        OfTheSample.HoldersOn(charter, Day("2015-12-31")).Select(holding => holding.Holder).Should().Equal(charter.Parties.Select(party => (AuthorityId?)party.Authority));
    }

    [Theory]
    [InlineData("1982-12-01", "prefecture-level-city", "departmental", "sichuan")]
    [InlineData("1997-03-13", "prefecture-level-city", "departmental", "sichuan")]
    [InlineData("1997-03-14", "municipality-under-central-government", "regional", null)]
    public void Chongqing_1982_prefecture_level_parent_Sichuan_2024_municipality(string day, string kind, string level, string? parent)
    {
        var chongqing = Authority("chongqing");
        chongqing.KindsOn(Day(day)).Select(dated => (dated.Value.Kind.Text, dated.Certainty)).Should().Equal((kind, Certainty.Surely));
        chongqing.LevelsOn(Day(day)).Select(dated => dated.Value.Text).Should().Equal(level);
        chongqing.ParentsOn(Day(day)).Select(dated => dated.Value.Text).Should().Equal(parent is null ? [] : [parent]);
    }

    [Theory]
    [InlineData("1981-06-22", "prefecture-level-city")]
    [InlineData("1994-02-24", "prefecture-level-city")]
    [InlineData("1994-02-25", "sub-provincial-city")]
    public void Chengdu_before_and_after_1994_02_25(string day, string kind) =>
        Authority("chengdu").KindsOn(Day(day)).Select(dated => dated.Value.Kind.Text).Should().Equal(kind);

    [Fact]
    public void A_region_had_another_name_for_nine_months()
    {
        Names("2016-05-01").Should().Equal("Languedoc-Roussillon-Midi-Pyrénées");
        Names("2016-09-30").Should().Equal("Région Occitanie");
        Names("2015-12-31").Should().BeEmpty(because: "it did not exist");

        IEnumerable<string> Names(string day) => Authority("occitanie").NamesOn(Day(day)).Select(name => name.Value.Text.In(LanguageTag.French));
    }

    [Fact]
    public void One_to_many_gives_candidates_and_never_a_pick()
    {
        var holding = Of(Authority("old", until: "2000"), Heir("one", SuccessionKind.Split, "2000", "old", isPartial: true), Heir("two", SuccessionKind.Split, "2000", "old", isPartial: true))
            .HolderOn(Id("old"), Day("2001-01-01"));
        holding.Holders.Select(holder => (holder.Authority.Text, holder.Certainty, holder.IsPartial)).Should().Equal(("one", Certainty.Maybe, true), ("two", Certainty.Maybe, true));
        holding.Holder.Should().BeNull();
    }

    [Fact]
    public void Of_a_division_the_one_that_took_over_the_whole_holds_and_the_others_may_hold_a_part()
    {
        var holding = Of(Authority("old", until: "2000-01-01"), Heir("main", SuccessionKind.Split, "2000-01-01", "old", isPartial: false), Heir("rest", SuccessionKind.Split, "2000-01-01", "old", isPartial: true))
            .HolderOn(Id("old"), Day("2001-01-01"));
        holding.Holders.Select(holder => (holder.Authority.Text, holder.Certainty, holder.IsPartial)).Should().Equal(("main", Certainty.Surely, false), ("rest", Certainty.Maybe, true));
    }

    [Theory]
    [InlineData(false, Certainty.Surely)]
    [InlineData(true, Certainty.Maybe)]
    public void What_was_split_is_whole_again_where_all_its_parts_came_to_one_unit(bool oneEndedWithoutAnHeir, Certainty certainty)
    {
        var whole = Heir("whole", SuccessionKind.Merger, "2010-01-01", "one");
        if (!oneEndedWithoutAnHeir)
            whole = whole with { Successions = [whole.Successions[0] with { Predecessors = [Id("one"), Id("two")] }] };
        var holding = Of(
            Authority("old", until: "2000-01-01"),
            Heir("one", SuccessionKind.Split, "2000-01-01", "old", until: "2010-01-01"),
            Heir("two", SuccessionKind.Split, "2000-01-01", "old", until: "2010-01-01") with { HasNoSuccessor = oneEndedWithoutAnHeir ? true : null },
            whole).HolderOn(Id("old"), Day("2011-01-01"));
        holding.Holders.Select(holder => (holder.Authority.Text, holder.Certainty, holder.IsPartial)).Should().Equal(("whole", certainty, oneEndedWithoutAnHeir));
    }

    [Fact]
    public void A_transfer_leaves_the_signatory_in_place()
    {
        var holding = Of(Authority("city"), Heir("metropolis", SuccessionKind.Transfer, "2015-01-01", "city")).HolderOn(Id("city"), Day("2020-01-01"));
        holding.Holders.Select(holder => (holder.Authority.Text, holder.Certainty)).Should().Equal(("city", Certainty.Surely), ("metropolis", Certainty.Maybe));
    }

    [Fact]
    public void A_chain_of_successions_is_followed_to_the_living_unit()
    {
        var territory = Of(Authority("first", until: "1990-01-01"), Heir("second", SuccessionKind.Renaming, "1990-01-01", "first", until: "2000-01-01"), Heir("third", SuccessionKind.Merger, "2000-01-01", "second"));
        territory.HolderOn(Id("first"), Day("1995-01-01")).Holder.Should().Be(Id("second"));
        territory.HolderOn(Id("first"), Day("2005-01-01")).Holder.Should().Be(Id("third"));
    }

    [Fact]
    public void A_succession_on_a_day_of_a_year_leaves_the_year_open()
    {
        var holding = Of(Authority("old", until: "2000"), Heir("new", SuccessionKind.Merger, "2000", "old")).HolderOn(Id("old"), Day("2000-06-01"));
        holding.Holders.Select(holder => (holder.Authority.Text, holder.Certainty)).Should().Equal(("old", Certainty.Maybe), ("new", Certainty.Maybe));
    }

    [Fact]
    public void An_explicit_end_is_no_missing_successor()
    {
        Of(Authority("old", until: "2000") with { HasNoSuccessor = true }).HolderOn(Id("old"), Day("2001-01-01")).HasEnded.Should().BeTrue();
        var unknown = Of(Authority("old", until: "2000")).HolderOn(Id("old"), Day("2001-01-01"));
        unknown.HasEnded.Should().BeFalse();
        unknown.Holders.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Who_gave_up_a_part_and_passed_whole_later_passed_whole()
    {
        var territory = Of(
            Authority("a", until: "2016-01-01"),
            Heir("b", SuccessionKind.Transfer, "1990-01-01", "a", until: "2016-01-01"),
            Authority("c", null, new Succession { Kind = SuccessionKind.Merger, On = PartialDate.Parse("2016-01-01"), Predecessors = [Id("b"), Id("a")] }));
        territory.HolderOn(Id("a"), Day("2020-01-01")).Holder.Should().Be(Id("c"));
        territory.HolderOn(Id("a"), Day("2000-01-01")).Holders.Select(holder => (holder.Authority.Text, holder.IsPartial)).Should().Equal(("a", false), ("b", true));
    }

    [Fact]
    public void Who_gave_up_a_part_lives_on_and_holds_what_it_took_over()
    {
        LocalAuthority Coded(LocalAuthority authority, string code) => authority with { Codes = [new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse(code) }] };
        var directory = AuthorityDirectory.Of(new Register
        {
            Authorities =
            [
                Coded(Authority("old", until: "1973"), "34001"),
                Coded(Heir("live", SuccessionKind.Absorption, "1973", "old"), "34002"),
                Coded(Heir("neighbour", SuccessionKind.Transfer, "1990", "live"), "34003"),
                Coded(Authority("gone", until: "1973"), "34004"),
                Coded(Heir("mid", SuccessionKind.Absorption, "1973", "gone", until: "1980") with { HasNoSuccessor = true }, "34005"),
            ],
        });
        directory.FindByFormerCode(InseeCommuneCode.Parse("34001")).Select(holder => holder.Id.Text).Should().Equal("live");
        directory.FindByFormerCode(InseeCommuneCode.Parse("34002")).Should().BeEmpty(because: "its code was never given up");
        directory.FindByFormerCode(InseeCommuneCode.Parse("34004")).Should().BeEmpty(because: "nobody living holds it");
    }

    [Fact]
    public void A_circle_of_successions_ends_all_the_same() =>
        Of(Heir("one", SuccessionKind.Merger, "2000-01-01", "two"), Heir("two", SuccessionKind.Merger, "2000-01-01", "one")).HolderOn(Id("one"), Day("2001-01-01")).Holder.Should().BeNull();

    internal static LocalAuthority Authority(string id, string? until = null, params Succession[] successions) =>
        ((IEnumerable<LocalAuthority>)Sample.Authorities).SingleOrDefault(one => one.Id.Text == id) ?? new LocalAuthority
        {
            Id = Id(id),
            Country = CountryCode.France,
            Existence = until is null ? null : Validity.Between(null, until),
            Successions = successions.ToValueList(),
        };

    internal static LocalAuthority Heir(string id, SuccessionKind kind, string on, string predecessor, bool? isPartial = null, string? until = null) =>
        Authority(id, until, new Succession { Kind = kind, On = PartialDate.Parse(on), Predecessors = [Id(predecessor)], IsPartial = isPartial });

    private static Territory Of(params LocalAuthority[] authorities) => new(new Register { Authorities = authorities.ToValueList() });
}
