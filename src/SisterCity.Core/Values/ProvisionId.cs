using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a provision of law: a lineage, whatever number its article bore.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>ProvisionId.Parse("cgct-l1115-1")</code></example>
[JsonConverter(typeof(ScalarConverter<ProvisionId>))]
public readonly partial record struct ProvisionId : IScalar<ProvisionId>
{
    private readonly string? text;

    private ProvisionId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "provision-id",
        Pattern = Token.Pattern,
        Example = "cgct-l1115-1",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<ProvisionId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out ProvisionId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new ProvisionId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
