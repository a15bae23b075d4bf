using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How a life unfolds: its facts in every order that their dates allow, folded by the table of transitions.</summary>
/// <remarks>
/// Where the dates tell that some facts came before all others, their orders are tried once, and what is left of them is where they may have led. So
/// what is open in one year does not multiply with what is open in another. Where too many facts are open at once, each may come last, after any of
/// the others: more is possible then, never less.
/// </remarks>
internal sealed class Unfolding
{
    // So many places may be told apart between two cuts.
    private const int MostStages = 3_000;
    private const int MostLooseStages = 300;
    private const int MostOpenAtOnce = 12;
    private const int MostLooseFacts = 60;

    private readonly Fact[] turns;
    private readonly bool[] isAlone;
    private readonly Stage nothing;
    private List<(int Count, int Last, List<Stage> Stages)>? cuts;

    /// <param name="turns">The facts, in the order of their dates.</param>
    /// <param name="scopes">What is looked at.</param>
    /// <param name="isAlone">Whether the date of a fact has no bearing on anything else, so that only its place among the facts counts.</param>
    public Unfolding(Fact[] turns, Scopes scopes, Func<Fact, bool> isAlone)
    {
        (this.turns, Scopes) = (turns, scopes);
        this.isAlone = turns.Length == 0 ? [] : [.. turns.Select(isAlone)];
        nothing = Stage.Nothing(scopes, turns.Count(static fact => fact is { Phase: LifecyclePhase.Paused, IsUndated: true }));
    }

    public Scopes Scopes { get; }

    /// <summary>Where the facts lead in a world.</summary>
    public Stage In(World world) => turns.Length == 0 ? nothing : world.Once(this, Find);

    /// <summary>How often the facts must contradict themselves by a day, in whatever order their dates allow.</summary>
    public int FewestContradictions(World asked) => asked.Always(this, one => new Fewest(CountFewest(one.Day))).Count;

    /// <summary>The facts that follow what they cannot follow, whatever the dates leave open; the last one first.</summary>
    public Conflict? Conflicts()
    {
        var (worlds, fewest, shared) = (new Worlds(int.MaxValue), int.MaxValue, (Conflict?)null);
        foreach (var world in worlds.Each())
        {
            var stage = In(world);
            if (stage.Contradictions > fewest)
                continue;
            shared = stage.Contradictions < fewest ? stage.Conflicts : Conflict.Shared(shared, stage.Conflicts);
            fewest = stage.Contradictions;
            if (fewest == 0)
                break;
        }

        return worlds.WereTooMany ? null : shared;
    }

    /// <summary>Adds a place once.</summary>
    public static void Add(List<Stage> found, Stage stage)
    {
        if (found.FindIndex(stage.IsLike) is >= 0 and var at)
            found[at] = found[at].AlsoReachedBy(stage);
        else
            found.Add(stage);
    }

    private sealed record Fewest(int Count);

    private int CountFewest(int day)
    {
        var fewest = int.MaxValue;
        foreach (var world in new Worlds(day).Each())
        {
            fewest = Math.Min(fewest, In(world).Contradictions);
            if (fewest == 0)
                break;
        }

        return fewest;
    }

    private Stage Find(World world)
    {
        var (stages, open) = world.Always(turns, one => new Opened(Open(one.Day))).Of;
        var stage = stages[world.Pick(stages.Count)];
        if (open.Length == 0)
            return stage;
        var order = new List<(Fact Fact, When When)>(open.Length);
        foreach (var fact in open)
        {
            if (fact.Timing.In(world) is { } when && world.IsBy(when))
                Insert(world, order, fact, when);
        }

        foreach (var (fact, _) in order)
            stage = stage.After(fact);
        return stage;
    }

    /// <summary>Where the facts may have led that are known to lie before the rest, and the rest that has to be put in order world by world.</summary>
    private (List<Stage> Stages, Fact[] Facts) Open(int day)
    {
        cuts ??= FindCuts();
        var (count, _, stages) = cuts[cuts.FindLastIndex(cut => cut.Last <= day)];
        var end = count;
        while (end < turns.Length && turns[end].Timing.Span.First <= day)
            end++;
        if (end == count)
            return (stages, []);
        if (end - count > MostOpenAtOnce || isAlone.AsSpan(count, end - count).IndexOf(false) < 0)
            return (Explore(stages, count, end, day), []);
        return (stages, turns[count..end]);
    }

    private List<(int Count, int Last, List<Stage> Stages)> FindCuts()
    {
        var found = new List<(int Count, int Last, List<Stage> Stages)> { (0, int.MinValue, [nothing]) };
        var (from, last) = (0, int.MinValue);
        for (var i = 0; i < turns.Length && isAlone[i]; i++)
        {
            last = Math.Max(last, turns[i].Timing.Span.Last);
            if (i + 1 < turns.Length && turns[i + 1].Timing.Span.First <= last)
                continue;
            found.Add((i + 1, last, Explore(found[^1].Stages, from, i + 1, last)));
            from = i + 1;
        }

        return found;
    }

    /// <summary>Where facts whose order is open may lead by a day. Those that may lie after the day may also not have happened.</summary>
    private List<Stage> Explore(List<Stage> from, int first, int end, int day)
    {
        if (end - first == 1 && turns[first].Timing is { IsSure: true, Span.Last: var last } && last <= day)
            return Distinct(from.Select(stage => stage.After(turns[first])));
        return (end - first <= MostOpenAtOnce ? new Orders(turns[first..end], day).Explore(from, MostStages) : null) ?? Loosely(from, turns[first..end], day);
    }

    /// <summary>Each fact that may be the last one, after any of the others.</summary>
    private static List<Stage> Loosely(List<Stage> from, Fact[] facts, int day)
    {
        var some = facts.Distinct(Fact.SayingTheSame).ToArray();
        var reached = Distinct(from.Select(stage => stage.Loosened(isBeyond: some.Length > MostLooseFacts)));
        if (some.Length > MostLooseFacts)
            return reached;
        for (var i = 0; i < reached.Count && reached.Count < MostLooseStages; i++)
        {
            foreach (var fact in some)
                Add(reached, reached[i].After(fact).Loosened());
        }

        var isBeyond = reached.Count >= MostLooseStages;
        var surely = facts.Where(fact => fact.Timing.IsSure && fact.Timing.Span.Last <= day).Select(static fact => fact.Timing.Span.First)
            .DefaultIfEmpty(int.MinValue).Max();
        var lasts = facts.Where(fact => fact.Timing.Span.Last >= surely).Distinct(Fact.SayingTheSame).ToList();
        var found = surely == int.MinValue ? reached : Distinct(reached.SelectMany(stage => lasts.Select(last => stage.After(last).Loosened())));
        return isBeyond ? found.ConvertAll(static stage => stage.Loosened(isBeyond: true)) : found;
    }

    private static List<Stage> Distinct(IEnumerable<Stage> stages)
    {
        var found = new List<Stage>();
        foreach (var stage in stages)
            Add(found, stage);
        return found;
    }

    private static void Insert(World world, List<(Fact Fact, When When)> order, Fact fact, When when)
    {
        var at = order.Count;
        while (at > 0 && !Precedes(world, order[at - 1], (fact, when)))
            at--;
        order.Insert(at, (fact, when));
    }

    private static bool Precedes(World world, (Fact Fact, When When) one, (Fact Fact, When When) other) =>
        (one.When.Day.Span == other.When.Day.Span && one.When.Count is null && other.When.Count is null && one.Fact.IsLike(other.Fact))
        || one.Fact.Precedes(one.When, other.Fact, other.When, world);

    private sealed record Opened((List<Stage> Stages, Fact[] Facts) Of);
}
