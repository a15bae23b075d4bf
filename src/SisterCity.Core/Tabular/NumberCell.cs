using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>An amount: digits and a point, no sign between thousands.</summary>
internal sealed class NumberCell(decimal example) : CellFormat<decimal>
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Number;

    /// <inheritdoc/>
    public override bool TryRead(string cell, out decimal value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        flaw = null;
        if (TryParse(cell, out value))
            return true;
        var repaired = TryParse(Cleaned(cell), out var meant) ? Write(meant) : null;
        flaw = new FoundFlaw(string.Empty, Flaw.CharactersAreWrong, JsonText.Shorten(cell), "decimal", Write(example), repaired);
        return false;
    }

    /// <inheritdoc/>
    public override string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool IsNumber => true;

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "number"u8);

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteNumber("example"u8, example);

    /// <summary>A number as it was probably meant: without spaces and the sign of a currency; a comma before one or two last digits is a point.</summary>
    internal static string Cleaned(string cell)
    {
        var kept = string.Concat(cell.Where(character => !char.IsWhiteSpace(character) && character is not ('€' or '¥' or '$' or '\'')));
        var comma = kept.LastIndexOf(',');
        var isPoint = comma >= 0 && kept.IndexOf(',', StringComparison.Ordinal) == comma && !kept.Contains('.', StringComparison.Ordinal);
        return isPoint && kept.Length - comma is 2 or 3
            ? kept.Replace(',', '.')
            : kept;
    }

    // A decimal rounds the 29th digit away without a word; what does not come back as it was written is refused.
    private static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value)
        && text.AsSpan().TrimStart("-+").IndexOfAnyInRange('0', '9') >= 0
        && string.Equals(Digits(text), Digits(value.ToString(CultureInfo.InvariantCulture)), StringComparison.Ordinal);

    private static string Digits(string text)
    {
        var digits = text.TrimStart('-', '+');
        return (digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits).TrimStart('0');
    }
}
