using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>SIRET: the fourteen-digit number of one establishment of a French legal unit: its SIREN and five digits more.</summary>
/// <remarks>
/// Both the SIREN part and the whole carry a Luhn check digit; the establishments of La Poste (SIREN 356000000) are checked
/// by a digit sum that is a multiple of five instead. The last five digits are never all zero. Equal when the texts are
/// equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>Siret.Parse("22040001400019").Siren // 220400014</code></example>
[JsonConverter(typeof(ScalarConverter<Siret>))]
public readonly partial record struct Siret : IScalar<Siret>
{
    private const int Length = 14;

    // As many as a SIREN may have.
    private const int MostZeros = 3;

    private readonly string? text;

    private Siret(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "siret",
        Pattern = "^(?!0{9})[0-9]{9}(?!0{5}$)[0-9]{5}$",
        Example = "22040001400019",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<Siret>(text);

    /// <summary>The legal unit that the establishment belongs to: the first nine digits.</summary>
    public Siren Siren => Siren.Parse(Text[..9]);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out Siret value, out Flaw flaw)
    {
        flaw = FlawOf(text);
        if (flaw == Flaw.LengthIsWrong && text.Length is >= Length - MostZeros and < Length && FlawOf(text.ToString().PadLeft(Length, '0')) == Flaw.None)
            flaw = Flaw.LeadingZeroIsLost;
        value = flaw == Flaw.None ? new Siret(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>
    /// Reads a SIRET as people type it, "220 400 014 00019", or as a spreadsheet leaves it: without its
    /// leading zero, "22040001400019.0". The check digits must confirm it.
    /// </summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out Siret value) =>
        Readings.TryOnly(Readings.OfDigits(typed, Length, MostZeros), out value);

    private static Flaw FlawOf(ReadOnlySpan<char> text) => Scalar.FlawOfDigits(text, Length) is not Flaw.None and var flaw ? flaw : FlawOfFourteenDigits(text);

    private static Flaw FlawOfFourteenDigits(ReadOnlySpan<char> digits)
    {
        if (!digits[..9].ContainsAnyExcept('0'))
            return Flaw.ValueIsAPlaceholder;
        if (digits.EndsWith("00000"))
            return Flaw.SiretIsTruncated;
        if (digits.StartsWith("356000000"))
            return Scalar.PassesLuhn(digits) || DigitSum(digits) % 5 == 0 ? Flaw.None : Flaw.CheckDigitIsWrong;
        return Scalar.PassesLuhn(digits[..9]) && Scalar.PassesLuhn(digits) ? Flaw.None : Flaw.CheckDigitIsWrong;
    }

    private static int DigitSum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        foreach (var digit in digits)
            sum += digit - '0';
        return sum;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
