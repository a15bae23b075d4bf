using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>Which state may follow which: the state machine of a partnership or an agreement.</summary>
/// <remarks>
/// It judges two states that come directly one after the other. A record may begin anywhere, and may leave steps out, so only what cannot be is refused. Codes that
/// the list does not have, and <see cref="LifecycleState.Unknown"/>, may stand anywhere.
/// </remarks>
/// <example><code>Transitions.IsPossible(LifecycleState.TerminatedByConsent, LifecycleState.Suspended) // false: what is over cannot be suspended</code></example>
public static class Transitions
{
    /// <summary>Whether one state can follow another at all.</summary>
    /// <param name="from">The earlier state.</param>
    /// <param name="to">The later state.</param>
    public static bool IsPossible(LifecycleState from, LifecycleState to)
    {
        var (before, after) = (from.Phase, to.Phase);
        if (before == LifecyclePhase.Unknown || after == LifecyclePhase.Unknown)
            return true;
        if (to == LifecycleState.Lapsed)
            return before == LifecyclePhase.Before || from == LifecycleState.Lapsed;
        if (to == LifecycleState.Reactivated)
            return before is not LifecyclePhase.Alive && from != LifecycleState.Annulled && from != LifecycleState.Lapsed;
        if (before != LifecyclePhase.Ended)
            return true;

        // Over: the sides may begin anew, and a court may still strike down what has run out.
        return after switch
        {
            LifecyclePhase.Before or LifecyclePhase.Signed => true,
            LifecyclePhase.Alive => to == LifecycleState.InForce || (from != LifecycleState.Annulled && from != LifecycleState.Lapsed && (to == LifecycleState.Renewed || to == LifecycleState.Upgraded)),
            LifecyclePhase.Ended => from != LifecycleState.Lapsed && (from != LifecycleState.Annulled || to == LifecycleState.Annulled),
            _ => false,
        };
    }

    /// <summary>Whether a state presupposes a signature that the earlier one has not reached: a plan cannot be suspended or renewed.</summary>
    /// <param name="from">The earlier state.</param>
    /// <param name="to">The later state.</param>
    public static bool SkipsTheSignature(LifecycleState from, LifecycleState to) =>
        from.Phase == LifecyclePhase.Before
        && (to.Phase == LifecyclePhase.Paused
            || to == LifecycleState.Renewed || to == LifecycleState.Amended || to == LifecycleState.TacitlyExtended || to == LifecycleState.Upgraded || to == LifecycleState.Reactivated
            || to == LifecycleState.Expired || to == LifecycleState.NotRenewed || to == LifecycleState.TerminatedByConsent || to == LifecycleState.TerminatedUnilaterally);

    /// <summary>Whether a step that belongs before the signature comes after it: authorised once it was signed.</summary>
    /// <param name="from">The earlier state.</param>
    /// <param name="to">The later state.</param>
    public static bool IsAStepBack(LifecycleState from, LifecycleState to) =>
        from.Phase == LifecyclePhase.Signed
        && (to == LifecycleState.Authorised || to == LifecycleState.SubmittedForApproval || to == LifecycleState.Approved || to == LifecycleState.Initialled || to == LifecycleState.LetterOfIntentSigned);
}
