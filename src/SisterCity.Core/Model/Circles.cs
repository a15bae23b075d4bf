namespace SisterCity.Model;

/// <summary>Whether what a thing refers to leads back to it.</summary>
internal static class Circles
{
    /// <param name="start">The thing.</param>
    /// <param name="next">What it refers to.</param>
    /// <param name="all">The circles of all things; null for a thing that is looked at alone, which may only refer to itself.</param>
    public static bool LeadBack<TId>(TId start, IEnumerable<TId> next, Circles<TId>? all)
        where TId : struct, IEquatable<TId> => next.Any(id => id.Equals(start) || all?.AreInOne(id, start) == true);
}

/// <summary>Which of the things that refer to one another lie on a circle.</summary>
/// <remarks>It is found once for all of them, in as many steps as there are references (Tarjan's strongly connected components).</remarks>
/// <typeparam name="TId">What names a thing.</typeparam>
internal sealed class Circles<TId>
    where TId : struct, IEquatable<TId>
{
    private readonly Dictionary<TId, int> circleOf = [];

    /// <param name="things">The things; one that refers to nothing lies on no circle and need not be among them.</param>
    /// <param name="next">What a thing refers to; nothing for one that is not there.</param>
    public Circles(IEnumerable<TId> things, Func<TId, IEnumerable<TId>> next)
    {
        var search = new Search(next, circleOf);
        foreach (var thing in things)
            search.From(thing);
    }

    /// <summary>Whether two things are one, or lead to one another.</summary>
    public bool AreInOne(TId one, TId other) =>
        one.Equals(other) || (circleOf.TryGetValue(one, out var circle) && circleOf.TryGetValue(other, out var second) && circle == second);

    private sealed class Search(Func<TId, IEnumerable<TId>> next, Dictionary<TId, int> circleOf)
    {
        private readonly Dictionary<TId, int> numbers = [];
        private readonly Stack<TId> open = new();

        // A chain may be as long as the register: the way is kept here, not on the stack of the thread.
        private readonly Stack<Step> way = new();

        public void From(TId thing)
        {
            if (!numbers.ContainsKey(thing))
                Enter(thing);
            while (way.TryPeek(out var step))
            {
                if (!step.Next.MoveNext())
                    Leave(way.Pop());
                else if (!numbers.TryGetValue(step.Next.Current, out var number))
                    Enter(step.Next.Current);
                else if (!circleOf.ContainsKey(step.Next.Current))
                    step.Lowest = Math.Min(step.Lowest, number);
            }
        }

        private void Enter(TId thing)
        {
            way.Push(new Step(thing, next(thing).GetEnumerator(), numbers.Count));
            open.Push(thing);
            numbers.Add(thing, numbers.Count);
        }

        private void Leave(Step left)
        {
            if (left.Lowest == numbers[left.Thing])
            {
                TId closed;
                do
                {
                    circleOf.Add(closed = open.Pop(), left.Lowest);
                }
                while (!closed.Equals(left.Thing));
            }

            if (way.TryPeek(out var before))
                before.Lowest = Math.Min(before.Lowest, left.Lowest);
        }
    }

    private sealed class Step(TId thing, IEnumerator<TId> next, int lowest)
    {
        public TId Thing { get; } = thing;

        public IEnumerator<TId> Next { get; } = next;

        public int Lowest { get; set; } = lowest;
    }
}
