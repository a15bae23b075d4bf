using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>An absolute http or https address, kept as it was written.</summary>
/// <remarks>
/// An address with characters that RFC 3986 and RFC 3987 forbid is read and kept, and a report proposes it percent-encoded (rule
/// <c>AddressHasForbiddenCharacters</c>). Two addresses that a server treats alike stay two values. Equal when the texts are equal. Sorted by the
/// text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>WebAddress.Parse("https://lozere.fr/node/30011")</code></example>
[JsonConverter(typeof(ScalarConverter<WebAddress>))]
public readonly partial record struct WebAddress : IScalar<WebAddress>
{
    // What browsers and servers agree to carry.
    private const int LongestAddress = 2048;

    // White space and control characters, spelled out: regular expressions of different languages disagree on \s.
    private const string Spaces = "\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    private readonly string? text;

    private WebAddress(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "web-address",
        Pattern = $"^https?://[^/?#:{Spaces}][\\s\\S]*$",
        MaxLength = LongestAddress,
        Example = "https://lozere.fr/node/30011",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<WebAddress>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out WebAddress value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : Scalar.IsLongerThan(text, LongestAddress) ? Flaw.LengthIsWrong
            : !HasHost(text) ? Flaw.AddressIsNotAbsolute
            : Flaw.None;
        value = flaw == Flaw.None ? new WebAddress(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads an address with blanks or angle brackets around it, or with a scheme in capitals.</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out WebAddress value)
    {
        if (TryRead(typed, out value, out _))
            return true;
        var address = typed.Trim();
        if (address is ['<', .., '>'])
            address = address[1..^1].Trim();
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return TryRead(scheme < 0 ? address : $"{address[..scheme].ToString().ToLowerInvariant()}{address[scheme..]}", out value, out _);
    }

    /// <summary>Whether it has characters that no address may have.</summary>
    internal bool HasForbiddenCharacters => text is not null && AddressSyntax.HasFaults(text);

    private static bool HasHost(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("https://") ? text[8..] : text.StartsWith("http://") ? text[7..] : [];
        return rest is not ([] or ['/' or '?' or '#' or ':', ..]) && !char.IsWhiteSpace(rest[0]) && !char.IsControl(rest[0]);
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
