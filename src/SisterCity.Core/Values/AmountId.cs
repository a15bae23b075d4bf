using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of an amount within its project.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>AmountId.Parse("grant-2024")</code></example>
[JsonConverter(typeof(ScalarConverter<AmountId>))]
public readonly partial record struct AmountId : IScalar<AmountId>
{
    private readonly string? text;

    private AmountId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "amount-id",
        Pattern = Token.Pattern,
        Example = "grant-2024",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<AmountId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out AmountId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new AmountId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
