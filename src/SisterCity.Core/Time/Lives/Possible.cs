namespace SisterCity.Time;

/// <summary>The states that some world reaches on a day, each once, for the whole, for each side and for each pair of which something is told.</summary>
internal sealed class Possible(int countOfSides, int countOfPairs)
{
    public List<Reached> Whole { get; } = [];

    public List<Reached>[] Sides { get; } = Lists(countOfSides);

    public List<Reached>[] Pairs { get; } = Lists(countOfPairs);

    public void Clear()
    {
        Whole.Clear();
        foreach (var list in Sides.Concat(Pairs))
            list.Clear();
    }

    /// <summary>Adds a state once; of two ways to it the settled and later one is told.</summary>
    public static void Add(List<Reached> to, Reached reached)
    {
        for (var i = 0; i < to.Count; i++)
        {
            if (to[i].State != reached.State)
                continue;
            if ((reached.IsSettled, reached.Weight).CompareTo((to[i].IsSettled, to[i].Weight)) > 0)
                to[i] = reached;
            return;
        }

        to.Add(reached);
    }

    private static List<Reached>[] Lists(int count)
    {
        var lists = count == 0 ? [] : new List<Reached>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }
}
