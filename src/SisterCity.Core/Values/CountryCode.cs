using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The two-letter code of a country in ISO 3166-1, or XK or ZZ, which are user-assigned.</summary>
/// <remarks>
/// Any two capital letters are a code in form; whether ISO assigns it today is a rule (<c>CountryCodeIsNotAssigned</c>), since former countries
/// signed agreements too. Recognition of a State is an opinion, never a property of its code. Equal when the texts are equal. Sorted by the text
/// (ordinal). The default is not a value.
/// </remarks>
/// <example><code>CountryCode.Parse("FR") == CountryCode.France</code></example>
[JsonConverter(typeof(ScalarConverter<CountryCode>))]
public readonly partial record struct CountryCode : IScalar<CountryCode>
{
    private static readonly string?[] KnownTexts = new string?[26 * 26];

    private readonly string? text;

    private CountryCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "iso3166-1",
        Pattern = "^[A-Z]{2}$",
        Example = "FR",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<CountryCode>(text);

    /// <summary>ZZ: a country that a list does not tell. User-assigned in ISO 3166-1; CLDR uses it so.</summary>
    public static CountryCode Unknown => new("ZZ");

    /// <summary>Whether ISO leaves the code to its users, of which this library knows two: XK for Kosovo and ZZ for unknown.</summary>
    internal bool IsUserAssigned => text is "XK" or "ZZ";

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out CountryCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length != 2 ? Flaw.LengthIsWrong
            : text.ContainsAnyExceptInRange('A', 'Z') ? Flaw.CharactersAreWrong
            : Flaw.None;
        flaw = WordForCode.Or(flaw, text);
        value = flaw == Flaw.None ? new CountryCode(Known(text[0], text[1])) : default;
        return flaw == Flaw.None;
    }

    /// <summary>
    /// Reads a code typed with small letters, the two that people take for codes (UK is GB, EL is GR), codes of three letters and digits, and the name of
    /// a country in the languages of its lists: "Allemagne", "England, United Kingdom", "法国".
    /// </summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out CountryCode value)
    {
        var cleaned = Readings.Unwrapped(typed);
        var code = cleaned.ToUpperInvariant() switch { "UK" => "GB", "EL" => "GR", var capitals => capitals };
        return TryRead(code, out value, out _) || TryRead(Words.Country(cleaned), out value, out _);
    }

    // 676 short strings at most, made once each: a register repeats them by the thousand.
    private static string Known(char first, char second)
    {
        ref var known = ref KnownTexts[((first - 'A') * 26) + second - 'A'];
        return known ??= new string([first, second]);
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
