using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The JSON form of every scalar: a string with its canonical text.</summary>
/// <typeparam name="TScalar">The scalar.</typeparam>
public sealed class ScalarConverter<TScalar> : JsonConverter<TScalar>, IFlawFinder, IFormatted
    where TScalar : struct, IScalar<TScalar>
{
    // A repair is tried on what a person may have typed.
    private const int LongestTyped = 256;

    ScalarFormat IFormatted.Format => TScalar.Format;

    IEnumerable<FoundFlaw> IFlawFinder.FlawsOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return [JsonText.WrongType(value, TScalar.Format.Name)];
        if (!JsonText.TryGet(value, out var text))
            return [JsonText.LoneSurrogate(value, TScalar.Format.Name)];
        if (TScalar.TryRead(text, out _, out var flaw))
            return [];
        var repaired = text.Length <= LongestTyped && TScalar.TryRepair(text, out var meant) ? meant.Text : null;
        return [new FoundFlaw(string.Empty, flaw, JsonText.Shorten(text), TScalar.Format.Name, TScalar.Format.Example, repaired)];
    }

    /// <inheritdoc/>
    public override TScalar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Scalar.Read<TScalar>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TScalar value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Text);
    }

    /// <inheritdoc/>
    public override TScalar ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Scalar.Read<TScalar>(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TScalar value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Text);
    }
}
