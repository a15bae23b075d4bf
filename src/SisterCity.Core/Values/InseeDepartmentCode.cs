using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>
/// The code of a department, of an overseas collectivity, or of an authority with the powers of a department, in INSEE's Code officiel géographique.
/// </summary>
/// <remarks>
/// <c>76</c> is the department Seine-Maritime here and the region Occitanie in <see cref="InseeRegionCode"/>: two types, so that comparing them does
/// not compile. Since 2021 INSEE numbers the authorities apart from the districts of the State (CTCD): 38D is the authority of the district 38; 6AE
/// (Alsace), 69M (Métropole de Lyon) and 20R (Corsica) are authorities whose territory is no single district. Equal when the texts are equal. Sorted by
/// the text (ordinal). The default is not a value.
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
        Pattern = "^(?:0[1-9]|1[0-9]|2[0-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9]"
            + "|(?:0[1-9]|1[0-9]|2[1-9]|[3-5][0-9]|6[0-69]|7[0-46-9]|8[0-9]|9[0-5]|97[146])D|6AE|69M|75C|20R|97[23]R)$",
        Example = "48",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<InseeDepartmentCode>(text);

    /// <summary>
    /// The district of the State whose territory is the authority's: 38 for 38D and 38; null for 6AE, 69M and 20R, which have none of their own.
    /// </summary>
    /// <remarks>The Rhône (69D) has the district 69 without the Métropole de Lyon, and is told by its number.</remarks>
    public InseeDepartmentCode? ToDistrict() => Text switch
    {
        "6AE" or "69M" or "20R" => null,
        [.., 'D' or 'R' or 'C'] authority => new InseeDepartmentCode(authority[..^1]),
        _ => this,
    };

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out InseeDepartmentCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length == 1 && char.IsAsciiDigit(text[0]) && text[0] != '0' ? Flaw.LeadingZeroIsLost
            : Readings.HasLostDigits(text) ? Flaw.DigitsAreLost
            : text.Length is not (2 or 3 or 4) ? Flaw.LengthIsWrong
            : !IsDistrict(text) && !IsAuthority(text) ? Flaw.CharactersAreWrong
            : Flaw.None;
        value = flaw == Flaw.None ? new InseeDepartmentCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code that a spreadsheet damaged ("1" and "1.0" for 01) or that was typed with small letters ("2a").</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out InseeDepartmentCode value) =>
        Readings.TryOnly(Readings.OfDigits(typed, length: 2, mostZeros: 1).Select(reading => reading.ToUpperInvariant()), out value);

    private static bool IsDistrict(ReadOnlySpan<char> text) => text switch
    {
        ['9', '7', >= '1' and <= '8'] or ['9', '8', >= '4' and <= '9'] => true,
        ['0', >= '1' and <= '9'] or ['2', 'A' or 'B'] or ['9', >= '0' and <= '5'] => true,
        [>= '1' and <= '8', >= '0' and <= '9'] => true,
        _ => false,
    };

    // Corsica, Alsace, Paris, Martinique and French Guiana have authorities of another sort, and other letters.
    private static bool IsAuthority(ReadOnlySpan<char> text) =>
        text is "6AE" or "69M" or "75C" or "20R" or "972R" or "973R"
        || (text is [.. var district, 'D'] && IsDistrict(district)
            && (district.Length == 2 ? district is not ("20" or "2A" or "2B" or "67" or "68" or "75") : district is "971" or "974" or "976"));

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
