using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a crisis within a register.</summary>
/// <remarks>Letters, digits and <c>. _ ~ : / -</c>, 1 to 128 of them, a letter or digit first. A type of its own, so that it cannot be mixed with the others. Equal when the texts are equal. No order. The default is not a value.</remarks>
/// <example><code>CrisisId.Parse("covid-19")</code></example>
[JsonConverter(typeof(ScalarConverter<CrisisId>))]
public readonly record struct CrisisId : IScalar<CrisisId>
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

    /// <summary>Reads a canonical text, or throws.</summary>
    /// <param name="text">The canonical text.</param>
    /// <exception cref="FormatException">The text is not such a value; the message says why.</exception>
    public static CrisisId Parse(string text) => Scalar.Parse<CrisisId>(text);

    /// <summary>Reads a canonical text: what routes, queries and forms are bound by.</summary>
    /// <param name="s">The text; null is no value.</param>
    /// <param name="provider">Not asked: the text is the same in every culture.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CrisisId result) => TryRead(s, out result, out _);

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
