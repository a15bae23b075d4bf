using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>Where a life stands after some of its facts: what carries it, and what stopped it and was not undone. Immutable.</summary>
/// <remarks>It keeps what a later fact or a later day can make a difference to, and no more. So lives that came the same way to the same place are
/// equal.</remarks>
internal sealed class Standing
{
    private readonly Carried? alive;
    private readonly Applied[] stops;
    private readonly bool hasBegun;
    private readonly Fact? signed;

    private Standing(Carried? alive, Applied[] stops, Fact? qualifier, bool hasBegun, Fact? signed = null) =>
        (this.alive, this.stops, Qualifier, this.hasBegun, this.signed) = (alive, stops, qualifier, hasBegun, signed);

    /// <summary>Nothing has happened.</summary>
    public static Standing Nothing { get; } = new(null, [], null, hasBegun: false);

    /// <summary>Nothing has happened to the whole, nor to any part.</summary>
    public static Standing[] NothingAnywhere(int count)
    {
        var standings = new Standing[count];
        Array.Fill(standings, Nothing);
        return standings;
    }

    /// <summary>What paused or ended it, or left it unknown, last of what was not undone; null when nothing did.</summary>
    public Fact? Stop => stops.Length == 0 ? null : stops[^1].Fact;

    /// <summary>How many facts had come before the last stop.</summary>
    public int StoppedAt => stops[^1].At;

    /// <summary>What put it into force last, and what did before since it was last stopped; null when nothing did.</summary>
    public Carried? Alive => alive;

    /// <summary>What was last said of what is in force, and put nothing into force; null for nothing.</summary>
    public Fact? Qualifier { get; }

    /// <summary>What stands. After an end the sides may have signed anew.</summary>
    public Stand Stands =>
        IsSigned ? Stand.Signed : stops.Length > 0 ? Transitions.After(stops[^1].Fact.Effect) : alive is not null ? Stand.Alive : Stand.Nothing;

    /// <summary>The fact by which it stands as it does; null when nothing has happened.</summary>
    public Fact? By => IsSigned ? signed : Stop ?? alive?.Fact;

    private bool IsSigned => signed is not null && alive is null && (stops.Length == 0 || stops[^1].Fact.Phase == LifecyclePhase.Ended);

    /// <summary>Lets something happen.</summary>
    /// <param name="fact">What happens.</param>
    /// <param name="at">How many facts came before it.</param>
    /// <returns>What stands then, and whether it could happen: what could not is recorded all the same, and so moves what stands.</returns>
    public (Standing Standing, bool IsPossible) Apply(Fact fact, int at)
    {
        var isPossible = Transitions.IsPossible(Stands, fact.Effect);
        if (fact.IsStep)
            return (new Standing(alive, stops, Qualifier, hasBegun, fact), true);
        if (fact.IsQualifier)
            return (alive is not null && stops.Length == 0 ? new Standing(alive, stops, fact, hasBegun) : this, isPossible || fact.IsCarried);
        return fact.Phase == LifecyclePhase.Alive ? Begin(new Applied(fact, at), isPossible) : StopBy(new Applied(fact, at), isPossible);
    }

    /// <summary>Whether two are in the same place, as far as states go: by facts that say the same.</summary>
    public bool IsLike(Standing other) =>
        hasBegun == other.hasBegun && (signed is null) == (other.signed is null) && Fact.SayingTheSame.Equals(Qualifier, other.Qualifier)
        && Carried.AreLike(alive, other.alive)
        && AreLike(stops, other.stops);

    private static bool AreLike(Applied[] some, Applied[] others)
    {
        if (some.Length != others.Length)
            return false;
        for (var i = 0; i < some.Length; i++)
        {
            if (!Fact.SayingTheSame.Equals(some[i].Fact, others[i].Fact))
                return false;
        }

        return true;
    }

    private (Standing Standing, bool IsPossible) Begin(Applied begins, bool isPossible)
    {
        // The relationship is taken up again: what was paused or ended with it is what it was before, and in force only if it had been.
        var fact = begins.Fact;
        var isLiftedPause = fact is { IsCarried: true, Effect: Effect.Resume };
        if (isLiftedPause && !Array.Exists(stops, static stop => stop.Fact.IsCarried || stop.Fact.Phase == LifecyclePhase.Paused))
            return (this, true);
        if (stops.Length > 0 && (!Transitions.Changes(Stands, fact.Effect) || Array.TrueForAll(stops, stop => Leaves(fact, stop.Fact))))
            return (this, true);
        var left = Array.FindAll(stops, stop => Leaves(fact, stop.Fact));
        if (isLiftedPause && !hasBegun)
            return (new Standing(alive, left, Qualifier, hasBegun), isPossible);

        // A fact that rests on nothing carries whatever came before. Of two that rest on one agreement, the last says all.
        var before = fact.RestsOn is null ? null : alive?.Fact.RestsOn == fact.RestsOn ? alive?.Before : alive;
        return (new Standing(new Carried(fact, before), left, null, hasBegun || !fact.IsCarried), isPossible);
    }

    private (Standing Standing, bool IsPossible) StopBy(Applied stop, bool isPossible)
    {
        var fact = stop.Fact;
        if (fact.Strikes is { } struck && stops.Length == 0 && alive is not null)
        {
            // A fact that strikes one agreement leaves what rests on another, or on none.
            if (alive.Without(struck) is { } left)
                return (new Standing(left, stops, Qualifier, hasBegun), true);
        }

        if (fact.IsCarried && Array.Exists(stops, static one => one.Fact is { IsCarried: false, Phase: LifecyclePhase.Ended }))
            return (this, true);

        // An end ends the pauses too; and of stops that the same facts undo the last says all.
        var isEnd = fact.Phase == LifecyclePhase.Ended;
        var others = Array.FindAll(stops, one => (!isEnd || one.Fact.Phase == LifecyclePhase.Ended) && !AreUndoneAlike(one.Fact, fact));
        return (new Standing(null, [.. others, stop], null, hasBegun && (!isEnd || fact.IsCarried)), isPossible);
    }

    private static bool AreUndoneAlike(Fact one, Fact other) =>
        one.Phase == other.Phase && one.By == other.By && one.IsCarried == other.IsCarried && one.Strikes is null == other.Strikes is null;

    /// <summary>Whether what puts into force leaves a stop as it is: what one side paused or ended, the other alone does not take up again; nor does
    /// the relationship revive an agreement that was over.</summary>
    private static bool Leaves(Fact begins, Fact stop) => stop.Phase switch
    {
        LifecyclePhase.Ended => (begins.IsCarried && !stop.IsCarried) || (stop.Strikes is null && begins.IsOfOthersThan(stop)),
        LifecyclePhase.Paused => begins.IsOfOthersThan(stop),
        _ => false,
    };

    /// <summary>A fact that puts into force, and what did before it.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="Before">What did before, since the life was last stopped; null when nothing did, or nothing that makes a difference.</param>
    internal sealed record Carried(Fact Fact, Carried? Before)
    {
        public static bool AreLike(Carried? one, Carried? other)
        {
            while (one is not null && other is not null && !ReferenceEquals(one, other) && Fact.SayingTheSame.Equals(one.Fact, other.Fact))
                (one, other) = (one.Before, other.Before);
            return ReferenceEquals(one, other);
        }

        /// <summary>The same without what rests on an agreement; null when nothing else is left.</summary>
        public Carried? Without(AgreementLife struck)
        {
            var left = new Stack<Fact>();
            for (var at = this; at is not null; at = at.Before)
            {
                if (at.Fact.RestsOn != struck)
                    left.Push(at.Fact);
            }

            Carried? found = null;
            while (left.TryPop(out var fact))
                found = new Carried(fact, found);
            return found;
        }
    }

    /// <summary>A fact that was applied.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="At">How many came before it.</param>
    internal readonly record struct Applied(Fact Fact, int At);
}
