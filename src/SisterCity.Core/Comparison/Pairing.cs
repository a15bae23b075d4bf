namespace SisterCity.Comparison;

/// <summary>Puts the things of two lists together, one with one, each with its nearest.</summary>
internal static class Pairing
{
    /// <param name="mine">The things of one's own list.</param>
    /// <param name="theirs">Those of the other.</param>
    /// <param name="nearness">How near two are; null for two that cannot be one.</param>
    public static List<(TMine Mine, TTheirs Theirs)> OneWithOne<TMine, TTheirs>(IReadOnlyList<TMine> mine, IReadOnlyList<TTheirs> theirs, Func<TMine, TTheirs, int?> nearness)
    {
        // The nearest first; among the equally near the earliest in both lists, whichever list is asked from.
        var pairs = from i in Enumerable.Range(0, mine.Count)
                    from j in Enumerable.Range(0, theirs.Count)
                    let near = nearness(mine[i], theirs[j])
                    where near is not null
                    orderby near descending, i + j, Math.Abs(i - j)
                    select (Mine: i, Theirs: j);
        var (takenOfMine, takenOfTheirs) = (new bool[mine.Count], new bool[theirs.Count]);
        var found = new List<(TMine, TTheirs)>();
        foreach (var pair in pairs)
        {
            if (takenOfMine[pair.Mine] || takenOfTheirs[pair.Theirs])
                continue;
            takenOfMine[pair.Mine] = takenOfTheirs[pair.Theirs] = true;
            found.Add((mine[pair.Mine], theirs[pair.Theirs]));
        }

        return found;
    }
}
