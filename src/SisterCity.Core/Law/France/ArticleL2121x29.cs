using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 2121-29, and its like for departments and regions: the assembly settles the affairs of the authority by its deliberations.</summary>
internal static class ArticleL2121x29
{
    /// <summary>SC4015. A deliberation or a delegated decision that is not later than the signature.</summary>
    /// <remarks>Of several acts one is enough. The same month is the ordinary case, and no fault.</remarks>
    public static Verdict AuthorisingAct(LegalAct act, Timed timed)
    {
        if (act.Agreement.Kind.Nature == AgreementNature.Unilateral)
            return timed.NotApplicable;
        var at = ActPointers.AuthorisingActsOf(act.Index);
        var (open, late) = (false, default(PartialDate?));
        foreach (var authorising in act.Party.AuthorisingActs)
        {
            if (authorising.Kind != AuthorisingActKind.Deliberation && authorising.Kind != AuthorisingActKind.DelegatedDecision)
                continue;
            if (authorising.AdoptedOn is not { } day || act.Signed is not { } signed || day.IsAfter(signed) == Certainty.Maybe)
                open = true;
            else if (day.IsAfter(signed) == Certainty.No)
                return act.Satisfied(timed, at, LegalFactKind.AuthorisationDay, day);
            else
                late = day;
        }

        return !open && late is { } after
            ? act.Broken(timed, Rules.AuthorisedAfterSignature, at, LegalFactKind.AuthorisationDay, after, act.Name, act.SignedOrUnknown, after)
            : act.Unknown(timed, at, LegalFactKind.AuthorisationDay);
    }
}
