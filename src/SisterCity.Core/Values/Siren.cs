using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>SIREN: the nine-digit number that INSEE gives to a French legal unit, communes included.</summary>
/// <remarks>The ninth digit is a Luhn check digit (decree 97-497, art. R. 123-220 Code de commerce). A SIREN cannot be derived from an INSEE code. Equal when the texts are equal. No order. The default is not a value.</remarks>
/// <example><code>var montpellier = Siren.Parse("213401722");</code></example>
[JsonConverter(typeof(ScalarConverter<Siren>))]
public readonly record struct Siren : IScalar<Siren>
{
    private readonly string? text;

    private Siren(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "siren",
        Pattern = "^(?!0{9})[0-9]{9}$",
        Example = "213401722",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<Siren>(text);

    /// <summary>Reads a canonical text, or throws.</summary>
    /// <param name="text">The canonical text.</param>
    /// <exception cref="FormatException">The text is not such a value; the message says why.</exception>
    public static Siren Parse(string text) => Scalar.Parse<Siren>(text);

    /// <summary>Reads a canonical text: what routes, queries and forms are bound by.</summary>
    /// <param name="s">The text; null is no value.</param>
    /// <param name="provider">Not asked: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Siren result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out Siren value, out Flaw flaw)
    {
        flaw = Scalar.FlawOfDigits(text, 9);
        if (flaw == Flaw.None && !Scalar.PassesLuhn(text))
            flaw = Flaw.CheckDigitIsWrong;
        if (flaw == Flaw.None && !text.ContainsAnyExcept('0'))
            flaw = Flaw.ValueIsAPlaceholder;
        value = flaw == Flaw.None ? new Siren(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a SIREN as people type it: "213 401 722".</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out Siren value) =>
        TryRead(Scalar.WithoutSeparators(typed), out value, out _);

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
