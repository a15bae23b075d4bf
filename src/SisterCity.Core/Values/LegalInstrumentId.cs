using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a legal instrument: a law, a decree, a circular, a judgment, a treaty.</summary>
/// <remarks>Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others. Equal when the texts are equal. No order. The default is not a value.</remarks>
/// <example><code>LegalInstrumentId.Parse("fr-loi-2007-147")</code></example>
[JsonConverter(typeof(ScalarConverter<LegalInstrumentId>))]
public readonly record struct LegalInstrumentId : IScalar<LegalInstrumentId>
{
    private readonly string? text;

    private LegalInstrumentId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "legal-instrument-id",
        Pattern = Token.Pattern,
        Example = "fr-loi-2007-147",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<LegalInstrumentId>(text);

    /// <summary>Reads a canonical text, or throws.</summary>
    /// <param name="text">The canonical text.</param>
    /// <exception cref="FormatException">The text is not such a value; the message says why.</exception>
    public static LegalInstrumentId Parse(string text) => Scalar.Parse<LegalInstrumentId>(text);

    /// <summary>Reads a canonical text: what routes, queries and forms are bound by.</summary>
    /// <param name="s">The text; null is no value.</param>
    /// <param name="provider">Not asked: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LegalInstrumentId result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out LegalInstrumentId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new LegalInstrumentId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
