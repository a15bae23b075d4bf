using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What the record tells of one agreement: its own events, later agreements that name it, what befell its relationship, and the steps of
/// each side.</summary>
internal sealed class AgreementFacts
{
    private readonly Lives lives;
    private readonly AgreementLife life;
    private readonly List<Fact> own;
    private Fact[]? turns;
    private Fact[]? steps;
    private Unfolding? ownUnfolding;
    private Unfolding? unfolding;

    public AgreementFacts(Lives lives, AgreementLife life)
    {
        (this.lives, this.life) = (lives, life);
        own = life.Agreement.Events.IsEmpty && lives.AnnulmentsOf(life).Count == 0 && !lives.LaterThan(life).Any()
            ? []
            : [.. OwnEvents(), .. Annulments(), .. LaterAgreements()];

        // A signed agreement cannot lapse.
        var hasLapsed = own.Exists(static fact => fact.Effect == Effect.Lapse);
        Own = own.Count == 0 ? [] : Fact.InOrder(own.Where(fact => !fact.IsStep || (hasLapsed && fact is { Effect: Effect.Sign, IsPartial: false })));
    }

    /// <summary>What moved the agreement itself.</summary>
    public Fact[] Own { get; }

    /// <summary>What moved it, also through its relationship and through who left.</summary>
    public Fact[] Turns => turns ??= Fact.InOrder([.. Own, .. OfTheRelationship(), .. lives.Departures(life.Seats, lives.PartnershipOf(life.Agreement))]);

    /// <summary>The steps on the way.</summary>
    public Fact[] Steps => steps ??= Fact.InOrder([.. own.Where(static fact => fact.IsStep), .. StepsOfTheSides()]);

    /// <summary>How its own facts unfold.</summary>
    public Unfolding OwnUnfolding => ownUnfolding ??= new Unfolding(Own, new Scopes([], life.Seats, Own), IsAlone);

    /// <summary>How all of its turns unfold.</summary>
    public Unfolding Unfolding =>
        unfolding ??= new Unfolding(Turns, new Scopes(life.Agreement.Parties.Select(static party => party.Authority), life.Seats, Turns), IsAlone);

    /// <summary>What a later agreement makes of the one that it names; null when its relation moves nothing.</summary>
    public static LifecycleState? StateBy(AgreementRelationKind kind, Agreement later) =>
        kind == AgreementRelationKind.Terminates && later.Kind.Nature == AgreementNature.Unilateral ? LifecycleState.TerminatedUnilaterally : kind.BringsAbout;

    /// <summary>Whether what happens to a relationship happens to its agreements.</summary>
    public static bool BefallsAll(LifecycleState state) =>
        state.Phase == LifecyclePhase.Ended || state.Effect is Effect.Resume or Effect.Remark || state == LifecycleState.Suspended;

    /// <summary>Whether the date of a fact is known, or has a bearing on nothing but the order of the facts. The date of an annulment that a partnership
    /// tells is one of the relationship's as well.</summary>
    private bool IsAlone(Fact fact) => fact.Timing switch
    {
        { IsSure: true, Span.IsOneDay: true } or ByLeaving => true,
        OnItsDate => !life.LearnsFromEvents && fact.Event?.Strikes() is null && !life.RenewalsMayBeTold,
        ForAnAgreement { IsSure: true, IsOnItsDate: true } => !life.LearnsFromEvents && life.SignedSpan is { IsOneDay: true },
        _ => false,
    };

    private IEnumerable<Fact> OwnEvents()
    {
        var agreement = life.Agreement;
        for (var i = 0; i < agreement.Events.Count; i++)
        {
            var @event = agreement.Events[i];
            var when = lives.DayOf(@event, life);
            yield return FactOf(@event, @event.State, TimingOf(@event, when), life.At with { Member = "events", Item = i });
        }
    }

    /// <summary>A court strikes down an act: the event of a partnership that names it is that agreement's.</summary>
    private IEnumerable<Fact> Annulments() =>
        lives.AnnulmentsOf(life).Select(told => FactOf(told.Event, told.Event.State, new OnItsDate(lives.DayOf(told.Event, told.Since)), told.At));

    private IEnumerable<Fact> LaterAgreements()
    {
        foreach (var (later, kind, at) in lives.LaterThan(life))
        {
            if (StateBy(kind, later.Agreement) is not { } state || later.SignedSpan is null)
                continue;
            var isAlive = state.Phase == LifecyclePhase.Alive;
            yield return new Fact(state, StatusGround.LaterAgreement, new BySignature(later, isNotice: !isAlive))
            {
                On = later.SignedOn,
                RestsOn = isAlive ? life : null,
                IsQualifier = state.Effect == Effect.Change,
                At = at,
            };
        }
    }

    /// <summary>By an event of the partnership an agreement may have taken effect; when the whole is suspended or over, its agreements are.</summary>
    private IEnumerable<Fact> OfTheRelationship()
    {
        if (lives.PartnershipOf(life.Agreement) is not { } partnership)
            yield break;
        foreach (var (@event, day, at) in lives.EventsFor(life.Agreement.Id, partnership))
        {
            if (lives.StruckBy(@event) is not null)
                continue;
            if (@event.Agreement == life.Agreement.Id && @event.State.Phase == LifecyclePhase.Alive && @event.State.Effect != Effect.Remark)
                yield return FactOf(@event, LifecycleState.InForce, new OnItsDate(day), at);
            else if (life.SignedSpan is { } signed && signed.First <= day.Span.Last && BefallsAll(@event.State) && ConcernsAParty(@event))
                yield return FactOf(@event, @event.State, new ForAnAgreement(TimingOf(@event, day), life), at, isCarried: true);
        }

        bool ConcernsAParty(PartnershipEvent @event) => @event.Concerns.IsEmpty || life.Seats.Of(@event.Concerns).Any(life.Seats.Has);
    }

    /// <summary>The steps of the procedure on each side: authorised, approved, initialled, transmitted.</summary>
    private IEnumerable<Fact> StepsOfTheSides()
    {
        var agreement = life.Agreement;
        if (agreement.InitialledOn is { } initialled)
            yield return Step(LifecycleState.Initialled, initialled, OpenDay.Of(initialled), default, life.At with { Member = "initialledOn" });
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            for (var j = 0; j < party.AuthorisingActs.Count; j++)
            {
                if (party.AuthorisingActs[j] is { AdoptedOn: { } adopted } act && act.Kind.Step is { } step)
                    yield return Step(
                        step, adopted, OpenDay.Of(adopted), [party.Authority], life.At with { Member = $"parties/{i}/authorisingActs", Item = j });
            }

            if (life.SentBy(i) is { } day)
                yield return Step(
                    LifecycleState.Transmitted, party.Transmission!.FirstDate()!.Value, day, [party.Authority],
                    life.At with { Member = $"parties/{i}/transmission" });
        }

        static Fact Step(LifecycleState state, PartialDate on, OpenDay day, ValueList<AuthorityId> by, RecordPointer at) =>
            new(state, StatusGround.LastStep, new OnItsDate(day)) { On = on, By = by, At = at };
    }

    private Timing TimingOf(PartnershipEvent @event, OpenDay day) =>
        @event.On is not null && @event.State == LifecycleState.NotRenewed ? new AfterTheTerms(day, [life]) : new OnItsDate(day);

    private Fact FactOf(PartnershipEvent @event, LifecycleState state, Timing timing, RecordPointer at, bool isCarried = false)
    {
        var whose = life.Seats.For(@event);
        return new Fact(state, state.Phase is LifecyclePhase.Before or LifecyclePhase.Signed ? StatusGround.LastStep : StatusGround.LastEvent, timing)
        {
            On = @event.On,
            By = whose.By,
            Concerns = whose.Concerns,
            Towards = whose.Towards,
            Event = @event,
            IsPartial = whose.IsPartial,
            IsCarried = isCarried,
            IsQualifier = isCarried && state.Effect == Effect.Remark,
            RestsOn = state.Phase == LifecyclePhase.Alive ? life : null,
            At = at,
        };
    }
}
