using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The life of the partnerships and agreements of a register: their status on a day, what lapses, how they came to where they are.</summary>
/// <remarks>It indexes the register once; make one and ask it often. Immutable and thread-safe. Nothing is thrown for what a register says.</remarks>
/// <example><code>
/// var lifecycle = new Lifecycle(register);
/// Status status = lifecycle.StatusOn(partnership, new LocalDate(2026, 9, 1));
/// Console.WriteLine(status.In(LanguageTag.English));
/// </code></example>
public sealed partial class Lifecycle
{
    private readonly RegisterIndex index;
    private readonly Dictionary<AgreementId, Instrument> instruments;
    private readonly Dictionary<AgreementId, List<(Agreement Later, AgreementRelationKind Kind, Place At)>> later = [];
    private readonly Dictionary<AgreementId, List<(PartnershipEvent Event, DaySpan When, Place At)>> struck = [];
    private readonly Dictionary<PartnershipId, int> placeOfPartnership = [];
    private readonly Dictionary<AgreementId, int> placeOfAgreement = [];
    private readonly int asOf;

    /// <summary>Indexes a register.</summary>
    /// <param name="register">The register. An event without a date is taken to have happened by its <see cref="Register.AsOf"/>.</param>
    public Lifecycle(Register register)
        : this(new RegisterIndex(register ?? throw new ArgumentNullException(nameof(register))))
    {
    }

    internal Lifecycle(RegisterIndex index)
    {
        this.index = index;
        var register = index.Register;
        asOf = register.AsOf is { } day ? DaySpan.Of(day).Last : int.MaxValue;
        for (var i = 0; i < register.Partnerships.Count; i++)
            placeOfPartnership.TryAdd(register.Partnerships[i].Id, i);
        instruments = new Dictionary<AgreementId, Instrument>(register.Agreements.Count);
        for (var i = 0; i < register.Agreements.Count; i++)
        {
            var agreement = register.Agreements[i];
            if (placeOfAgreement.TryAdd(agreement.Id, i))
                instruments.Add(agreement.Id, Instrument.Of(agreement, new Place("agreements", i, "signedOn")));
        }

        for (var i = 0; i < register.Agreements.Count; i++)
            Relate(register.Agreements[i], i);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            LearnSignatures(register.Partnerships[i].Events);
            LearnAnnulments(register.Partnerships[i], i);
        }

        foreach (var instrument in instruments.Values)
        {
            instrument.CountFromTheEntryIntoForce();
            instrument.Turns = OwnTurns(instrument.Agreement!, instrument);
        }
    }

    /// <summary>The register.</summary>
    public Register Register => index.Register;

    /// <summary>Where a partnership stands on a day.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <param name="day">The day. What is recorded for later days does not count.</param>
    public Status StatusOn(Partnership partnership, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        var course = new RelationshipCourse(this, partnership);
        var number = DaySpan.NumberOf(day);
        var found = new List<Outcome>();
        course.Whole.FindPossible(number, found);
        var sides = new List<SideStatus>();
        foreach (var member in partnership.Members)
        {
            if (!sides.Exists(side => side.Authority == member.Authority))
                sides.Add(SideOf(member.Authority, course.SideOf(member.Authority), number));
        }

        return Tell(found, sides, course.Whole, day);
    }

    /// <summary>Where an agreement stands on a day. Its signature alone, or a term that it states, does not put it into force: an event must say so.</summary>
    /// <param name="agreement">An agreement of the register.</param>
    /// <param name="day">The day. What is recorded for later days does not count.</param>
    public Status StatusOn(Agreement agreement, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var number = DaySpan.NumberOf(day);
        var course = CourseOf(agreement, side: null);
        var found = new List<Outcome>();
        course.FindPossible(number, found);
        var sides = new List<SideStatus>();
        foreach (var party in agreement.Parties)
        {
            if (!sides.Exists(side => side.Authority == party.Authority))
                sides.Add(SideOf(party.Authority, CourseOf(agreement, party.Authority), number));
        }

        return Tell(found, sides, course, day);
    }

    /// <summary>What the relationship is on a day, where events say or change it: an exchange until it became a twinning.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <param name="day">The day.</param>
    /// <returns>The kind; that of the record when no event has one; null when an event changes it and what it was before, or on this day, is not known.</returns>
    public static PartnershipKind? KindOn(Partnership partnership, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        return KindOn(partnership, DaySpan.NumberOf(day));
    }

    internal static PartnershipKind? KindOn(Partnership partnership, int day)
    {
        (PartnershipKind Kind, DaySpan When)? last = null;
        var isTold = false;
        foreach (var @event in partnership.Events)
        {
            if (@event.Kind is not { } kind)
                continue;
            isTold = true;
            var when = @event.On is { } on ? DaySpan.Of(on) : DaySpan.Any;
            if (when.First > day)
                continue;
            if (when.Last > day)
                return null;
            if (last is not { } known || when.First > known.When.Last)
                last = (kind, when);
            else if (when.Last >= known.When.First && kind != known.Kind)
                return null;
        }

        return last?.Kind ?? (isTold ? null : partnership.Kind);
    }

    internal Instrument? InstrumentOf(AgreementId? id) => id is { } known ? instruments.GetValueOrDefault(known) : null;

    internal IEnumerable<Agreement> AgreementsUnder(PartnershipId id) => index.AgreementsUnder[id];

    internal int PlaceOf(Partnership partnership) => placeOfPartnership.GetValueOrDefault(partnership.Id);

    internal int PlaceOf(Agreement agreement) => placeOfAgreement.GetValueOrDefault(agreement.Id);

    internal LocalAuthority? Find(AuthorityId id) => index.Authorities.GetValueOrDefault(id);

    internal Argument NameOf(AuthorityId id) => Find(id) is { Names: { IsEmpty: false } names } ? names[0].Text : id.Text;

    /// <summary>The days on which an event may have happened; without a date, from the beginning until the day for which the register speaks.</summary>
    internal DaySpan SpanOf(PartnershipEvent @event, DaySpan? since) =>
        @event.On is { } on ? DaySpan.Of(on) : new DaySpan(Math.Min(since?.First ?? int.MinValue, asOf), asOf);

    internal static bool IsLive(LifecyclePhase phase) => phase == LifecyclePhase.Alive;

    private void Relate(Agreement agreement, int place)
    {
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            var relation = agreement.Relations[i];
            if (!instruments.TryGetValue(relation.Agreement, out var earlier) || earlier.Agreement == agreement)
                continue;
            if (!later.TryGetValue(relation.Agreement, out var others))
                later.Add(relation.Agreement, others = []);
            others.Add((agreement, relation.Kind, new Place("agreements", place, "relations", i)));
            if (relation.Kind == AgreementRelationKind.Renews || (relation.Kind == AgreementRelationKind.Amends && agreement.Term is not null))
                earlier.RenewedBy.Add(instruments[agreement.Id]);
        }

        LearnSignatures(agreement.Events, agreement.Id);
        LearnTransmission(agreement);
    }

    /// <summary>An agreement without a date of signature is known to be signed from the event that says so, or by which it took effect.</summary>
    private void LearnSignatures(ValueList<PartnershipEvent> events, AgreementId? own = null)
    {
        foreach (var @event in events)
        {
            if (@event.On is not { } on || @event.State.Phase is not (LifecyclePhase.Signed or LifecyclePhase.Alive) || InstrumentOf(own ?? @event.Agreement) is not { } instrument)
                continue;
            if (@event.State == LifecycleState.Signed && SidesOf(@event, instrument.Agreement!) is { IsPartial: true, By: var sides })
                instrument.LearnSignatureOf(sides, on);
            else
                instrument.LearnSignature(on, beginsTheTerm: @event.State == LifecycleState.Signed || @event.State == LifecycleState.InForce);
            if (@event.State == LifecycleState.InForce)
                instrument.EnteredIntoForce.Add(DaySpan.Of(on));
        }
    }

    /// <summary>A court strikes down an act: the event of a partnership that names it is that agreement's, and leaves what rests on others.</summary>
    private void LearnAnnulments(Partnership partnership, int place)
    {
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (StruckBy(@event)?.Agreement is not { } agreement)
                continue;
            if (!struck.TryGetValue(agreement.Id, out var annulments))
                struck.Add(agreement.Id, annulments = []);
            annulments.Add((@event, SpanOf(@event, partnership.Since is { } since ? DaySpan.Of(since) : null), new Place("partnerships", place, "events", i)));
        }
    }

    /// <summary>The agreement that an event says was annulled; null for one that says it of none.</summary>
    internal Instrument? StruckBy(PartnershipEvent @event) => InstrumentOf(@event.Strikes());

    /// <summary>Who is no member any more, by the record of the member or of the authority. Whose successor goes on in its place has not left.</summary>
    internal void ReadDepartures(ValueList<AuthorityId> seats, Partnership? partnership, List<Moment> found)
    {
        foreach (var seat in seats)
        {
            (PartialDate On, Place At)? left = MembershipOf(seat) ?? (Find(seat) is { HasNoSuccessor: true, Existence.Until: { } over } authority && index.PlaceOf(authority) is { } where
                ? (over, new Place("authorities", where, "existence")) : null);
            if (left is not { } departure || GoesOnInASuccessor(seat, departure.On) is var goesOn && goesOn == Certainty.Surely)
                continue;
            found.Add(new Moment(LifecycleState.Ended, StatusGround.SidesHaveLeft, DaySpan.Of(departure.On))
            {
                On = departure.On,
                Concerns = [seat],
                IsPartial = true,
                MayNotApply = goesOn == Certainty.Maybe,
                At = departure.At,
            });
        }

        (PartialDate On, Place At)? MembershipOf(AuthorityId seat)
        {
            for (var i = 0; i < partnership?.Members.Count; i++)
            {
                if (partnership.Members[i].Authority == seat)
                    return partnership.Members[i].Validity?.Until is { } until ? (until, new Place("partnerships", PlaceOf(partnership), "members", i)) : null;
            }

            return null;
        }

        Certainty GoesOnInASuccessor(AuthorityId id, PartialDate left) => index.Successors[id]
            .Where(step => !step.Succession.PassesAPartOnly())
            .Select(step => (step.Succession.On ?? step.Successor.Existence?.From) is { } on ? Certainties.Not(on.IsAfter(left)) : Certainty.Maybe)
            .Append(Certainty.No).Max();
    }

    /// <summary>What was transmitted had been signed.</summary>
    private void LearnTransmission(Agreement agreement)
    {
        foreach (var party in agreement.Parties)
        {
            if ((party.Transmission?.SentOn ?? party.Transmission?.ReceivedOn) is { } sent)
                instruments[agreement.Id].LearnSignature(sent, beginsTheTerm: false);
        }
    }

    private SideStatus SideOf(AuthorityId authority, Course course, int day)
    {
        var found = new List<Outcome>();
        course.FindPossible(day, found);
        return new SideStatus { Authority = authority, Possible = Possible(found) };
    }

    private Status Tell(List<Outcome> found, List<SideStatus> sides, Course course, LocalDate day) => new()
    {
        On = day,
        Possible = Possible(found),
        InForce = InForce(found),
        Sides = sides.ToValueList(),
        LastActivity = LastActivity(course, DaySpan.NumberOf(day)),
    };

    /// <summary>Whether the states say that it is in force: surely, maybe or no; null when they do not say.</summary>
    internal static Certainty? InForce(List<Outcome> found)
    {
        var (alive, open) = (0, 0);
        foreach (var outcome in found)
        {
            alive += outcome.Phase == LifecyclePhase.Alive ? 1 : 0;
            open += outcome.Phase is LifecyclePhase.Unknown or LifecyclePhase.Signed ? 1 : 0;
        }

        return alive == found.Count ? Certainty.Surely : alive > 0 ? Certainty.Maybe : open > 0 ? null : Certainty.No;
    }

    private ValueList<PossibleState> Possible(List<Outcome> found) =>
        found.OrderByDescending(outcome => outcome.IsSettled).ThenByDescending(outcome => outcome.Weight).ThenBy(outcome => outcome.State.Text, StringComparer.Ordinal)
            .DistinctBy(outcome => outcome.State).Select(outcome => new PossibleState { State = outcome.State, Because = Because(outcome) }).ToValueList();

    private StatusReason Because(Outcome outcome)
    {
        var facts = new List<StatusFact>();
        if (outcome.Moment is { } moment)
            facts.Add(FactOf(moment));
        if (outcome.Instrument is { } instrument)
            facts.Add(FactOf(instrument, outcome));
        return new StatusReason { Ground = outcome.Ground, Facts = facts.ToValueList() };
    }

    internal StatusFact FactOf(Moment moment)
    {
        var sides = moment.Sides;
        return new StatusFact
        {
            State = moment.State,
            On = moment.On,
            Sides = sides,
            Names = ((IEnumerable<AuthorityId>)sides).Select(NameOf).ToValueList(),
            DecidedBy = moment.Event?.DecidedBy,
            EndCondition = moment.Event?.EndCondition,
            At = moment.At.Pointer,
        };
    }

    private static StatusFact FactOf(Instrument instrument, Outcome outcome)
    {
        var isAboutItsEnd = outcome.Ground == StatusGround.TermRanOut && instrument.Agreement?.Term?.EndsOn is not null;
        return new StatusFact
        {
            State = isAboutItsEnd ? LifecycleState.Expired : LifecycleState.Signed,
            On = isAboutItsEnd ? instrument.Agreement!.Term!.EndsOn : instrument.SignedOn,
            At = (isAboutItsEnd ? instrument.At with { Member = "term/endsOn" } : instrument.Agreement?.SignedOn is null ? instrument.At with { Member = string.Empty } : instrument.At).Pointer,
        };
    }

    private static PartialDate? LastActivity(Course course, int day)
    {
        (PartialDate? On, int At) last = (null, int.MinValue);
        foreach (var moment in course.Turns.Concat(course.Steps).Concat(course.Partial))
            Look(moment.On, moment.When);
        foreach (var instrument in course.Instruments)
        {
            if (instrument.Signed is { } signed)
                Look(instrument.SignedOn, signed);
        }

        return last.On;

        void Look(PartialDate? on, DaySpan when)
        {
            if (on is not null && when.First <= day && Math.Min(when.Last, day) >= last.At)
                last = (on, Math.Min(when.Last, day));
        }
    }
}
