using NodaTime;
using SisterCity.Codelists;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Tests.Projects;

/// <summary>data/dac-recipients.csv: which country could receive official development assistance when.</summary>
public class DacRecipientsTests
{
    public static TheoryData<string> Codes => [.. DacRecipients.All.Select(recipient => recipient.Code)];

    [Fact]
    public void The_list_has_141_countries_two_that_left_it_and_25_regions()
    {
        DacRecipients.All.Should().HaveCount(168);
        DacRecipients.All.Count(recipient => recipient.Country is null).Should().Be(25);
        DacRecipients.All.Where(recipient => recipient.Country is not null && recipient.Listed.CoversOn(new LocalDate(2024, 6, 14)) != Certainty.No).Should()
            .HaveCount(141);
        DacRecipients.All.Where(recipient => recipient.Country is not null).Should().OnlyContain(recipient => recipient.IncomeGroup != null);
        DacRecipients.All.Select(recipient => recipient.Code).Should().OnlyHaveUniqueItems();
        DacRecipients.All.Select(recipient => recipient.Country).OfType<CountryCode>().Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("SN", "2024", Certainty.Surely)]
    [InlineData("CN", "2018", Certainty.Surely)]
    [InlineData("CN", "2025", Certainty.Surely)]
    [InlineData("CN", "2018/2025", Certainty.Surely)]
    [InlineData("CN", "2017", Certainty.Maybe)]
    [InlineData("CN", "2026", Certainty.Maybe)]
    [InlineData("CN", "2025-12/2026-01", Certainty.Maybe)]
    [InlineData("CN", "2025/..", Certainty.Maybe)]
    [InlineData("CN", "../2024", Certainty.Maybe)]
    [InlineData("XK", "2020", Certainty.Surely)]
    [InlineData("AG", "2021", Certainty.Surely)]
    [InlineData("AG", "2022", Certainty.No)]
    [InlineData("AG", "2021/2022", Certainty.Maybe)]
    [InlineData("AG", "2022~", Certainty.Maybe)]
    [InlineData("AG", "2026", Certainty.Maybe)]
    [InlineData("CK", "2019", Certainty.Surely)]
    [InlineData("CK", "2020-01-01", Certainty.No)]
    [InlineData("CK", "2017", Certainty.Maybe)]
    [InlineData("NR", "2025", Certainty.Surely)]
    [InlineData("NR", "2026", Certainty.Surely)]
    [InlineData("NR", "2027", Certainty.Maybe)]
    [InlineData("MS", "2025", Certainty.Surely)]
    [InlineData("MS", "2026", Certainty.Maybe)]
    [InlineData("CL", "2018", Certainty.No)]
    [InlineData("CL", "2017", Certainty.Maybe)]
    [InlineData("FR", "2024", Certainty.No)]
    [InlineData("FR", "2026", Certainty.Maybe)]
    [InlineData("ZZ", "2024", Certainty.Maybe)]
    public void Says_who_was_on_the_list_and_nothing_of_what_no_list_covers(string country, string date, Certainty expected) =>
        DacRecipients.IsEligible(CountryCode.Parse(country), PartialDate.Parse(date)).Should().Be(expected);

    [Fact]
    public void A_date_that_is_not_known_leaves_it_open() =>
        DacRecipients.IsEligible(CountryCode.China, null).Should().Be(Certainty.Maybe);

    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2023)]
    [InlineData(2026)]
    public void A_year_is_a_date_like_others(int year)
    {
        foreach (var country in CodelistCatalog.Countries.Entries.Select(entry => CountryCode.Parse(entry.Code)))
            DacRecipients.IsEligible(country, year).Should().Be(DacRecipients.IsEligible(country, PartialDate.InYear(year)));
    }

    [Fact]
    public void Outside_the_time_covered_no_answer_is_a_no()
    {
        var (first, end) = (DacRecipients.Covered.From!.Value.Earliest!.Value, DacRecipients.Covered.Until!.Value.Earliest!.Value);
        foreach (var country in CodelistCatalog.Countries.Entries.Select(entry => CountryCode.Parse(entry.Code)))
        {
            DacRecipients.IsEligible(country, PartialDate.On(first.PlusDays(-1))).Should().Be(Certainty.Maybe, because: country.Text);
            DacRecipients.IsEligible(country, PartialDate.On(end)).Should().NotBe(Certainty.No, because: country.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_finds_its_recipient_and_a_country_its_code(string code)
    {
        var recipient = DacRecipients.OfCode(code)!;
        recipient.Code.Should().Be(code).And.MatchRegex("^[1-9][0-9]{1,3}$");
        recipient.Name.Count.Should().Be(3);
        recipient.Source.Should().NotBeEmpty();
        if (recipient.Country is { } country)
        {
            DacRecipients.Of(country).Should().BeSameAs(recipient);
            recipient.Name.Equals(CodelistCatalog.Countries.Find(country.Text)!.Title).Should().BeTrue(because: code);
        }
    }

    [Fact]
    public void What_the_list_has_not_is_not_found()
    {
        DacRecipients.Of(CountryCode.France).Should().BeNull();
        DacRecipients.OfCode("4").Should().BeNull();
        DacRecipients.Of(CountryCode.Parse("SN"))!.Code.Should().Be("269");
        DacRecipients.Of(CountryCode.Parse("SN"))!.IncomeGroup.Should().Be(DacIncomeGroup.LeastDeveloped);
        DacRecipients.OfCode("298")!.Name.In(LanguageTag.French).Should().Be("Afrique, régional");
    }
}
