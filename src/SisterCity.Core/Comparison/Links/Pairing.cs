namespace SisterCity.Comparison;

/// <summary>Puts the things of two lists together, one with one, each with its nearest.</summary>
internal static class Pairing
{
    /// <summary>Pairs the nearest first; among the equally near the earliest in both lists, whichever list is asked from.</summary>
    /// <param name="mine">The things of one's own list, each by what is compared of it: several where it was put together before, of which the
    /// nearest counts.</param>
    /// <param name="theirs">Those of the other list.</param>
    /// <param name="nearness">How near two are; null for two that cannot be one. It follows <see cref="Trait"/>.</param>
    /// <param name="mustBeLikely">Whether two cannot be one whose dates contradict each other, or that lack a date and are of two kinds: these are
    /// not even asked.</param>
    /// <returns>The places of the pairs.</returns>
    public static List<(int Mine, int Theirs)> OneWithOne(
        IReadOnlyList<IReadOnlyList<Trait>> mine, IReadOnlyList<Trait> theirs, Func<int, int, int?> nearness, bool mustBeLikely = false)
    {
        var candidates = new Candidates(theirs, mustBeLikely);
        var (isTaken, found) = (new bool[mine.Count], new List<(int, int)>());

        // At the first level on which a pair is left, no pair is nearer: so a level may ask for those that are as near at least.
        foreach (var level in Candidates.Levels)
        {
            if (found.Count < Math.Min(mine.Count, theirs.Count))
                PairAt(level);
        }

        return found;

        void PairAt(int level)
        {
            var nearest = new PriorityQueue<(int Mine, int Theirs), (int, int)>();
            for (var i = 0; i < mine.Count; i++)
                Ask(i, nearest, level);
            while (nearest.TryDequeue(out var pair, out _))
            {
                if (candidates.IsTaken(pair.Theirs))
                {
                    Ask(pair.Mine, nearest, level);
                    continue;
                }

                candidates.Take(pair.Theirs);
                isTaken[pair.Mine] = true;
                found.Add(pair);
            }
        }

        void Ask(int i, PriorityQueue<(int, int), (int, int)> nearest, int level)
        {
            if (!isTaken[i] && candidates.First(mine[i], level, j => nearness(i, j) == level) is >= 0 and var j)
                nearest.Enqueue((i, j), (i + j, Math.Abs(i - j)));
        }
    }

    /// <summary>Pairs things that are all equally near: the first with the first.</summary>
    public static List<(int Mine, int Theirs)> InTurn(int mine, int theirs) => [.. Enumerable.Range(0, Math.Min(mine, theirs)).Select(i => (i, i))];
}
