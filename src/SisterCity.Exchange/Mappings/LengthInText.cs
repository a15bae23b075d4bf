using System.Text.RegularExpressions;
using SisterCity.Directories;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>The length at the beginning of a text that says more: "5 ans renouvelable".</summary>
internal static partial class LengthInText
{
    /// <summary>The length as our tables write it, and whether the text says more; null when there is none. A bare number counts what its heading
    /// says.</summary>
    public static (string Length, bool SaysMore)? Of(string text, string heading, ColumnDescription column)
    {
        if (column.MeaningOf(text) is { } meaning)
            return (meaning, false);
        if (text.All(char.IsAsciiDigit) && text.Length is > 0 and < 3 && Unit(heading) is { } unit
            && column.MeaningOf($"P{text.TrimStart('0')}{unit}") is { } counted)
            return (counted, false);
        return Length().Match(text) is { Success: true } length && Unit(length.Groups["unit"].Value) is { } its
            && column.MeaningOf($"P{length.Groups["count"].Value}{its}") is { } first
                ? (first, length.Length < text.Length)
                : null;
    }

    private static char? Unit(string text)
    {
        var words = NameFolding.Fold(text).Split(' ');
        return Array.Exists(words, static word =>
            word is "an" or "ans" or "annee" or "annees" or "year" or "years" or "jahr" or "jahre" or "ano" or "anos" or "年") ? 'Y'
            : Array.Exists(words, static word => word is "mois" or "month" or "months" or "monat" or "monate" or "mes" or "meses" or "个月" or "月") ? 'M'
            : null;
    }

    [GeneratedRegex(@"^(?<count>[1-9]\d?)\s*(?<unit>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();
}
