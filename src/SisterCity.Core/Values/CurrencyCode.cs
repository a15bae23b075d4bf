using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The three-letter code of a currency in ISO 4217.</summary>
/// <remarks>
/// Whether the code is in use today is a rule (<c>CurrencyIsNotListed</c>): older agreements count in francs. Equal when the texts are equal. Sorted
/// by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>CurrencyCode.Parse("EUR") == CurrencyCode.Euro</code></example>
[JsonConverter(typeof(ScalarConverter<CurrencyCode>))]
public readonly partial record struct CurrencyCode : IScalar<CurrencyCode>
{
    private readonly string? text;

    private CurrencyCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "iso4217",
        Pattern = "^[A-Z]{3}$",
        Example = "EUR",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<CurrencyCode>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out CurrencyCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length != 3 ? Flaw.LengthIsWrong
            : text.ContainsAnyExceptInRange('A', 'Z') ? Flaw.CharactersAreWrong
            : Flaw.None;
        flaw = WordForCode.Or(flaw, text);
        value = flaw != Flaw.None ? default : text is "EUR" ? Euro : new CurrencyCode(text.ToString());
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code typed with small letters, and the name of a currency that one country has: "€", "euros", "RMB".</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out CurrencyCode value)
    {
        var cleaned = Readings.Unwrapped(typed);
        return TryRead(cleaned.ToUpperInvariant(), out value, out _) || TryRead(Words.Currency(cleaned), out value, out _);
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
