using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SisterCity.Json;

/// <summary>Asks something of a document that a reader goes through.</summary>
/// <param name="reader">A reader before the first token.</param>
internal delegate bool DocumentQuestion(ref Utf8JsonReader reader);

/// <summary>The one place in which System.Text.Json is asked about a document that somebody else wrote.</summary>
/// <remarks>
/// It refuses a document with a <see cref="JsonException"/>, and now and then with another exception: half a character gives an
/// <see cref="InvalidOperationException"/>. Every exception means here that it does not read the document.
/// </remarks>
internal static class SystemTextJson
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Reads a whole document by a contract; false, and why, when it is refused, or null.</summary>
    public static bool TryDeserialize<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> contract, [NotNullWhen(true)] out T? value, out Exception? refusal)
        where T : class
    {
        (value, refusal) = (null, null);
        try
        {
            value = JsonSerializer.Deserialize(utf8, contract);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            refusal = refused;
        }

        return value is not null;
    }

    /// <summary>Reads a document without a contract, repeated members included; null, and why, when it is refused.</summary>
    public static JsonDocument? TryParse(ReadOnlyMemory<byte> utf8, int deepest, out Exception? refusal)
    {
        refusal = null;
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = true, MaxDepth = deepest });
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            refusal = refused;
            return null;
        }
    }

    /// <summary>The answer to a question about the tokens of a document; false when they are refused before it is answered.</summary>
    /// <param name="utf8">The document, of any depth.</param>
    /// <param name="question">The question.</param>
    /// <param name="isWhole">Whether the document ends with these bytes.</param>
    public static bool Says(ReadOnlySpan<byte> utf8, DocumentQuestion question, bool isWhole = true)
    {
        var reader = new Utf8JsonReader(utf8, isWhole, new JsonReaderState(AnyDepth));
        try
        {
            return question(ref reader);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            return false;
        }
    }

    /// <summary>Whether an exception of System.Text.Json is about the document.</summary>
    public static bool IsRefusal(Exception exception) => exception is not OutOfMemoryException;
}
