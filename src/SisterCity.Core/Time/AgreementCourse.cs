using NodaTime;
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
        ReadEventsOfThePartnership(agreement, side, instrument, moments, qualifiers);
        ReadLaterAgreements(agreement, instrument, moments, qualifiers);
        ReadSteps(agreement, side, moments);
        ReadDepartures(PartiesOf(agreement), agreement.Partnership is { } id ? index.Partnerships.GetValueOrDefault(id) : null, moments);
        if (side is { } one)
            return Of(moments.FindAll(moment => moment.Touches(one)));
        var partial = moments.FindAll(moment => moment.IsPartial);
        return partial.Count == 0 ? Of(moments) : Of(
            moments.FindAll(moment => !moment.IsPartial),
            [.. partial],
            [.. ((IEnumerable<AuthorityId>)PartiesOf(agreement)).Select(party => Of(moments.FindAll(moment => moment.IsOfTheLifeOf(party))))]);

        Course Of(List<Moment> some, Moment[]? partial = null, Course[]? parties = null) => new()
        {
            Turns = [.. some.Where(moment => !moment.IsStep)],
            Steps = [.. some.Where(moment => moment.IsStep)],
            Qualifiers = [.. qualifiers],
            Instruments = [instrument],
            IsRelationship = false,
            Partial = partial ?? [],
            OfMembers = parties ?? [],
        };
    }

    private ValueList<AuthorityId> PartiesOf(Agreement agreement) => SeatsAmong(Partners.Of(agreement));

    private void ReadOwnEvents(Agreement agreement, Instrument instrument, List<Moment> found)
    {
        for (var i = 0; i < agreement.Events.Count; i++)
        {
            var @event = agreement.Events[i];
            var when = SpanOf(@event, agreement.SignedOn is null ? null : instrument.Signed);
            found.Add(MomentOf(agreement, @event, @event.State, TakesEffect(@event, when, instrument), instrument, new Place("agreements", PlaceOf(agreement), "events", i)));
        }

        foreach (var (@event, when, at) in struck.GetValueOrDefault(agreement.Id, []))
            found.Add(MomentOf(agreement, @event, @event.State, when, instrument, at));
    }

    /// <summary>Who says that an agreement will not be renewed lets it run to the end of its term.</summary>
    internal static DaySpan TakesEffect(PartnershipEvent @event, DaySpan when, Instrument instrument)
    {
        if (@event is not { On: not null } || @event.State != LifecycleState.NotRenewed || instrument.Begins is not { } begins)
            return when;

        // Of a term that begins later nothing had been said.
        return new DaySpan(
            begins.Last <= when.First && NextEnd(instrument, when.First) is { } next ? Math.Max(when.First, DaySpan.DayAfter(next.First)) : when.First,
            begins.First <= when.Last && LatestEnd(instrument, when.Last) is { } latest and not int.MaxValue ? Math.Max(when.Last, DaySpan.DayAfter(latest)) : when.Last);

        // Of a first term that may have ended on many days, an extension may end on any day for as long as one lasts.
        static int? LatestEnd(Instrument instrument, int day) =>
            NextEnd(instrument, day)?.Last is not { } end ? null
            : instrument.ProlongsItself && !instrument.FirstEnd.IsOneDay && instrument.Agreement!.Term!.RenewalLength is { } extension && DaySpan.DayOf(day) is { } from
                ? Math.Max(end, DaySpan.NumberOf(Instrument.Extended(from, extension, times: 1)))
                : end;
    }

    /// <summary>What moved an agreement itself, whatever befell its relationship.</summary>
    private Moment[] OwnTurns(Agreement agreement, Instrument instrument)
    {
        if (agreement.Events.IsEmpty && !later.ContainsKey(agreement.Id) && !struck.ContainsKey(agreement.Id))
            return [];
        var found = new List<Moment>();
        ReadOwnEvents(agreement, instrument, found);
        ReadLaterAgreements(agreement, instrument, found, qualifiers: []);
        return [.. found.Where(moment => !moment.IsStep && !moment.IsPartial)];
    }

    /// <summary>By an event of the partnership an agreement may have taken effect; when the whole is suspended or over, its agreements are.</summary>
    private void ReadEventsOfThePartnership(Agreement agreement, AuthorityId? side, Instrument instrument, List<Moment> found, List<Moment> qualifiers)
    {
        if (agreement.Partnership is not { } id || !index.Partnerships.TryGetValue(id, out var partnership))
            return;
        var since = partnership.Since is { } begins ? DaySpan.Of(begins) : (DaySpan?)null;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (StruckBy(@event) is not null)
                continue;
            var when = SpanOf(@event, since);
            var at = new Place("partnerships", PlaceOf(partnership), "events", i);
            if (@event.Agreement == agreement.Id && @event.State.Phase == LifecyclePhase.Alive && !IsRemark(@event.State))
                found.Add(MomentOf(agreement, @event, LifecycleState.InForce, when, instrument, at));
            else if (Concerns(agreement, @event) && instrument.Signed is { } signed && signed.First <= when.Last)
                Carry(@event, TakesEffect(@event, new DaySpan(Math.Max(when.First, signed.First), when.Last), instrument), at, signed.Last > when.First);
        }

        // What befell the relationship before the agreement was signed did not befall the agreement.
        void Carry(PartnershipEvent @event, DaySpan when, Place at, bool mayNotApply)
        {
            if (IsForAll(@event.State))
                found.Add(MomentOf(agreement, @event, @event.State, when, instrument, at, isCarried: true, mayNotApply || (@event.State == LifecycleState.Reactivated && !IsSurelyPaused(when))));
            else if (IsRemark(@event.State))
                qualifiers.Add(MomentOf(agreement, @event, @event.State, when, instrument, at, isCarried: true, mayNotApply));
        }

        // What is taken up again had been paused, as far as the agreement knows: a relationship that slept did not suspend its agreements.
        bool IsSurelyPaused(DaySpan before) => found.Exists(moment => moment.Phase == LifecyclePhase.Paused && moment.When.Last < before.First && (side is { } one ? moment.Touches(one) : !moment.IsPartial));

        static bool IsRemark(LifecycleState state) => state == LifecycleState.Contested || state == LifecycleState.UnderReview;

        // What concerns one member only concerns the agreements that it is a party of.
        bool Concerns(Agreement agreement, PartnershipEvent @event) =>
            @event.Concerns.IsEmpty || (PartiesOf(agreement) is var parties && ((IEnumerable<AuthorityId>)parties).Intersect(AsMembers(@event.Concerns, parties)).Any());

        static bool IsForAll(LifecycleState state) =>
            state == LifecycleState.Suspended || state == LifecycleState.Reactivated || state.Phase == LifecyclePhase.Ended;
    }

    /// <summary>What later agreements did to this one.</summary>
    private void ReadLaterAgreements(Agreement agreement, Instrument instrument, List<Moment> found, List<Moment> qualifiers)
    {
        foreach (var (other, kind, at) in later.GetValueOrDefault(agreement.Id, []))
        {
            if (InstrumentOf(other.Id) is { Signed: { } signed } own && StateBy(kind, other) is { } state)
                (state == LifecycleState.Amended ? qualifiers : found).Add(new Moment(state, StatusGround.LaterAgreement, state.Phase == LifecyclePhase.Alive ? signed : own.TakesEffect(signed)) { On = own.SignedOn, RestsOn = state.Phase == LifecyclePhase.Alive ? instrument : null, At = at });
        }
    }

    /// <summary>What a later agreement makes of the one that it names; null when its relation moves nothing.</summary>
    internal static LifecycleState? StateBy(AgreementRelationKind kind, Agreement other) =>
        kind == AgreementRelationKind.Renews ? LifecycleState.Renewed
        : kind == AgreementRelationKind.Amends ? LifecycleState.Amended
        : kind == AgreementRelationKind.Replaces ? LifecycleState.Replaced
        : kind == AgreementRelationKind.Suspends ? LifecycleState.Suspended
        : kind == AgreementRelationKind.Terminates ? (other.Kind.Nature == AgreementNature.Unilateral ? LifecycleState.TerminatedUnilaterally : LifecycleState.TerminatedByConsent)
        : null;

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

    private Moment MomentOf(Agreement agreement, PartnershipEvent @event, LifecycleState state, DaySpan when, Instrument instrument, Place at, bool isCarried = false, bool mayNotApply = false)
    {
        var (by, concerns, isPartial) = SidesOf(@event, agreement);
        return new Moment(state, state.Phase is LifecyclePhase.Before or LifecyclePhase.Signed ? StatusGround.LastStep : StatusGround.LastEvent, when)
        {
            On = @event.On,
            By = by,
            Concerns = concerns,
            Event = @event,
            IsPartial = isPartial,
            IsCarried = isCarried,
            MayNotApply = mayNotApply,
            RestsOn = state.Phase == LifecyclePhase.Alive ? instrument : null,
            At = at,
        };
    }
}
