using NodaTime;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>What one asks the library, and what it answers.</summary>
public class LegalLibraryTests
{
    private static readonly LegalLibrary Library = LegalLibrary.Default;

    [Fact]
    public void Reads_the_law_that_is_built_in() => Library.Provisions.IsEmpty.Should().BeFalse();

    [Fact]
    public void Knows_which_version_was_in_force_on_a_day() =>
        Ids(Library.InForceOn(new LocalDate(2010, 5, 1), Jurisdiction.Fr)).Should().Contain("cgct-l1115-1@2007-02-06").And.NotContain("cgct-l1115-1@2014-07-09");

    [Fact]
    public void Keeps_jurisdictions_apart()
    {
        var day = new LocalDate(2010, 5, 1);
        Ids(Library.InForceOn(day, Jurisdiction.Cn)).Should().Contain("cn-2002-a7").And.NotContain(id => id.StartsWith("cgct", StringComparison.Ordinal));
        Library.InForceOn(day).Count.Should().Be(new[] { Jurisdiction.Fr, Jurisdiction.Cn, Jurisdiction.Int }.Sum(jurisdiction => Library.InForceOn(day, jurisdiction).Count));
    }

    [Fact]
    public void Says_maybe_where_no_source_gives_the_day()
    {
        var day = new LocalDate(2010, 5, 1);
        Ids(Library.InForceOn(day, Jurisdiction.Int)).Should().NotContain("ets-169-fr");
        Ids(Library.MayBeInForceOn(day, Jurisdiction.Int)).Should().Contain("ets-169-fr").And.Contain("clair-1");
        Ids(Library.InForceOn(new LocalDate(2002, 2, 14), Jurisdiction.Cn)).Should().NotContain("cn-2002-a7", because: "only the month is known");
        Ids(Library.MayBeInForceOn(new LocalDate(2002, 2, 14), Jurisdiction.Cn)).Should().Contain("cn-2002-a7");
    }

    [Theory]
    [InlineData("L1115-1")]
    [InlineData("L. 1115-1")]
    [InlineData("l1115-1")]
    [InlineData("L.\u00a01115-1")]
    [InlineData("art. L. 1115\u20111")]
    [InlineData("article L1115-1 du CGCT")]
    [InlineData("CGCT L1115-1")]
    [InlineData("\uFF2C\uFF0E\uFF11\uFF11\uFF11\uFF15\uFF0D\uFF11")]
    public void Finds_an_article_as_people_type_it(string typed) =>
        Ids(Library.FindArticle(typed, new LocalDate(2010, 5, 1), Jurisdiction.Fr)).Should().Equal("cgct-l1115-1@2007-02-06");

    [Theory]
    [InlineData("131-I", "1994-01-01", "fr-92-125-a131-1")]
    [InlineData("131", "1994-01-01", "fr-92-125-a131-1")]
    [InlineData("L213-9-2", "2010-05-01", "fr-env-L213-9-2")]
    [InlineData("R1115-9", "2010-05-01", "fr-2008-R1115-9")]
    [InlineData("L. 3441-3", "2010-05-01", "fr-loom-dept")]
    [InlineData("L1115-2", "2008-04-17", "cgct-l1115-2@2004-07-30")]
    [InlineData("L1115-2", "2014-07-09", "cgct-l1115-2@2014-07-09")]
    public void Finds_an_article_by_its_number_of_the_day(string typed, string day, string version) =>
        Ids(Library.FindArticle(typed, Day(day), Jurisdiction.Fr)).Should().Equal(version);

    [Theory]
    [InlineData("L1115-2", "2008-04-18")]
    [InlineData("L1115-2", "2014-07-08")]
    [InlineData("L1115-3", "2021-08-05")]
    [InlineData("L1112-1", "2010-05-01")]
    [InlineData("L1115-1", "2004-07-29")]
    [InlineData("L3441-5", "2010-05-01")]
    [InlineData("L9999-1", "2010-05-01")]
    [InlineData("", "2010-05-01")]
    public void Finds_nothing_when_the_number_named_nothing_on_that_day(string typed, string day) => Library.FindArticle(typed, Day(day), Jurisdiction.Fr).IsEmpty.Should().BeTrue();

    [Fact]
    public void A_number_that_was_used_twice_names_two_provisions() =>
        Library.FindLineages("L1115-2", Jurisdiction.Fr).Select(provision => provision.Id.Text).Should().Equal("cgct-l1112-2", "cgct-l1115-2");

    [Fact]
    public void A_version_leads_to_its_lineage()
    {
        var lineage = Library.ProvisionOf(ProvisionVersionId.Parse("cgct-l1112-1@1996-02-24"))!;
        lineage.Versions.Select(version => version.Article).Should().Equal("131-I", "L1112-1", "L1114-1", "L1115-1", "L1115-1", "L1115-1", "L1115-1");
        Library.ProvisionOf(ProvisionVersionId.Parse("cgct-l9999-1")).Should().BeNull();
    }

    [Fact]
    public void The_law_of_2007_added_object_and_amount_and_dropped_own_powers()
    {
        var change = Library.ChangesBetween(Day("2007-01-31"), Day("2007-02-28"), Jurisdiction.Fr).Should().ContainSingle(each => each.Kind == LegalChangeKind.Amended).Subject;
        (change.On.Text, change.Provision.Text, change.Kind).Should().Be(("2007-02-06", "cgct-l1115-1", LegalChangeKind.Amended));
        Kinds(change.Added).Should().Contain(["object-stated", "amount-stated", "humanitarian-action"]);
        Kinds(change.Removed).Should().Contain("own-powers").And.NotContain("international-commitments");
    }

    [Fact]
    public void The_law_of_2008_ended_two_began_one_and_amended_three()
    {
        var changes = Library.ChangesBetween(Day("2008-04-17"), Day("2008-04-18"), Jurisdiction.Fr);
        changes.Select(change => $"{change.Provision} {change.Kind}").Should().Equal(
            "cgct-l1112-2 Ended", "cgct-l1112-3 Ended", "cgct-l1115-4 Amended", "cgct-l1115-4-1 Renumbered", "cgct-l1115-4-2 Began", "cgct-l1115-5 Amended");
        changes.Should().OnlyContain(change => (change.Kind == LegalChangeKind.Ended) == (change.After == null) && (change.Kind == LegalChangeKind.Began) == (change.Before == null));
    }

    [Fact]
    public void The_renumberings_of_2003_and_2004_ask_nothing_new()
    {
        foreach (var (after, until) in new[] { ("2003-08-01", "2003-08-02"), ("2004-07-29", "2004-07-30") })
        {
            Library.ChangesBetween(Day(after), Day(until), Jurisdiction.Fr).Should().HaveCount(7).And.OnlyContain(change =>
                change.Kind == LegalChangeKind.Renumbered && change.Added.IsEmpty && change.Removed.IsEmpty);
        }
    }

    [Theory]
    [InlineData("2010-05-01", "2010-05-01")]
    [InlineData("2010-05-02", "2010-05-01")]
    public void Nothing_changes_in_no_time(string after, string until) => Library.ChangesBetween(Day(after), Day(until)).IsEmpty.Should().BeTrue();

    [Fact]
    public void All_changes_lead_from_what_was_in_force_to_what_is()
    {
        var (after, until) = (Day("1990-01-01"), Day("2026-01-01"));
        var versions = Ids(Library.InForceOn(after, Jurisdiction.Fr)).ToHashSet();
        foreach (var change in Library.ChangesBetween(after, until, Jurisdiction.Fr))
        {
            if (change.Kind != LegalChangeKind.Quashed && change.Before is { } before)
                versions.Remove(before.Id.Text).Should().BeTrue(because: $"{before.Id} was in force until {change.On}");
            if (change.After is { } version)
                versions.Add(version.Id.Text).Should().BeTrue();
        }

        versions.Should().BeEquivalentTo(Ids(Library.MayBeInForceOn(until, Jurisdiction.Fr).Where(version => version.From is not null).ToValueList()), because: "what has no first day never began");
    }

    [Fact]
    public void French_law_is_formalised_from_the_law_of_1982()
    {
        Library.FormalisedFrom(Jurisdiction.Fr).Should().Be(new LocalDate(1982, 3, 3));
        Library.FormalisedFrom(Jurisdiction.Cn).Should().Be(new LocalDate(1998, 9, 5));
    }

    private static IEnumerable<string> Ids(ValueList<ProvisionVersion> versions) => versions.Select(version => version.Id.Text);

    private static IEnumerable<string> Kinds(ValueList<Requirement> requirements) => requirements.Select(requirement => requirement.Kind.Text);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
