using System.Buffers;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The code of a country's subdivision in ISO 3166-2: FR-48, CN-SC.</summary>
/// <remarks>Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.</remarks>
/// <example><code>SubdivisionCode.Parse("CN-SC").Country // CN</code></example>
[JsonConverter(typeof(ScalarConverter<SubdivisionCode>))]
public readonly partial record struct SubdivisionCode : IScalar<SubdivisionCode>
{
    private static readonly SearchValues<char> CapitalsAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly string? text;

    private SubdivisionCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "iso3166-2",
        Pattern = "^[A-Z]{2}-[A-Z0-9]{1,3}$",
        Example = "FR-48",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<SubdivisionCode>(text);

    /// <summary>The country that the subdivision belongs to.</summary>
    public CountryCode Country => CountryCode.Parse(Text[..2]);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out SubdivisionCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length is < 4 or > 6 ? Flaw.LengthIsWrong
            : text[2] != '-' || text[..2].ContainsAnyExceptInRange('A', 'Z') || text[3..].ContainsAnyExcept(CapitalsAndDigits) ? Flaw.CharactersAreWrong
            : Flaw.None;
        value = flaw == Flaw.None ? new SubdivisionCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code typed with small letters.</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out SubdivisionCode value) =>
        TryRead(Readings.Unwrapped(typed).ToUpperInvariant(), out value, out _);

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
