using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The events of a tie, one by one.</summary>
internal static class EventRules
{
    /// <summary>SC2052. A step before a signature comes after it. Where the agreement has the act, SC2002 tells it.</summary>
    [Rule("SC2052")]
    public static void StepComesAfterTheSignature(Tie tie, CheckContext context, FindingSink found)
    {
        var (isSigned, hasStep) = (false, false);
        foreach (var @event in tie.Events)
            (isSigned, hasStep) = (isSigned || @event.State.Phase == LifecyclePhase.Signed, hasStep || @event.State.PrecedesTheSignature);
        if (!isSigned || !hasStep)
            return;
        var order = new EventOrder(tie.Events);
        for (var i = 0; i < tie.Events.Count; i++)
        {
            var step = tie.Events[i];
            if (order.Contradicted(step, static (from, to) => !Transitions.IsAStepBack(from, to)) is { } signed
                && !HasActs(tie.Agreement ?? (signed.Agreement is { } id ? context.Find(id) : null)))
                found.Add(Rules.StepComesAfterTheSignature, $"events/{i}", step.State.Entry, step.On!.Value, signed.On!.Value);
        }

        static bool HasActs(Agreement? agreement) =>
            agreement is not null && agreement.Parties.Any(static party => !party.AuthorisingActs.IsEmpty);
    }

    /// <summary>SC2053. Nobody is named who decided a suspension.</summary>
    [Rule("SC2053")]
    public static void SuspensionHasNoDecisionMaker(Tie tie, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < tie.Events.Count; i++)
        {
            if (tie.Events[i] is { DecidedBy: null } @event && @event.State == LifecycleState.Suspended)
                found.Add(Rules.SuspensionHasNoDecisionMaker, $"events/{i}", Argument.When(@event.On));
        }
    }

    /// <summary>SC2054. An event names an authority that is no side, nor its predecessor or successor.</summary>
    [Rule("SC2054")]
    public static void EventOfANonMember(Tie tie, CheckContext context, FindingSink found)
    {
        if (!NamesSomebody(tie.Events))
            return;
        var sides = Enumerable.Range(0, tie.SideCount).Select(tie.SideAt).ToHashSet();
        for (var i = 0; i < tie.Events.Count; i++)
        {
            Look(tie.Events[i].By, "by", i);
            Look(tie.Events[i].Concerns, "concerns", i);
            Look(tie.Events[i].Towards, "towards", i);
        }

        void Look(ValueList<AuthorityId> named, string member, int index)
        {
            for (var j = 0; j < named.Count; j++)
            {
                if (!sides.Contains(named[j]) && !IsOfTheLineOfOne(named[j]))
                    found.Add(Rules.EventOfANonMember, $"events/{index}/{member}/{j}", context.NameOf(named[j]), tie.Events[index].State.Entry);
            }
        }

        bool IsOfTheLineOfOne(AuthorityId named) => context.Register is { Successions: var successions }
            && successions.IsOfALine(named) && sides.Any(side => successions.AreOfOneLine(side, named));
    }

    private static bool NamesSomebody(ValueList<PartnershipEvent> events)
    {
        foreach (var @event in events)
        {
            if (!@event.By.IsEmpty || !@event.Concerns.IsEmpty || !@event.Towards.IsEmpty)
                return true;
        }

        return false;
    }
}
