using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The units of NUTS down to the second level, of the member States of the Union and the United Kingdom, in the versions of 2006 to 2024.</summary>
internal static partial class NutsUnits
{
    private const int LettersOfTheSecondLevel = 4;

    /// <summary>Whether a version has the code, as far as the second level tells; of countries that are not listed, any code may be one.</summary>
    public static bool MayBe(NutsCode code)
    {
        var country = Given.IndexOf($"\n{code.Text.AsSpan(0, 2)} ", StringComparison.Ordinal);

        // Z is for what lies in no region, such as embassies and the continental shelf.
        if (country < 0 || code.Level == 0 || code.Text[2] == 'Z')
            return true;
        var end = Given.IndexOf('\n', country + 1);
        var units = Given.AsSpan((country + 3)..(end < 0 ? Given.Length : end));
        return code.Level == 1
            ? units.Contains($" {code.Text[2]}", StringComparison.Ordinal)
            : units.Contains($" {code.Text.AsSpan(2, LettersOfTheSecondLevel - 2)} ", StringComparison.Ordinal);
    }
}
