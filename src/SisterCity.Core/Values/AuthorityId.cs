using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a local authority within a register.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>AuthorityId.Parse("montpellier")</code></example>
[JsonConverter(typeof(ScalarConverter<AuthorityId>))]
public readonly partial record struct AuthorityId : IScalar<AuthorityId>
{
    private readonly string? text;

    private AuthorityId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "authority-id",
        Pattern = Token.Pattern,
        Example = "montpellier",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<AuthorityId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out AuthorityId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new AuthorityId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
