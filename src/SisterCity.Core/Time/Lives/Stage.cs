using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>Where the whole, every side and every seat stand after some facts in one order, and how often these contradict themselves. Immutable.</summary>
internal sealed class Stage
{
    private readonly Scopes scopes;
    private readonly Standing[] standings;
    private readonly int count;
    private readonly int stopsBeforeABeginning;
    private readonly int pausesToCome;
    private int[]? leavers;

    private Stage(Scopes scopes, Standing[] standings, int count, int contradictions, int stopsBeforeABeginning, int pausesToCome) =>
        (this.scopes, this.standings, this.count, Contradictions, this.stopsBeforeABeginning, this.pausesToCome)
            = (scopes, standings, count, contradictions, stopsBeforeABeginning, pausesToCome);

    /// <summary>How many of the facts follow what they cannot follow. One without a date counts twice, since it might stand elsewhere.</summary>
    public int Contradictions { get; }

    /// <summary>The facts that follow what they cannot follow, the last one first, in every order that led here; null for none. Facts without a date
    /// contradict nothing here.</summary>
    public Conflict? Conflicts { get; private init; }

    /// <summary>Whether more may have been reached than was looked at.</summary>
    public bool IsBeyond { get; private init; }

    /// <summary>Where the whole stands.</summary>
    public Standing Whole => standings[0];

    /// <summary>Before anything has happened.</summary>
    /// <param name="scopes">What is looked at.</param>
    /// <param name="pausesToCome">How many pauses have no date.</param>
    public static Stage Nothing(Scopes scopes, int pausesToCome) => new(scopes, Standing.NothingAnywhere(scopes.Count), 0, 0, 0, pausesToCome);

    public Standing OfSide(int side) => LeftAlone(standings[Scopes.Side(side)], side);

    public Standing OfSeat(int seat) => LeftAlone(standings[scopes.Seat(seat)], seat);

    public Standing OfPair(int pair) => standings[scopes.Pair(pair)];

    /// <summary>The stage after one more fact.</summary>
    public Stage After(Fact fact)
    {
        var after = (Standing[])standings.Clone();
        var (isPossible, isOfASeat, isPossibleForSome) = (true, false, false);
        Fact? before = null;
        for (var scope = 0; scope < after.Length; scope++)
        {
            if (!scopes.Has(scope, fact))
                continue;
            var decides = after[scope].By;
            (after[scope], var isPossibleHere) = after[scope].Apply(fact, count);
            before = isPossibleHere || (before is not null && scope > 0) ? before : decides;
            isPossible &= scope > 0 || isPossibleHere;
            isOfASeat |= scopes.Judges(scope, fact);
            isPossibleForSome |= scopes.Judges(scope, fact) && isPossibleHere;
        }

        var stands = Whole.Stands;
        var isUndatedStop = fact is { IsUndated: true, Phase: LifecyclePhase.Paused or LifecyclePhase.Ended };
        var pauses = pausesToCome - (isUndatedStop && fact.Phase == LifecyclePhase.Paused ? 1 : 0);
        var cannotBe = fact.CanContradict && !(fact.IsPartial ? isPossibleForSome || !isOfASeat : isPossible);

        // A pause without a date comes before what took up again.
        var isContradiction = cannotBe || (fact.Effect == Effect.Resume && stands != Stand.Paused && pauses > 0);

        // A stop without a date comes after the beginning that is recorded.
        var early = stopsBeforeABeginning + (isUndatedStop && stands == Stand.Nothing && !isContradiction ? 1 : 0);
        var isBeginning = fact is { Effect: Effect.Begin, On: not null };
        var contradictions = Contradictions + (!isContradiction ? 0 : fact.IsUndated ? 2 : 1) + (isBeginning ? early : 0);
        return new Stage(scopes, after, count + 1, contradictions, isBeginning ? 0 : early, pauses)
        {
            IsBeyond = IsBeyond,
            Conflicts = cannotBe && before is not null ? new Conflict(fact, before, Conflicts) : Conflicts,
        };
    }

    /// <summary>The same place, of whose way nothing is held against it.</summary>
    /// <param name="isBeyond">Whether more may have been reached than was looked at.</param>
    public Stage Loosened(bool isBeyond = false) => new(scopes, standings, count, 0, 0, 0) { IsBeyond = isBeyond || IsBeyond };

    /// <summary>This place, also reached another way: only what is in conflict on both ways is so whatever the order.</summary>
    public Stage AlsoReachedBy(Stage other) => Conflicts is null ? this
        : new(scopes, standings, count, Contradictions, stopsBeforeABeginning, pausesToCome)
        {
            IsBeyond = IsBeyond,
            Conflicts = Conflict.Shared(Conflicts, other.Conflicts),
        };

    /// <summary>Whether two stages are in the same place, so that the same comes of them.</summary>
    public bool IsLike(Stage other)
    {
        if (Contradictions != other.Contradictions || stopsBeforeABeginning != other.stopsBeforeABeginning || pausesToCome != other.pausesToCome)
            return false;
        for (var i = 0; i < standings.Length; i++)
        {
            if (!standings[i].IsLike(other.standings[i]))
                return false;
        }

        return !scopes.HasPartial || Leavers.AsSpan().SequenceEqual(other.Leavers);
    }

    /// <summary>Where a seat stands; what is stopped towards each of the others is stopped, by what stopped last.</summary>
    private Standing LeftAlone(Standing own, int seat)
    {
        if (own.Stop is not null || scopes.Pairs.Length < scopes.SeatCount - 1)
            return own;
        var (others, last) = (0, own);
        for (var i = 0; i < scopes.Pairs.Length; i++)
        {
            if ((scopes.Pairs[i].One != seat && scopes.Pairs[i].Other != seat) || OfPair(i).Stop is null)
                continue;
            others++;
            last = ReferenceEquals(last, own) || OfPair(i).StoppedAt > last.StoppedAt ? OfPair(i) : last;
        }

        return others == scopes.SeatCount - 1 ? last : own;
    }

    /// <summary>The seats that are stopped, in the order in which they were.</summary>
    private int[] Leavers =>
        leavers ??= [.. Enumerable.Range(0, scopes.SeatCount).Where(seat => OfSeat(seat).Stop is not null).OrderBy(seat => OfSeat(seat).StoppedAt)];
}

/// <summary>A fact that follows what it cannot follow.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Before">What stood before it.</param>
/// <param name="Earlier">The conflicts before it; null for none.</param>
internal sealed record Conflict(Fact Fact, Fact Before, Conflict? Earlier)
{
    /// <summary>The conflicts of facts that are in both.</summary>
    public static Conflict? Shared(Conflict? one, Conflict? other)
    {
        if (ReferenceEquals(one, other))
            return one;
        var facts = new HashSet<Fact>();
        for (var at = other; at is not null; at = at.Earlier)
            facts.Add(at.Fact);
        var kept = new Stack<Conflict>();
        for (var at = one; at is not null; at = at.Earlier)
        {
            if (facts.Contains(at.Fact))
                kept.Push(at);
        }

        Conflict? found = null;
        while (kept.TryPop(out var conflict))
            found = conflict with { Earlier = found };
        return found;
    }
}
