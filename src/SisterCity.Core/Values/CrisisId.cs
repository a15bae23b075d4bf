using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a crisis within a register.</summary>
/// <remarks>
/// Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others.
/// Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>CrisisId.Parse("covid-19")</code></example>
[JsonConverter(typeof(ScalarConverter<CrisisId>))]
public readonly partial record struct CrisisId : IScalar<CrisisId>
{
    private readonly string? text;

    private CrisisId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "crisis-id",
        Pattern = Token.Pattern,
        Example = "covid-19",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<CrisisId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out CrisisId value, out Flaw flaw)
    {
        flaw = Token.FlawOf(text);
        value = flaw == Flaw.None ? new CrisisId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
