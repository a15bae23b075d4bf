using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The life of an agreement in all worlds. A signature alone, or a term that it states, does not put it into force: an event must say so.</summary>
internal sealed class AgreementWorlds(AgreementLife life) : LifeInWorlds
{
    protected override Fact[] Turns => life.Facts.Turns;

    protected override Fact[] Steps => life.Facts.Steps;

    protected override Seats Seats => life.Seats;

    protected override Unfolding Unfolding => life.Facts.Unfolding;

    protected override AgreementLife[] Grounds => life.Grounds;

    protected override IEnumerable<(PartialDate? On, DaySpan When)> Signatures => life.SignedSpan is { } signed ? [(life.SignedOn, signed)] : [];

    public override int[] TurningDays()
    {
        var days = new TurningDays();
        days.Add(Turns);
        days.Add(Steps);
        days.Add(life);
        return days.Sorted();
    }

    protected override Reached Reach(World world, Standing standing, AuthorityId? side)
    {
        if (standing.Stop is { } stop)
            return stop.Phase == LifecyclePhase.Paused && !life.Runs(world) ? Reached.RanOut(life, world) : Reached.By(stop, world);
        if (standing.Alive is { Fact: var alive })
            return !life.Runs(world)
                ? Reached.RanOut(life, world)
                : HasProlongedItself(world)
                ? Prolonged(alive, world)
                : Reached.By(standing.Qualifier ?? alive, world);
        if (life.SignedIn(world, side) is not { } signed || !world.IsBy(signed))
            return ReachBySteps(world, side);
        if (!life.Runs(world))
            return Reached.RanOut(life, world);
        return Transmission(world, side) is { } sent ? Reached.By(sent, world)
            : Reached.By(life, LifecycleState.Signed, StatusGround.TransmissionNotRecorded, world, life.SignedSpanBy(side)!.Value.Last) with { Side = side };
    }

    /// <summary>The end of the agreement, when it was surely over before some days, and could have been renewed before; null otherwise.</summary>
    public PartialDate? EndBefore(DaySpan days)
    {
        if (days.First == int.MinValue || On(DaySpan.DayBefore(days.First), sides: []).Whole is not [var only, ..] reached
            || !reached.TrueForAll(static one => one.State.Effect == Effect.End))
            return null;
        if (only.Fact is { } fact)
            return fact.On;
        return DaySpan.DayOf(life.LastEndWithRenewals(days.First)) is { } end ? PartialDate.On(end) : null;
    }

    // A pause does not lengthen a term, and an agreement that has parties has them from the beginning.
    protected override bool HasJoined(World world, AuthorityId seat) => true;

    protected override bool HasSignedAnew(World world, AuthorityId seat, Fact after) => false;

    protected override IEnumerable<Reached> ImaginableBySignature(World world, AuthorityId? side)
    {
        yield return Reached.Nothing;
        if (life.SignedSpan is not { } signed || signed.First > world.Day)
            yield break;
        yield return Reached.By(life, LifecycleState.Signed, StatusGround.TransmissionNotRecorded, world, signed.Last);
        if (life.Clock.Ending == TermEnding.OnADay && life.LastEnd.First < world.Day)
            yield return Reached.RanOut(life, world);
        if (life.Clock.ProlongsItself)
            yield return Reached.By(life, LifecycleState.TacitlyExtended, StatusGround.ClauseProlongs, world, life.FirstEnd.Last);
    }

    /// <summary>Whether the first term is over, so that a clause prolongs it. When its end is not known, that is open.</summary>
    private bool HasProlongedItself(World world) =>
        life.Clock.ProlongsItself && !life.StatedTermIsOver(world)
        && (life.TermIn(world) is { } term ? world.IsBefore(term.FirstEnd) : world.Choose(this));

    private Reached Prolonged(Fact alive, World world) =>
        new(LifecycleState.TacitlyExtended, LifecyclePhase.Alive, StatusGround.ClauseProlongs, alive, life, life.FirstEnd.Last < world.Day, life.FirstEnd.Last);

    private Fact? Transmission(World world, AuthorityId? side)
    {
        foreach (var step in Steps)
        {
            if (step.State == LifecycleState.Transmitted && (side is not { } one || step.Touches(one)) && step.Timing.In(world) is { } when && world.IsBy(when))
                return step;
        }

        return null;
    }
}
