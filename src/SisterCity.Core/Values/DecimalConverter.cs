using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>
/// The JSON form of an amount: a number that a decimal holds exactly. System.Text.Json alone would round the 29th digit away, without a word.
/// </summary>
internal sealed class DecimalConverter : JsonConverter<decimal>, IFlawFinder
{
    private const string Expected = "decimal";

    // So many digits and fewer always fit; more have to be counted.
    private const int DigitsThatFit = 28;

    /// <inheritdoc/>
    public IEnumerable<FoundFlaw> FlawsOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
            return [JsonText.WrongType(value, "number")];
        return value.TryGetDecimal(out _) && IsExact(value.GetRawText())
            ? []
            : [new FoundFlaw(string.Empty, Flaw.NumberIsOutOfRange, JsonText.Quote(value), Expected)];
    }

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <summary>Reads the value that a reader stands on.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out var number))
            throw new JsonException("Not a decimal.");
        var text = reader.ValueSpan;
        return text.Length <= DigitsThatFit && !text.ContainsAny((byte)'e', (byte)'E') ? number
            : IsExact(System.Text.Encoding.ASCII.GetString(text)) ? number
            : throw new JsonException("A decimal does not hold the number exactly.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    /// <summary>Whether a decimal that was read from a text is that very number: at most 28 significant digits, at most 28 of them after the point.</summary>
    internal static bool IsExact(string text)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = (exponentAt < 0 ? text : text[..exponentAt]).TrimStart('-');
        var exponent = exponentAt < 0 ? 0
            : int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : int.MinValue;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.TrimEnd('0').Length - point - 1;
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0').Length;
        return significant == 0
            || (significant <= DigitsThatFit + 1 && exponent != int.MinValue && Math.Max(0, decimals) - (long)exponent <= DigitsThatFit
                && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && CountDigits(number) == significant);
    }

    private static int CountDigits(decimal number) =>
        Math.Abs(number).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).Trim('0').Length;
}
