namespace SisterCity.Time;

/// <summary>The states that some world reaches on a day, each once, for the whole and for each side.</summary>
internal sealed class Possible
{
    private readonly List<Reached>[] sides;

    public Possible(int countOfSides)
    {
        Whole = [];
        sides = new List<Reached>[countOfSides];
        for (var i = 0; i < countOfSides; i++)
            sides[i] = [];
    }

    public List<Reached> Whole { get; }

    public IReadOnlyList<List<Reached>> Sides => sides;

    public void Clear()
    {
        Whole.Clear();
        foreach (var side in sides)
            side.Clear();
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
}
