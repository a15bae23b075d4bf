using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The last news of a partnership.</summary>
internal static class LastKnown
{
    /// <summary>The index of the last event; −1 when none is dated, or when two may be the last.</summary>
    public static int EventOf(Partnership partnership)
    {
        var last = -1;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i].On is { } on && (last < 0 || partnership.Events[last].On!.Value.IsSurelyBefore(on)))
                last = i;
        }

        for (var i = 0; i < partnership.Events.Count && last >= 0; i++)
        {
            if (i != last && partnership.Events[i].On is { } on && !on.IsSurelyBefore(partnership.Events[last].On!.Value))
                return -1;
        }

        return last;
    }

    /// <summary>The last thing known: the last event, or a source's claim that is surely later; without dates, the only thing there is.</summary>
    public static (LifecycleState State, PartialDate? On)? Of(Partnership partnership)
    {
        (LifecycleState State, PartialDate? On)? known =
            EventOf(partnership) is >= 0 and var last ? (partnership.Events[last].State, partnership.Events[last].On)
            : partnership.Events.Count == 1 ? (partnership.Events[0].State, null)
            : null;
        foreach (var claim in partnership.StatusClaims)
        {
            if (claim.State != LifecycleState.Unknown && (known is not { On: { } on } || (claim.AsOf is { } asOf && on.IsSurelyBefore(asOf))))
                known = (claim.State, claim.AsOf);
        }

        return known;
    }
}
