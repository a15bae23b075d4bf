using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The course of a partnership as a whole, and of each of its sides.</summary>
internal sealed class RelationshipCourse
{
    private static readonly Moment[] None = [];

    private readonly Partnership partnership;
    private readonly Moment[] moments;
    private readonly Instrument[] instruments;
    private readonly DaySpan? since;

    public RelationshipCourse(Lifecycle lifecycle, Partnership partnership)
    {
        this.partnership = partnership;
        since = partnership.Since is { } begins ? DaySpan.Of(begins) : null;
        var found = new List<Moment>(partnership.Events.Count);
        var carried = new List<Instrument>();
        ReadEvents(lifecycle, found, carried);
        ReadAgreements(lifecycle, found, carried);
        moments = [.. found];
        instruments = [.. carried];
        Partial = Array.Exists(moments, static moment => moment.IsPartial) ? Array.FindAll(moments, static moment => moment.IsPartial) : None;
        Whole = CourseOf(Partial.Length == 0 ? moments : Array.FindAll(moments, static moment => !moment.IsPartial), instruments);
    }

    public Course Whole { get; }

    /// <summary>The moments that concern some members only, and leave two or more of them as they were.</summary>
    public Moment[] Partial { get; }

    public Course SideOf(AuthorityId side) => CourseOf(
        Array.FindAll(moments, moment => moment.Touches(side)),
        Array.FindAll(instruments, instrument => instrument.Agreement is not { } agreement || Signs(agreement, side)));

    public void FindPossible(int day, List<Outcome> found)
    {
        Whole.FindPossible(day, found);
        if (Partial.Length > 0 && found.Exists(outcome => outcome.Phase == LifecyclePhase.Alive))
            CountTheSidesThatAreLeft(day, found);
    }

    /// <summary>When those of one side have all left, the others are alone.</summary>
    private void CountTheSidesThatAreLeft(int day, List<Outcome> found)
    {
        var (surelyIn, maybeIn) = (0, 0);
        var seen = new HashSet<AuthorityId>();
        var ofSide = new List<Outcome>();
        foreach (var member in partnership.Members)
        {
            if (!seen.Add(member.Authority))
                continue;
            SideOf(member.Authority).FindPossible(day, ofSide);
            surelyIn += ofSide.Exists(IsOut) ? 0 : 1;
            maybeIn += ofSide.TrueForAll(IsOut) ? 0 : 1;
        }

        if (surelyIn >= 2)
            return;
        Moment? last = null;
        foreach (var moment in Partial)
        {
            if (moment.When.First <= day && moment.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended && (last is null || moment.When.Last >= last.When.Last))
                last = moment;
        }

        if (last is null)
            return;
        if (maybeIn < 2)
            found.RemoveAll(outcome => outcome.Phase == LifecyclePhase.Alive);
        if (!found.Exists(outcome => outcome.State == last.State))
            found.Add(new Outcome(last.State, last.Phase, StatusGround.SidesHaveLeft, last, null, maybeIn < 2, last.When.Last));

        static bool IsOut(Outcome outcome) => outcome.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;
    }

    private Course CourseOf(Moment[] all, Instrument[] carriedBy) => new()
    {
        Turns = Array.FindAll(all, moment => !moment.IsStep),
        Steps = Array.FindAll(all, moment => moment.IsStep),
        Instruments = carriedBy,
        IsRelationship = true,
        Since = since,
    };

    private void ReadEvents(Lifecycle lifecycle, List<Moment> found, List<Instrument> carried)
    {
        var place = lifecycle.PlaceOf(partnership);
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            var moment = new Moment(@event.State, @event.State.Phase == LifecyclePhase.Before ? StatusGround.LastStep : StatusGround.LastEvent, SpanOf(@event, lifecycle))
            {
                On = @event.On,
                By = @event.By,
                Concerns = @event.Concerns,
                IsPartial = IsPartial(@event),
                Event = @event,
                RestsOn = @event.State.Phase == LifecyclePhase.Alive && lifecycle.InstrumentOf(@event.Agreement) is { Carries: true } instrument ? instrument : null,
                At = new Place("partnerships", place, "events", i),
            };
            if (moment.Phase != LifecyclePhase.Signed)
                found.Add(moment);
            else if (lifecycle.InstrumentOf(@event.Agreement) is null)
                carried.Add(Instrument.Of(moment));
        }

        OrderTheUndated(found);
    }

    /// <summary>Where a record tells of one beginning, one pause and one reactivation, their order is known though the pause has no date.</summary>
    private static void OrderTheUndated(List<Moment> found)
    {
        var undated = found.FindIndex(static moment => moment.On is null && moment.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended);
        if (undated < 0)
            return;
        var pause = found[undated];
        if (Only(found, static moment => moment.State == LifecycleState.InForce) is { } beginning)
            beginning.FollowedBy = pause;
        if (pause.Phase == LifecyclePhase.Paused && Only(found, static moment => moment.Phase == LifecyclePhase.Paused) is not null)
            pause.FollowedBy = Only(found, static moment => moment.State == LifecycleState.Reactivated);

        static Moment? Only(List<Moment> moments, Predicate<Moment> isOne) =>
            moments.FindIndex(isOne) is >= 0 and var first && moments.FindLastIndex(isOne) == first ? moments[first] : null;
    }

    private DaySpan SpanOf(PartnershipEvent @event, Lifecycle lifecycle)
    {
        var span = lifecycle.SpanOf(@event, since);
        if (@event.On is not null || @event.State.Phase != LifecyclePhase.Paused)
            return span;

        // A pause without a date came before the only reactivation, which ended it.
        PartialDate? reactivated = null;
        var pauses = 0;
        foreach (var other in partnership.Events)
        {
            pauses += other.State.Phase == LifecyclePhase.Paused ? 1 : 0;
            if (other.State != LifecycleState.Reactivated)
                continue;
            if (reactivated is not null || other.On is null)
                return span;
            reactivated = other.On;
        }

        return pauses == 1 && reactivated is { } on ? new DaySpan(span.First, Math.Min(span.Last, DaySpan.Of(on).Last)) : span;
    }

    private void ReadAgreements(Lifecycle lifecycle, List<Moment> found, List<Instrument> carried)
    {
        foreach (var agreement in lifecycle.AgreementsUnder(partnership.Id))
        {
            if (lifecycle.InstrumentOf(agreement.Id) is not { Signed: { } signed } instrument)
                continue;
            if (instrument.Carries)
                carried.Add(instrument);
            if (!IsToldByAnEvent(agreement.Id) && Means(agreement) is { } state)
            {
                found.Add(new Moment(state, state.Phase == LifecyclePhase.Before ? StatusGround.LastStep : StatusGround.LaterAgreement, signed)
                {
                    On = instrument.SignedOn,
                    By = agreement.Kind.Nature == AgreementNature.Unilateral ? ((IEnumerable<AgreementParty>)agreement.Parties).Select(party => party.Authority).ToValueList() : default,
                    RestsOn = instrument.Carries ? instrument : null,
                    At = instrument.At,
                });
            }
        }
    }

    /// <summary>What the signature of an agreement means for the relationship, beyond that it was signed.</summary>
    private static LifecycleState? Means(Agreement agreement)
    {
        if (agreement.Kind.Nature == AgreementNature.Preparatory)
            return LifecycleState.LetterOfIntentSigned;
        if (agreement.Kind == AgreementKind.Renewal || Has(agreement, AgreementRelationKind.Renews))
            return LifecycleState.Renewed;

        // A notice that names agreements is about those; else it is about the relationship.
        return !agreement.Relations.IsEmpty ? null
            : agreement.Kind == AgreementKind.Denunciation ? LifecycleState.TerminatedUnilaterally
            : agreement.Kind == AgreementKind.SuspensionAct ? LifecycleState.Suspended
            : null;
    }

    private static bool Has(Agreement agreement, AgreementRelationKind kind)
    {
        foreach (var relation in agreement.Relations)
        {
            if (relation.Kind == kind)
                return true;
        }

        return false;
    }

    private bool IsToldByAnEvent(AgreementId agreement)
    {
        foreach (var @event in partnership.Events)
        {
            if (@event.Agreement == agreement && @event.State.Phase != LifecyclePhase.Signed)
                return true;
        }

        return false;
    }

    private bool IsPartial(PartnershipEvent @event)
    {
        if (@event.Concerns.IsEmpty)
            return false;
        var others = 0;
        foreach (var member in partnership.Members)
            others += ((IEnumerable<AuthorityId>)@event.Concerns).Contains(member.Authority) ? 0 : 1;
        return others >= 2;
    }

    private static bool Signs(Agreement agreement, AuthorityId side)
    {
        foreach (var party in agreement.Parties)
        {
            if (party.Authority == side)
                return true;
        }

        return false;
    }
}
