using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The three-letter code of a currency in ISO 4217.</summary>
/// <remarks>Whether the code is in use today is a rule (<c>CurrencyIsNotListed</c>): older agreements count in francs. Equal when the texts are equal. No order. The default is not a value.</remarks>
/// <example><code>CurrencyCode.Parse("EUR")</code></example>
[JsonConverter(typeof(ScalarConverter<CurrencyCode>))]
public readonly record struct CurrencyCode : IScalar<CurrencyCode>
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

    /// <summary>The euro.</summary>
    public static CurrencyCode Euro { get; } = new("EUR");

    /// <summary>Reads a canonical text, or throws.</summary>
    /// <param name="text">The canonical text.</param>
    /// <exception cref="FormatException">The text is not such a value; the message says why.</exception>
    public static CurrencyCode Parse(string text) => Scalar.Parse<CurrencyCode>(text);

    /// <summary>Reads a canonical text: what routes, queries and forms are bound by.</summary>
    /// <param name="s">The text; null is no value.</param>
    /// <param name="provider">Not asked: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CurrencyCode result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out CurrencyCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length != 3 ? Flaw.LengthIsWrong
            : text.ContainsAnyExceptInRange('A', 'Z') ? Flaw.CharactersAreWrong
            : Flaw.None;
        value = flaw != Flaw.None ? default : text is "EUR" ? Euro : new CurrencyCode(text.ToString());
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code typed with small letters, and the sign €.</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out CurrencyCode value)
    {
        var cleaned = Readings.Unwrapped(typed).ToUpperInvariant();
        return TryRead(cleaned is "€" ? "EUR" : cleaned, out value, out _);
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
