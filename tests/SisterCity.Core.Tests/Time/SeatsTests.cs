using System.Text;
using SisterCity.Json;
using SisterCity.Time;
using SisterCity.Values;
using static SisterCity.Tests.Time.Lives;

namespace SisterCity.Tests.Time;

/// <summary>Who holds the seat of each side on a day, and why nobody does.</summary>
public class SeatsTests
{
    private const string Stays = """{ "id": "stays", "country": "DE", "names": [{ "text": { "de": "Bleibt" } }] }""";

    [Theory]
    [InlineData("2015-12-31", "old by itself (Surely)")]
    [InlineData("2016-01-01", "new by merger (Surely)")]
    public void A_merger_passes_the_seat_on(string day, string holder) =>
        Told(Side("old", day, Old("2016-01-01"), Heir("new", "merger", "2016-01-01", "old"))).Should().Be(holder);

    [Fact]
    public void Of_a_split_each_part_may_hold_it() =>
        Told(Side("old", "2020-01-01", Old("2016-01-01"), Heir("one", "split", "2016-01-01", "old"), Heir("two", "split", "2016-01-01", "old")))
            .Should().Be("one by split (Maybe, a part), two by split (Maybe, a part)");

    /// <summary>A town that took a village over gives it back; what the village had signed may lie with either.</summary>
    [Theory]
    [InlineData("1990-01-01", "town by absorption (Surely)")]
    [InlineData("2005-01-01", "town by absorption (Surely), village by restoration (Maybe, a part)")]
    public void A_restoration_leaves_it_between_both(string day, string holders) =>
        Told(Side("old", day, Old("1973-01-01"), Heir("town", "absorption", "1973-01-01", "old"), Heir("village", "restoration", "2000-01-01", "town"))).Should().Be(holders);

    [Theory]
    [InlineData("""{ "id": "old", "country": "FR", "existence": { "until": "2000-01-01" }, "hasNoSuccessor": true }""", Vacancy.Ended)]
    [InlineData("""{ "id": "old", "country": "FR", "existence": { "until": "2000-01-01" } }""", Vacancy.NotRecorded)]
    [InlineData("""{ "id": "old", "country": "FR", "existence": { "from": "2030-01-01" } }""", Vacancy.NotYet)]
    public void An_empty_seat_has_its_reason(string authority, Vacancy vacancy)
    {
        var side = Side("old", "2020-01-01", authority);
        side.Holders.IsEmpty.Should().BeTrue();
        side.Vacancy.Should().Be(vacancy);
    }

    [Theory]
    [InlineData("""{ "until": "2010-01-01" }""", "2020-01-01", "Left")]
    [InlineData("""{ "until": "2010-01-01" }""", "2005-01-01", "old by itself (Surely)")]
    [InlineData("""{ "until": "2010" }""", "2010-06-01", "old by itself (Maybe)")]
    [InlineData("""{ "from": "2010-01-01" }""", "2005-01-01", "NotYet")]
    [InlineData("""{ "from": "2010" }""", "2010-06-01", "old by itself (Maybe)")]
    public void A_seat_is_held_while_the_side_is_a_member(string validity, string day, string told) => Told(Of(validity, day, Old("2030-01-01")).Sides[0]).Should().Be(told);

    [Fact]
    public void Whose_seat_was_taken_over_has_not_left() =>
        Told(Of("""{ "until": "2016" }""", "2020-01-01", Old("2016-01-01"), Heir("new", "merger", "2016-01-01", "old")).Sides[0]).Should().Be("new by merger (Surely)");

    [Fact]
    public void Who_left_before_has_nobody_in_its_place() =>
        Told(Of("""{ "until": "2010" }""", "2020-01-01", Old("2016-01-01"), Heir("new", "merger", "2016-01-01", "old")).Sides[0]).Should().Be("Left");

    [Theory]
    [InlineData("2005-01-01", "unknown by not-a-member-yet")]
    [InlineData("2010-06-01", "in-force by last-event, unknown by not-a-member-yet")]
    [InlineData("2011-01-01", "in-force by last-event")]
    public void Who_has_not_joined_yet_does_not_stand_where_the_others_do(string day, string states) =>
        string.Join(", ", Of("""{ "from": "2010" }""", day, Old("2030-01-01")).Sides[0].Possible.Select(one => $"{one.State} by {one.Because.Ground}")).Should().Be(states);

    [Theory]
    [InlineData("en", "Who holds it: old → nobody, since it is over without a successor; stays → not recorded since it is over; nobody is recorded to hold it any more")]
    [InlineData("fr", "Titulaires\u00a0: old → personne, car disparue sans successeur\u00a0; stays → non enregistré depuis sa disparition\u00a0; plus aucun titulaire n'est enregistré")]
    [InlineData("zh", "承接方：old → 无，已不存在且无承继者；stays → 已不存在，承接者未记录；已无任何承接方的记录")]
    public void A_partnership_whose_members_are_all_over_says_so(string language, string text)
    {
        var status = StatusOf("{}", "2020-01-01", """{ "id": "old", "country": "FR", "existence": { "until": "2000" }, "hasNoSuccessor": true }, { "id": "stays", "country": "DE", "existence": { "until": "2001" } }""");
        status.HasNoHolder.Should().BeTrue();
        status.HoldersIn(LanguageTag.Parse(language)).Should().Be(text);
    }

    [Theory]
    [InlineData("en", "Who holds it: old → one (possible, a part), two (possible, a part); Bleibt")]
    [InlineData("fr", "Titulaires\u00a0: old → one (possible, une partie), two (possible, une partie)\u00a0; Bleibt")]
    [InlineData("zh", "承接方：old → one（可能，部分）、two（可能，部分）；Bleibt")]
    public void Who_holds_it_is_said_in_three_languages(string language, string text)
    {
        var status = Of("{}", "2020-01-01", Old("2016-01-01"), Heir("one", "split", "2016-01-01", "old"), Heir("two", "split", "2016-01-01", "old"));
        status.HasNoHolder.Should().BeFalse();
        status.HoldersIn(LanguageTag.Parse(language)).Should().Be(text);
    }

    [Fact]
    public void The_parties_of_an_agreement_hold_it_or_who_took_over_from_them()
    {
        var charter = Sample.Agreements.AsEnumerable().Single(agreement => agreement.Id.Text == "nouvelleaquitaine-hubei-1996");
        var status = new Lifecycle(Sample).StatusOn(charter, Day("2016-01-01"));
        status.Sides.Select(Told).Should().Contain("nouvelleaquitaine by merger (Surely)");
        status.Sides.Single(side => side.Authority == Id("aquitaine")).Holders[0].Name.In(LanguageTag.French).Should().Be("Région Nouvelle-Aquitaine");
    }

    private static SideStatus Side(string id, string day, params string[] authorities) => Of("{}", day, authorities).Sides.Single(side => side.Authority == Id(id));

    private static Status Of(string validity, string day, params string[] authorities) => StatusOf(validity, day, string.Join(',', [.. authorities, Stays]));

    private static Status StatusOf(string validity, string day, string authorities)
    {
        var register = RegisterReader.Read(Encoding.UTF8.GetBytes($$"""
            { "asOf": "2026-01-01", "authorities": [{{authorities}}],
              "partnerships": [{ "id": "link", "kind": "twinning", "members": [{ "authority": "old", "validity": {{validity}} }, { "authority": "stays" }], "events": [{ "state": "in-force", "on": "1960" }] }] }
            """)).Value!;
        return new Lifecycle(register).StatusOn(register.Partnerships[0], Day(day));
    }

    private static string Old(string until) => $$"""{ "id": "old", "country": "FR", "existence": { "until": "{{until}}" } }""";

    private static string Heir(string id, string kind, string on, string of) =>
        $$"""{ "id": "{{id}}", "country": "FR", "successions": [{ "kind": "{{kind}}", "on": "{{on}}", "predecessors": ["{{of}}"] }] }""";

    private static string Told(SideStatus side) => side.Vacancy is { } vacancy ? vacancy.ToString() : string.Join(", ", side.Holders.Select(Told));

    private static string Told(Holder holder) =>
        $"{holder.Authority} by {holder.By?.Kind.Text ?? "itself"} ({holder.Certainty}{(holder.IsPartial ? ", a part" : string.Empty)})";
}
