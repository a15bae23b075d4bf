using System.Text.RegularExpressions;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Tests.Projects;

/// <summary>The code lists of aid: purposes, channels, types of aid, markers, goals.</summary>
public partial class AidCodelistTests
{
    public static TheoryData<string> Lists => ["crs-purposes", "crs-channels", "aid-types", "policy-markers", "sdgs", "dac-income-groups"];

    [Fact]
    public void The_lists_are_whole()
    {
        CrsPurpose.List.Entries.Should().HaveCount(325);
        CrsChannel.List.Entries.Should().HaveCount(438);
        AidType.List.Entries.Should().HaveCount(24);
        PolicyMarker.List.Entries.Should().HaveCount(12);
        Sdg.List.Entries.Should().HaveCount(17 + 169);
        Sdg.List.Entries.Count(entry => entry.Code.Contains('.')).Should().Be(169);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_withdrawal_is_a_date_of_EDTF(string name)
    {
        foreach (var entry in List(name).Entries.Where(entry => entry.Deprecated is not null))
            PartialDate.TryParse(entry.Deprecated, out _).Should().BeTrue(because: entry.Code);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_title_is_written_as_its_language_writes(string name)
    {
        foreach (var entry in List(name).Entries)
        {
            var french = entry.Title!.In(LanguageTag.French);
            PlainSpaceBeforeASign().IsMatch(french).Should().BeFalse(because: french);
            french.Should().NotContainAny("’", "‑", "  ");
            var chinese = entry.Title.In(LanguageTag.Chinese);
            (name is "crs-channels" || HasHan().IsMatch(chinese)).Should().BeTrue(because: $"{entry.Code}: {chinese}");
            Traditional().IsMatch(chinese).Should().BeFalse(because: $"{entry.Code}: {chinese}");
            foreach (var (_, title) in entry.Title.Pairs)
                title.Should().Be(title.Trim());
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_ours_says_so_in_the_source(string name) =>
        List(name).Entries.Should().OnlyContain(entry => OursIsSaid().IsMatch(entry.Source));

    [Fact]
    public void A_purpose_has_the_three_digits_of_its_category()
    {
        foreach (var purpose in CrsPurpose.List.Entries.Select(entry => CrsPurpose.Parse(entry.Code)))
            purpose.Category.Should().HaveLength(3).And.Be(purpose.Text[..3]);
    }

    [Fact]
    public void Thirty_purposes_are_withdrawn_and_an_unknown_day_is_not_made_up()
    {
        CrsPurpose.List.Entries.Count(entry => entry.Deprecated is not null).Should().Be(30);
        CrsPurpose.Parse("74010").WithdrawnOn.Should().Be(PartialDate.On(2017, 12, 31));
        CrsPurpose.Parse("23010").WithdrawnOn!.Value.Earliest.Should().BeNull();
        CrsPurpose.Code11110.WithdrawnOn.Should().BeNull();
        CrsPurpose.Code43060.ActivatedOn.Should().Be(PartialDate.On(2018, 1, 1));
        CrsPurpose.Code11110.ActivatedOn.Should().BeNull();
        (CrsPurpose.Parse("99999").Category, CrsPurpose.Parse("99999").ActivatedOn, CrsPurpose.Parse("99999").WithdrawnOn).Should()
            .Be((string.Empty, null, null));
    }

    [Fact]
    public void A_channel_lies_in_a_channel_of_the_list()
    {
        var channels = CrsChannel.List.Entries.Select(entry => CrsChannel.Parse(entry.Code)).ToList();
        channels.Should().OnlyContain(channel => channel.Category == null || channel.Category.Value.IsListed);
        channels.Where(channel => channel.Category is null).Select(channel => channel.Text).Should()
            .BeEquivalentTo("10000", "20000", "30000", "40000", "50000", "60000", "90000");
        CrsChannel.DonorLocalGovernment.Category!.Value.Text.Should().Be("11000");
        CrsChannel.Parse("50000").WithdrawnOn.Should().Be(PartialDate.On(2015, 12, 31));
        CrsChannel.Parse("41200").WithdrawnOn!.Value.Earliest.Should().BeNull();
        CrsChannel.Parse("12345").Category.Should().BeNull();
    }

    [Theory]
    [InlineData("A01", "A", "2010-01-01")]
    [InlineData("B021", "B02", "2022-01-01")]
    [InlineData("H03", "H", null)]
    public void A_type_of_aid_knows_its_group_and_its_beginning(string code, string category, string? activated)
    {
        AidType.Parse(code).Category.Should().Be(category);
        AidType.Parse(code).ActivatedOn?.Text.Should().Be(activated);
        (AidType.Parse(code).ActivatedOn is null).Should().Be(activated is null);
    }

    [Fact]
    public void A_marker_has_a_highest_score()
    {
        PolicyMarker.Desertification.HighestScore.Should().Be(3);
        PolicyMarker.MotherAndChildHealth.HighestScore.Should().Be(4);
        PolicyMarker.List.Entries.Select(entry => PolicyMarker.Parse(entry.Code)).Count(marker => marker.HighestScore == 2).Should().Be(10);
    }

    [Fact]
    public void A_target_knows_its_goal_and_a_goal_is_its_own()
    {
        Sdg.Parse("6.a").Goal.Should().Be(Sdg.Goal6);
        Sdg.Parse("16.10").Goal.Should().Be(Sdg.Goal16);
        Sdg.Goal6.Goal.Should().Be(Sdg.Goal6);
        (Sdg.Parse("6.1").IsTarget, Sdg.Goal6.IsTarget).Should().Be((true, false));
        foreach (var sdg in Sdg.List.Entries.Select(entry => Sdg.Parse(entry.Code)))
            sdg.Goal.IsTarget.Should().BeFalse();
        Sdg.TryParse("6x1", out _).Should().BeFalse();
        Regex.IsMatch("6x1", Sdg.Format.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Should().BeFalse(because: "a dot in a code is a dot");
    }

    [Fact]
    public void The_notice_names_whose_lists_they_are() =>
        File.ReadAllText(Repository.At("NOTICE")).Should().ContainAll(
            "Contains code lists of the International Aid Transparency Initiative (CC BY 4.0) and of the OECD DAC",
            "crs-purposes.csv", "crs-channels.csv", "aid-types.csv", "policy-markers.csv", "sdgs.csv", "dac-recipients.csv", "dac-agencies.csv", "PDDL");

    private static Codelist List(string name) => CodelistCatalog.All.Single(list => list.Name == name);

    [GeneratedRegex("[^\\u00A0][;:?!»%](?:\\s|$)|«[^\\u00A0]")]
    private static partial Regex PlainSpaceBeforeASign();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HasHan();

    // Signs that simplified Chinese writes otherwise, of words that these lists use.
    [GeneratedRegex("[國發電業開長門車東馬歲實對與為時後會來學體機關設環護濟經貿農漁礦債務組織際區據標準]")]
    private static partial Regex Traditional();

    [GeneratedRegex("; (?:fr and )?zh: (?:our translation|shortened by us)$|^United Nations, A/RES/70/1; en and fr via IATI UNSDG-Goals$")]
    private static partial Regex OursIsSaid();
}
