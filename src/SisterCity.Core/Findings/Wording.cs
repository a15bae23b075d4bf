using System.Globalization;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>How numbers are written in English, French and Chinese. Own formats, since the cultures of the machine may be missing or ambient.</summary>
internal static class Wording
{
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    // U+202F, the narrow no-break space that French typography puts between thousands.
    private static readonly NumberFormatInfo FrenchGrouped = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    public static string Number(decimal number, LanguageTag language) =>
        number.ToString("#,##0.##", language.IsFrench ? FrenchGrouped : Grouped);
}
