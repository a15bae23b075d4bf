namespace SisterCity.Cli;

/// <summary>What somebody probably meant who typed a name that does not exist.</summary>
internal static class Nearest
{
    private const int MostProposals = 3;

    /// <summary>The names that are nearest to what was typed, the nearest first; none when nothing is near.</summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> names)
    {
        var wanted = Plain(typed);
        return
        [
            .. names.Distinct(StringComparer.Ordinal)
                .Select(name => (Name: name, Distance: Distance(wanted, Plain(name))))
                .Where(near => near.Distance <= Math.Max(2, wanted.Length / 3))
                .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
                .Take(MostProposals)
                .Select(near => near.Name),
        ];
    }

    // Case and separators are what people remember least.
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>How many letters have to be put in, taken out or changed (Levenshtein).</summary>
    private static int Distance(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
