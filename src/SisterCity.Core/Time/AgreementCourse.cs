using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>The course of an agreement, and of each of its parties.</content>
public sealed partial class Lifecycle
{
    /// <summary>The course of an agreement as a whole, or as one side has gone it.</summary>
    internal Course CourseOf(Agreement agreement, AuthorityId? side)
    {
        var whole = InstrumentOf(agreement.Id) ?? Instrument.Of(agreement, new Place("agreements", 0, "signedOn"));
        var party = side is null ? null : ((IEnumerable<AgreementParty>)agreement.Parties).First(party => party.Authority == side);
        var instrument = party?.SignedOn is { } apart ? whole.SignedOnlyBy(apart) : whole;
        var moments = new List<Moment>();
        ReadOwnEvents(agreement, instrument, moments);
        var qualifiers = new List<Moment>();
        ReadEventsOfThePartnership(agreement, instrument, moments, qualifiers);
        ReadLaterAgreements(agreement, instrument, moments, qualifiers);
        ReadSteps(agreement, side, moments);
        if (side is { } one)
            moments.RemoveAll(moment => !moment.Touches(one));
        return new Course
        {
            Turns = [.. moments.Where(moment => !moment.IsStep)],
            Steps = [.. moments.Where(moment => moment.IsStep)],
            Qualifiers = [.. qualifiers],
            Instruments = [instrument],
            IsRelationship = false,
        };
    }

    private void ReadOwnEvents(Agreement agreement, Instrument instrument, List<Moment> found)
    {
        for (var i = 0; i < agreement.Events.Count; i++)
        {
            var @event = agreement.Events[i];
            found.Add(MomentOf(@event, @event.State, SpanOf(@event, agreement.SignedOn is null ? null : instrument.Signed), instrument, new Place("agreements", PlaceOf(agreement), "events", i)));
        }
    }

    /// <summary>By an event of the partnership an agreement may have taken effect; when the whole is suspended or over, its agreements are.</summary>
    private void ReadEventsOfThePartnership(Agreement agreement, Instrument instrument, List<Moment> found, List<Moment> qualifiers)
    {
        if (agreement.Partnership is not { } id || !index.Partnerships.TryGetValue(id, out var partnership))
            return;
        var since = partnership.Since is { } begins ? DaySpan.Of(begins) : (DaySpan?)null;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            var when = SpanOf(@event, since);
            var at = new Place("partnerships", PlaceOf(partnership), "events", i);
            if (@event.Agreement == agreement.Id && @event.State.Phase == LifecyclePhase.Alive)
                found.Add(MomentOf(@event, LifecycleState.InForce, when, instrument, at));
            else if (@event.Concerns.IsEmpty && instrument.Signed is { } signed && signed.First <= when.Last)
                Carry(@event, new DaySpan(Math.Max(when.First, signed.First), when.Last), at, signed.Last > when.First);
        }

        // What befell the relationship before the agreement was signed did not befall the agreement.
        void Carry(PartnershipEvent @event, DaySpan when, Place at, bool mayNotApply)
        {
            if (IsForAll(@event.State))
                found.Add(MomentOf(@event, @event.State, when, instrument, at, mayNotApply));
            else if (@event.State == LifecycleState.Contested || @event.State == LifecycleState.UnderReview)
                qualifiers.Add(MomentOf(@event, @event.State, when, instrument, at, mayNotApply));
        }

        static bool IsForAll(LifecycleState state) =>
            state == LifecycleState.Suspended || state == LifecycleState.Reactivated || state.Phase == LifecyclePhase.Ended;
    }

    /// <summary>What later agreements did to this one.</summary>
    private void ReadLaterAgreements(Agreement agreement, Instrument instrument, List<Moment> found, List<Moment> qualifiers)
    {
        foreach (var (other, kind, at) in later.GetValueOrDefault(agreement.Id, []))
        {
            if (InstrumentOf(other.Id) is { Signed: { } signed } own && StateBy(kind, other) is { } state)
                (state == LifecycleState.Amended ? qualifiers : found).Add(new Moment(state, StatusGround.LaterAgreement, signed) { On = own.SignedOn, RestsOn = state.Phase == LifecyclePhase.Alive ? instrument : null, At = at });
        }

        static LifecycleState? StateBy(AgreementRelationKind kind, Agreement other) =>
            kind == AgreementRelationKind.Renews ? LifecycleState.Renewed
            : kind == AgreementRelationKind.Amends ? LifecycleState.Amended
            : kind == AgreementRelationKind.Replaces ? LifecycleState.Replaced
            : kind == AgreementRelationKind.Suspends ? LifecycleState.Suspended
            : kind == AgreementRelationKind.Terminates ? (other.Kind.Nature == AgreementNature.Unilateral ? LifecycleState.TerminatedUnilaterally : LifecycleState.TerminatedByConsent)
            : null;
    }

    /// <summary>The steps of the procedure on each side: authorised, approved, initialled, transmitted.</summary>
    private void ReadSteps(Agreement agreement, AuthorityId? side, List<Moment> found)
    {
        var place = PlaceOf(agreement);
        if (agreement.InitialledOn is { } initialled)
            Add(LifecycleState.Initialled, initialled, default, new Place("agreements", place, "initialledOn"));
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (side is { } one && party.Authority != one)
                continue;
            for (var j = 0; j < party.AuthorisingActs.Count; j++)
            {
                if (party.AuthorisingActs[j] is { AdoptedOn: { } adopted } act && StepBy(act.Kind) is { } step)
                    Add(step, adopted, [party.Authority], new Place("agreements", place, $"parties/{i}/authorisingActs", j));
            }

            if ((party.Transmission?.SentOn ?? party.Transmission?.ReceivedOn) is { } sent)
                Add(LifecycleState.Transmitted, sent, [party.Authority], new Place("agreements", place, $"parties/{i}/transmission"));
        }

        void Add(LifecycleState state, PartialDate on, ValueList<AuthorityId> by, Place at) =>
            found.Add(new Moment(state, StatusGround.LastStep, DaySpan.Of(on)) { On = on, By = by, At = at });

        static LifecycleState? StepBy(AuthorisingActKind kind) =>
            kind == AuthorisingActKind.Deliberation || kind == AuthorisingActKind.DelegatedDecision || kind == AuthorisingActKind.ExecutiveOrder ? LifecycleState.Authorised
            : kind == AuthorisingActKind.HigherAuthorityApproval ? LifecycleState.Approved
            : kind == AuthorisingActKind.Transmission ? LifecycleState.Transmitted
            : null;
    }

    private static Moment MomentOf(PartnershipEvent @event, LifecycleState state, DaySpan when, Instrument instrument, Place at, bool mayNotApply = false) =>
        new(state, state.Phase is LifecyclePhase.Before or LifecyclePhase.Signed ? StatusGround.LastStep : StatusGround.LastEvent, when)
        {
            On = @event.On,
            By = @event.By,
            Concerns = @event.Concerns,
            Event = @event,
            MayNotApply = mayNotApply,
            RestsOn = state.Phase == LifecyclePhase.Alive ? instrument : null,
            At = at,
        };
}
