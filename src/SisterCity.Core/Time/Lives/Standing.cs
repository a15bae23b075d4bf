using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>Where a life stands after some of its facts, in one world: what carries it, and what stopped it and was not undone.</summary>
internal sealed class Standing
{
    private readonly List<Fact> alive = [];
    private readonly List<Fact> stops = [];
    private Fact? qualifier;
    private bool hasBegun;

    /// <summary>What paused or ended it, or left it unknown, last of what was not undone; null when nothing did.</summary>
    public Fact? Stop => stops.Count == 0 ? null : stops[^1];

    /// <summary>What put it into force since it was last stopped, in the order of the world.</summary>
    public IReadOnlyList<Fact> Alive => alive;

    /// <summary>What was last said of what is in force, and put nothing into force; null for nothing.</summary>
    public Fact? Qualifier => qualifier;

    /// <summary>What stands.</summary>
    public Stand Stands => stops.Count > 0 ? Transitions.After(stops[^1].Effect) : alive.Count > 0 ? Stand.Alive : Stand.Nothing;

    /// <summary>Lets something happen. Returns whether it could: what could not is recorded all the same, and so moves what stands.</summary>
    public bool Apply(Fact fact)
    {
        var isPossible = Transitions.IsPossible(Stands, fact.Effect);
        if (fact.IsQualifier)
            return Qualify(fact) || isPossible;
        return fact.Phase == LifecyclePhase.Alive ? Begin(fact, isPossible) : StopBy(fact, isPossible);
    }

    private bool Qualify(Fact fact)
    {
        if (alive.Count > 0 && stops.Count == 0)
            qualifier = fact;
        return fact.IsCarried;
    }

    private bool Begin(Fact fact, bool isPossible)
    {
        // The relationship is taken up again: what was paused with it is what it was before, and in force only if it had been.
        var isLiftedPause = fact is { IsCarried: true, Effect: Effect.Resume };
        if (isLiftedPause && !stops.Exists(static stop => stop.Phase == LifecyclePhase.Paused))
            return true;
        if (stops.Count > 0)
        {
            if (!Transitions.Changes(Stands, fact.Effect) || stops.TrueForAll(stop => Leaves(fact, stop)))
                return true;
            stops.RemoveAll(stop => !Leaves(fact, stop));
        }

        if (!isLiftedPause || hasBegun)
        {
            alive.Add(fact);
            qualifier = null;
        }

        hasBegun |= !fact.IsCarried;
        return isPossible;
    }

    private bool StopBy(Fact fact, bool isPossible)
    {
        if (fact.Strikes is { } struck && stops.Count == 0 && alive.Count > 0)
        {
            // What strikes one agreement leaves what rests on another, or on none.
            alive.RemoveAll(one => one.RestsOn == struck);
            if (alive.Count > 0)
                return true;
        }

        if (fact.IsCarried && stops.Exists(static stop => stop is { IsCarried: false, Phase: LifecyclePhase.Ended }))
            return true;
        if (fact.Phase == LifecyclePhase.Ended)
        {
            stops.RemoveAll(static stop => stop.Phase != LifecyclePhase.Ended);
            hasBegun = false;
        }

        alive.Clear();
        stops.Add(fact);
        return isPossible;
    }

    /// <summary>Whether what puts into force leaves a stop as it is: what one side paused or ended, the other alone does not take up again; nor does the relationship revive an agreement that was over.</summary>
    private static bool Leaves(Fact begins, Fact stop) => stop.Phase switch
    {
        LifecyclePhase.Ended => (begins.IsCarried && !stop.IsCarried) || (stop.Strikes is null && begins.IsOfOthersThan(stop)),
        LifecyclePhase.Paused => begins.IsOfOthersThan(stop),
        _ => false,
    };
}
