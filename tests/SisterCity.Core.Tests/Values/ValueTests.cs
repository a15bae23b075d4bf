using CsCheck;
using System.Text.Json;
using NodaTime;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

public class ValueTests
{
    [Fact]
    public void Lists_are_equal_by_content_and_the_default_is_empty()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = new[] { "a", "b" }.ToValueList();
        (one == same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        (one != ["b", "a"]).Should().BeTrue();
        default(ValueList<string>).Should().Equal(ValueList.Create<string>([]));
        default(ValueList<string>).IsEmpty.Should().BeTrue();
        one.Invoking(list => list[2]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ValueList.Create<string>([null!])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_text_is_found_in_the_readers_language_or_the_nearest()
    {
        var text = LocalizedText.Of("fr", "Canton").And("zh-Hans", "广州").And("en", "Guangzhou");
        text.In(LanguageTag.Chinese).Should().Be("广州");
        text.In(LanguageTag.Parse("fr-CA")).Should().Be("Canton");
        text.In(LanguageTag.Parse("de")).Should().Be("Guangzhou");
        LocalizedText.Of("it", "Palermo").In(LanguageTag.French).Should().Be("Palermo");
        text.Equals(LocalizedText.Of("en", "Guangzhou").And("zh-Hans", "广州").And("fr", "Canton")).Should().BeTrue();
        text.Equals("x").Should().BeFalse();
        text.Invoking(it => it.And("fr", "Guangzhou")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LocalizedText.Of("fr", " ")).Should().Throw<ArgumentException>();
        text.TryGet(LanguageTag.Chinese, out _).Should().BeFalse(because: "zh-Hans is not zh");
    }

    [Fact]
    public void A_text_in_few_or_many_languages_is_in_the_order_of_their_tags_however_they_were_given() =>
        Gen.Shuffle(new[] { "ar", "ca", "de", "en", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh-Hans", "zh-Hant" }, 1, 13).ForAll(tags =>
        {
            var text = new LocalizedText(tags.Select(tag => KeyValuePair.Create(LanguageTag.Parse(tag), $"in {tag}")));
            text.Select(pair => pair.Key.Text).Should().Equal(tags.Order(StringComparer.Ordinal));
            text.Should().OnlyContain(pair => pair.Value == $"in {pair.Key}");
            new LocalizedText(tags.Reverse().Select(tag => KeyValuePair.Create(LanguageTag.Parse(tag), $"in {tag}"))).GetHashCode().Should().Be(text.GetHashCode());
            text.Invoking(it => it.And(tags[0], "again")).Should().Throw<ArgumentException>(because: "a language comes once, wherever it stands");
        });

    [Theory]
    [InlineData(null, "2016-01-01", "2015-12-31", Certainty.Surely)]
    [InlineData(null, "2016-01-01", "2016-01-01", Certainty.No)]
    [InlineData("2016-01-01", null, "2016-01-01", Certainty.Surely)]
    [InlineData("1994-02-25", null, "1994-02-24", Certainty.No)]
    [InlineData("2012", null, "2012-06-01", Certainty.Maybe)]
    [InlineData("2010", "2012", "2011-06-01", Certainty.Surely)]
    [InlineData("2010", "2012", "2012-06-01", Certainty.Maybe)]
    [InlineData("2010", "2012", "2013-01-01", Certainty.No)]
    public void A_validity_ends_on_the_first_day_that_it_does_not_cover(string? from, string? until, string day, Certainty covers) =>
        Validity.Between(from, until).CoversOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Should().Be(covers);

    [Theory]
    [InlineData(null, "2016-01-01", "2016-01-01", null, Certainty.No)]
    [InlineData(null, "2016-01-02", "2016-01-01", null, Certainty.Surely)]
    [InlineData(null, "2012", "2012", null, Certainty.No)]
    [InlineData(null, "2012", "2012-06", null, Certainty.Maybe)]
    [InlineData(null, null, "2012", null, Certainty.Surely)]
    public void Validities_that_touch_do_not_overlap(string? firstFrom, string? firstUntil, string? secondFrom, string? secondUntil, Certainty overlap)
    {
        Validity.Between(firstFrom, firstUntil).Overlaps(Validity.Between(secondFrom, secondUntil)).Should().Be(overlap);
        Validity.Between(secondFrom, secondUntil).Overlaps(Validity.Between(firstFrom, firstUntil)).Should().Be(overlap);
    }

    [Fact]
    public void A_validity_covers_a_partial_date_surely_maybe_or_not()
    {
        var occitanie = Validity.Between("2016-01-01", null);
        occitanie.CoversOn(PartialDate.Parse("2014")).Should().Be(Certainty.No);
        occitanie.CoversOn(PartialDate.Parse("2015-12/2016-01")).Should().Be(Certainty.Maybe);
        occitanie.CoversOn(PartialDate.Parse("2018")).Should().Be(Certainty.Surely);
        Validity.Between(null, "2016-01-01").CoversOn(PartialDate.Parse("2015")).Should().Be(Certainty.Surely);
    }

    [Fact]
    public void Money_is_one_amount_however_it_is_written()
    {
        new Money { Amount = 12.50m, Currency = CurrencyCode.Euro }.Should().Be(new Money { Amount = 12.5m, Currency = CurrencyCode.Parse("EUR") });
        new Money { Amount = 12.50m, Currency = CurrencyCode.Euro }.ToString().Should().Be("12.5 EUR");
        new Money { Amount = 100m, Currency = CurrencyCode.Euro }.ToString().Should().Be("100 EUR");
    }

    [Fact]
    public void A_period_is_counted_as_the_calendar_counts()
    {
        CalendarPeriod.Parse("P1M").After(new LocalDate(2015, 1, 31)).Should().Be(new LocalDate(2015, 2, 28));
        CalendarPeriod.Parse("P3Y").After(new LocalDate(2012, 6, 28)).Should().Be(new LocalDate(2015, 6, 28));
        CalendarPeriod.Parse("P1Y2M1W3D").After(new LocalDate(2020, 1, 1)).Should().Be(new LocalDate(2021, 3, 11));
    }

    [Fact]
    public void A_point_is_on_the_globe()
    {
        FluentActions.Invoking(() => new GeoPoint(43.6m, 103.9m)).Should().Throw<ArgumentOutOfRangeException>();
        JsonSerializer.Serialize(new GeoPoint(3.8767m, 43.6108m)).Should().Be("[3.8767,43.6108]");
    }

    [Fact]
    public void Codes_know_what_they_are_part_of()
    {
        Siret.Parse("22040001400019").Siren.Should().Be(Siren.Parse("220400014"));
        InseeCommuneCode.Parse("97411").Department.Text.Should().Be("974");
        InseeCommuneCode.Parse("2A004").Department.Text.Should().Be("2A");
        GbCode.Parse("510182").Province.Text.Should().Be("510000");
        (GbCode.Parse("510000").IsProvince, GbCode.Parse("510100").IsPrefecture, GbCode.Parse("510182").IsPrefecture).Should().Be((true, true, false));
        SubdivisionCode.Parse("CN-SC").Country.Should().Be(CountryCode.China);
        NutsCode.Parse("FRJ13").Level.Should().Be(3);
        LanguageTag.Parse("zh-Hant-TW").Language.Should().Be("zh");
    }

    [Fact]
    public void Unknown_members_are_equal_by_content_and_cannot_be_taken_away()
    {
        var one = Members("""{"b":1.0,"a":[1,2]}""");
        one.Equals(Members("""{"a":[1,2],"b":1.0}""")).Should().BeTrue();
        one.Equals(Members("""{"a":[2,1],"b":1.0}""")).Should().BeFalse();
        one.Keys.Should().Equal("a", "b");
        one.Invoking(members => ((IDictionary<string, JsonElement>)members).Clear()).Should().Throw<NotSupportedException>();
        one.Invoking(members => ((IDictionary<string, JsonElement>)members).Remove("a")).Should().Throw<NotSupportedException>();

        static ExtensionData Members(string json) => new(JsonDocument.Parse(json).RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)));
    }

    [Fact]
    public void Records_are_equal_by_content()
    {
        Party().Should().Be(Party());
        (Party() with { SignedOn = PartialDate.Parse("1981") }).Should().NotBe(Party());

        static AgreementParty Party() => new() { Authority = AuthorityId.Parse("x"), Signatories = [new Signatory { Name = "A" }], Note = LocalizedText.Of("en", "n") };
    }
}
