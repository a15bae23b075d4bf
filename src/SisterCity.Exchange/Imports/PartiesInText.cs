namespace SisterCity.Exchange.Imports;

/// <summary>Several parties in one cell: "Chengdu ; Heidelberg", or a name on each line of the cell.</summary>
internal static class PartiesInText
{
    /// <summary>Signs that no name of a place has within it. A comma and a slash are none of them: "Paris, Texas", "Biel/Bienne".</summary>
    private static readonly string[] Signs = [";", "；", "、", "|", "\n"];

    /// <summary>Whether a text has such a sign between two names.</summary>
    public static bool LooksLikeSeveral(string text) => Signs.Any(sign => text.Contains(sign, StringComparison.Ordinal)) && AreNames(Parts(text, Signs));

    /// <summary>The signs that stand between names in texts; none when there are none, or something between them is no name.</summary>
    public static IReadOnlyList<string> SignsIn(IReadOnlyCollection<string> texts)
    {
        var signs = Signs.Where(sign => texts.Any(text => text.Contains(sign, StringComparison.Ordinal))).ToList();
        return signs.Count > 0 && texts.All(text => AreNames(Parts(text, signs))) ? signs : [];
    }

    /// <summary>The parts of a text, without blanks around them and without empty ones.</summary>
    public static string[] Parts(string text, IReadOnlyList<string> signs) =>
        text.Split([.. signs], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // A name begins with a capital, or with a letter of a script that has none; "(Chine)" on a line of its own goes on with what stands before it.
    private static bool AreNames(string[] parts) => Array.TrueForAll(parts, static part => char.IsLetter(part[0]) && !char.IsLower(part[0]));
}
