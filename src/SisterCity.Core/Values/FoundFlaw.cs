using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SisterCity.Values;

/// <summary>One flaw inside a JSON value, for the reader's findings.</summary>
/// <param name="At">Where: a JSON Pointer relative to the value; empty for the value itself.</param>
/// <param name="Flaw">What is wrong.</param>
/// <param name="Written">What was written, shortened for a message.</param>
/// <param name="Expected">The name of the format or JSON type that was expected.</param>
/// <param name="Example">A text that would be right; empty when one example says nothing.</param>
/// <param name="Repaired">What was probably meant, or null.</param>
internal sealed record FoundFlaw(string At, Flaw Flaw, string Written, string Expected, string Example = "", string? Repaired = null);

/// <summary>A converter that can say all that is wrong with a JSON value, where <see cref="JsonException"/> says one thing and vaguely.</summary>
internal interface IFlawFinder
{
    /// <summary>All flaws of the value; empty if the converter reads it.</summary>
    IEnumerable<FoundFlaw> FlawsOf(JsonElement value);
}

/// <summary>A converter whose JSON form is a string of one format: what the schema says of it.</summary>
internal interface IFormatted
{
    /// <summary>The format.</summary>
    ScalarFormat Format { get; }
}

/// <summary>What flaw finders share.</summary>
internal static class JsonText
{
    /// <summary>How much of a text a message quotes.</summary>
    public const int LongestQuote = 60;

    /// <summary>The text of a JSON string, unless half a character (a lone surrogate) makes it no text.</summary>
    public static bool TryGet(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The name of a member, unless half a character makes it no text.</summary>
    public static bool TryGetName(JsonProperty member, [NotNullWhen(true)] out string? name)
    {
        try
        {
            name = member.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = null;
            return false;
        }
    }

    /// <summary>A JSON value as a message quotes it.</summary>
    public static string Quote(JsonElement value)
    {
        var raw = value.ValueKind == JsonValueKind.String && TryGet(value, out var text) ? text : value.GetRawText();
        return Shorten(raw);
    }

    /// <summary>A text as a message quotes it, with an ellipsis where it was cut.</summary>
    public static string Shorten(string text, int longest = LongestQuote) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");

    /// <summary>The flaw of a value of the wrong JSON type.</summary>
    public static FoundFlaw WrongType(JsonElement value, string expected) =>
        new(string.Empty, value.ValueKind == JsonValueKind.Null ? Flaw.ValueIsNull : Flaw.TypeIsWrong, Quote(value), expected);

    /// <summary>The flaw of a string that is half a character.</summary>
    public static FoundFlaw LoneSurrogate(JsonElement value, string expected) =>
        new(string.Empty, Flaw.SurrogateIsLone, Shorten(value.GetRawText()), expected);
}
