using System.Text.Json;
using CsCheck;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

public class CanonicalJsonTests
{
    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.OneOf("0", "-0", "0.0", "0e5", "1", "1.0", "10e-1", "0.1e1", "-1", "100", "1e2", "1E+2", "0.01", "1e-2", "12.50", "12.5", "1250e-2", "123456789012345678901234567890", "0.1234567890123456789012345678901234"),
        Gen.Select(Gen.Int[-30, 30], Gen.Int[-4, 4], (digits, exponent) => $"{digits}e{exponent}"));

    private static readonly Gen<string> Texts = Gen.OneOf("\"\"", "\"a\"", "\"\\u0061\"", "\"é\"", "\"\\u00e9\"", "\"\\\"\"", "\"a,b\"", "\"/\"", "\"\\/\"", "\"成\"");

    private static readonly Gen<string> Scalars = Gen.OneOf(Numbers, Texts, Gen.OneOf("null", "true", "false"));

    /// <summary>Texts of JSON of at most three levels, in which things are often the same.</summary>
    private static readonly Gen<string> Values = Nested(Nested(Scalars));

    [Fact]
    public void Two_values_say_the_same_exactly_when_System_Text_Json_says_so() =>
        Gen.Select(Values, Values).ForAll((one, other) => CanonicalJson.AreSame(Element(one), Element(other)) == JsonElement.DeepEquals(Element(one), Element(other)), iter: 20_000);

    [Theory]
    [InlineData("1e9999999999", "1e9999999999", true)]
    [InlineData("10e9999999998", "1e9999999999", true)]
    [InlineData("1.0e+0009999999999", "1e9999999999", true)]
    [InlineData("1e9999999999", "1e9999999998", false)]
    [InlineData("1e99999999999999999999", "-1e99999999999999999999", false)]
    [InlineData("0e9999999999", "0", true)]
    [InlineData("1e-9999999999", "0", false)]
    public void An_exponent_that_no_integer_holds_is_compared_as_a_number(string one, string other, bool isSame)
    {
        CanonicalJson.AreSame(Element(one), Element(other)).Should().Be(isSame);
        CanonicalJson.AreSame(Element($$"""{"a":[{{one}}]}"""), Element($$"""{"a":[{{other}}]}""")).Should().Be(isSame);
    }

    [Fact]
    public void An_exponent_of_a_hundred_thousand_digits_is_equal_to_itself() =>
        CanonicalJson.AreSame(Element("1e" + new string('9', 100_000)), Element("1e" + new string('9', 100_000))).Should().BeTrue();

    private static Gen<string> Nested(Gen<string> inner) => Gen.OneOf(
        inner,
        inner.Array[0, 3].Select(items => $"[{string.Join(",", items)}]"),
        Gen.Select(Gen.Shuffle(new[] { "a", "b", "c," }), inner.Array[0, 3], (names, items) => $"{{{string.Join(",", items.Select((item, i) => $"\"{names[i]}\":{item}"))}}}"));

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
