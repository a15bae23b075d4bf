using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The two-digit code of a region in INSEE's Code officiel géographique, the regions before 2016 included.</summary>
/// <remarks>
/// All of them are department codes too: hence a type of its own. Equal when the texts are
/// equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>InseeRegionCode.Parse("76") // Occitanie</code></example>
[JsonConverter(typeof(ScalarConverter<InseeRegionCode>))]
public readonly partial record struct InseeRegionCode : IScalar<InseeRegionCode>
{
    private readonly string? text;

    private InseeRegionCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "insee-region",
        Pattern = "^(?:0[1-9]|[1-9][0-9])$",
        Example = "76",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<InseeRegionCode>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out InseeRegionCode value, out Flaw flaw)
    {
        flaw = text.Length == 1 && char.IsAsciiDigit(text[0]) && text[0] != '0' ? Flaw.LeadingZeroIsLost : Scalar.FlawOfDigits(text, 2);
        if (flaw == Flaw.None && text is "00")
            flaw = Flaw.ValueIsAPlaceholder;
        value = flaw == Flaw.None ? new InseeRegionCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code that a spreadsheet damaged: "1" and "1.0" for 01.</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out InseeRegionCode value) =>
        Readings.TryOnly(Readings.OfDigits(typed, length: 2, mostZeros: 1), out value);

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
