using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A whole number.</summary>
internal sealed class IntegerCell(int example) : CellFormat<int>
{
    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Number;

    /// <inheritdoc/>
    public override bool TryRead(string cell, out int value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        flaw = null;
        if (TryParse(cell, out value))
            return true;
        var repaired = TryParse(NumberCell.Cleaned(cell), out var meant) ? Write(meant) : null;
        flaw = new FoundFlaw(string.Empty, Flaw.CharactersAreWrong, JsonText.Shorten(cell), "integer", Write(example), repaired);
        return false;
    }

    /// <inheritdoc/>
    public override string Write(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool IsNumber => true;

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "integer"u8);

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteNumber("example"u8, example);

    private static bool TryParse(string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
