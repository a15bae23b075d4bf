using SisterCity.Directories;

namespace SisterCity.Exchange.Mappings;

/// <summary>Words and signs that people write where they know nothing.</summary>
internal static class NothingInText
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "n a", "na", "nc", "n c", "nr", "inconnu", "inconnue", "non connu", "non connue", "non renseigne", "sans", "neant", "aucun", "aucune",
        "unknown", "none", "not known", "unbekannt", "keine", "desconocido", "desconocida", "sin datos", "不详", "未知", "无",
    };

    /// <summary>Whether a text says that nothing is known: a word for it, or signs alone.</summary>
    public static bool Says(string text) => NameFolding.Fold(text) is var folded && (folded.Length == 0 || Words.Contains(folded));
}
