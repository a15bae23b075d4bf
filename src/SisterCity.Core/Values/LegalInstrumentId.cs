using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a legal instrument: a law, a decree, a circular, a judgment, a treaty.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>LegalInstrumentId.Parse("fr-loi-2007-147")</code></example>
[JsonConverter(typeof(ScalarConverter<LegalInstrumentId>))]
public readonly partial record struct LegalInstrumentId : IScalar<LegalInstrumentId>
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
