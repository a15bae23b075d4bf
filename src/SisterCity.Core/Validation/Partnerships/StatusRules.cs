using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What the record and its sources say of the kind and status of a partnership, beside its events.</summary>
internal static class StatusRules
{
    // After two years without news a status should be asked for again.
    private const int StaleAfterMonths = 24;

    /// <summary>SC2058. The kind of the record is not that of the last event that has one. The record says what the relationship is now.</summary>
    [Rule("SC2058")]
    public static void KindContradictsTheEvents(Partnership partnership, CheckContext context, FindingSink found)
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

    /// <summary>SC2029. The last news that the partnership goes on is older than two years.</summary>
    [Rule("SC2029")]
    public static void StatusIsStale(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (LastKnown.Of(partnership) is { State: var state, On: { } on } && state.Phase is LifecyclePhase.Alive or LifecyclePhase.Signed
            && on.IsBefore(context.On.PlusMonths(-StaleAfterMonths)) == Certainty.Surely)
            found.Add(Rules.StatusIsStale, string.Empty, state.Entry, on, context.On);
    }

    /// <summary>SC2030. A source says that the partnership goes on, and the last event before had paused or ended it.</summary>
    [Rule("SC2030")]
    public static void StatusContradictsTheEvents(Partnership partnership, CheckContext context, FindingSink found)
    {
        LastEvents? lasts = null;
        for (var i = 0; i < partnership.StatusClaims.Count; i++)
        {
            if (partnership.StatusClaims[i] is not { AsOf: { } asOf } claim || claim.State.Phase != LifecyclePhase.Alive || TellsOfAChange(claim.State))
                continue;
            lasts ??= new LastEvents(partnership.Events);
            if (lasts.Before(asOf) is { State.Phase: LifecyclePhase.Paused or LifecyclePhase.Ended } before)
                found.Add(Rules.StatusContradictsTheEvents, $"statusClaims/{i}", claim.State.Entry, asOf, before.State.Entry, before.On!.Value);
        }

        static bool TellsOfAChange(LifecycleState state) => state == LifecycleState.Reactivated || state == LifecycleState.Renewed;
    }

    /// <summary>SC2031. Sources disagree on the status at one time. It is told once for all claims of that time.</summary>
    [Rule("SC2031")]
    public static void SourcesDisagreeOnTheStatus(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.StatusClaims.Count < 2)
            return;
        var disputed = partnership.StatusClaims.Select((claim, index) => (Claim: claim, Index: index))
            .Where(one => IsDecided(one.Claim))
            .GroupBy(one => one.Claim.AsOf)
            .Select(ofOneTime => (
                First: ofOneTime.First(),
                Second: ofOneTime.FirstOrDefault(one => one.Claim.State.Phase != ofOneTime.First().Claim.State.Phase),
                Count: ofOneTime.Select(one => one.Claim.State).Distinct().Count()))
            .Where(pair => pair.Second.Claim is not null)
            .OrderBy(pair => pair.Second.Index);
        foreach (var (first, second, count) in disputed)
            found.Add(
                Rules.SourcesDisagreeOnTheStatus, $"statusClaims/{second.Index}",
                first.Claim.State.Entry, second.Claim.State.Entry, Argument.When(second.Claim.AsOf), count);

        static bool IsDecided(StatusClaim claim) => claim.State.Phase is LifecyclePhase.Alive or LifecyclePhase.Paused or LifecyclePhase.Ended;
    }

    /// <summary>SC2028. Only one side claims the partnership.</summary>
    [Rule("SC2028")]
    public static void ClaimedByOneSideOnly(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (OneSides.SideOf(partnership) is not { } side)
            return;

        // A list that never has the other side did not ask it, which is said of the list.
        if (context.Register is { } register && OneSides.ListOf(partnership) is { } list && register.RestsOn.GetValueOrDefault(list).GivesOneSideOnly)
            return;
        found.Add(Rules.ClaimedByOneSideOnly, partnership.StatusClaims.IsEmpty ? "kindClaims" : "statusClaims", context.NameOf(side));
    }
}
