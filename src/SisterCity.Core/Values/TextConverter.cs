using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>A free text: not blank, and at most 100 000 characters.</summary>
internal sealed class TextConverter : JsonConverter<string>, IFlawFinder, IFormatted
{
    /// <summary>Ten times the longest deliberation we have seen; what is longer is no field of a register.</summary>
    public const int LongestText = 100_000;

    private const string Expected = "text";

    /// <inheritdoc/>
    public ScalarFormat Format { get; } = new()
    {
        Name = Expected,
        Pattern = "[^\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]",
        MaxLength = LongestText,
        Example = "Montpellier",
    };

    /// <summary>What is wrong with a free text alone.</summary>
    public static Flaw FlawOf(ReadOnlySpan<char> text) =>
        Scalar.IsLongerThan(text, LongestText) ? Flaw.TextIsTooLong : text.IsWhiteSpace() ? Flaw.TextIsEmpty : Flaw.None;

    /// <inheritdoc/>
    public IEnumerable<FoundFlaw> FlawsOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return [JsonText.WrongType(value, Expected)];
        if (!JsonText.TryGet(value, out var text))
            return [JsonText.LoneSurrogate(value, Expected)];
        return FlawOf(text) is not Flaw.None and var flaw ? [new FoundFlaw(string.Empty, flaw, JsonText.Shorten(text), Expected)] : [];
    }

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <summary>Reads the value that a reader stands on.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static string Read(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text is a JSON string.");
        return FlawOf(text) is not Flaw.None and var flaw ? throw new JsonException(flaw.ToString()) : text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
