using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>Reads the record that a reader stands on, straight into its members.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="reader">A reader that stands on the record's first token, and on its last afterwards.</param>
/// <exception cref="JsonException">The document is not plain, or not valid: System.Text.Json has the word.</exception>
internal delegate T DirectRead<out T>(ref Utf8JsonReader reader);

/// <summary>The parts that the direct readers of the contract are made of.</summary>
/// <remarks>
/// They read plain documents: each member once, no escape in a name. Whatever else there is, they refuse, and the contract reads the document or
/// says what is wrong. So they need not know how; they only must never take what the contract refuses, nor read it otherwise.
/// </remarks>
internal static class Direct
{
    private static readonly JsonConverter<JsonElement> Elements = JsonMetadataServices.JsonElementConverter;

    /// <summary>Why a document is not read directly. It is caught at once and nobody sees it: one object serves all.</summary>
    public static JsonException Refusal { get; } = new("Not a plain document.");

    /// <summary>Reads a whole document; false when it is not plain, or not valid, or there is no direct reader.</summary>
    /// <param name="utf8">Valid UTF-8 without half characters: the caller has looked.</param>
    /// <param name="deepest">How many levels it may nest.</param>
    /// <param name="read">The direct reader; null when there is none.</param>
    /// <param name="value">The record.</param>
    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, int deepest, DirectRead<T>? read, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        if (read is null)
            return false;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = deepest });
        try
        {
            reader.Read();
            var record = read(ref reader);

            // Behind the record there is nothing, or the reader says so.
            if (reader.Read())
                return false;
            value = record;
            return true;
        }
        catch (Exception refused) when (SystemTextJson.IsRefusal(refused))
        {
            return false;
        }
    }

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
            throw Refusal;
    }

    /// <summary>Goes to the next member's name; false at the end of the object.</summary>
    public static bool NextMember(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return false;
        return reader.ValueIsEscaped ? throw Refusal : true;
    }

    /// <summary>Goes to the next element; false at the end of the list.</summary>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Goes from a member's name to its value, which is never null.</summary>
    public static void Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            throw Refusal;
    }

    /// <summary>Notes that a member was seen.</summary>
    public static void Once(ref ulong seen, ulong member)
    {
        if ((seen & member) != 0)
            throw Refusal;
        seen |= member;
    }

    /// <summary>Keeps a member that the record does not know.</summary>
    public static void Unknown(ref Utf8JsonReader reader, ref ExtensionData? unknown)
    {
        IDictionary<string, JsonElement> members = unknown ??= new ExtensionData();
        var name = reader.GetString()!;
        if (members.ContainsKey(name))
            throw Refusal;
        reader.Read();
        members.Add(name, Elements.Read(ref reader, typeof(JsonElement), RegisterContract.Options));
    }

    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Refusal,
    };

    public static int Int32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw Refusal;

    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : throw Refusal;

    // Looked up once a type.
    internal static class Of<T>
        where T : class
    {
        public static readonly DirectRead<T>? Read = RegisterContract.DirectReaderOf<T>();
    }
}
