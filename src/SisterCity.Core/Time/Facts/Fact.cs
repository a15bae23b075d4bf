using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>One thing that the record tells of a life: an event, a step of one side, a later agreement, a member that left. Read once, and never
/// changed.</summary>
internal sealed class Fact(LifecycleState state, StatusGround ground, Timing timing)
{
    public LifecycleState State { get; } = state;

    // Asked in every world: looked up once.
    public LifecyclePhase Phase { get; } = state.Phase;

    public Effect Effect { get; } = state.Effect;

    public int Rank { get; } = state.Rank;

    /// <summary>The rule by which it counts.</summary>
    public StatusGround Ground { get; } = ground;

    /// <summary>Facts that say the same of the same sides are equal.</summary>
    public static IEqualityComparer<Fact> SayingTheSame { get; } = EqualityComparer<Fact>.Create(
        static (one, other) => one == other || (one is not null && other is not null && one.IsLike(other)), static fact => fact.State.GetHashCode());

    /// <summary>When it has effect.</summary>
    public Timing Timing { get; } = timing;

    /// <summary>Its date as it is recorded.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The seats that acted; empty when it was all, or is unknown.</summary>
    public ValueList<AuthorityId> By { get; init; }

    /// <summary>The seats that it concerns; empty for all.</summary>
    public ValueList<AuthorityId> Concerns { get; init; }

    /// <summary>The seats towards whom it holds: it is a matter of those pairs, and neither of a side nor of the whole; empty when it holds towards
    /// all.</summary>
    public ValueList<AuthorityId> Towards { get; init; }

    /// <summary>Whether it concerns some seats only, and leaves two or more of them as they were.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The agreement by which it happened, on whose term it rests; null for none.</summary>
    public AgreementLife? RestsOn { get; init; }

    /// <summary>The agreement that it struck down, and not what rests on others; null when it befell all.</summary>
    public AgreementLife? Strikes { get; init; }

    /// <summary>Whether it befell the relationship, and through it one of its agreements.</summary>
    public bool IsCarried { get; init; }

    /// <summary>Whether it qualifies what is in force and puts nothing into force: an amendment by a later agreement.</summary>
    public bool IsQualifier { get; init; }

    /// <summary>The event, when it is one.</summary>
    public PartnershipEvent? Event { get; init; }

    /// <summary>Where it stands in the register.</summary>
    public required RecordPointer At { get; init; }

    /// <summary>Who acted or, when nobody is named, whom it concerns, as it is recorded.</summary>
    public ValueList<AuthorityId> Sides => Event is { } @event ? (@event.By.IsEmpty ? @event.Concerns : @event.By) : By.IsEmpty ? Concerns : By;

    /// <summary>The seats whose matter it is: whom it concerns or, when nobody is named, who acted.</summary>
    public ValueList<AuthorityId> Holders => Concerns.IsEmpty ? By : Concerns;

    /// <summary>Whether it is an event of which nobody says when.</summary>
    public bool IsUndated => Event is { On: null };

    /// <summary>Whether it is a step on the way, which what moves the whole leaves behind.</summary>
    public bool IsStep => Effect is Effect.Step or Effect.Sign;

    /// <summary>Whether it may contradict what came before it: what befell the relationship, who left by itself, and a later agreement that ends what
    /// is over only have no effect then.</summary>
    public bool CanContradict =>
        !IsCarried && Ground != StatusGround.SidesHaveLeft && !(Ground == StatusGround.LaterAgreement && Phase == LifecyclePhase.Ended);

    /// <summary>Whether it is a matter of a side: of all when nobody is named, of who decided, and of whom it concerns.</summary>
    /// <remarks>A side that suspends its link with one of two partners stays in the partnership with the other.</remarks>
    public bool Touches(AuthorityId side) =>
        Towards.IsEmpty && ((By.IsEmpty && Concerns.IsEmpty) || Concerns.Contains(side) || (!IsPartial && By.Contains(side)));

    /// <summary>Whether it is a matter of what two sides are to each other.</summary>
    public bool TouchesPair(AuthorityId one, AuthorityId other) =>
        Towards.IsEmpty
            ? Touches(one) || Touches(other)
            : (Holders.Contains(one) && Towards.Contains(other)) || (Holders.Contains(other) && Towards.Contains(one));

    /// <summary>Whether it counts when one asks whether a seat is still held: what concerned some seats and this one among them, and what put the
    /// whole into force, or an agreement that this seat signed.</summary>
    public bool CountsForSeat(AuthorityId seat) => IsPartial ? Touches(seat) : Phase == LifecyclePhase.Alive && (Event is not null || Touches(seat));

    /// <summary>Facts by the days on which they may have effect, which is their order wherever the dates tell it.</summary>
    public static Fact[] InOrder(IEnumerable<Fact> facts) => facts is IReadOnlyCollection<Fact> { Count: < 2 }
        ? [.. facts]
        : [.. facts.OrderBy(static fact => fact.Timing.Span.First).ThenBy(static fact => fact.Timing.Span.Last).ThenBy(static fact => fact.Rank)];

    /// <summary>Whether two facts say the same of the same sides, so that their order makes no difference.</summary>
    public bool IsLike(Fact other) =>
        this == other || (State == other.State && RestsOn == other.RestsOn && Strikes == other.Strikes
            && IsPartial == other.IsPartial && IsCarried == other.IsCarried && IsUndated == other.IsUndated
            && By == other.By && Concerns == other.Concerns && Towards == other.Towards);

    /// <summary>Whether it comes before another fact in a world. Of two on one day, the one that presupposes the other comes after it; of two of one
    /// rank, either.</summary>
    /// <param name="when">When it has effect.</param>
    /// <param name="other">The other fact.</param>
    /// <param name="otherWhen">When that has effect.</param>
    /// <param name="world">The world.</param>
    public bool Precedes(When when, Fact other, When otherWhen, World world) =>
        world.Precedes(when, otherWhen, Rank <= other.Rank ? 0 : 1, other.Rank <= Rank ? 0 : 1);

    /// <summary>Whether both say who acted, and nobody acted in both.</summary>
    public bool IsOfOthersThan(Fact other)
    {
        if (By.IsEmpty || other.By.IsEmpty)
            return false;
        foreach (var side in By)
        {
            if (other.By.Contains(side))
                return false;
        }

        return true;
    }
}
