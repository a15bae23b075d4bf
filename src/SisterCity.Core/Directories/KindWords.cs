namespace SisterCity.Directories;

/// <summary>The words for a kind that lists put before a name: "Ville de", "Conseil départemental du", "City of".</summary>
internal static class KindWords
{
    private static readonly HashSet<string> Words = new(
        [
            "ville", "commune", "mairie", "municipalite", "departement", "departemental", "conseil", "general", "region", "regional", "province",
            "collectivite",
            "city", "town", "municipality", "county", "state", "stadt", "gemeinde", "landkreis", "ayuntamiento",
            "comune", "comuna", "municipio", "ciudad", "citta",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Joints = new(
        ["of", "the", "de", "du", "des", "d", "la", "le", "les", "l", "di", "del", "do", "da", "und"], StringComparer.Ordinal);

    /// <summary>
    /// A folded name without the words for a kind before it, and without what joins them to it: "departement de la loire" gives "la loire" and "loire".
    /// </summary>
    public static IEnumerable<string> Without(string folded)
    {
        var words = folded.Split(' ');
        var start = 0;
        while (start < words.Length && Words.Contains(words[start]))
            start++;
        if (start == 0)
            yield break;

        // La Rochelle has an article of its own, and the Loire has not: with each joint less there is another name.
        for (; start < words.Length; start++)
        {
            yield return string.Join(' ', words[start..]);
            if (!Joints.Contains(words[start]))
                yield break;
        }
    }
}
