using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>A code of the European NUTS classification: a country of two letters and up to three more characters, one a level.</summary>
/// <remarks>
/// Regulation (EC) No 1059/2003. NUTS writes EL for Greece. Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>NutsCode.Parse("FRJ1").Level // 2</code></example>
[JsonConverter(typeof(ScalarConverter<NutsCode>))]
public readonly partial record struct NutsCode : IScalar<NutsCode>
{
    private readonly string? text;

    private NutsCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "nuts",
        Pattern = "^[A-Z]{2}[0-9A-Z]{0,3}$",
        Example = "FRJ13",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<NutsCode>(text);

    /// <summary>The level of the unit: 0 for a country to 3 for the smallest.</summary>
    public int Level => Text.Length - 2;

    /// <summary>The country that the unit belongs to: EL of NUTS is Greece, UK the United Kingdom.</summary>
    internal CountryCode Country => CountryCode.Parse(Text[..2] switch { "EL" => "GR", "UK" => "GB", var country => country });

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out NutsCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length is < 2 or > 5 ? Flaw.LengthIsWrong
            : text[..2].ContainsAnyExceptInRange('A', 'Z') || !IsCapitalsAndDigits(text[2..]) ? Flaw.CharactersAreWrong
            : Flaw.None;
        value = flaw == Flaw.None ? new NutsCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code typed with small letters.</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out NutsCode value) =>
        TryRead(Readings.Unwrapped(typed).ToUpperInvariant(), out value, out _);

    private static bool IsCapitalsAndDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character))
                return false;
        }

        return true;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
