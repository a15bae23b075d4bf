using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The JSON form of a free text: a string of at most <see cref="LongestText"/> characters, not blank.</summary>
internal sealed class TextConverter : JsonConverter<string>, IFlawFinder
{
    /// <summary>Ten times the longest deliberation we have seen; what is longer is no field of a register.</summary>
    public const int LongestText = 100_000;

    private const string Expected = "text";

    /// <summary>What is wrong with a free text alone.</summary>
    public static Flaw FlawOf(ReadOnlySpan<char> text) =>
        text.Length > LongestText ? Flaw.TextIsTooLong : text.IsWhiteSpace() ? Flaw.TextIsEmpty : Flaw.None;

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
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text is a JSON string.");
        return FlawOf(text) is not Flaw.None and var flaw ? throw new JsonException(flaw.ToString()) : text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
