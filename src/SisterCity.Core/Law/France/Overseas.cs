using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 3441-2 ff. and L. 4433-4-1 ff.: what overseas authorities may do with neighbouring States.</summary>
internal static class Overseas
{
    /// <summary>Concerns agreements with a State that rely on the law: the authorities of the Republic gave powers or agreed.</summary>
    public static Verdict StateMandate(LegalAct act, Timed timed)
    {
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind?.IsState() == true)
                return Mandate(act, timed, counterpart);
        }

        return timed.NotApplicable;
    }

    /// <summary>
    /// A mandate for an agreement with a State of the zone: of the Caribbean, of the neighbourhood of French Guiana, of the Indian Ocean. The code gives no
    /// list of
    /// States, and of one that is not known to lie there a person must say it.
    /// </summary>
    public static Verdict Mandate(LegalAct act, Timed timed, Counterpart state)
    {
        var verdict = StateAuthorisation.Beforehand(act, timed);
        return verdict.Outcome != VerdictOutcome.Satisfied || act.OpinionOn(timed.Requirement.Kind) is not null || LiesInTheZone(act, state)
            ? verdict
            : act.Unknown(timed, ActPointers.Party(state.Index), LegalFactKind.MandateZone, verdict.Facts);
    }

    private static bool LiesInTheZone(LegalAct act, Counterpart state) =>
        Territories.Of(act.Authority) is not { MandateZone: { Length: > 0 } zone }
        || (state.Authority is { Country: var country } && Memberships.LiesInZone(country, zone) == Certainty.Surely);
}
