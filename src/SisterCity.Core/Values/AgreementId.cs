using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of an agreement within a register.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>AgreementId.Parse("montpellier-chengdu-1981")</code></example>
[JsonConverter(typeof(ScalarConverter<AgreementId>))]
public readonly partial record struct AgreementId : IScalar<AgreementId>
{
    private readonly string? text;

    private AgreementId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "agreement-id",
        Pattern = Token.Pattern,
        Example = "montpellier-chengdu-1981",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<AgreementId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out AgreementId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new AgreementId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
