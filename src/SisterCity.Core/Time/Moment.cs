using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Something that moved an agreement or a partnership: an event, a signature, a step of one side, a later agreement.</summary>
internal sealed class Moment(LifecycleState state, StatusGround ground, DaySpan when)
{
    public LifecycleState State { get; } = state;

    // Asked for every day of every partnership: looked up once.
    public LifecyclePhase Phase { get; } = state.Phase;

    public StatusGround Ground { get; } = ground;

    public DaySpan When { get; } = when;

    /// <summary>The date as it is recorded.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The members that acted, by themselves or through who took over from them; empty when it was all, or is unknown.</summary>
    public ValueList<AuthorityId> By { get; init; }

    /// <summary>The members that it concerns; empty for all.</summary>
    public ValueList<AuthorityId> Concerns { get; init; }

    /// <summary>Who acted or, when nobody is named, whom it concerns, as it is recorded.</summary>
    public ValueList<AuthorityId> Sides => Event is { } @event ? (@event.By.IsEmpty ? @event.Concerns : @event.By) : By.IsEmpty ? Concerns : By;

    /// <summary>The agreement by which it happened, on whose term it rests; null for none.</summary>
    public Instrument? RestsOn { get; set; }

    /// <summary>The event, when it is one.</summary>
    public PartnershipEvent? Event { get; init; }

    public required Place At { get; init; }

    /// <summary>Whether it is a step on the way, which a later phase leaves behind; else it moves the whole.</summary>
    public bool IsStep => Phase is LifecyclePhase.Before or LifecyclePhase.Signed;

    /// <summary>Whether it paused or ended what it moved.</summary>
    public bool IsStop => Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;

    /// <summary>Whether it concerns some members only, and leaves two or more of them as they were.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it is not sure that it applies: what ended the relationship ended an agreement only if that was signed before.</summary>
    public bool MayNotApply { get; init; }

    /// <summary>The agreement that it struck down, and not what rests on others; null when it befell all.</summary>
    public Instrument? Strikes { get; init; }

    /// <summary>Whether it befell the relationship, and through it one of its agreements.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The moments that came after this one, whatever the dates leave open; none when only dates tell.</summary>
    public List<Moment> FollowedBy { get; } = [];

    /// <summary>Whether it is a matter of a side: of all when nobody is named, of who decided, and of whom it concerns.</summary>
    /// <remarks>Who suspends its link with one of two partners stays in the partnership with the other.</remarks>
    public bool Touches(AuthorityId side) =>
        (By.IsEmpty && Concerns.IsEmpty) || Holds(Concerns, side) || (!IsPartial && Holds(By, side))
        || (Event is { } named && (Holds(named.Concerns, side) || (!IsPartial && Holds(named.By, side))));

    /// <summary>Whether it tells whether a member is still in: what concerned some members and it among them, and what put the whole into force, or an agreement that it signed.</summary>
    public bool IsOfTheLifeOf(AuthorityId member) => IsPartial ? Touches(member) : Phase == LifecyclePhase.Alive && (Event is not null || Touches(member));

    /// <summary>Whether it leaves another as it is, although it comes after it.</summary>
    /// <remarks>
    /// What strikes one agreement leaves what rests on another, or on none. An agreement that was annulled stays so, whatever its relationship goes through. Who contests or examines what is suspended does not take it up again.
    /// What one side paused or ended, the other alone does not take up again.
    /// </remarks>
    public bool CannotUndo(Moment other) => other.Phase switch
    {
        LifecyclePhase.Alive => Strikes is { } struck && other.RestsOn != struck,
        LifecyclePhase.Ended => (IsCarried && !other.IsCarried) || (Phase == LifecyclePhase.Alive && other.Strikes is null && IsOfOthersThan(other)),
        LifecyclePhase.Paused => State == LifecycleState.Contested || State == LifecycleState.UnderReview || (Phase == LifecyclePhase.Alive && IsOfOthersThan(other)),
        _ => false,
    };

    /// <summary>Whether another moment surely comes between this one and the end of a day, and so decides in its place.</summary>
    public bool IsOvertakenBy(Moment other, int day) =>
        !other.MayNotApply
        && !other.CannotUndo(this)
        && other.When.Last <= day
        && (other.When.First > Math.Min(When.Last, day) || FollowedBy.Contains(other) || (When.IsOneDay && other.When == When && other.Rank > Rank));

    /// <summary>Whether it may have the last word among some moments on a day: it may have happened, and nothing surely came after it or stands that it cannot undo.</summary>
    public bool MayDecide(Moment[] among, int day)
    {
        if (When.First > day)
            return false;
        foreach (var other in among)
        {
            if (other != this && (IsOvertakenBy(other, day) || (CannotUndo(other) && other.SurelyStands(among, day))))
                return false;
        }

        return true;
    }

    private bool SurelyStands(Moment[] among, int day) =>
        When.Last <= day && !MayNotApply
        && !Array.Exists(among, other => other != this && other.When.First <= day && other.When.Last >= When.First && !other.CannotUndo(this));

    /// <summary>Of two moments on one known day the one that presupposes the other comes after it: a signature, what took effect, what ran out, a pause, its end or a renewal, the end.</summary>
    private int Rank =>
        State == LifecycleState.Reactivated || State == LifecycleState.Renewed ? 4
        : State == LifecycleState.Expired ? 2
        : Phase switch
        {
            LifecyclePhase.Before => 0,
            LifecyclePhase.Signed => 1,
            LifecyclePhase.Alive => State == LifecycleState.InForce ? 2 : 3,
            LifecyclePhase.Paused => 3,
            LifecyclePhase.Ended => 5,
            _ => 2,
        };

    private bool IsOfOthersThan(Moment other)
    {
        if (By.IsEmpty || other.By.IsEmpty)
            return false;
        foreach (var side in By)
        {
            if (Holds(other.By, side))
                return false;
        }

        return true;
    }

    private static bool Holds(ValueList<AuthorityId> sides, AuthorityId side)
    {
        foreach (var one in sides)
        {
            if (one == side)
                return true;
        }

        return false;
    }
}
