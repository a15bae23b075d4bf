using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of lives: which state may follow which, who may act, what ends without an heir. SC1024 to SC1026, SC2050 to SC2059, SC5013.</summary>
internal static class LifecycleRules
{
    public static readonly RuleCheck<Partnership>[] OfPartnerships =
    [
        new(StateCannotFollow, Rules.StateCannotFollow),
        new(SignatureIsNotRecorded, Rules.SignatureIsNotRecorded),
        new(StepComesAfterTheSignature, Rules.StepComesAfterTheSignature),
        new(SuspensionHasNoDecisionMaker, Rules.SuspensionHasNoDecisionMaker),
        new(EventOfANonMember, Rules.EventOfANonMember),
        new(ParticipationRules.TakesPartOutsideItsExistence, Rules.TakesPartOutsideItsExistence),
        new(EventIsOutsideItsCrisis, Rules.EventIsOutsideItsCrisis),
        new(KindContradictsTheEvents, Rules.KindContradictsTheEvents),
    ];

    public static readonly RuleCheck<Agreement>[] OfAgreements =
    [
        new(StateCannotFollow, Rules.StateCannotFollow),
        new(StepComesAfterTheSignature, Rules.StepComesAfterTheSignature),
        new(SuspensionHasNoDecisionMaker, Rules.SuspensionHasNoDecisionMaker),
        new(EventOfANonMember, Rules.EventOfANonMember),
        new(ParticipationRules.TakesPartOutsideItsExistence, Rules.TakesPartOutsideItsExistence),
        new(EventIsOutsideItsCrisis, Rules.EventIsOutsideItsCrisis),
        new(RenewedAfterItsEnd, Rules.RenewedAfterItsEnd),
        new(TacitRenewalHasNoLength, Rules.TacitRenewalHasNoLength),
    ];

    public static readonly RuleCheck<LocalAuthority>[] OfAuthorities =
    [
        new(EndsWithoutASuccessor, Rules.EndsWithoutASuccessor),
        new(HasASuccessorAndNone, Rules.HasASuccessorAndNone),
        new(PredecessorGoesOn, Rules.PredecessorGoesOn),
    ];

    public static readonly RuleCheck<Crisis>[] OfCrises = [new(CrisisHasNoDates, Rules.CrisisHasNoDates)];

    private static void StateCannotFollow(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Events.Count > 1)
            Tell((context.Lives ?? Lives.Alone(partnership)).Of(partnership).Conflicts(), static conflict => conflict.Fact.Event is null ? null : $"events/{conflict.Fact.At.Item}", found);
    }

    private static void StateCannotFollow(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (!agreement.Events.IsEmpty)
            Tell((context.Lives ?? Lives.Alone(agreement)).Of(agreement).Conflicts, static conflict => conflict.Fact.At.IsIn("agreements", "events") ? $"events/{conflict.Fact.At.Item}" : null, found);

        if (context.Lives is { } lives && !agreement.Relations.IsEmpty)
            TellOfEarlier(lives.Of(agreement), lives, found);
    }

    /// <summary>What an agreement does to an earlier one is judged together with the earlier one's own events.</summary>
    private static void TellOfEarlier(AgreementLife own, Lives lives, FindingSink found)
    {
        foreach (var earlier in own.Agreement.Relations.Select(static relation => relation.Agreement).Distinct())
        {
            if (lives.Of(earlier) is { } life && life != own)
                Tell(life.Conflicts, conflict => conflict.Fact.At is var at && at.IsIn("agreements", "relations") && at.Index == own.At.Index ? $"relations/{at.Item}" : null, found);
        }
    }

    private static void Tell(Conflict? conflicts, Func<Conflict, string?> placeOf, FindingSink found)
    {
        var told = new List<(string Place, Conflict Conflict)>();
        for (var at = conflicts; at is not null; at = at.Earlier)
        {
            if (placeOf(at) is { } place)
                told.Add((place, at));
        }

        told.Reverse();
        foreach (var (place, conflict) in told)
            found.Add(Rules.StateCannotFollow, place, conflict.Before.State.Entry, Argument.When(conflict.Before.On), conflict.Fact.State.Entry, Argument.When(conflict.Fact.On));
    }

    /// <summary>What was only planned cannot be suspended, renewed or ended; a signature is missing in the record, or the state is wrong.</summary>
    private static void SignatureIsNotRecorded(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register || !partnership.Events.Any(static @event => @event.State.Phase == LifecyclePhase.Before))
            return;

        // Of the plans those that end before all that stand before them: the first one that is surely before a date is among them.
        var plans = new List<(int Last, PartnershipEvent Event)>();
        var (signed, agreed) = (new Least(), new Least());
        foreach (var @event in partnership.Events)
        {
            var span = @event.On is { } on ? DaySpan.Of(on) : DaySpan.Any;
            if (@event.State.Phase == LifecyclePhase.Before && @event.On is not null && (plans.Count == 0 || span.Last < plans[^1].Last))
                plans.Add((span.Last, @event));
            if (@event.State.Phase is LifecyclePhase.Signed or LifecyclePhase.Alive)
                signed.Add(span.First, @event.On?.Text ?? string.Empty);
        }

        foreach (var life in context.Lives!.AgreementsUnder(partnership.Id).Where(static life => life.Carries))
            agreed.Add(life.SignedSpan?.First ?? int.MinValue, life.Agreement.Id.Text);

        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { On: { } on } @event && Plan(@event.State, on) is { } plan && !MayBeSignedBy(on))
                found.Add(Rules.SignatureIsNotRecorded, $"events/{i}", plan.State.Entry, plan.On!.Value, @event.State.Entry, on);
        }

        PartnershipEvent? Plan(LifecycleState state, PartialDate on)
        {
            var first = DaySpan.Of(on).First;
            return plans.Count > 0 && Transitions.SkipsTheSignature(plans[0].Event.State, state) && Bisection.First(plans.Count, i => plans[i].Last < first) is var at && at < plans.Count ? plans[at].Event : null;
        }

        // A signature of the same words is not before it.
        bool MayBeSignedBy(PartialDate on) => Math.Min(signed.OfAnother(on.Text), agreed.OfAnother(string.Empty)) <= DaySpan.Of(on).Last;
    }

    private static void StepComesAfterTheSignature(Partnership partnership, CheckContext context, FindingSink found) =>
        LookForStepsBack(partnership.Events, null, context, found);

    private static void StepComesAfterTheSignature(Agreement agreement, CheckContext context, FindingSink found) =>
        LookForStepsBack(agreement.Events, agreement, context, found);

    private static void LookForStepsBack(ValueList<PartnershipEvent> events, Agreement? own, CheckContext context, FindingSink found)
    {
        var order = events.Count < 2 ? null : new EventOrder(events);
        for (var i = 0; i < events.Count && order is not null; i++)
        {
            // Where the agreement has the act, the same fault is told there (SC2002).
            if (order.Contradicted(events[i], static (from, to) => !Transitions.IsAStepBack(from, to)) is { } signed
                && !HasActs(own ?? (signed.Agreement is { } id ? context.Find(id) : null)))
                found.Add(Rules.StepComesAfterTheSignature, $"events/{i}", events[i].State.Entry, events[i].On!.Value, signed.On!.Value);
        }

        static bool HasActs(Agreement? agreement) =>
            agreement is not null && agreement.Parties.Any(static party => !party.AuthorisingActs.IsEmpty);
    }

    private static void SuspensionHasNoDecisionMaker(Partnership partnership, CheckContext context, FindingSink found) =>
        LookForUndecided(partnership.Events, found);

    private static void SuspensionHasNoDecisionMaker(Agreement agreement, CheckContext context, FindingSink found) => LookForUndecided(agreement.Events, found);

    private static void LookForUndecided(ValueList<PartnershipEvent> events, FindingSink found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is { DecidedBy: null } @event && @event.State == LifecycleState.Suspended)
                found.Add(Rules.SuspensionHasNoDecisionMaker, $"events/{i}", Argument.When(@event.On));
        }
    }

    private static void EventOfANonMember(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (NamesSomebody(partnership.Events))
            LookForStrangers([.. partnership.Members.Select(member => member.Authority)], partnership.Events, context, found);
    }

    private static void EventOfANonMember(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (NamesSomebody(agreement.Events))
            LookForStrangers([.. agreement.Parties.Select(party => party.Authority)], agreement.Events, context, found);
    }

    private static bool NamesSomebody(ValueList<PartnershipEvent> events)
    {
        foreach (var @event in events)
        {
            if (!@event.By.IsEmpty || !@event.Concerns.IsEmpty)
                return true;
        }

        return false;
    }

    private static void LookForStrangers(HashSet<AuthorityId> members, ValueList<PartnershipEvent> events, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            Look(events[i].By, "by", i);
            Look(events[i].Concerns, "concerns", i);
        }

        void Look(ValueList<AuthorityId> sides, string member, int place)
        {
            for (var j = 0; j < sides.Count; j++)
            {
                if (!members.Contains(sides[j]) && !IsOfTheLineOfOne(sides[j]))
                    found.Add(Rules.EventOfANonMember, $"events/{place}/{member}/{j}", context.NameOf(sides[j]), events[place].State.Entry);
            }
        }

        bool IsOfTheLineOfOne(AuthorityId side) => context.Register is { } register && register.Successions.IsOfALine(side) && members.Any(member => register.Successions.AreOfOneLine(member, side));
    }

    private static void EventIsOutsideItsCrisis(Partnership partnership, CheckContext context, FindingSink found) =>
        LookForOutsiders(partnership.Events, context, found);

    private static void EventIsOutsideItsCrisis(Agreement agreement, CheckContext context, FindingSink found) =>
        LookForOutsiders(agreement.Events, context, found);

    private static void LookForOutsiders(ValueList<PartnershipEvent> events, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < events.Count && context.Register is not null; i++)
        {
            if (events[i] is { On: { } on, Crisis: { } id }
                && context.Register.Crises.GetValueOrDefault(id) is { Validity: { } validity } crisis && validity.CoversOn(on) == Certainty.No)
                found.Add(Rules.EventIsOutsideItsCrisis, $"events/{i}/crisis", events[i].State.Entry, on, crisis.Title);
        }
    }

    /// <summary>The record's kind is what the relationship is now: that of the last event that has one.</summary>
    private static void KindContradictsTheEvents(Partnership partnership, CheckContext context, FindingSink found)
    {
        var last = -1;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { Kind: not null, On: { } on } && (last < 0 || partnership.Events[last].On!.Value.IsSurelyBefore(on)))
                last = i;
        }

        if (last >= 0 && Lifecycle.KindOn(partnership, context.On) is { } kind && kind == partnership.Events[last].Kind && kind != partnership.Kind)
            found.Add(Rules.KindContradictsTheEvents, "kind", partnership.Kind.Entry, kind.Entry, partnership.Events[last].On!.Value);
    }

    private static void RenewedAfterItsEnd(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Relations.IsEmpty || context.Lives?.Of(agreement) is not { SignedSpan: { } signed } life)
            return;
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            var relation = agreement.Relations[i];
            if (relation.Kind == AgreementRelationKind.Renews && context.Lives.Of(relation.Agreement) is { } earlier
                && earlier != life && new AgreementWorlds(earlier).EndBefore(signed) is { } end)
                found.Add(Rules.RenewedAfterItsEnd, $"relations/{i}", life.SignedOn!.Value, end);
        }
    }

    private static void TacitRenewalHasNoLength(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { RenewalLength: null } term && term.Kind == TermKind.TacitlyRenewed)
            found.Add(Rules.TacitRenewalHasNoLength, "term");
    }

    /// <summary>An authority that is over and signed something: somebody holds it, or nobody does, and the record should say which.</summary>
    private static void EndsWithoutASuccessor(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority is { Existence.Until: { } until, HasNoSuccessor: not true } && context.Register is { } register
            && until.IsAfter(context.On) == Certainty.No && !register.Successions.HasPassed(authority.Id))
            found.Add(Rules.EndsWithoutASuccessor, "existence/until", context.NameOf(authority.Id), until);
    }

    private static void HasASuccessorAndNone(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.HasNoSuccessor == true && context.Register?.Successions.After(authority.Id).FirstOrDefault().Successor is { } successor)
            found.Add(Rules.HasASuccessorAndNone, "hasNoSuccessor", context.NameOf(authority.Id), context.NameOf(successor.Id));
    }

    /// <summary>What was merged or absorbed ends that day; a successor that took a part only leaves it in place.</summary>
    private static void PredecessorGoesOn(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Successions.Count && context.Register is not null; i++)
        {
            var succession = authority.Successions[i];
            if (succession.PassesAPartOnly() || succession.On is not { } on)
                continue;
            for (var j = 0; j < succession.Predecessors.Count; j++)
            {
                if (context.Find(succession.Predecessors[j]) is { } predecessor && predecessor.Id != authority.Id
                    && predecessor.Existence?.Until is var until && (until is null || until.Value.IsSurelyAfter(on)))
                    found.Add(Rules.PredecessorGoesOn, $"successions/{i}/predecessors/{j}", context.NameOf(predecessor.Id), on, Argument.When(until));
            }
        }
    }

    private static void CrisisHasNoDates(Crisis crisis, CheckContext context, FindingSink found)
    {
        if (crisis.Validity is null or { From: null, Until: null })
            found.Add(Rules.CrisisHasNoDates, string.Empty, crisis.Title);
    }
}
