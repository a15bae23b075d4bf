using CsCheck;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

/// <summary>A repair is proposed only when there is one reading.</summary>
public class RepairTests
{
    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Int[0, 32].Select(number => $"{number}"), Gen.Int[0, 32].Select(number => $"{number:D2}"), Gen.Int[1800, 2030].Select(year => $"{year}"), Gen.Int[1001, 1012].Select(year => $"{year}"),
        Gen.Int[1_000_000, 32_122_030].Select(number => $"{number:D8}"), Gen.Int[10_000, 99_999].Select(number => $"{number}"));

    private static readonly Gen<string> Signs = Gen.OneOf("-", "/", ".", " ", " / ", " - ", "–", "T", ", ", "..", "年", "月", "日", "u", "X", "x", "~", "?", "%", "s", "00", "er ", "c. ", "c", "vers ", "ca ", "Z", "+0200", ":00:00", ".000");

    private static readonly Gen<string> Words = Gen.OneOf("juin", "June", "jui", "mars", "mar", "août", "mai", "May", "sept.", "déc", "open", "unknown", "années", "les années", "le ", "1er ", "of ", "lundi", "年代");

    private static readonly Gen<string> Soup = Gen.Frequency((5, Numbers), (5, Signs), (1, Words)).Array[1, 7].Select(string.Concat);

    // Texts of the shapes that people use, so that many are dates: three and two numbers with two signs, and words.
    private static readonly Gen<string> Shapes = Gen.OneOf(
        Gen.Select(Numbers, Gen.OneOf("-", "/", ".", " "), Numbers, Gen.OneOf("-", "/", ".", " "), Numbers).Select((a, one, b, other, c) => $"{a}{one}{b}{other}{c}"),
        Gen.Select(Numbers, Gen.OneOf("-", "/", ".", " ", "–", " / ", "年"), Numbers).Select((a, sign, b) => $"{a}{sign}{b}"),
        Gen.Select(Gen.OneOf("avant ", "before ", "après ", "vers ", "c. ", "en ", "été ", "printemps ", ""), Numbers,
            Gen.OneOf("", " ?", "?", "/06", "-07", "-85", "以前", "年夏")).Select((before, number, after) => $"{before}{number}{after}"),
        Gen.Select(Gen.OneOf(Numbers, Gen.OneOf("1er", "2nd", "le 22", "")), Words, Numbers).Select((a, word, b) => $"{a} {word} {b}"),
        Numbers, Numbers.Select(number => $"{number}s"), Numbers.Select(number => $"années {number}"));

    [Fact]
    public void A_date_is_proposed_only_when_it_is_the_only_reading() =>
        Gen.OneOf(Soup, Shapes).ForAll(
            text =>
            {
                // What is EDTF says what the standard says, whatever else somebody may mean by it.
                if (!PartialDate.TryRead(text.Trim(), out _, out _) && PartialDate.TryRepair(text, out var date))
                    DateReadingsOracle.Of(text).Should().BeEquivalentTo([date.Text], because: $"'{text}' was read as {date.Text}");
            },
            iter: 100_000);

    [Fact]
    public void Of_the_texts_that_are_tried_many_have_one_reading_and_many_have_two()
    {
        var (one, several) = (0, 0);
        var random = new PCG(1, 2026);
        for (var i = 0; i < 20_000; i++)
        {
            var count = DateReadingsOracle.Of(Shapes.Generate(random, null, out _)).Count;
            (one, several) = (one + (count == 1 ? 1 : 0), several + (count > 1 ? 1 : 0));
        }

        one.Should().BeGreaterThan(500);
        several.Should().BeGreaterThan(500);
    }

    [Theory]
    [InlineData("1981-06/07")]
    [InlineData("1981-12/15")]
    [InlineData("2018-9/4")]
    [InlineData("03/04/1981")]
    [InlineData("1900s")]
    [InlineData("22/06/81")]
    [InlineData("1981/06")]
    [InlineData("c1990")]
    [InlineData("20111012")]
    [InlineData("29759")]
    public void A_text_of_several_readings_is_left_alone(string text)
    {
        DateReadingsOracle.Of(text).Should().HaveCountGreaterThan(1);
        PartialDate.TryRepair(text, out _).Should().BeFalse();
    }

    [Fact]
    public void A_number_that_a_spreadsheet_damaged_is_proposed_only_when_the_check_digit_confirms_one_reading() =>
        Gen.Select(Gen.Int[1, 999_999_999], Gen.OneOf("{0}", "'{0}", "=\"{0}\"", "{0}.0", "{0},00", " {0} ", "\"{0}\"")).ForAll((number, damage) =>
        {
            var typed = string.Format(System.Globalization.CultureInfo.InvariantCulture, damage, number);
            var meant = $"{number:D9}";
            var isOne = number > 99_999 && Siren.TryRead(meant, out _, out _);
            Siren.TryRepair(typed, out var siren).Should().Be(isOne, because: typed);
            if (isOne)
                siren.Text.Should().Be(meant);
        }, iter: 20_000);

    [Fact]
    public void A_commune_without_its_zero_is_never_taken_for_one_with_a_zero_at_its_end() =>
        Gen.Select(Gen.Int[1_000, 95_999], Gen.OneOf("{0}.0", "{0},0", "{0}.00", "{0}")).ForAll((number, damage) =>
        {
            if (InseeCommuneCode.TryRepair(string.Format(System.Globalization.CultureInfo.InvariantCulture, damage, number), out var code))
                code.Text.Should().Be($"{number:D5}");
        });

    [Fact]
    public void A_number_with_an_exponent_is_proposed_with_all_its_digits_or_not_at_all() =>
        Gen.Select(Gen.Long[10_000_000_000_000, 99_999_999_999_999], Gen.Int[1, 13], Gen.OneOf('.', ',')).ForAll((number, digits, point) =>
        {
            var text = $"{number}";
            var typed = $"{text[0]}{point}{text[1..(digits + 1)]}E+13";
            Siret.TryRead(typed, out _, out var flaw);
            flaw.Should().Be(digits == 13 ? Flaw.CharactersAreWrong : Flaw.DigitsAreLost);
            if (Siret.TryRepair(typed, out var siret))
                siret.Text.Should().Be(text);
        });

    [Fact]
    public void Two_capitals_are_a_language_only_when_no_country_says_another()
    {
        for (var first = 'A'; first <= 'Z'; first++)
        {
            for (var second = 'A'; second <= 'Z'; second++)
            {
                var capitals = $"{first}{second}";
                var readings = Languages.OfCountry(capitals).ToHashSet();
                if (Languages.Has(char.ToLowerInvariant(first), char.ToLowerInvariant(second)))
                    readings.Add(capitals.ToLowerInvariant());
                LanguageTag.TryRepair(capitals, out var tag).Should().Be(readings.Count == 1, because: capitals);
                if (readings.Count == 1)
                    tag.Text.Should().Be(readings.Single());
            }
        }
    }

    [Fact]
    public void What_is_a_value_is_its_own_repair() =>
        DateReadingsVectors().Should().AllSatisfy(text => (PartialDate.TryRepair(text, out var date) ? date.Text : null).Should().Be(text));

    private static IEnumerable<string> DateReadingsVectors()
    {
        using var vectors = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "values", "edtf.json")));
        return [.. vectors.RootElement.GetProperty("accepted").EnumerateArray().Select(vector => vector.GetProperty("text").GetString()!)];
    }
}
