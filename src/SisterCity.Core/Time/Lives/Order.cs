using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What has happened by the day that is asked about, in the order of one world, and how often it contradicts itself.</summary>
internal sealed class Order
{
    private readonly List<(Fact Fact, When When)> facts = [];

    private Order(World world, Fact[] turns, ValueList<AuthorityId> seats)
    {
        foreach (var fact in turns)
        {
            if (fact.Timing.In(world) is { } when && world.IsBy(when))
                Insert(world, fact, when);
        }

        Contradictions = Count(turns, seats);
    }

    /// <summary>How many of the facts cannot be what they are: they follow what they cannot follow.</summary>
    public int Contradictions { get; }

    public IReadOnlyList<(Fact Fact, When When)> Facts => facts;

    /// <summary>The order in a world, found out once.</summary>
    public static Order In(World world, Fact[] turns, ValueList<AuthorityId> seats) => world.Once(turns, one => new Order(one, turns, seats));

    /// <summary>How often some facts must contradict themselves by a day, in whatever order their dates allow.</summary>
    public static int Fewest(Fact[] turns, ValueList<AuthorityId> seats, int day)
    {
        var (world, fewest, tried) = (new World(day), int.MaxValue, 0);
        do
        {
            fewest = Math.Min(fewest, In(world, turns, seats).Contradictions);
        }
        while (fewest > 0 && ++tried < Worlds.Most && world.MoveNext());
        return fewest;
    }

    /// <summary>What some of the facts lead to.</summary>
    public Standing Fold(Func<Fact, bool> isOfIt)
    {
        var standing = new Standing();
        foreach (var (fact, _) in facts)
        {
            if (isOfIt(fact))
                standing.Apply(fact);
        }

        return standing;
    }

    /// <summary>When a fact of the order had effect.</summary>
    public When WhenOf(Fact fact) => facts.Find(one => one.Fact == fact).When;

    /// <summary>Whether one fact of the order comes after another.</summary>
    public bool IsAfter(Fact fact, Fact other) => facts.FindIndex(one => one.Fact == fact) > facts.FindIndex(one => one.Fact == other);

    private void Insert(World world, Fact fact, When when)
    {
        var at = facts.Count;
        while (at > 0 && !Precedes(world, facts[at - 1], (fact, when)))
            at--;
        facts.Insert(at, (fact, when));
    }

    /// <summary>Of two facts on one day, the one that presupposes the other comes after it.</summary>
    private static bool Precedes(World world, (Fact Fact, When When) one, (Fact Fact, When When) other) =>
        (one.When.Day.Span == other.When.Day.Span && one.When.Count is null && other.When.Count is null && one.Fact.IsLike(other.Fact))
        || world.Precedes(one.When, other.When, one.Fact.Rank <= other.Fact.Rank ? 0 : 1, other.Fact.Rank <= one.Fact.Rank ? 0 : 1);

    private int Count(Fact[] turns, ValueList<AuthorityId> seats)
    {
        var whole = new Standing();
        var ofSeats = facts.Exists(static one => one.Fact.IsPartial) ? seats.Select(seat => (Seat: seat, Standing: new Standing())).ToList() : [];
        var pausesToCome = Array.FindAll(turns, static fact => fact is { Phase: LifecyclePhase.Paused, Event.On: null }).Length;
        var lastBeginning = facts.FindLastIndex(static one => one.Fact is { Effect: Effect.Begin, On: not null });
        var count = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i].Fact;
            var isUndatedStop = fact is { Event.On: null, Phase: LifecyclePhase.Paused or LifecyclePhase.Ended };
            pausesToCome -= isUndatedStop && fact.Phase == LifecyclePhase.Paused ? 1 : 0;
            var stands = whole.Stands;
            var isPossible = fact.IsPartial || whole.Apply(fact);
            var isPossibleForSome = false;
            foreach (var (seat, standing) in ofSeats)
            {
                if (fact.Touches(seat))
                    isPossibleForSome |= standing.Apply(fact);
            }

            // A stop without a date comes after the beginning that is recorded, and a pause without one before what took up again.
            count += fact.CanContradict && !(fact.IsPartial ? isPossibleForSome : isPossible) ? 1
                : isUndatedStop && stands == Stand.Nothing && lastBeginning > i ? 1
                : fact.Effect == Effect.Resume && stands != Stand.Paused && pausesToCome > 0 ? 1
                : 0;
        }

        return count;
    }
}
