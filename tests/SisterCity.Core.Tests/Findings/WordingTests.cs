using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Findings;

public class WordingTests
{
    [Theory]
    [InlineData("1981-06-22", "22 June 1981", "22 juin 1981", "1981年6月22日")]
    [InlineData("1789-08-01", "1 August 1789", "1er août 1789", "1789年8月1日")]
    [InlineData("1981-06", "June 1981", "juin 1981", "1981年6月")]
    [InlineData("1992", "1992", "1992", "1992年")]
    [InlineData("199X", "the 1990s", "années 1990", "1990年代")]
    [InlineData("19XX", "1900–1999", "1900–1999", "1900至1999年")]
    [InlineData("2006~", "about 2006", "vers 2006", "约2006年")]
    [InlineData("2016-05?", "May 2016 (uncertain)", "mai 2016 (incertain)", "2016年5月（存疑）")]
    [InlineData("1981-21", "spring 1981", "printemps 1981", "1981年春")]
    [InlineData("2014/2020", "2014 to 2020", "de 2014 à 2020", "2014年至2020年")]
    [InlineData("../2006-05-29", "not later than 29 May 2006", "au plus tard le 29 mai 2006", "不晚于2006年5月29日")]
    [InlineData("2016/..", "from 2016 on", "à partir de 2016", "自2016年起")]
    [InlineData("2016-05-04/..", "from 4 May 2016 on", "à partir du 4 mai 2016", "自2016年5月4日起")]
    [InlineData("[2016-08-04,2017-08-04]", "4 August 2016 or 4 August 2017", "4 août 2016 ou 4 août 2017", "2016年8月4日或2017年8月4日")]
    [InlineData("[1667..1669,1672]", "between 1667 and 1669 or 1672", "entre 1667 et 1669 ou 1672", "1667年至1669年之间或1672年")]
    [InlineData("[2014-12-31..2015-12-30]", "between 31 December 2014 and 30 December 2015", "entre le 31 décembre 2014 et le 30 décembre 2015", "2014年12月31日至2015年12月30日之间")]
    public void A_date_is_said_as_the_language_says_it(string text, string english, string french, string chinese)
    {
        var date = Argument.Of(PartialDate.Parse(text));
        date.In(LanguageTag.English).Should().Be(english);
        date.In(LanguageTag.French).Should().Be(french);
        date.In(LanguageTag.Chinese).Should().Be(chinese);
        date.In(LanguageTag.Parse("de")).Should().Be(english);
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("1981-06-22", "on 22 June 1981", "le 22 juin 1981", "1981年6月22日")]
    [InlineData("1981-06", "in June 1981", "en juin 1981", "1981年6月")]
    [InlineData("1992", "in 1992", "en 1992", "1992年")]
    [InlineData("199X", "in the 1990s", "dans les années 1990", "1990年代")]
    [InlineData("2006~", "about 2006", "vers 2006", "约2006年")]
    [InlineData("2016-05?", "in May 2016 (uncertain)", "en mai 2016 (incertain)", "2016年5月（存疑）")]
    [InlineData("1981-21", "in spring 1981", "au printemps 1981", "1981年春")]
    [InlineData("1981-22", "in summer 1981", "à l'été 1981", "1981年夏")]
    [InlineData("2014/2020", "between 2014 and 2020", "entre 2014 et 2020", "2014年至2020年之间")]
    [InlineData("../2006-05-29", "not later than 29 May 2006", "au plus tard le 29 mai 2006", "不晚于2006年5月29日")]
    [InlineData("../199X", "not later than the 1990s", "au plus tard dans les années 1990", "不晚于1990年代")]
    [InlineData("2016-05-04/..", "from 4 May 2016 on", "à partir du 4 mai 2016", "自2016年5月4日起")]
    [InlineData("199X/..", "from the 1990s on", "à partir des années 1990", "自1990年代起")]
    [InlineData("[2016-08-04,2017-08-04]", "on 4 August 2016 or on 4 August 2017", "le 4 août 2016 ou le 4 août 2017", "2016年8月4日或2017年8月4日")]
    [InlineData("[1667..1669,1672]", "between 1667 and 1669 or in 1672", "entre 1667 et 1669 ou en 1672", "1667年至1669年之间或1672年")]
    public void A_date_follows_a_verb_as_the_language_has_it(string text, string english, string french, string chinese)
    {
        var date = PartialDate.Parse(text);
        DateWording.When(date, LanguageTag.English).Should().Be(english);
        DateWording.When(date, LanguageTag.French).Should().Be(french);
        DateWording.When(date, LanguageTag.Chinese).Should().Be(chinese);
    }

    [Theory]
    [InlineData("P3Y", "3 years", "3 ans", "3年")]
    [InlineData("P1Y6M", "1 year 6 months", "1 an 6 mois", "1年6个月")]
    [InlineData("P2W1D", "2 weeks 1 day", "2 semaines 1 jour", "2周1天")]
    [InlineData("P0D", "P0D", "P0D", "P0D")]
    public void A_length_of_time_is_said_in_words(string text, string english, string french, string chinese)
    {
        Argument length = CalendarPeriod.Parse(text);
        length.In(LanguageTag.English).Should().Be(english);
        length.In(LanguageTag.French).Should().Be(french);
        length.In(LanguageTag.Chinese).Should().Be(chinese);
        length.ToString().Should().Be(text);
    }

    [Fact]
    public void A_number_and_an_amount_are_grouped_as_the_language_groups_them()
    {
        Argument number = 18_749;
        number.In(LanguageTag.English).Should().Be("18,749");
        number.In(LanguageTag.French).Should().Be("18\u202F749");
        number.In(LanguageTag.Chinese).Should().Be("18,749");
        Argument amount = new Money { Amount = 23_000.5m, Currency = CurrencyCode.Euro };
        amount.In(LanguageTag.French).Should().Be("23\u202F000,5 EUR");
    }

    /// <summary>No message shows the name that a schema has for a format.</summary>
    [Fact]
    public void A_format_has_a_title_in_each_language()
    {
        var formats = typeof(Siren).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IScalar<>)))
            .Select(type => ((ScalarFormat)type.GetProperty("Format", System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)!.GetValue(null)!).Name)
            .Concat(["text", "localized-text", "boolean", "integer", "decimal", "number", "object", "list", "position"]).ToList();
        formats.Should().HaveCountGreaterThan(60);
        foreach (var format in formats)
        {
            FormatName.Title(format).Should().NotBeNull(because: $"FormatName.Title needs a line for {format}");
            FormatName.Title(format)!.Count.Should().Be(3, because: format);
        }

        var name = Argument.Of(new FormatName("agreement-kinds"));
        name.In(LanguageTag.French).Should().Be("code de la liste «\u00a0Types d'acte\u00a0»");
        name.ToString().Should().Be("agreement-kinds", because: "programs look for the name of the format");
    }

    [Theory]
    [InlineData("Allemagne", "DE")]
    [InlineData("cote d'ivoire", "CI")]
    [InlineData("德国", "DE")]
    [InlineData("Germany", "DE")]
    [InlineData("Atlantide", null)]
    public void The_name_of_a_country_proposes_its_code(string typed, string? code) =>
        RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes($$"""{ "authorities": [{ "id": "a", "country": "{{typed}}", "names": [] }] }"""))
            .Findings.Single(finding => finding.At.Text == "/authorities/0/country").Repair.Should().Be(code);

    [Theory]
    [InlineData("Jumelage", "twinning")]
    [InlineData("jumelage", "twinning")]
    [InlineData("Twinning (sister city)", "twinning")]
    [InlineData("友好城市", "twinning")]
    public void The_title_of_a_kind_of_partnership_proposes_its_code(string typed, string code) =>
        (PartnershipKind.TryRepair(typed, out var meant) ? meant.Text : null).Should().Be(code);

    [Theory]
    [InlineData("Charte d'amitié", "friendship-charter")]
    [InlineData("charte d’amitie", "friendship-charter")]
    [InlineData("Friendship pact", "friendship-charter")]
    [InlineData("Serment de jumelage", "twinning-oath")]
    [InlineData("Convention de plage", null)]
    public void The_title_of_a_kind_of_agreement_proposes_its_code(string typed, string? code) =>
        (AgreementKind.TryRepair(typed, out var meant) ? meant.Text : null).Should().Be(code);

    [Theory]
    [InlineData("en", "The register as it was read has no such record: a (set aside, see /authorities/0).")]
    [InlineData("fr", "Le registre, tel qu'il a été lu, n'a pas cette fiche\u00a0: a (mise de côté, voir /authorities/0).")]
    [InlineData("zh", "所读取的登记册中没有该记录：a（已搁置，见/authorities/0）。")]
    public void A_reference_to_what_was_set_aside_accuses_nobody_else(string language, string message)
    {
        var reading = RegisterReader.Read("""{ "authorities": [{ "id": "a", "country": "France", "names": [] }], "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }] }] }"""u8.ToArray());
        var findings = Check.Run(reading, new NodaTime.LocalDate(2026, 9, 1)).Findings.Where(finding => finding.Rule == Rules.ReferenceLeadsNowhere).ToList();
        findings.Should().HaveCount(2);
        findings[0].In(LanguageTag.Parse(language)).Should().Be(message);
        findings[0].Arguments[0].ToString().Should().Be("a");
        findings[1].Arguments[0].In(LanguageTag.Parse(language)).Should().Be("b");
    }

    [Fact]
    public void Pointers_escape_what_RFC_6901_escapes()
    {
        var pointer = JsonPointer.Root.Append("a/b").Append(3).Append("m~n");
        pointer.Text.Should().Be("/a~1b/3/m~0n");
        pointer.Segments().Should().Equal("a/b", "3", "m~n");
        JsonPointer.Parse("/a~1b/3/m~0n").Should().Be(pointer);
        JsonPointer.Root.Segments().Should().BeEmpty();
        FluentActions.Invoking(() => JsonPointer.Parse("a")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => JsonPointer.Parse("/a~2")).Should().Throw<FormatException>();
    }
}
