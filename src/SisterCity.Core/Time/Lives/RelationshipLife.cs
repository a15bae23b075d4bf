using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The life of a partnership in all worlds: its own facts, what carries it, and the seats that are left.</summary>
internal sealed class RelationshipLife : LifeInWorlds
{
    private readonly Partnership partnership;
    private readonly OpenDay? since;
    private readonly Seats seats;
    private readonly Dictionary<AuthorityId, OpenDay[]>? joined;
    private int[]? turningDays;
    private byte[]? standings;

    public RelationshipLife(Lives lives, Partnership partnership)
    {
        this.partnership = partnership;
        since = partnership.Since is { } begins ? OpenDay.Of(begins) : null;
        seats = new Seats(lives.Index, Partners.Of(partnership));
        Facts = new RelationshipFacts(lives, partnership, seats);

        joined = partnership.Members.Any(static member => member.Validity?.From is not null) ? FindJoined(lives) : null;
        Unfolding = new Unfolding(Turns, new Scopes(partnership.Members.Select(static member => member.Authority), seats, Turns), IsAlone);
        Grounds = !lives.SomeMayContradict ? [] : AgreementLife.GroundsOf(Facts.Carriers.Select(static carrier => carrier.Agreement).OfType<AgreementLife>());
    }

    public RelationshipFacts Facts { get; }

    /// <summary>The facts that follow what they cannot follow, whatever the dates leave open; the last one first.</summary>
    public Conflict? Conflicts() => Unfolding.Conflicts();

    protected override Fact[] Turns => Facts.Turns;

    protected override Fact[] Steps => Facts.Steps;

    protected override Seats Seats => seats;

    protected override Unfolding Unfolding { get; }

    protected override AgreementLife[] Grounds { get; }

    protected override IEnumerable<(PartialDate? On, DaySpan When)> Signatures =>
        Facts.Carriers.Select(static carrier => (carrier.Agreement?.SignedOn ?? carrier.Told?.On, carrier.SignedSpan));

    public override int[] TurningDays() => turningDays ??= FindTurningDays();

    /// <summary>Whether it is in force on a day: surely, maybe or no; null when the record does not say. Between two turning days nothing changes, so it
    /// is found out once.</summary>
    public Certainty? InForceOn(int day)
    {
        var days = TurningDays();
        standings ??= new byte[days.Length + 1];
        var at = Array.BinarySearch(days, day);
        at = at < 0 ? ~at : at + 1;
        if (standings[at] == 0)
            standings[at] = On(day, sides: []).InForce switch { null => 1, { } known => (byte)(2 + (int)known) };
        return standings[at] == 1 ? null : (Certainty)(standings[at] - 2);
    }

    private int[] FindTurningDays()
    {
        var days = new TurningDays();
        days.Add(Turns);
        days.Add(Steps);
        foreach (var carrier in Facts.Carriers)
        {
            days.Add(carrier.SignedSpan);
            if (carrier.Agreement is { } agreement)
                days.Add(agreement);
        }

        if (since is { } begins)
            days.Add(begins.Span);
        foreach (var member in partnership.Members)
        {
            if (member.Validity?.From is { } from)
                days.Add(DaySpan.Of(from));
        }

        return days.Sorted();
    }

    protected override Reached Reach(World world, Standing standing, AuthorityId? side)
    {
        if (standing.Stop is { } stop)
            return stop.Phase == LifecyclePhase.Ended && ReachBySignature(world, side, stop) is { } anew ? anew : Reached.By(stop, world);
        if (standing.Alive is { } alive)
            return ReachAlive(world, alive, side);
        return ReachBySignature(world, side, after: null)
            ?? (since is { } begins && world.IsBy(new When(begins))
                ? new Reached(
                    LifecycleState.Unknown, LifecyclePhase.Unknown, StatusGround.BeginningOnly, null, null, begins.Span.Last <= world.Day, begins.Span.Last)
                : ReachBySteps(world, side));
    }

    protected override bool HasJoined(World world, AuthorityId seat) =>
        joined is null || !joined.TryGetValue(seat, out var days) || Array.Exists(days, day => world.IsBy(new When(day)));

    protected override bool HasSignedAnew(World world, AuthorityId seat, Fact after) => ReachBySignature(world, seat, after) is not null;

    protected override IEnumerable<Reached> ImaginableBySignature(World world, AuthorityId? side)
    {
        var isSurelySigned = false;
        foreach (var carrier in Facts.Carriers.Where(carrier => carrier.SignedSpan.First <= world.Day && IsOf(carrier, side)))
        {
            isSurelySigned |= carrier.SignedSpan.Last <= world.Day;
            if (carrier.Agreement is not { } agreement)
            {
                yield return Reached.By(carrier.Told!, world);
                continue;
            }

            yield return Reached.By(agreement, LifecycleState.Signed, StatusGround.EffectNotRecorded, world, carrier.SignedSpan.Last);
            if (agreement.Clock.Ending != TermEnding.NotStated)
                yield return Reached.By(agreement, LifecycleState.InForce, StatusGround.TermRuns, world, carrier.SignedSpan.Last);
            if (agreement.Clock.Ending == TermEnding.OnADay && agreement.LastEnd.First < world.Day)
                yield return Reached.RanOut(agreement, world);
            foreach (var stop in agreement.Facts.Own.Where(fact => fact.Timing.Span.First <= world.Day && fact.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended))
                yield return Reached.By(stop, world);
        }

        if (!isSurelySigned)
            yield return Reached.Nothing;
    }

    /// <summary>The seats that were not held from the beginning, each with the days on which a member took it. Who took over from another member was
    /// not a new one.</summary>
    private Dictionary<AuthorityId, OpenDay[]>? FindJoined(Lives lives)
    {
        var found = new Dictionary<AuthorityId, OpenDay[]>();
        foreach (var first in partnership.Members.Where(member => !lives.TookASeatOver(member.Authority, partnership)).GroupBy(member => seats.Of(member.Authority)))
        {
            if (first.All(static member => member.Validity?.From is not null))
                found.Add(first.Key, [.. first.Select(static member => OpenDay.Of(member.Validity!.From!.Value))]);
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>Whether the date of a fact is known, or has a bearing on nothing but the order of the facts: it is no signature, none is counted from
    /// it, none may come before or after it.</summary>
    private bool IsAlone(Fact fact)
    {
        var span = fact.Timing.Span;
        return fact.Timing.IsSure && (span.IsOneDay
            || (fact.Timing is OnItsDate or ByLeaving && fact.Phase != LifecyclePhase.Signed && fact.Event?.Agreement is null
                && (fact.Phase != LifecyclePhase.Ended || !Array.Exists(Facts.Carriers, carrier => carrier.SignedSpan.Meets(span)))));
    }

    /// <summary>Alive as the last fact has it that rests on nothing, or on an agreement that carries; else by a term that runs; else as what it
    /// rested on became.</summary>
    private Reached ReachAlive(World world, Standing.Carried alive, AuthorityId? side)
    {
        for (var at = alive; at is not null; at = at.Before)
        {
            if (at.Fact.RestsOn is not { } ground || CarriesIn(world, ground))
                return Reached.By(at.Fact, world);
        }

        var rest = alive.Fact.RestsOn!;
        foreach (var carrier in Facts.Carriers)
        {
            if (carrier.Agreement is { } other && other != rest && IsOf(carrier, side)
                && world.IsBy(carrier.SignedIn(world)) && ReachByTerm(world, other) is { } running)
                return running;
        }

        return ReachOver(world, rest).Reached;
    }

    /// <summary>What signatures and stated terms make of it; null when nothing was signed.</summary>
    /// <param name="world">The world.</param>
    /// <param name="side">The seat whose life it is; null for the whole.</param>
    /// <param name="after">The end after which it must have been signed; null when there was none.</param>
    private Reached? ReachBySignature(World world, AuthorityId? side, Fact? after)
    {
        foreach (var carrier in Facts.Carriers)
        {
            if (carrier.Agreement is { } agreement && agreement.Clock.Ending != TermEnding.NotStated
                && IsSigned(carrier) && ReachByTerm(world, agreement) is { } running)
                return running;
        }

        // An agreement that was sent to the State had been signed, and the sending says more.
        foreach (var carrier in Facts.CarriersSentFirst)
        {
            if (IsSigned(carrier) && ReachOpen(world, carrier) is { } open)
                return open;
        }

        foreach (var carrier in Facts.Carriers)
        {
            if (carrier.Agreement is { Clock.Ending: TermEnding.OnCondition } agreement && IsSigned(carrier) && CarriesIn(world, agreement))
                return Reached.By(agreement, LifecycleState.Unknown, StatusGround.ConditionIsOpen, world, agreement.SignedSpan!.Value.Last) with
                {
                    IsSettled = false,
                };
        }

        // Of several that are over, what became of the last one to stop counts.
        (Reached Reached, When When)? last = null;
        foreach (var carrier in Facts.Carriers)
        {
            if (carrier.Agreement is { } agreement && IsSigned(carrier) && ReachOver(world, agreement) is var over
                && (last is not { } known || !world.Precedes(over.When, known.When, 0, 0)))
                last = over;
        }

        return last?.Reached;

        bool IsSigned(Carrier carrier)
        {
            if (carrier.SignedSpan.First > world.Day || !IsOf(carrier, side))
                return false;
            if (after is null || (after.Strikes is { } struck && carrier.Agreement != struck))
                return world.IsBy(carrier.SignedIn(world));
            if (after.Strikes is not null || (carrier.Agreement is { } agreement
                && (after.RestsOn == agreement || after.Event?.Agreement == agreement.Agreement.Id)))
                return false;
            return carrier.SignedIn(world) is var signed && world.IsBy(signed) && after.Timing.In(world) is { } ended && world.Precedes(ended, signed, 1, 0);
        }
    }

    /// <summary>In force by a stated term that covers the day; null when it does not, or when something stopped the agreement.</summary>
    private static Reached? ReachByTerm(World world, AgreementLife agreement)
    {
        if (agreement.Clock.Ending == TermEnding.NotStated || !HasBegun(world, agreement) || !CarriesIn(world, agreement))
            return null;
        var last = agreement.SignedSpan!.Value.Last;
        if (agreement.Clock.Ending == TermEnding.OnCondition)
            return world.Choose(agreement) ? Reached.By(agreement, LifecycleState.InForce, StatusGround.ConditionIsOpen, world, last) : null;
        if (!agreement.IsOver(world) && agreement.StatedTermIsOver(world))
            return new Reached(
                LifecycleState.InForce, LifecyclePhase.Alive, StatusGround.RenewedTermNotRecorded, agreement.RenewalTold(world), null, IsSettled: false, last);
        var isProlonged = agreement.Clock.ProlongsItself && agreement.TermIn(world) is { } term && world.IsBefore(term.FirstEnd);
        return Reached.By(agreement, LifecycleState.InForce, isProlonged ? StatusGround.ClauseProlongs : StatusGround.TermRuns, world, last);
    }

    /// <summary>Signed, and not known to be in force nor over; null when it is over, and when its term was met or runs.</summary>
    private static Reached? ReachOpen(World world, Carrier carrier)
    {
        if (carrier.Agreement is not { } agreement)
            return Reached.By(carrier.Told!, world);
        return CarriesIn(world, agreement) && !(agreement.Clock.Ending == TermEnding.OnCondition && HasBegun(world, agreement))
            ? Reached.By(agreement, LifecycleState.Signed, StatusGround.EffectNotRecorded, world, agreement.SignedSpan!.Value.Last)
            : null;
    }

    /// <summary>What became of an agreement that carries no more, and when: it was ended or paused itself, or its term ran out.</summary>
    private static (Reached Reached, When When) ReachOver(World world, AgreementLife agreement)
    {
        if (agreement.StopIn(world) is { } stop && (stop.Phase == LifecyclePhase.Ended || agreement.Runs(world)))
            return (Reached.By(stop, world), stop.Timing.In(world)!.Value);
        return (Reached.RanOut(agreement, world), agreement.TermIn(world)?.LastEnd ?? agreement.SignedIn(world)!.Value);
    }

    private static bool CarriesIn(World world, AgreementLife agreement) => agreement.Runs(world) && agreement.StopIn(world) is null;

    private static bool HasBegun(World world, AgreementLife agreement) => agreement.TermBeginsIn(world) is { } begins && world.IsBy(begins);

    private bool IsOf(Carrier carrier, AuthorityId? side) =>
        side is not { } one || carrier.Agreement is not { } agreement || seats.IsIn(agreement.Agreement, one);
}
