using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a source within a register.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>SourceId.Parse("newsroom-montpellier-2025")</code></example>
[JsonConverter(typeof(ScalarConverter<SourceId>))]
public readonly partial record struct SourceId : IScalar<SourceId>
{
    private readonly string? text;

    private SourceId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "source-id",
        Pattern = Token.Pattern,
        Example = "newsroom-montpellier-2025",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<SourceId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out SourceId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new SourceId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
