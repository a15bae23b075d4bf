using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>What System.Text.Json does with an answer of the library when nobody said in which language: it refuses, and says what to do.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <remarks>It stands on answers that have a JSON form with texts in it; nobody calls it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NeedsContractConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: answers are written only.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is computed, and not read from JSON.");

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is written in a language: call AnswerContract.AddTo(options, language) first.");
}
