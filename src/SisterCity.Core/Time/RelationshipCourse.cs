using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The course of a partnership as a whole, and of each of its sides.</summary>
internal sealed class RelationshipCourse
{
    private readonly Partnership partnership;
    private readonly Moment[] moments;
    private readonly Instrument[] instruments;
    private readonly DaySpan? since;
    private readonly ValueList<AuthorityId> seats;

    public RelationshipCourse(Lifecycle lifecycle, Partnership partnership)
    {
        this.partnership = partnership;
        since = partnership.Since is { } begins ? DaySpan.Of(begins) : null;
        seats = lifecycle.SeatsAmong(Partners.Of(partnership));
        var found = new List<Moment>(partnership.Events.Count);
        var carried = new List<Instrument>();
        Told = ReadEvents(lifecycle, found, carried);
        ReadAgreements(lifecycle, found, carried);
        lifecycle.ReadDepartures(seats, partnership, found);
        moments = [.. found];
        instruments = [.. carried];
        Whole = !Array.Exists(moments, static moment => moment.IsPartial) ? CourseOf(moments, instruments) : CourseOf(
            Array.FindAll(moments, static moment => !moment.IsPartial),
            instruments,
            Array.FindAll(moments, static moment => moment.IsPartial),
            [.. ((IEnumerable<AuthorityId>)seats).Select(seat => CourseOf(Array.FindAll(moments, moment => moment.IsOfTheLifeOf(seat)), InstrumentsOf(seat), joins: JoinsOf(seat)))]);
    }

    /// <summary>What the partnership's own events tell, signatures included, in the order of the record.</summary>
    public IReadOnlyList<Moment> Told { get; }

    public Course Whole { get; }

    /// <summary>The first day on which the relationship may have begun; the smallest number when nothing tells of a beginning.</summary>
    public int Begins
    {
        get
        {
            var first = since?.First ?? int.MaxValue;
            foreach (var moment in moments)
            {
                // A pause or an end presupposes a beginning, of which nothing is recorded.
                if (since is null && moment.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended or LifecyclePhase.Unknown && moment.State != LifecycleState.Lapsed)
                    return int.MinValue;
                first = Math.Min(first, moment.When.First);
            }

            foreach (var instrument in instruments)
                first = Math.Min(first, instrument.Signed!.Value.First);
            return first == int.MaxValue ? int.MinValue : first;
        }
    }

    /// <summary>The days on which an answer may change, with some on which it does not.</summary>
    public void FindTurningDays(List<int> days)
    {
        days.Clear();
        foreach (var moment in moments)
            Add(days, moment.When);
        foreach (var instrument in instruments)
        {
            Add(days, instrument.Signed!.Value);
            Add(days, instrument.TermBegins);
            AddEnds(days, instrument);
            AddTurns(days, instrument);
            foreach (var renewal in instrument.RenewedBy)
            {
                if (renewal.Signed is { } signed)
                    Add(days, signed);
                AddEnds(days, renewal);
                AddTurns(days, renewal);
            }
        }

        if (since is { } begins)
            Add(days, begins);
        foreach (var member in Whole.OfMembers)
        {
            if (member.Joins is { } joined)
                Add(days, joined);
        }

        static void AddTurns(List<int> days, Instrument instrument)
        {
            foreach (var turn in instrument.Turns)
                Add(days, turn.When);
        }

        static void AddEnds(List<int> days, Instrument instrument)
        {
            // A last day is over on the next one.
            if (instrument.FirstEnd == DaySpan.Any)
                return;
            Add(days, instrument.FirstEnd);
            Add(days, instrument.End);
            Add(days, new DaySpan(Next(instrument.FirstEnd.First), Next(instrument.FirstEnd.Last)));
            Add(days, new DaySpan(Next(instrument.End.First), Next(instrument.End.Last)));
        }

        static int Next(int day) => day is int.MinValue or int.MaxValue ? day : day + 1;

        static void Add(List<int> days, DaySpan span)
        {
            days.Add(span.First);
            days.Add(span.Last);
        }
    }

    public Course SideOf(AuthorityId side) => CourseOf(
        Array.FindAll(moments, moment => moment.Touches(side)),
        InstrumentsOf(side));

    private Instrument[] InstrumentsOf(AuthorityId side) => Array.FindAll(instruments, instrument => instrument.Agreement is not { } agreement || Signs(agreement, side));

    /// <summary>When a member joined; null when it is not said, or when it took over a seat that was held before.</summary>
    private DaySpan? JoinsOf(AuthorityId seat)
    {
        foreach (var member in partnership.Members)
        {
            if (member.Authority == seat)
                return member.Validity?.From is { } from && seats.Count == Partners.Of(partnership).Count ? DaySpan.Of(from) : null;
        }

        return null;
    }

    private Course CourseOf(Moment[] all, Instrument[] carriedBy, Moment[]? partial = null, Course[]? ofMembers = null, DaySpan? joins = null) => new()
    {
        Turns = Array.FindAll(all, moment => !moment.IsStep),
        Steps = Array.FindAll(all, moment => moment.IsStep),
        Instruments = carriedBy,
        IsRelationship = true,
        Since = since,
        Partial = partial ?? [],
        OfMembers = ofMembers ?? [],
        Joins = joins,
    };

    private List<Moment> ReadEvents(Lifecycle lifecycle, List<Moment> found, List<Instrument> carried)
    {
        var told = new List<Moment>(partnership.Events.Count);
        var place = lifecycle.PlaceOf(partnership);
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            var (by, concerns, isPartial) = lifecycle.SidesOf(@event, seats);
            var moment = new Moment(@event.State, @event.State.Phase == LifecyclePhase.Before ? StatusGround.LastStep : StatusGround.LastEvent, TakesEffect(lifecycle, @event, lifecycle.SpanOf(@event, since)))
            {
                On = @event.On,
                By = by,
                Concerns = concerns,
                IsPartial = isPartial,
                Event = @event,
                Strikes = lifecycle.StruckBy(@event),
                RestsOn = @event.State.Phase == LifecyclePhase.Alive && lifecycle.InstrumentOf(@event.Agreement) is { Carries: true } instrument ? instrument : null,
                At = new Place("partnerships", place, "events", i),
            };
            told.Add(moment);
            var isOfAnAgreement = moment.Phase == LifecyclePhase.Signed && lifecycle.InstrumentOf(@event.Agreement) is not null;
            if (moment.Phase != LifecyclePhase.Signed || (isPartial && !isOfAnAgreement))
                found.Add(moment);
            else if (!isOfAnAgreement)
                carried.Add(Instrument.Of(moment));
        }

        if (SignedByEach(found.FindAll(moment => moment is { IsPartial: true, Phase: LifecyclePhase.Signed })) is { } last)
            carried.Add(Instrument.Of(last));
        OrderTheUndated(found);
        return told;
    }

    /// <summary>Where events tell of the sides one by one: the signature of the last, by which all had signed; null when one of them is not told to have signed.</summary>
    private Moment? SignedByEach(List<Moment> apart)
    {
        if (apart.Count < 2)
            return null;
        (Moment Of, DaySpan When)? last = null;
        foreach (var member in seats)
        {
            var own = apart.FindAll(moment => ((IEnumerable<AuthorityId>)moment.By).Contains(member));
            if (own.Count == 0)
                return null;
            var when = own.Select(moment => moment.When).Aggregate(DaySpan.EarlierOf);
            var first = own.MinBy(moment => moment.When.Last)!;
            last = last is { } known ? (when.Last > known.When.Last ? first : known.Of, DaySpan.LaterOf(known.When, when)) : (first, when);
        }

        return last is { } of ? new Moment(of.Of.State, of.Of.Ground, of.When) { On = of.Of.On, Event = of.Of.Event, At = of.Of.At } : null;
    }

    /// <summary>Who says that a relationship will not be renewed lets the terms run that were agreed before.</summary>
    private DaySpan TakesEffect(Lifecycle lifecycle, PartnershipEvent @event, DaySpan when)
    {
        if (@event.State != LifecycleState.NotRenewed)
            return when;
        var (first, last) = when;
        foreach (var agreement in lifecycle.AgreementsUnder(partnership.Id))
        {
            if (lifecycle.InstrumentOf(agreement.Id) is not { Carries: true } instrument || (@event.Agreement is { } named && named != agreement.Id))
                continue;
            var effect = Lifecycle.TakesEffect(@event, when, instrument);
            (first, last) = (Math.Max(first, effect.First), Math.Max(last, effect.Last));
        }

        return new DaySpan(first, last);
    }

    /// <summary>A pause or an end without a date comes after the beginning, and a pause before every reactivation that nothing else explains.</summary>
    /// <remarks>
    /// A reactivation presupposes a pause. The first that no dated pause explains was preceded by the one without a date, and whatever came after it was so too. Which of several
    /// is the first need not be known, and what a later year adds takes nothing away from an earlier one.
    /// </remarks>
    private static void OrderTheUndated(List<Moment> found)
    {
        foreach (var undated in found)
        {
            if (undated.On is not null || undated.Phase is not (LifecyclePhase.Paused or LifecyclePhase.Ended))
                continue;
            if (undated.Phase == LifecyclePhase.Paused)
                undated.FollowedBy.AddRange(found.FindAll(moment => moment is { On: not null } && moment.State == LifecycleState.Reactivated && !IsExplained(found, moment)));
            if (FirstBeginning(found) is { } beginning
                && beginning.When.Last <= undated.When.Last
                && undated.FollowedBy.TrueForAll(back => beginning.When.Last < back.When.First)
                && found.TrueForAll(other => other == beginning || other.State != LifecycleState.InForce || other.When.First > undated.When.Last))
                beginning.FollowedBy.Add(undated);
        }

        static bool IsExplained(List<Moment> moments, Moment reactivation) =>
            moments.Exists(moment => moment.Phase == LifecyclePhase.Paused && moment.On is not null && moment.When.First <= reactivation.When.Last);

        static Moment? FirstBeginning(List<Moment> moments)
        {
            Moment? first = null;
            foreach (var moment in moments)
                first = moment.State == LifecycleState.InForce && moment.On is not null && (first is null || moment.When.Last < first.When.Last) ? moment : first;
            return first;
        }
    }

    private void ReadAgreements(Lifecycle lifecycle, List<Moment> found, List<Instrument> carried)
    {
        foreach (var agreement in lifecycle.AgreementsUnder(partnership.Id))
        {
            if (lifecycle.InstrumentOf(agreement.Id) is not { Signed: { } signed } instrument)
                continue;
            if (instrument.Carries)
                carried.Add(instrument);
            if (Means(agreement) is { } state)
            {
                found.Add(new Moment(state, state.Phase == LifecyclePhase.Before ? StatusGround.LastStep : StatusGround.LaterAgreement, state.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended ? instrument.TakesEffect(signed) : signed)
                {
                    On = instrument.SignedOn,
                    By = agreement.Kind.Nature == AgreementNature.Unilateral ? Partners.Of(agreement) : default,

                    // Who renewed does so among themselves.
                    Concerns = state == LifecycleState.Renewed ? lifecycle.AsMembers(Partners.Of(agreement), seats) : default,
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
