using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The six-digit code of a Chinese administrative division in GB/T 2260.</summary>
/// <remarks>
/// Two digits each for province, prefecture and county; pairs of zeros say how far it goes: 510000 Sichuan, 510100 Chengdu, 510182 Pengzhou. Equal
/// when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>GbCode.Parse("510100").Province // 510000</code></example>
[JsonConverter(typeof(ScalarConverter<GbCode>))]
public readonly partial record struct GbCode : IScalar<GbCode>
{
    private readonly string? text;

    private GbCode(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "gbt2260",
        Pattern = "^[1-9][0-9]{5}$",
        Example = "510100",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<GbCode>(text);

    /// <summary>Whether the code names a division of the first level: a province, autonomous region, municipality or special region.</summary>
    public bool IsProvince => Text.EndsWith("0000", StringComparison.Ordinal);

    /// <summary>Whether the code names a division of the second level: a prefecture-level city, prefecture or league.</summary>
    public bool IsPrefecture => !IsProvince && Text.EndsWith("00", StringComparison.Ordinal);

    /// <summary>The division of the first level that this one belongs to; itself if it is one.</summary>
    public GbCode Province => new(string.Concat(Text.AsSpan(0, 2), "0000"));

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out GbCode value, out Flaw flaw)
    {
        flaw = Scalar.FlawOfDigits(text, 6);
        if (flaw == Flaw.None && text[0] == '0')
            flaw = Flaw.CharactersAreWrong;
        value = flaw == Flaw.None ? new GbCode(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    /// <summary>Reads a code as a spreadsheet leaves it: "510100.0", ="510100", "510,100".</summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out GbCode value) =>
        Readings.TryOnly(Readings.OfCode(typed), out value);

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
