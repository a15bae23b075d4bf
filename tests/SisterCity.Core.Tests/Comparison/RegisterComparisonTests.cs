using CsCheck;
using SisterCity.Comparison;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tests.Json;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Comparison;

/// <summary>Two lists beside each other.</summary>
public class RegisterComparisonTests
{
    [Fact]
    public void Comparing_the_other_way_gives_the_mirror_image() =>
        Gen.Select(Lists.Any, Lists.Any).ForAll((mine, theirs) => RegisterComparison.Compare(theirs, mine).Equals(RegisterComparison.Compare(mine, theirs).Mirrored()), iter: 2000);

    [Fact]
    public void Comparing_on_a_day_the_other_way_gives_the_mirror_image_too() =>
        Gen.Select(Lists.Any, Lists.Any, Days).ForAll((mine, theirs, day) => RegisterComparison.Compare(theirs, mine, on: day).Equals(RegisterComparison.Compare(mine, theirs, on: day).Mirrored()), iter: 500);

    [Fact]
    public void On_no_day_does_a_list_differ_from_itself() =>
        Gen.Select(Lists.Any, Days).ForAll((list, day) => RegisterComparison.Compare(list, list, on: day).HasNoDifference, iter: 500);

    [Fact]
    public void Statuses_conflict_on_a_day_when_no_possible_state_of_the_one_is_possible_by_the_other() =>
        Gen.Select(Lists.Any, Lists.Any, Days).ForAll(
            (mine, theirs, day) =>
            {
                var (ours, others) = (new Lifecycle(mine), new Lifecycle(theirs));
                foreach (var match in RegisterComparison.Compare(mine, theirs, on: day).InBoth)
                {
                    if (match.Mine.Partnership is not { } one || match.Theirs.Partnership is not { } other)
                        continue;
                    var (here, there) = (ours.StatusOn(one, day), others.StatusOn(other, day));
                    var isSilent = here.InForce is null || there.InForce is null;
                    if (match.Statuses == StatusRelation.Conflict)
                        isSilent.Should().BeFalse();
                    else if ((here.InForce, there.InForce) is (Certainty.Surely, Certainty.No) or (Certainty.No, Certainty.Surely))
                        Assert.Fail($"{here} and {there} conflict");
                }
            },
            iter: 1000);

    [Fact]
    public void The_mirror_image_of_the_mirror_image_is_the_comparison() =>
        Gen.Select(Lists.Any, Lists.Any).ForAll((mine, theirs) => RegisterComparison.Compare(mine, theirs) is var comparison && comparison.Mirrored().Mirrored() == comparison, iter: 500);

    [Fact]
    public void A_list_differs_in_nothing_from_itself() => Lists.Any.ForAll(list => RegisterComparison.Compare(list, list).HasNoDifference, iter: 2000);

    [Fact]
    public void A_list_differs_in_nothing_from_itself_whatever_is_in_it() => Registers.Any.ForAll(list => RegisterComparison.Compare(list, list).HasNoDifference, iter: 60);

    [Fact]
    public void The_order_of_the_records_decides_nothing() =>
        Gen.Select(Lists.Any, Lists.Any).ForAll(
            (mine, theirs) =>
            {
                var (one, other) = (RegisterComparison.Compare(mine, theirs), RegisterComparison.Compare(Lists.Reversed(mine), theirs));
                return (one.InBoth.Count, one.OnlyInMine.Count, one.OnlyInTheirs.Count, one.Related.Count, one.Repeated.Count, one.NotIdentified.Count)
                    == (other.InBoth.Count, other.OnlyInMine.Count, other.OnlyInTheirs.Count, other.Related.Count, other.Repeated.Count, other.NotIdentified.Count);
            },
            iter: 1000);

    [Fact]
    public void Every_link_of_both_lists_is_somewhere() =>
        Gen.Select(Lists.Any, Lists.Any).ForAll(
            (mine, theirs) =>
            {
                var comparison = RegisterComparison.Compare(mine, theirs);
                var found = Each(comparison.InBoth, match => match.Mine.Partnership).Concat(Each(comparison.OnlyInMine, link => link.Partnership))
                    .Concat(Each(comparison.NotIdentified, link => link.Link.Side == ListSide.Mine ? link.Link.Partnership : null))
                    .Concat(comparison.Repeated.SelectMany(repeated => Each(repeated.InMine, link => link.Partnership)));
                return mine.Partnerships.All(partnership => found.Contains(partnership));
            },
            iter: 1000);

    [Fact]
    public void The_real_register_differs_in_nothing_from_itself()
    {
        var comparison = RegisterComparison.Compare(Sample, Sample);
        comparison.HasNoDifference.Should().BeTrue(because: string.Join('\n', comparison.Findings));
        comparison.InBoth.Count.Should().BeGreaterThan(30);
        comparison.NotIdentified.IsEmpty.Should().BeFalse(because: "some places of the sample have no code, and a name alone says nothing");
    }

    [Fact]
    public void A_renewal_is_no_beginning()
    {
        var founded = Linked(agreements: "", since: "1981-06-22");
        RegisterComparison.Compare(founded, Linked("""{ "id": "r", "kind": "renewal", "signedOn": "2011-01-01", PARTIES }""")).InBoth[0].Dates.Should().BeNull();
        RegisterComparison.Compare(founded, Linked("""{ "id": "o", "kind": "twinning-oath", "signedOn": "1975-01-05", PARTIES }, { "id": "r", "kind": "renewal", "signedOn": "2011-01-01", PARTIES }"""))
            .InBoth[0].Dates.Should().Be(DateRelation.Contradicts, because: "of the two only the oath may have founded it");
    }

    [Theory]
    [InlineData("1974, 1975", "1981-06-22", DateRelation.Contradicts)]
    [InlineData("1974, 1975", "1981, 1979", DateRelation.Contradicts)]
    [InlineData("1974, 1981", "1981", DateRelation.IsRefinedBy)]
    [InlineData("1974, 1981", "1981-06-22", DateRelation.IsRefinedBy)]
    [InlineData("1974, 1981-06-22", "1981", DateRelation.Overlaps)]
    [InlineData("1974, 1981", "1981, 1979", DateRelation.Overlaps)]
    [InlineData("1974, 1981", "1981, 1974", DateRelation.Same)]
    [InlineData("1974, 1981", "", null)]
    public void A_list_that_holds_no_date_says_that_it_was_one_of_those_that_are_claimed(string mine, string theirs, DateRelation? dates)
    {
        static Register Claiming(string claims) => Linked("", since: null, claims: string.Join(", ", claims.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(on => $$"""{ "on": "{{on}}" }""")));
        var comparison = RegisterComparison.Compare(Claiming(mine), Claiming(theirs));
        comparison.InBoth[0].Dates.Should().Be(dates);
        comparison.Findings.Count.Should().Be(dates is null or DateRelation.Same ? 0 : 1);
        if (!theirs.Contains(',', StringComparison.Ordinal) && theirs.Length > 0)
            RegisterComparison.Compare(Claiming(mine), Linked("", since: theirs)).InBoth[0].Dates.Should().Be(dates, because: "a date that is held is no more than one claim");
    }

    [Fact]
    public void Rival_claims_are_told_as_dates_in_the_readers_language_and_written_beside_the_link()
    {
        var comparison = RegisterComparison.Compare(Linked("", since: null, claims: """{ "on": "1974-12" }, { "on": "1975" }"""), Linked("", since: "1981-06-22"));
        comparison.Findings.Should().ContainSingle().Which.In(LanguageTag.French).Should().Contain("décembre 1974 / 1975").And.Contain("22 juin 1981");
        comparison.Findings[0].Rule.Should().Be(Rules.ListsContradictOnTheDate);
        System.Text.Encoding.UTF8.GetString(ComparisonJson.Write(comparison, LanguageTag.French)).Should().MatchRegex("""sinceClaims": \[\s*"1974-12",\s*"1975"\s*\]""");
    }

    [Theory]
    [InlineData("memorandum-of-understanding 2024-10-23, memorandum-of-understanding 2024-10-23", "memorandum-of-understanding 2024-10-23", "SC5024")]
    [InlineData("memorandum-of-understanding 2024-10-23", "letter-of-intent 2024-10-23", "SC5035")]
    [InlineData("memorandum-of-understanding 2024-10-23", "letter-of-intent 2019", "SC5024 SC5024")]
    [InlineData("memorandum-of-understanding", "letter-of-intent 2024-10-23", "SC5024 SC5024")]
    [InlineData("memorandum-of-understanding", "memorandum-of-understanding 2024-10-23", "")]
    [InlineData("instrument-unspecified 2024", "letter-of-intent 2024-10-23", "")]
    [InlineData("letter-of-intent 2024, memorandum-of-understanding 2024", "memorandum-of-understanding 2024-10-23, letter-of-intent 2024-10-23", "")]
    [InlineData("memorandum-of-understanding", "", "")]
    public void Agreements_are_paired_one_with_one(string mine, string theirs, string codes)
    {
        static Register Having(string agreements) => Linked(string.Join(", ", agreements.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((agreement, i) => agreement.Split(' ') is [var kind, .. var on]
            ? $$"""{ "id": "a{{i}}", "kind": "{{kind}}", {{(on is [var day] ? $"\"signedOn\": \"{day}\"," : "")}} PARTIES }""" : "")), since: "1981");
        var comparison = RegisterComparison.Compare(Having(mine), Having(theirs));
        string.Join(' ', comparison.Findings.Select(finding => finding.Rule.Code)).Should().Be(codes);
        RegisterComparison.Compare(Having(theirs), Having(mine)).Should().Be(comparison.Mirrored());
    }

    [Theory]
    [InlineData("carrier", true)]
    [InlineData("operator", true)]
    [InlineData("funder", true)]
    [InlineData("witness", true)]
    [InlineData("predecessor", true)]
    [InlineData("signatory", false)]
    [InlineData("lead", false)]
    [InlineData("co-signatory", false)]
    [InlineData("beneficiary", false)]
    [InlineData("successor", false)]
    public void Who_accompanies_a_link_makes_no_other_link_of_it(string role, bool accompanies)
    {
        const string Two = """{ "authority": "m" }, { "authority": "c" }""";
        var three = $$"""{{Two}}, { "authority": "w", "role": "{{role}}" }""";
        string Agreed(string parties) => $$""" "agreements": [{ "id": "o", "kind": "twinning-oath", "parties": [{{parties}}] }] """;
        string Linked(string members) => $$""" "partnerships": [{ "id": "p", "kind": "twinning", "members": [{{members}}] }] """;
        foreach (var (mine, theirs) in new[] { (Agreed(three), Agreed(Two)), (Agreed(three), Linked(Two)), (Linked(three), Linked(Two)), (Linked(three), Agreed(three)) })
            RegisterComparison.Compare(Between(mine), Between(theirs)).InBoth.Count.Should().Be(accompanies || mine.Contains(role, StringComparison.Ordinal) == theirs.Contains(role, StringComparison.Ordinal) ? 1 : 0);
        var once = Between($$""" "agreements": [{ "id": "o", "kind": "twinning-oath", "parties": [{{three}}] }, { "id": "r", "kind": "renewal", "parties": [{{Two}}] }] """);
        RegisterComparison.Compare(once, once).InBoth.Count.Should().Be(accompanies ? 1 : 2, because: "two agreements between the same partners are one link");
    }

    [Fact]
    public void Where_fewer_than_two_partners_remain_all_members_make_the_link()
    {
        var carried = Between(""" "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "m", "role": "carrier" }, { "authority": "c" }] }] """);
        RegisterComparison.Compare(carried, Between(""" "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "m" }, { "authority": "c" }] }] """)).InBoth.Count.Should().Be(1);
        RegisterComparison.Compare(carried, Between(""" "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "w" }, { "authority": "c" }] }] """)).InBoth.Count.Should().Be(0);
    }

    [Fact]
    public void A_witness_without_a_code_keeps_no_link_from_being_compared() =>
        RegisterComparison.Compare(Between(Nameless), Between(Nameless)).Should().Match<RegisterComparison>(comparison => comparison.InBoth.Count == 1 && comparison.NotIdentified.IsEmpty);

    private const string Nameless = """ "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "m" }, { "authority": "c" }, { "authority": "nobody", "role": "witness" }] }] """;

    [Theory]
    [InlineData("mcw", "mc", LinkRelation.AmongMoreMembers)]
    [InlineData("mcw", "mw cw", LinkRelation.AmongMoreMembers)]
    [InlineData("mc mcw", "mc mcw", null)]
    [InlineData("mcw", "mo", null)]
    [InlineData("mc", "ms", LinkRelation.AnotherLevel)]
    [InlineData("mc", "os", LinkRelation.AnotherLevel)]
    [InlineData("mcw", "osw", LinkRelation.AnotherLevel)]
    [InlineData("mc os", "os", null)]
    [InlineData("mc", "os mc", null)]
    [InlineData("mc os", "mc os", null)]
    [InlineData("ms", "oc", null)]
    public void Links_belong_together_between_more_members_and_with_both_at_another_level(string mine, string theirs, LinkRelation? relation)
    {
        static Register Having(string links) => Between($$""" "partnerships": [{{string.Join(", ", links.Split(' ').Select(link => $$"""{ "id": "{{link}}", "kind": "twinning", "members": [{{string.Join(", ", link.Select(member => $$"""{ "authority": "{{member}}" }"""))}}] }"""))}}] """);
        var comparison = RegisterComparison.Compare(Having(mine), Having(theirs));
        comparison.Related.Select(related => related.Kind).Distinct().Should().Equal(relation is { } one ? [one] : []);
        comparison.Related.Count.Should().Be(relation is null ? 0 : theirs.Split(' ').Length);
        foreach (var related in comparison.Related)
            (string.Concat(related.InMine), string.Concat(related.InTheirs)).Should().Be((Without(related.Mine.Id, related.Theirs.Id), Without(related.Theirs.Id, related.Mine.Id)));
        RegisterComparison.Compare(Having(theirs), Having(mine)).Should().Be(comparison.Mirrored());

        static string Without(string some, string others) => string.Concat(some.Where(member => !others.Contains(member, StringComparison.Ordinal)));
    }

    /// <summary>A register of some French and Chinese places, and what is said of them.</summary>
    private static Register Between(string said) => RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes($$"""
        { "authorities": [
            { "id": "m", "country": "FR", "names": [{ "text": { "fr": "Montpellier" } }], "codes": [{ "inseeCommune": "34172" }], "parents": [{ "parent": "o" }] },
            { "id": "o", "country": "FR", "names": [{ "text": { "fr": "Occitanie" } }], "codes": [{ "inseeRegion": "76" }] },
            { "id": "c", "country": "CN", "names": [{ "text": { "zh": "成都市" } }], "codes": [{ "gbT2260": "510100" }] },
            { "id": "s", "country": "CN", "names": [{ "text": { "zh": "四川省" } }], "codes": [{ "gbT2260": "510000" }] },
            { "id": "w", "country": "FR", "names": [{ "text": { "fr": "Toulouse" } }], "codes": [{ "inseeCommune": "31555" }], "parents": [{ "parent": "o" }] } ],
          {{said}} }
        """)).Value!;

    [Fact]
    public void Agreements_that_stand_under_no_partnership_conflict_when_they_stand_elsewhere_on_the_day()
    {
        Register Having(string state) => Linked($$"""{ "id": "o", "kind": "twinning-oath", "signedOn": "1998", "events": [{ "state": "{{state}}", "on": "2010" }], PARTIES }""", isUnderAPartnership: false);
        RegisterComparison.Compare(Having("in-force"), Having("terminated-by-consent"), on: new NodaTime.LocalDate(2020, 1, 1)).InBoth[0].Statuses.Should().Be(StatusRelation.Conflict);
        RegisterComparison.Compare(Having("in-force"), Having("in-force"), on: new NodaTime.LocalDate(2020, 1, 1)).HasNoDifference.Should().BeTrue();
    }

    private static Register Linked(string agreements, string? since = null, bool isUnderAPartnership = true, string claims = "")
    {
        var partnership = isUnderAPartnership ? $$""" "partnerships": [{ "id": "mc", "kind": "twinning", {{(since is null ? "" : $"\"since\": \"{since}\",")}} "dateClaims": [{{claims}}], "members": [{ "authority": "m" }, { "authority": "c" }] }],""" : "";
        var parties = $$"""{{(isUnderAPartnership ? "\"partnership\": \"mc\", " : "")}}"parties": [{ "authority": "m" }, { "authority": "c" }]""";
        return RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes($$"""
            { "authorities": [
                { "id": "m", "country": "FR", "names": [{ "text": { "fr": "Montpellier" } }], "codes": [{ "inseeCommune": "34172" }] },
                { "id": "c", "country": "CN", "names": [{ "text": { "zh": "成都市" } }], "codes": [{ "gbT2260": "510100" }] } ],
              {{partnership}} "agreements": [{{agreements.Replace("PARTIES", parties, StringComparison.Ordinal)}}] }
            """)).Value!;
    }

    [Fact]
    public void A_list_of_volunteers_beside_a_real_register()
    {
        var theirs = WikidataPartners.Read(System.Text.Encoding.UTF8.GetBytes("""
            item	itemLabel	partner	partnerLabel	start	end
            Q6441	Montpellier	Q30002	Chengdu	1981-06-22T00:00:00Z
            Q648	Lille	Q8686	Shanghai
            """)).Value!;
        var comparison = RegisterComparison.Compare(Sample, theirs);
        comparison.InBoth.Should().Contain(match => match.Mine.Id == "montpellier-chengdu" && match.Dates == DateRelation.IsRefinedBy);
        comparison.ToReport().HasErrors.Should().BeFalse();
    }

    private static readonly Gen<NodaTime.LocalDate> Days = Gen.Int[1975, 2000].Select(year => new NodaTime.LocalDate(year, 7, 1));

    private static Register Sample { get; } = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "french-chinese-and-occitanie.json"))).Value!;

    private static IEnumerable<Partnership?> Each<T>(ValueList<T> items, Func<T, Partnership?> of) => items.Select(of);
}
