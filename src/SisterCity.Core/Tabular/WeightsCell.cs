using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A code, and its percentage or score.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Weighted<T>(T Value, decimal? Weight)
    where T : struct;

/// <summary>Several codes with a bar between them, each with a number behind a colon: a percentage, which may be left out, or a score, which may not.</summary>
internal sealed class WeightsCell<T>(ScalarCell<T> item, string example, bool areScores) : CellFormat<ValueList<Weighted<T>>>
    where T : struct, IScalar<T>
{
    private const char Bar = '|';
    private const char Colon = ':';

    private readonly NumberCell percentage = new(60);
    private readonly IntegerCell score = new(2);

    /// <inheritdoc/>
    public override ColumnContent Content => areScores ? ColumnContent.Identifier : ColumnContent.Codes;

    /// <summary>A code without a score says nothing, so that there is no list to choose scores from.</summary>
    public override Codelist? Codes => areScores ? null : item.Codes;

    /// <inheritdoc/>
    public override string? MeaningOf(string cell) => cell.Contains(Colon, StringComparison.Ordinal)
        && TryRead(cell, out _, out _) ? cell : areScores ? null : item.MeaningOf(cell);

    /// <inheritdoc/>
    public override bool TryRead(string cell, out ValueList<Weighted<T>> value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        var items = new List<Weighted<T>>();
        flaw = null;
        foreach (var text in cell.Split(Bar))
        {
            var colon = text.LastIndexOf(Colon);
            decimal? weight = null;
            if (!item.TryRead(colon < 0 ? text : text[..colon], out var one, out flaw)
                || (!TryReadWeight(colon < 0 ? null : text[(colon + 1)..], out weight, out flaw)))
            {
                value = default;
                flaw = flaw! with { Repaired = null };
                return false;
            }

            items.Add(new Weighted<T>(one, weight));
        }

        value = items.ToValueList();
        return true;
    }

    /// <inheritdoc/>
    public override string Write(ValueList<Weighted<T>> value) =>
        string.Join(Bar, value.Select(its => its.Weight is { } weight ? its.Value.Text + Colon + percentage.Write(weight) : its.Value.Text));

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "string"u8);

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer)
    {
        var one = $"(?:{T.Format.Pattern[1..^1]})" + (areScores ? ":-?[0-9]+" : "(?::-?[0-9]+(?:\\.[0-9]+)?)?");
        writer.WriteString("pattern"u8, $"^{one}(?:\\{Bar}{one})*$");
    }

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteString("example"u8, example);

    private bool TryReadWeight(string? text, out decimal? weight, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        (weight, flaw) = (null, null);
        if (areScores)
        {
            var isScore = score.TryRead(text ?? string.Empty, out var whole, out flaw);
            weight = whole;
            return isScore;
        }

        if (text is null)
            return true;
        var isNumber = percentage.TryRead(text, out var number, out flaw);
        weight = number;
        return isNumber;
    }
}
