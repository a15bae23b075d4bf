using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Directories;

/// <summary>The names of an authority as they are compared: folded, each with its language.</summary>
internal sealed class FoldedNames(LocalAuthority authority)
{
    private readonly List<(string Language, string Name)> names =
    [
        .. authority.Names.SelectMany(name => name.Text)
            .Select(text => (text.Key.Language, Name: NameFolding.Fold(text.Value)))
            .Where(name => name.Name.Length > 0),
    ];

    /// <summary>All names with their languages: equal for two authorities that are compared alike.</summary>
    public string Text => string.Join('\t', names.Select(name => $"{name.Language} {name.Name}"));

    /// <summary>Whether a name of the one is a name of the other, in whatever languages.</summary>
    public bool Equal(FoldedNames other) => Agree(other, IsSame) == true;

    /// <summary>Whether names of the two may be of one authority; null when none is and they have no language in common.</summary>
    public bool? Agree(FoldedNames other) => Agree(other, Means);

    private bool? Agree(FoldedNames others, Func<string, string, bool> agree)
    {
        bool? found = null;
        foreach (var (language, name) in names)
        {
            foreach (var (otherLanguage, other) in others.names)
            {
                if (agree(name, other))
                    return true;
                if (AreComparable(language, name, otherLanguage, other))
                    found = false;
            }
        }

        return found;
    }

    /// <summary>Whether two names that differ should agree: of one language; or, where a list does not tell the language, of one script.</summary>
    private static bool AreComparable(string language, string name, string otherLanguage, string other) =>
        IsUntold(language) || IsUntold(otherLanguage) ? IsLatin(name) == IsLatin(other) : string.Equals(language, otherLanguage, StringComparison.Ordinal);

    private static bool IsUntold(string language) => language is "und" or "mul";

    private static bool IsLatin(string name) => char.IsAsciiLetterOrDigit(name[0]);

    private static bool IsSame(string name, string other) =>
        string.Equals(name, other, StringComparison.Ordinal)
        || string.Equals(NameFolding.WithoutEnding(name) ?? name, NameFolding.WithoutEnding(other) ?? other, StringComparison.Ordinal);

    /// <summary>Whether two names may be of one authority: the same, or one says the other with more words: "departement de la lozere" and "lozere".</summary>
    private static bool Means(string name, string other) => IsSame(name, other) || Holds(name, other) || Holds(other, name);

    private static bool Holds(string name, string other) =>
        name.Length > other.Length && (name.EndsWith(" " + other, StringComparison.Ordinal) || name.StartsWith(other + " ", StringComparison.Ordinal));
}
