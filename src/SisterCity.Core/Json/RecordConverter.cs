using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Json;

/// <summary>What System.Text.Json does with a record of the model when its options do not hold the contract: it follows the contract all the same.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <remarks>
/// Without it a forgotten line would write other names, a null for each absent member, and the unknown members in a member of their own. It stands on
/// every record; nobody calls it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordConverter<TRecord> : JsonConverter<TRecord>
    where TRecord : class
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no such record.</exception>
    public override TRecord? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, RegisterContract.Of<TRecord>());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TRecord value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, RegisterContract.Of<TRecord>());
}
