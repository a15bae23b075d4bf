using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a partnership within a register.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>PartnershipId.Parse("montpellier-chengdu")</code></example>
[JsonConverter(typeof(ScalarConverter<PartnershipId>))]
public readonly partial record struct PartnershipId : IScalar<PartnershipId>
{
    private readonly string? text;

    private PartnershipId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "partnership-id",
        Pattern = Token.Pattern,
        Example = "montpellier-chengdu",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<PartnershipId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out PartnershipId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new PartnershipId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
