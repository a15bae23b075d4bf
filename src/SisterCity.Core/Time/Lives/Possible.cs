using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The states that some world reaches on a day, each once, for the whole, for each side and for each pair of which something is told.</summary>
internal sealed class Possible(int countOfSides, int countOfPairs)
{
    // Most often one state is possible.
    private const int Usual = 1;

    public List<Reached> Whole { get; } = new(Usual);

    public List<Reached>[] Sides { get; } = Lists(countOfSides);

    public List<Reached>[] Pairs { get; } = Lists(countOfPairs);

    /// <summary>Whether the states say that the whole is in force: surely, maybe or no; null when they do not say.</summary>
    public Certainty? InForce
    {
        get
        {
            var (alive, open) = (0, 0);
            foreach (var one in Whole)
            {
                alive += one.Phase == LifecyclePhase.Alive ? 1 : 0;
                open += one.Phase is LifecyclePhase.Unknown or LifecyclePhase.Signed ? 1 : 0;
            }

            return alive == Whole.Count ? Certainty.Surely : alive > 0 ? Certainty.Maybe : open > 0 ? null : Certainty.No;
        }
    }

    public void Clear()
    {
        Whole.Clear();
        foreach (var list in Sides)
            list.Clear();
        foreach (var list in Pairs)
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
            lists[i] = new List<Reached>(Usual);
        return lists;
    }
}
