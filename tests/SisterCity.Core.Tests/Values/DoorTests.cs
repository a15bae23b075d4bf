using System.ComponentModel;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

/// <summary>The doors that people try first.</summary>
public class DoorTests
{
    [Fact]
    public void A_day_is_made_of_its_numbers_and_of_the_days_of_the_platform()
    {
        PartialDate.On(2026, 3, 12).Should().Be(PartialDate.Parse("2026-03-12"));
        PartialDate.On(new DateOnly(2026, 3, 12)).Should().Be(PartialDate.Parse("2026-03-12"));
        PartialDate.On(new LocalDate(2026, 3, 12)).Should().Be(PartialDate.Parse("2026-03-12"));
        FluentActions.Invoking(() => PartialDate.On(2026, 2, 30)).Should().Throw<FormatException>().WithMessage("*2026-02-30*DayDoesNotExist*");
        FluentActions.Invoking(() => PartialDate.On(2026, 13, 1)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("2026-03-12", "12 March 2026", "12 mars 2026", "2026年3月12日")]
    [InlineData("1981-06", "June 1981", "juin 1981", "1981年6月")]
    [InlineData("2000~", "about 2000", "vers 2000", "约2000年")]
    public void A_date_is_said_in_words(string text, string english, string french, string chinese)
    {
        var date = PartialDate.Parse(text);
        (date.In(LanguageTag.English), date.In(LanguageTag.French), date.In(LanguageTag.Chinese)).Should().Be((english, french, chinese));
        date.In(LanguageTag.Parse("fr-CA")).Should().Be(french);
        date.In(LanguageTag.Parse("de")).Should().Be(english);
    }

    [Fact]
    public void A_date_that_is_none_has_no_words() =>
        FluentActions.Invoking(() => default(PartialDate).In(LanguageTag.French)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Money_is_an_amount_of_a_currency() =>
        Money.Of(12_000, CurrencyCode.Euro).Should().Be(new Money { Amount = 12_000, Currency = CurrencyCode.Parse("EUR") });

    [Fact]
    public void A_text_takes_the_constants_of_languages() =>
        Assert.Equal(LocalizedText.Of("zh", "友好城市").And("fr", "Jumelage"), LocalizedText.Of(LanguageTag.French, "Jumelage").And(LanguageTag.Chinese, "友好城市"));

    [Fact]
    public void Every_country_and_currency_in_use_has_a_name()
    {
        Named<CountryCode>(CodelistCatalog.Countries);
        Named<CurrencyCode>(CodelistCatalog.Currencies);
        (CountryCode.CoteDIvoire.Text, CountryCode.Turkiye.Text, CountryCode.CongoKinshasa.Text, CurrencyCode.USDollar.Text).Should().Be(("CI", "TR", "CD", "USD"));
    }

    [Fact]
    public void A_French_word_finds_its_code()
    {
        AgreementKind.InFrench.ConventionDeCoopérationDécentralisée.Should().Be(AgreementKind.DecentralisedCooperationConvention);
        AgreementKind.InFrench.SermentOuCharteDeJumelage.Should().Be(AgreementKind.TwinningOath);
        var names = typeof(AgreementKind.InFrench).GetProperties();
        names.Select(name => (AgreementKind)name.GetValue(null)!).Should().BeEquivalentTo(AgreementKind.List.Entries.Select(entry => AgreementKind.Parse(entry.Code)));
        names.Count(name => name.Name.StartsWith("Convention", StringComparison.Ordinal)).Should().BeGreaterThan(2);
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("fr", "fr")]
    [InlineData("fr-FR,fr;q=0.9,en;q=0.8", "fr")]
    [InlineData("de, fr-CA;q=0.8, en;q=0.5", "fr")]
    [InlineData("en;q=0.5, zh-Hans-CN;q=0.8", "zh")]
    [InlineData("FR", "fr")]
    [InlineData("fr;q=0, en;q=0.1", "en")]
    [InlineData("fr;q=0", "en")]
    [InlineData("zh ; Q=0.7 , fr;q=0.7", "zh")]
    [InlineData("*", "en")]
    [InlineData("de, *;q=0.1, fr;q=0.2", "fr")]
    [InlineData("fr;q=many, zh;q=0.1", "zh")]
    [InlineData("fr;q=2, zh;q=0.1", "zh")]
    [InlineData("frp", "en")]
    [InlineData(";;,,q=", "en")]
    public void A_request_says_in_which_language_to_answer(string? header, string language) =>
        LanguageTag.FromAcceptLanguage(header).Text.Should().Be(language);

    [Fact]
    public void A_flaw_is_said_in_words_with_all_that_its_rule_asks_for()
    {
        Siren.TryRead("213401723", out _, out var flaw);
        flaw.In<Siren>(LanguageTag.French, "213401723").Should().Be("La clé de contrôle est incorrecte\u00a0: 213401723 (numéro SIREN).");
        AgreementKind.TryRead("¿?", out _, out flaw);
        flaw.In<AgreementKind>(LanguageTag.English, "¿?").Should().Contain("¿?").And.Contain("twinning-oath");
        foreach (var each in Enum.GetValues<Flaw>().Where(each => each != Flaw.None))
        {
            foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
                each.In<PartialDate>(language, "45000").Should().NotContainAny("{", "}");
        }

        FluentActions.Invoking(() => Flaw.None.In<Siren>(LanguageTag.French, "213401722")).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Named<TCode>(Codelist list)
        where TCode : struct, IScalar<TCode>
    {
        var names = typeof(TCode).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(TCode) && property.Name != "Unknown").Select(property => ((TCode)property.GetValue(null)!).Text);
        names.Should().BeEquivalentTo(list.Entries.Where(entry => entry.Deprecated is null && entry.Code != "ZZ").Select(entry => entry.Code).Append("ZZ").Where(code => code != "ZZ" || typeof(TCode) == typeof(CountryCode)));
    }
}
