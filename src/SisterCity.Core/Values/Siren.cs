using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>SIREN: the nine-digit number that INSEE gives to a French legal unit, communes included.</summary>
/// <remarks>
/// The ninth digit is a Luhn check digit (decree 97-497, art. R. 123-220 Code de commerce). A SIREN cannot be derived from an INSEE code. Equal when
/// the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>var montpellier = Siren.Parse("213401722");</code></example>
[JsonConverter(typeof(ScalarConverter<Siren>))]
public readonly partial record struct Siren : IScalar<Siren>
{
    private const int Length = 9;

    // No SIREN that is in use starts with four zeros, and five digits are an INSEE code.
    private const int MostZeros = 3;

    private readonly string? text;

    private Siren(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "siren",
        Pattern = "^(?!0{9})[0-9]{9}$",
        Example = "213401722",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<Siren>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out Siren value, out Flaw flaw)
    {
        flaw = FlawOf(text);
        if (flaw == Flaw.LengthIsWrong && text.Length is >= Length - MostZeros and < Length && FlawOf(text.ToString().PadLeft(Length, '0')) == Flaw.None)
            flaw = Flaw.LeadingZeroIsLost;
        value = flaw == Flaw.None ? new Siren(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>
    /// Reads a SIREN as people type it, "213 401 722", or as a spreadsheet leaves it: "55800296"
    /// for 055800296, "213401722.0". The check digit must confirm it.
    /// </summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out Siren value) =>
        Readings.TryOnly(Readings.OfDigits(typed, Length, MostZeros), out value);

    private static Flaw FlawOf(ReadOnlySpan<char> text) =>
        Scalar.FlawOfDigits(text, Length) is not Flaw.None and var flaw ? flaw
        : !Scalar.PassesLuhn(text) ? Flaw.CheckDigitIsWrong
        : !text.ContainsAnyExcept('0') ? Flaw.ValueIsAPlaceholder
        : Flaw.None;

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
