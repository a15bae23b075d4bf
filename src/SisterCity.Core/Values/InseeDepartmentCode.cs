using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The two- or three-character code of a department, or of an overseas collectivity, in INSEE's Code officiel géographique.</summary>
/// <remarks>
/// <c>76</c> is the department Seine-Maritime here and the region Occitanie in <see cref="InseeRegionCode"/>: two types, so that comparing them does
/// not compile. Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>InseeDepartmentCode.Parse("48") // Lozère</code></example>
[JsonConverter(typeof(ScalarConverter<InseeDepartmentCode>))]
public readonly partial record struct InseeDepartmentCode : IScalar<InseeDepartmentCode>
{
    private readonly string? text;

    private InseeDepartmentCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "insee-department",
        Pattern = "^(?:0[1-9]|1[0-9]|2[0-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])$",
        Example = "48",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<InseeDepartmentCode>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out InseeDepartmentCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length == 1 && char.IsAsciiDigit(text[0]) && text[0] != '0' ? Flaw.LeadingZeroIsLost
            : Readings.HasLostDigits(text) ? Flaw.DigitsAreLost
            : text.Length is not (2 or 3) ? Flaw.LengthIsWrong
            : !IsCode(text) ? Flaw.CharactersAreWrong
            : Flaw.None;
        value = flaw == Flaw.None ? new InseeDepartmentCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code that a spreadsheet damaged ("1" and "1.0" for 01) or that was typed with small letters ("2a").</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out InseeDepartmentCode value) =>
        Readings.TryOnly(Readings.OfDigits(typed, length: 2, mostZeros: 1).Select(reading => reading.ToUpperInvariant()), out value);

    private static bool IsCode(ReadOnlySpan<char> text) => text switch
    {
        ['9', '7', >= '1' and <= '8'] or ['9', '8', >= '4' and <= '9'] => true,
        ['0', >= '1' and <= '9'] or ['2', 'A' or 'B'] or ['9', >= '0' and <= '5'] => true,
        [>= '1' and <= '8', >= '0' and <= '9'] => true,
        _ => false,
    };

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
