using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace SisterCity.Values;

/// <summary>One text for each JSON value: two values say the same when their texts are equal.</summary>
/// <remarks>
/// The members of an object have no order, and a number is its value: 1, 1.0 and 10e-1 are one. <see cref="JsonElement.DeepEquals"/> says so too, but throws
/// at an exponent that no integer holds.
/// </remarks>
internal static class CanonicalJson
{
    // Arithmetic with more digits takes longer than a reader may wait. Such exponents are one when they are written alike.
    private const int LongestExponent = 1000;

    /// <summary>The text of a value.</summary>
    public static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>Whether two values say the same.</summary>
    public static bool AreSame(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && string.Equals(Of(one), Of(other), StringComparison.Ordinal);

    private static void Write(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().Select(member => (Name: NameOf(member), member.Value))
                    .OrderBy(member => member.Name, StringComparer.Ordinal);
                WriteAll(text, '{', members, static (text, member) => Write(text.Append(member.Name).Append(':'), member.Value), '}');
                break;
            case JsonValueKind.Array:
                WriteAll(text, '[', value.EnumerateArray(), Write, ']');
                break;
            case JsonValueKind.String:
                text.Append(JsonText.TryGet(value, out var words) ? Quoted(words) : value.GetRawText());
                break;
            case JsonValueKind.Number:
                WriteNumber(text, value.GetRawText());
                break;
            case JsonValueKind.Undefined:
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char start, IEnumerable<T> items, Action<StringBuilder, T> write, char end)
    {
        text.Append(start);
        foreach (var item in items)
        {
            write(text, item);
            text.Append(',');
        }

        text.Append(end);
    }

    private static string NameOf(JsonProperty member) => JsonText.TryGetName(member, out var name) ? Quoted(name) : member.ToString();

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    /// <summary>The significant digits as an integer, and the power of ten that it is multiplied by.</summary>
    private static void WriteNumber(StringBuilder text, string number)
    {
        var exponentAt = number.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var exponent = exponentAt < 0 ? "0" : number[(exponentAt + 1)..];
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('-').TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
        {
            text.Append('0');
            return;
        }

        var shift = digits.Length - significant.Length - decimals;
        text.Append(number[0] == '-' ? "-" : string.Empty).Append(significant).Append('e');
        if (exponent.Length <= LongestExponent)
            text.Append(CultureInfo.InvariantCulture, $"{BigInteger.Parse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + shift}");
        else
            text.Append(CultureInfo.InvariantCulture, $"{exponent}{shift:+0;-0}");
    }
}
