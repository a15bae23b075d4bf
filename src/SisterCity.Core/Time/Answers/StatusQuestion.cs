using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Where a partnership or an agreement stands on a day, and why.</summary>
internal sealed class StatusQuestion(Lives lives)
{
    public Status Of(Partnership partnership, LocalDate day) =>
        Of(lives.Of(partnership), [.. partnership.Members.Select(static member => member.Authority).Distinct()], day);

    public Status Of(Agreement agreement, LocalDate day) =>
        Of(new AgreementWorlds(lives.Of(agreement)), [.. agreement.Parties.Select(static party => party.Authority).Distinct()], day);

    public ValueList<StatusSpan> SpansOf(Partnership partnership) => SpansOf(lives.Of(partnership));

    public ValueList<StatusSpan> SpansOf(Agreement agreement) => SpansOf(new AgreementWorlds(lives.Of(agreement)));

    /// <summary>Whether the states say that it is in force: surely, maybe or no; null when they do not say.</summary>
    public static Certainty? InForce(List<Reached> reached)
    {
        var (alive, open) = (0, 0);
        foreach (var one in reached)
        {
            alive += one.Phase == LifecyclePhase.Alive ? 1 : 0;
            open += one.Phase is LifecyclePhase.Unknown or LifecyclePhase.Signed ? 1 : 0;
        }

        return alive == reached.Count ? Certainty.Surely : alive > 0 ? Certainty.Maybe : open > 0 ? null : Certainty.No;
    }

    /// <summary>The states in the order in which they are told: what has surely happened first, the latest of it before the rest.</summary>
    public static IEnumerable<Reached> InOrder(List<Reached> reached) =>
        reached.OrderByDescending(static one => one.IsSettled).ThenByDescending(static one => one.Weight).ThenBy(static one => one.State.Text, StringComparer.Ordinal);

    private Status Of(LifeInWorlds life, List<AuthorityId> sides, LocalDate day)
    {
        var number = DaySpan.NumberOf(day);
        var possible = life.On(number, sides);
        return new Status
        {
            On = day,
            Possible = Told(possible.Whole),
            InForce = InForce(possible.Whole),
            Sides = sides.Select((side, i) => Told(side, possible.Sides[i]) with { Towards = Towards(life, side, possible, i) }).ToValueList(),
            LastActivity = life.LastActivity(number),
        };
    }

    /// <summary>The partners towards whom something has stopped, and a side stands otherwise than it stands itself.</summary>
    private ValueList<SideStatus> Towards(LifeInWorlds life, AuthorityId side, Possible possible, int place) =>
        life.PartnersOf(side)
            .Where(one => possible.Pairs[one.Pair] is var states && states.Exists(static state => state.IsOver)
                && !states.Select(static state => state.State).ToHashSet().SetEquals(possible.Sides[place].Select(static state => state.State)))
            .Select(one => Told(one.Partner, possible.Pairs[one.Pair]))
            .ToValueList();

    private SideStatus Told(AuthorityId side, List<Reached> reached) => new() { Authority = side, Possible = Told(reached), Name = lives.NameOf(side) };

    private ValueList<StatusSpan> SpansOf(LifeInWorlds life)
    {
        var spans = new List<StatusSpan>();
        foreach (var day in life.TurningDays().Distinct().Where(static day => DaySpan.DayOf(day) is not null).Prepend(int.MinValue))
        {
            var possible = life.On(day == int.MinValue ? DaySpan.FirstNumber : day, sides: []).Whole;
            var told = Told(possible);
            if (spans.Count > 0 && spans[^1].Possible == told)
                continue;
            var from = DaySpan.DayOf(day);
            if (spans.Count > 0)
                spans[^1] = spans[^1] with { Until = from };
            spans.Add(new StatusSpan { From = from, Possible = told, InForce = InForce(possible) });
        }

        return spans.ToValueList();
    }

    private ValueList<PossibleState> Told(List<Reached> reached) =>
        InOrder(reached).Select(one => new PossibleState { State = one.State, Because = Because(one) }).ToValueList();

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
        var end = reached.Ground == StatusGround.TermRanOut ? life.Agreement.Term?.EndsOn : null;
        return new StatusFact
        {
            State = end is null ? LifecycleState.Signed : LifecycleState.Expired,
            On = end ?? life.SignedOnBy(reached.Side),
            At = (end is not null ? life.At with { Member = "term/endsOn" } : life.Agreement.SignedOn is null ? life.At : life.At with { Member = "signedOn" }).Pointer,
        };
    }
}
