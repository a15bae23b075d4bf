using System.Globalization;

namespace SisterCity.Findings;

/// <summary>A place in a JSON document (RFC 6901): /agreements/3/signedOn.</summary>
/// <remarks>Equal when the texts are equal. No order. The default is the whole document, whose text is empty.</remarks>
/// <example><code>JsonPointer.Root.Append("agreements").Append(3).Append("signedOn").Text // /agreements/3/signedOn</code></example>
public readonly record struct JsonPointer
{
    private readonly string? text;

    private JsonPointer(string text) => this.text = text;

    /// <summary>The whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>The pointer as RFC 6901 writes it; empty for the whole document.</summary>
    public string Text => text ?? string.Empty;

    /// <summary>Reads a pointer, or throws.</summary>
    /// <param name="text">Empty, or starting with a slash.</param>
    /// <exception cref="FormatException">The text is not a JSON Pointer.</exception>
    public static JsonPointer Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if ((i == 0 && text[i] != '/') || (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1'))))
                throw new FormatException($"'{text}' is not a JSON Pointer.");
        }

        return new JsonPointer(text);
    }

    /// <summary>A member of the object at this place.</summary>
    /// <param name="member">The member's name, of any characters.</param>
    public JsonPointer Append(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var escaped = member.AsSpan().ContainsAny('~', '/')
            ? member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : member;
        return new JsonPointer($"{Text}/{escaped}");
    }

    /// <summary>An element of the list at this place.</summary>
    /// <param name="index">The place in the list, from 0.</param>
    public JsonPointer Append(int index) => new(string.Create(CultureInfo.InvariantCulture, $"{Text}/{index}"));

    /// <summary>A place below this one.</summary>
    /// <param name="below">A pointer relative to this place.</param>
    public JsonPointer Append(JsonPointer below) => new(Text + below.Text);

    /// <summary>The names and numbers of the way, unescaped.</summary>
    public IEnumerable<string> Segments() =>
        Text.Length == 0
            ? []
            : Text[1..].Split('/').Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    /// <summary>The pointer as RFC 6901 writes it.</summary>
    public override string ToString() => Text;
}
