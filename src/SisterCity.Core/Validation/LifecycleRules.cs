using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of lives: which state may follow which, who may act, what ends without an heir. SC1024 to SC1026, SC2050 to SC2058, SC5013.</summary>
internal static class LifecycleRules
{
    public static readonly RuleCheck<Partnership>[] OfPartnerships =
    [
        new(StateCannotFollow, Rules.StateCannotFollow),
        new(SignatureIsNotRecorded, Rules.SignatureIsNotRecorded),
        new(StepComesAfterTheSignature, Rules.StepComesAfterTheSignature),
        new(SuspensionHasNoDecisionMaker, Rules.SuspensionHasNoDecisionMaker),
        new(EventOfANonMember, Rules.EventOfANonMember),
        new(EventIsOutsideItsCrisis, Rules.EventIsOutsideItsCrisis),
        new(KindContradictsTheEvents, Rules.KindContradictsTheEvents),
    ];

    public static readonly RuleCheck<Agreement>[] OfAgreements =
    [
        new(StateCannotFollow, Rules.StateCannotFollow),
        new(StepComesAfterTheSignature, Rules.StepComesAfterTheSignature),
        new(SuspensionHasNoDecisionMaker, Rules.SuspensionHasNoDecisionMaker),
        new(EventOfANonMember, Rules.EventOfANonMember),
        new(EventIsOutsideItsCrisis, Rules.EventIsOutsideItsCrisis),
        new(RenewedAfterItExpired, Rules.RenewedAfterItExpired),
        new(TacitRenewalHasNoLength, Rules.TacitRenewalHasNoLength),
    ];

    public static readonly RuleCheck<LocalAuthority>[] OfAuthorities =
    [
        new(EndsWithoutASuccessor, Rules.EndsWithoutASuccessor),
        new(HasASuccessorAndNone, Rules.HasASuccessorAndNone),
        new(PredecessorGoesOn, Rules.PredecessorGoesOn),
    ];

    public static readonly RuleCheck<Crisis>[] OfCrises = [new(CrisisHasNoDates, Rules.CrisisHasNoDates)];

    private static readonly Argument Unknown = LocalizedText.Of("en", "date unknown").And("fr", "date inconnue").And("zh", "日期不明");

    private static void StateCannotFollow(Partnership partnership, CheckContext context, FindingSink found) => LookForImpossibleStates(partnership.Events, found);

    private static void StateCannotFollow(Agreement agreement, CheckContext context, FindingSink found) => LookForImpossibleStates(agreement.Events, found);

    private static void LookForImpossibleStates(ValueList<PartnershipEvent> events, FindingSink found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (Before(events, i) is { } earlier && !Transitions.IsPossible(earlier.State, events[i].State))
                found.Add(Rules.StateCannotFollow, $"events/{i}", earlier.State.Entry, earlier.On!.Value, events[i].State.Entry, events[i].On!.Value);
        }
    }

    /// <summary>The event that surely comes directly before another one about the same sides; null when that is open.</summary>
    private static PartnershipEvent? Before(ValueList<PartnershipEvent> events, int later)
    {
        if (events[later].On is not { } on)
            return null;
        PartnershipEvent? last = null;
        foreach (var earlier in events)
        {
            if (earlier.Concerns == events[later].Concerns && earlier.On is { } before && before.IsSurelyBefore(on) && (last is null || last.On!.Value.IsSurelyBefore(before)))
                last = earlier;
        }

        if (last is null)
            return null;
        foreach (var other in events)
        {
            // Something may lie between the two, or in the place of the earlier one: then nothing is sure.
            if (other != last && other != events[later] && (other.On is not { } between || (between.MayBeBefore(on) && !between.IsSurelyBefore(last.On!.Value))))
                return null;
        }

        return last;
    }

    /// <summary>What was only planned cannot be suspended, renewed or ended; a signature is missing in the record, or the state is wrong.</summary>
    private static void SignatureIsNotRecorded(Partnership partnership, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < partnership.Events.Count && context.Register is not null; i++)
        {
            if (partnership.Events[i] is { On: { } on } @event && Plan(partnership, @event.State, on) is { } plan && !MayBeSignedBy(partnership, on, context))
                found.Add(Rules.SignatureIsNotRecorded, $"events/{i}", plan.State.Entry, plan.On!.Value, @event.State.Entry, on);
        }

        static PartnershipEvent? Plan(Partnership partnership, LifecycleState state, PartialDate on)
        {
            foreach (var earlier in partnership.Events)
            {
                if (Transitions.SkipsTheSignature(earlier.State, state) && earlier.On is { } before && before.IsSurelyBefore(on))
                    return earlier;
            }

            return null;
        }

        static bool MayBeSignedBy(Partnership partnership, PartialDate on, CheckContext context)
        {
            foreach (var @event in partnership.Events)
            {
                if (@event.State.Phase is LifecyclePhase.Signed or LifecyclePhase.Alive && @event.On?.IsSurelyAfter(on) != true && @event.On != on)
                    return true;
            }

            var day = DaySpan.Of(on).Last;
            return context.Register!.AgreementsUnder[partnership.Id].Select(agreement => Instrument.Of(agreement, default)).Any(instrument => instrument.Carries && (instrument.Signed is not { } signed || signed.First <= day));
        }
    }

    private static void StepComesAfterTheSignature(Partnership partnership, CheckContext context, FindingSink found) =>
        LookForStepsBack(partnership.Events, null, context, found);

    private static void StepComesAfterTheSignature(Agreement agreement, CheckContext context, FindingSink found) =>
        LookForStepsBack(agreement.Events, agreement, context, found);

    private static void LookForStepsBack(ValueList<PartnershipEvent> events, Agreement? own, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            // Where the agreement has the act, the same fault is told there (SC2002).
            if (Before(events, i) is { } signed && Transitions.IsAStepBack(signed.State, events[i].State) && !HasActs(own ?? (signed.Agreement is { } id ? context.Find(id) : null)))
                found.Add(Rules.StepComesAfterTheSignature, $"events/{i}", events[i].State.Entry, events[i].On!.Value, signed.On!.Value);
        }

        static bool HasActs(Agreement? agreement) => agreement is not null && ((IEnumerable<AgreementParty>)agreement.Parties).Any(static party => !party.AuthorisingActs.IsEmpty);
    }

    private static void SuspensionHasNoDecisionMaker(Partnership partnership, CheckContext context, FindingSink found) => LookForUndecided(partnership.Events, found);

    private static void SuspensionHasNoDecisionMaker(Agreement agreement, CheckContext context, FindingSink found) => LookForUndecided(agreement.Events, found);

    private static void LookForUndecided(ValueList<PartnershipEvent> events, FindingSink found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is { DecidedBy: null } @event && @event.State == LifecycleState.Suspended)
                found.Add(Rules.SuspensionHasNoDecisionMaker, $"events/{i}", @event.On is { } on ? on : Unknown);
        }
    }

    private static void EventOfANonMember(Partnership partnership, CheckContext context, FindingSink found) =>
        LookForStrangers(partnership, partnership.Events, context, found, static (partnership, side, context) =>
            ((IEnumerable<PartnershipMember>)partnership.Members).Any(member => IsOfTheLineOf(member.Authority, side, context)));

    private static void EventOfANonMember(Agreement agreement, CheckContext context, FindingSink found) =>
        LookForStrangers(agreement, agreement.Events, context, found, static (agreement, side, context) =>
            ((IEnumerable<AgreementParty>)agreement.Parties).Any(party => IsOfTheLineOf(party.Authority, side, context)));

    // The record is handed on, since a function that captured it would cost memory for records without events too.
    private static void LookForStrangers<TRecord>(
        TRecord record, ValueList<PartnershipEvent> events, CheckContext context, FindingSink found, Func<TRecord, AuthorityId, CheckContext, bool> isOne)
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
                if (!isOne(record, sides[j], context))
                    found.Add(Rules.EventOfANonMember, $"events/{place}/{member}/{j}", context.NameOf(sides[j]), events[place].State.Entry);
            }
        }
    }

    /// <summary>Whether one authority is the other, took over from it, or was taken over by it.</summary>
    private static bool IsOfTheLineOf(AuthorityId one, AuthorityId other, CheckContext context) =>
        one == other || (context.Register is { } register && (register.Successors[one].Any(step => step.Successor.Id == other) || register.Successors[other].Any(step => step.Successor.Id == one)));

    private static void EventIsOutsideItsCrisis(Partnership partnership, CheckContext context, FindingSink found) => LookForOutsiders(partnership.Events, context, found);

    private static void EventIsOutsideItsCrisis(Agreement agreement, CheckContext context, FindingSink found) => LookForOutsiders(agreement.Events, context, found);

    private static void LookForOutsiders(ValueList<PartnershipEvent> events, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < events.Count && context.Register is not null; i++)
        {
            if (events[i] is { On: { } on, Crisis: { } id } && context.Register.Crises.GetValueOrDefault(id) is { Validity: { } validity } crisis && validity.CoversOn(on) == Certainty.No)
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

    private static void RenewedAfterItExpired(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            var relation = agreement.Relations[i];
            if (relation.Kind != AgreementRelationKind.Renews || agreement.SignedOn is not { } signed || context.Find(relation.Agreement) is not { Term: not null } earlier)
                continue;
            var instrument = Instrument.Of(earlier, default);
            if (instrument.Ending == TermEnding.OnADay && DaySpan.Of(signed).First > instrument.End.Last && DaySpan.DayOf(instrument.End.Last) is { } end)
                found.Add(Rules.RenewedAfterItExpired, $"relations/{i}", signed, end);
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
        if (authority is { Existence.Until: { } until, HasNoSuccessor: not true } && context.Register is { } register && until.IsAfter(context.On) == Certainty.No && !register.Successors.Contains(authority.Id))
            found.Add(Rules.EndsWithoutASuccessor, "existence/until", context.NameOf(authority.Id), until);
    }

    private static void HasASuccessorAndNone(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.HasNoSuccessor == true && context.Register?.Successors[authority.Id].FirstOrDefault().Successor is { } successor)
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
                if (context.Find(succession.Predecessors[j]) is { } predecessor && predecessor.Id != authority.Id && predecessor.Existence?.Until is var until && (until is null || until.Value.IsSurelyAfter(on)))
                    found.Add(Rules.PredecessorGoesOn, $"successions/{i}/predecessors/{j}", context.NameOf(predecessor.Id), on, until is { } ended ? ended : Unknown);
            }
        }
    }

    private static void CrisisHasNoDates(Crisis crisis, CheckContext context, FindingSink found)
    {
        if (crisis.Validity is null or { From: null, Until: null })
            found.Add(Rules.CrisisHasNoDates, string.Empty, crisis.Title);
    }
}
