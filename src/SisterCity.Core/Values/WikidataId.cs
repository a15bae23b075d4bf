using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SisterCity.Values;

/// <summary>The identifier of an item in Wikidata: Q and a number.</summary>
/// <remarks>
/// A plausible but wrong identifier is the commonest silent error of the field; compare it with the name. Equal when the texts are equal. Sorted by
/// the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>WikidataId.Parse("Q6441") // Montpellier</code></example>
[JsonConverter(typeof(ScalarConverter<WikidataId>))]
public readonly partial record struct WikidataId : IScalar<WikidataId>
{
    private readonly string? text;

    private WikidataId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "wikidata",
        Pattern = "^Q[1-9][0-9]{0,11}$",
        Example = "Q6441",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<WikidataId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out WikidataId value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text[0] != 'Q' || text[1..].ContainsAnyExceptInRange('0', '9') || text is ['Q', '0', ..] ? Flaw.CharactersAreWrong
            : text.Length is < 2 or > 13 ? Flaw.LengthIsWrong
            : Flaw.None;
        value = flaw == Flaw.None ? new WikidataId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads what people paste: "q6441", "wd:Q6441", or the address of the item in Wikidata.</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out WikidataId value) =>
        TryRead(Pasted().Match(Readings.Unwrapped(typed)).Groups["item"].Value.ToUpperInvariant(), out value, out _);

    // Of another address, or of two items, nobody knows which item is meant.
    [GeneratedRegex("^(<?(https?://)?(www\\.|m\\.)?wikidata\\.org/(wiki|entity)/|wd:)?(?<item>q[0-9]{1,12})>?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Pasted();

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
