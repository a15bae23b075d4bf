using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a cooperation project within a register.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>ProjectId.Parse("maison-de-montpellier")</code></example>
[JsonConverter(typeof(ScalarConverter<ProjectId>))]
public readonly partial record struct ProjectId : IScalar<ProjectId>
{
    private readonly string? text;

    private ProjectId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "project-id",
        Pattern = Token.Pattern,
        Example = "maison-de-montpellier",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<ProjectId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out ProjectId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new ProjectId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
