using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The life of a partnership or an agreement, asked in all worlds: a state is possible on a day when some world reaches it, and sure when no
/// world reaches another.</summary>
/// <remarks>Only the worlds count that contradict themselves least. A record that contradicts itself in every world says what it says all the same.</remarks>
internal abstract class LifeInWorlds
{
    /// <summary>What moves the whole or some of its seats, in the order of the dates.</summary>
    protected abstract Fact[] Turns { get; }

    /// <summary>The steps on the way, in the order of the dates.</summary>
    protected abstract Fact[] Steps { get; }

    protected abstract Seats Seats { get; }

    /// <summary>How the facts unfold.</summary>
    protected abstract Unfolding Unfolding { get; }

    /// <summary>The agreements that the life may rest on and whose own facts may contradict one another: a world in which they do, though they need
    /// not, does not count.</summary>
    protected abstract AgreementLife[] Grounds { get; }

    /// <summary>The signatures, each as it is recorded and with the days that it may be of.</summary>
    protected abstract IEnumerable<(PartialDate? On, DaySpan When)> Signatures { get; }

    /// <summary>The last recorded thing that happened, or may have happened, by a day; null when nothing dated did.</summary>
    public PartialDate? LastActivity(int day)
    {
        (PartialDate? On, int At) last = (null, int.MinValue);
        foreach (var fact in Turns)
            Look(fact.On, fact.Timing.Span);
        foreach (var fact in Steps)
            Look(fact.On, fact.Timing.Span);
        foreach (var (on, when) in Signatures)
            Look(on, when);
        return last.On;

        void Look(PartialDate? on, DaySpan when)
        {
            if (on is not null && when.First <= day && Math.Min(when.Last, day) >= last.At)
                last = (on, Math.Min(when.Last, day));
        }
    }

    /// <summary>The days on which an answer may change, in order, with some on which it does not.</summary>
    public abstract int[] TurningDays();

    /// <summary>How often the record must contradict itself by a day, in whatever order its dates allow.</summary>
    public int FewestContradictions(int day) => Unfolding.FewestContradictions(new World(day));

    /// <summary>The states that are possible on a day, of the whole and, when sides are asked about, of them and of the pairs of which something is
    /// told.</summary>
    /// <param name="day">The day, as a number.</param>
    /// <param name="sides">The sides that are asked about as well as the whole.</param>
    public Possible On(int day, IReadOnlyList<AuthorityId> sides)
    {
        var possible = new Possible(sides.Count, sides.Count == 0 ? 0 : Unfolding.Scopes.Pairs.Length);
        var places = sides.Count == 0 ? [] : sides.Select(side => (Side: Seats.Of(side), Place: Unfolding.Scopes.IndexOfSide(Seats.Of(side)))).ToArray();
        if (!Look(day, possible, places, isStrict: true))
            Look(day, possible, places, isStrict: false);
        return possible;
    }

    /// <summary>The partners of a side of which something is told that holds between the two, each with the place of the pair.</summary>
    public IEnumerable<(AuthorityId Partner, int Pair)> PartnersOf(AuthorityId side)
    {
        var seat = Unfolding.Scopes.IndexOfSide(Seats.Of(side));
        for (var i = 0; i < Unfolding.Scopes.Pairs.Length; i++)
        {
            var (one, other) = Unfolding.Scopes.Pairs[i];
            if (one == seat || other == seat)
                yield return (Seats.All[one == seat ? other : one], i);
        }
    }

    /// <summary>What is reached in a world.</summary>
    /// <param name="world">The world.</param>
    /// <param name="standing">What the facts lead to.</param>
    /// <param name="side">The seat whose life it is; null for the whole.</param>
    protected abstract Reached Reach(World world, Standing standing, AuthorityId? side);

    /// <summary>Whether a seat is held by the day that is asked about.</summary>
    protected abstract bool HasJoined(World world, AuthorityId seat);

    /// <summary>Whether a seat that had left signed again.</summary>
    protected abstract bool HasSignedAnew(World world, AuthorityId seat, Fact after);

    /// <summary>What signatures and terms may have made of it, whatever else happened.</summary>
    protected abstract IEnumerable<Reached> ImaginableBySignature(World world, AuthorityId? side);

    /// <summary>What the steps say while nothing has moved the whole and nothing was signed.</summary>
    protected Reached ReachBySteps(World world, AuthorityId? side)
    {
        (Fact Fact, When When)? last = null;
        Fact? apart = null;
        foreach (var step in Steps)
        {
            if (step.Timing.Span.First > world.Day || (side is { } one && !step.Touches(one)) || step.Timing.In(world) is not { } when)
                continue;
            if (side is null && step.IsPartial)
                apart = step.State == LifecycleState.Signed && world.IsBy(when) ? step : apart;
            else if (world.IsBy(when) && (last is not { } known || IsAfter(known, (step, when))))
                last = (step, when);
        }

        // Signatures of some sides say nothing of the whole, and yet they are recorded.
        return last is { } decides ? Reached.By(decides.Fact, world)
            : apart is null ? Reached.Nothing : Reached.Nothing with { Ground = StatusGround.LastStep, Fact = apart };

        bool IsAfter((Fact Fact, When When) known, (Fact Fact, When When) next) =>
            known.Fact.State == next.Fact.State
                ? known.Fact.Timing.Span.Last <= next.Fact.Timing.Span.Last
                : known.Fact.Precedes(known.When, next.Fact, next.When, world);
    }

    private bool Look(int day, Possible possible, (AuthorityId Side, int Place)[] sides, bool isStrict)
    {
        var (worlds, fewest, isFound, isBeyond) = (new Worlds(day), int.MaxValue, false, false);
        foreach (var world in worlds.Each())
        {
            var stage = Unfolding.In(world);
            if (stage.Contradictions > fewest || (isStrict && !GroundsFit(world)))
                continue;
            isBeyond |= stage.IsBeyond;
            var whole = SeatsLeft(world, stage, Reach(world, stage.Whole, side: null));
            if (world.IsSpent)
                continue;
            if (stage.Contradictions < fewest)
                possible.Clear();
            (fewest, isFound) = (stage.Contradictions, true);
            Add(possible.Whole, whole);
            for (var i = 0; i < sides.Length; i++)
                Add(possible.Sides[i], Reach(world, stage.OfSide(sides[i].Place), sides[i].Side));
            for (var i = 0; i < possible.Pairs.Length; i++)
                Add(possible.Pairs[i], Reach(world, stage.OfPair(i), Seats.All[Unfolding.Scopes.Pairs[i].One]));

            // What was answered when no more could be asked need not fit the rest, and tells of no world.
            void Add(List<Reached> to, Reached reached)
            {
                if (!world.IsSpent)
                    Possible.Add(to, reached);
            }
        }

        if (!worlds.WereTooMany && !isBeyond)
            return isFound;
        AddAllImaginable(new World(day), possible.Whole, side: null, static _ => true);
        for (var i = 0; i < sides.Length; i++)
            AddAllImaginable(new World(day), possible.Sides[i], sides[i].Side, fact => fact.Touches(sides[i].Side));
        for (var i = 0; i < possible.Pairs.Length; i++)
            AddAllImaginable(
                new World(day), possible.Pairs[i], Seats.All[Unfolding.Scopes.Pairs[i].One],
                fact => Unfolding.Scopes.IsOfPair(fact, Unfolding.Scopes.Pairs[i]));
        return true;
    }

    /// <summary>Adds what may have been reached, where the dates leave too much open to look at each world.</summary>
    private void AddAllImaginable(World world, List<Reached> to, AuthorityId? side, Func<Fact, bool> counts)
    {
        foreach (var fact in Turns.Concat(Steps).Where(fact => fact.Timing.Span.First <= world.Day && counts(fact)))
            Possible.Add(to, Reached.By(fact, world) with { IsSettled = false });
        foreach (var reached in ImaginableBySignature(world, side))
            Possible.Add(to, reached with { IsSettled = false });
    }

    private bool GroundsFit(World world)
    {
        foreach (var ground in Grounds)
        {
            if (ground.SignedIn(world) is { } signed && world.IsBy(signed) && !ground.FitsItself(world))
                return false;
        }

        return true;
    }

    /// <summary>A fact about some seats leaves the whole as it is, until fewer than two are left. The last to leave left too few.</summary>
    private Reached SeatsLeft(World world, Stage stage, Reached whole)
    {
        if (whole.IsOver || !Unfolding.Scopes.HasPartial)
            return whole;
        (Fact Fact, int At)? last = null;
        var left = 0;
        for (var i = 0; i < Seats.All.Count; i++)
        {
            var standing = stage.OfSeat(i);
            if (standing.Stop is { IsPartial: true, Phase: LifecyclePhase.Paused or LifecyclePhase.Ended } stop
                && !(stop.Phase == LifecyclePhase.Ended && HasSignedAnew(world, Seats.All[i], stop)))
                last = last is null || standing.StoppedAt > last.Value.At ? (stop, standing.StoppedAt) : last;
            else if (HasJoined(world, Seats.All[i]))
                left++;
        }

        return last is null || left >= 2 ? whole : Reached.By(last.Value.Fact, world) with { Ground = StatusGround.SidesHaveLeft };
    }
}
