using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>Where the law wants the State to have agreed beforehand.</summary>
internal static class StateAuthorisation
{
    /// <summary>SC4005. An authorisation of the State that is not later than the signature.</summary>
    public static Verdict Beforehand(LegalAct act, Timed timed)
    {
        if (act.OpinionOn(timed.Requirement.Kind) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.StateAuthorisation);
        var at = ActPointers.AuthorisingActsOf(act.Index);
        var (open, late) = (false, default(PartialDate?));
        foreach (var authorisation in act.Party.AuthorisingActs)
        {
            if (authorisation.Kind != AuthorisingActKind.StateAuthorisation)
                continue;
            if (authorisation.AdoptedOn is not { } day || act.Signed is not { } signed || day.IsAfter(signed) == Certainty.Maybe)
                open = true;
            else if (day.IsAfter(signed) == Certainty.No)
                return act.Satisfied(timed, at, LegalFactKind.StateAuthorisation, day);
            else
                late = day;
        }

        return !open && late is { } after
            ? act.Broken(timed, Rules.StateDidNotAuthoriseBeforehand, at, LegalFactKind.StateAuthorisation, after, act.SignedOrUnknown, after)
            : act.Unknown(timed, at, LegalFactKind.StateAuthorisation);
    }
}
