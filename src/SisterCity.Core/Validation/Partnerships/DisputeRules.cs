using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Suspensions, contests and annulments of a partnership.</summary>
internal static class DisputeRules
{
    /// <summary>SC2032. A suspension was made known by no public act.</summary>
    [Rule("SC2032")]
    public static void SuspensionHasNoPublicAct(Partnership partnership, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { IsPublicAct: false } @event && @event.State == LifecycleState.Suspended)
                found.Add(Rules.SuspensionHasNoPublicAct, $"events/{i}", Argument.When(@event.On));
        }
    }

    /// <summary>SC2033. The partnership is suspended, and the record does not say what would end that.</summary>
    [Rule("SC2033")]
    public static void SuspensionHasNoEndCondition(Partnership partnership, CheckContext context, FindingSink found)
    {
        // A suspension is over when something that is surely later took the partnership up again, or ended it.
        var lastTurn = int.MinValue;
        foreach (var @event in partnership.Events)
        {
            if (@event is { State.Phase: LifecyclePhase.Alive or LifecyclePhase.Ended, On: { } on })
                lastTurn = Math.Max(lastTurn, DaySpan.Of(on).First);
        }

        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { EndCondition: null } @event && @event.State == LifecycleState.Suspended
                && !(@event.On is { } since && DaySpan.Of(since).Last < lastTurn))
                found.Add(Rules.SuspensionHasNoEndCondition, $"events/{i}", Argument.When(@event.On));
        }
    }

    /// <summary>SC2048. The partnership was contested last, and goes on.</summary>
    [Rule("SC2048")]
    public static void ContestedButInForce(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (LastKnown.EventOf(partnership) is >= 0 and var last && partnership.Events[last].State == LifecycleState.Contested
            && LastKnown.Of(partnership) is { State: var state } && state.Phase == LifecyclePhase.Alive)
            found.Add(Rules.ContestedButInForce, $"events/{last}", Argument.When(partnership.Events[last].On));
    }

    /// <summary>SC2049. A court annulled the partnership.</summary>
    [Rule("SC2049")]
    public static void EndedByACourt(Partnership partnership, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (@event.State == LifecycleState.Annulled)
                found.Add(Rules.EndedByACourt, $"events/{i}", Argument.When(@event.On), @event.Reference ?? "–");
        }
    }
}
