using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The five-character code of a commune in INSEE's Code officiel géographique.</summary>
/// <remarks>
/// Not a number: Corsica has letters (2A004) and the Ain a leading zero (01001) that spreadsheets drop. Codes of former communes
/// stay valid texts. Never compare it with a department or region code: the types do not allow it. Equal when the texts are
/// equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>InseeCommuneCode.Parse("34172").Department // 34</code></example>
[JsonConverter(typeof(ScalarConverter<InseeCommuneCode>))]
public readonly partial record struct InseeCommuneCode : IScalar<InseeCommuneCode>
{
    private readonly string? text;

    private InseeCommuneCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "insee-commune",
        Pattern = "^(?:(?:0[1-9]|1[0-9]|2[0-9AB]|[3-8][0-9]|9[0-5])[0-9]|97[1-8]|98[4-9])[0-9]{2}$",
        Example = "34172",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<InseeCommuneCode>(text);

    /// <summary>The department that the code belongs to: the first two characters, three overseas (97411 is in 974).</summary>
    public InseeDepartmentCode Department => InseeDepartmentCode.Parse(Text[0] == '9' && Text[1] is '7' or '8' ? Text[..3] : Text[..2]);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out InseeCommuneCode value, out Flaw flaw)
    {
        flaw = text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9') ? Flaw.LeadingZeroIsLost
            : Readings.HasLostDigits(text) ? Flaw.DigitsAreLost
            : text.Length != 5 ? Flaw.LengthIsWrong
            : !IsDepartmentPart(text[0], text[1], text[2]) || text[2..].ContainsAnyExceptInRange('0', '9') ? Flaw.CharactersAreWrong
            : Flaw.None;
        value = flaw == Flaw.None ? new InseeCommuneCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code that a spreadsheet damaged ("1001" and "1001.0" for 01001) or that was typed with small letters ("2a004").</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out InseeCommuneCode value) =>
        Readings.TryOnly(Readings.OfDigits(typed, length: 5, mostZeros: 1).Select(reading => reading.ToUpperInvariant()), out value);

    private static bool IsDepartmentPart(char first, char second, char third) => first switch
    {
        '0' => second is >= '1' and <= '9',
        '2' => char.IsAsciiDigit(second) || second is 'A' or 'B',
        '9' => second switch
        {
            '7' => third is >= '1' and <= '8',
            '8' => third is >= '4' and <= '9',
            _ => second is >= '0' and <= '5',
        },
        _ => first is >= '1' and <= '8' && char.IsAsciiDigit(second),
    };

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
