using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Where a partnership or an agreement stands on a day, and why.</summary>
internal sealed class StatusQuestion(Lives lives)
{
    public Status Of(Partnership partnership, LocalDate day)
    {
        var seats = new SeatsQuestion(lives, day);
        return Of(Asked(partnership), Partners.Named(partnership).ConvertAll(side => (side, seats.Of(side, partnership))), day);
    }

    public Status Of(Agreement agreement, LocalDate day)
    {
        var seats = new SeatsQuestion(lives, day);
        return Of(Asked(agreement), Partners.Named(agreement).ConvertAll(side => (side, seats.Of(side))), day);
    }

    public ValueList<StatusSpan> SpansOf(Partnership partnership) => SpansOf(Asked(partnership));

    public ValueList<StatusSpan> SpansOf(Agreement agreement) => SpansOf(Asked(agreement));

    /// <summary>The states in the order in which they are told: what has surely happened first, the latest of it before the rest.</summary>
    public static IEnumerable<Reached> InOrder(List<Reached> reached) =>
        reached.OrderByDescending(static one => one.IsSettled).ThenByDescending(static one => one.Weight)
            .ThenBy(static one => one.State.Text, StringComparer.Ordinal);

    private Subject Asked(Partnership partnership) =>
        new(partnership.Id.Text, RecordNames.Of(partnership, lives.Find), Partners.Of(partnership), lives.Of(partnership));

    private Subject Asked(Agreement agreement) =>
        new(agreement.Id.Text, RecordNames.Of(agreement, lives.Find), Partners.Of(agreement), new AgreementWorlds(lives.Of(agreement)));

    private Status Of(Subject subject, List<(AuthorityId Side, HeldSeat Seat)> seats, LocalDate day)
    {
        var number = DaySpan.NumberOf(day);
        var possible = subject.Life.On(number, seats.ConvertAll(static one => one.Side));
        var whole = Told(possible.Whole);
        return new Status
        {
            Id = subject.Id,
            Name = subject.Name,
            On = day,
            Possible = whole,
            InForce = possible.InForce,
            Sides = seats.Select((one, i) => new SideStatus
            {
                Authority = one.Side,
                Name = RecordNames.Of(one.Side, lives.Find),

                // Most sides stand where the whole does.
                Possible = Joined(possible.Sides[i], one.Seat.HasJoined) is var states && states.SequenceEqual(possible.Whole) ? whole : Told(states),
                Holders = one.Seat.Holders,
                Vacancy = one.Seat.Vacancy,
                Towards = one.Seat.HasJoined == Certainty.No ? [] : Towards(subject.Life, one.Side, possible, i),
            }).ToValueList(),
            HasNoHolder = seats.Count > 0 && seats.TrueForAll(one => one.Seat.IsOver || !subject.Partners.Contains(one.Side)),
            LastActivity = subject.Life.LastActivity(number),
        };
    }

    /// <summary>The partners towards whom something has stopped, and a side stands otherwise than it stands itself.</summary>
    private ValueList<SideStatus> Towards(LifeInWorlds life, AuthorityId side, Possible possible, int place) =>
        life.PartnersOf(side)
            .Where(one => possible.Pairs[one.Pair] is var states && states.Exists(static state => state.IsOver)
                && !states.Select(static state => state.State).ToHashSet().SetEquals(possible.Sides[place].Select(static state => state.State)))
            .Select(one => new SideStatus
            {
                Authority = one.Partner,
                Name = RecordNames.Of(one.Partner, lives.Find),
                Possible = Told(possible.Pairs[one.Pair]),
            }).ToValueList();

    /// <summary>A side that is no member yet does not stand where the others do.</summary>
    private static List<Reached> Joined(List<Reached> reached, Certainty hasJoined)
    {
        if (hasJoined == Certainty.Surely)
            return reached;
        var stands = hasJoined == Certainty.No ? [] : new List<Reached>(reached);
        Possible.Add(stands, Reached.Nothing with { Ground = StatusGround.NotAMemberYet, IsSettled = hasJoined == Certainty.No });
        return stands;
    }

    private ValueList<StatusSpan> SpansOf(Subject subject)
    {
        var life = subject.Life;
        var spans = new List<StatusSpan>();
        foreach (var day in life.TurningDays().Where(static day => DaySpan.DayOf(day) is not null).Prepend(int.MinValue))
        {
            var possible = life.On(day == int.MinValue ? DaySpan.FirstNumber : day, sides: []);
            var told = Told(possible.Whole);
            if (spans.Count > 0 && spans[^1].Possible == told)
                continue;
            var from = DaySpan.DayOf(day);
            if (spans.Count > 0)
                spans[^1] = spans[^1] with { Until = from };
            spans.Add(new StatusSpan { Id = subject.Id, Name = subject.Name, From = from, Possible = told, InForce = possible.InForce });
        }

        return spans.ToValueList();
    }

    private ValueList<PossibleState> Told(List<Reached> reached) =>
        reached is [var only] ? [Told(only)] : InOrder(reached).Select(one => Told(one with { Ground = Among(reached, one.Ground) })).ToValueList();

    /// <summary>That nothing is recorded, or no end, is not said beside what may have happened by the day.</summary>
    private static StatusGround Among(List<Reached> all, StatusGround ground)
    {
        var isOfNoEnd = ground == StatusGround.BeginningOnly || ground == StatusGround.EffectNotRecorded || ground == StatusGround.TransmissionNotRecorded;
        return ground == StatusGround.NothingRecorded || (isOfNoEnd && all.Exists(static one => one.IsOver)) ? StatusGround.DatesAreOpen : ground;
    }

    private PossibleState Told(Reached reached) => new() { State = reached.State, Because = Because(reached) };

    private StatusReason Because(Reached reached)
    {
        var facts = new List<StatusFact>();
        if (reached.Fact is { } fact)
            facts.Add(Told(fact));
        if (reached.Agreement is { } agreement)
            facts.Add(Told(agreement, reached));
        return new StatusReason { Ground = reached.Ground, Facts = facts.ToValueList() };
    }

    private StatusFact Told(Fact fact)
    {
        var sides = fact.Sides;
        return new StatusFact
        {
            State = fact.State,
            On = fact.On,
            Sides = sides,
            Names = sides.Select(lives.NameOf).ToValueList(),
            DecidedBy = fact.Event?.DecidedBy,
            EndCondition = fact.Event?.EndCondition,
            At = fact.At.Pointer,
        };
    }

    private static StatusFact Told(AgreementLife life, Reached reached)
    {
        if (reached.Ground == StatusGround.TermRanOut && life.Agreement.Term is { } term && (term.EndsOn ?? life.LastEnd.AsDate()) is { } end)
        {
            return new StatusFact
            {
                State = LifecycleState.Expired,
                On = end,
                At = (life.At with { Member = term.EndsOn is null ? "term" : "term/endsOn" }).Pointer,
                Names = term is { EndsOn: null, Length: { } length } && (term.StartsOn ?? life.SignedOnBy(reached.Side)) is { } start
                    ? [TimeWording.Counted(length, start)]
                    : [],
            };
        }

        return new StatusFact
        {
            State = LifecycleState.Signed,
            On = life.SignedOnBy(reached.Side),
            At = (life.Agreement.SignedOn is null ? life.At : life.At with { Member = "signedOn" }).Pointer,
        };
    }

    /// <summary>What is asked about.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Partners">Those it is between.</param>
    /// <param name="Life">Its life.</param>
    private sealed record Subject(string Id, LocalizedText Name, ValueList<AuthorityId> Partners, LifeInWorlds Life);
}
