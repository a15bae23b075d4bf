using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The codes of ISO 3166-2, as CLDR has them.</summary>
internal static partial class Subdivisions
{
    /// <summary>Whether the code is given out today.</summary>
    public static bool IsAssigned(SubdivisionCode code)
    {
        var country = Given.IndexOf($"\n{code.Text.AsSpan(0, 2)} ", StringComparison.Ordinal);
        if (country < 0)
            return false;
        var end = Given.IndexOf('\n', country + 1);
        var line = Given.AsSpan(country..(end < 0 ? Given.Length : end));
        return line.Contains($" {code.Text.AsSpan(3)} ", StringComparison.Ordinal);
    }

    /// <summary>The code that took the place of one that was given up, when it took the place of no other; null when there is none.</summary>
    public static SubdivisionCode? SuccessorOf(SubdivisionCode code)
    {
        var at = Former.IndexOf($" {code.Text}>", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var start = at + code.Text.Length + 2;
        return SubdivisionCode.Parse(Former[start..Former.IndexOf(' ', start)]);
    }
}
