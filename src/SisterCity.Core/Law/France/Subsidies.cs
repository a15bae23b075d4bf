using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1611-4, law 2000-321 and decree 2001-495: subsidies above a threshold go under a written agreement.</summary>
internal static class Subsidies
{
    /// <summary>An agreement that is recorded with an association is that agreement; other subsidies stand on projects, and are checked there.</summary>
    public static Verdict SubsidyAgreement(LegalAct act, Timed timed)
    {
        if (act.OpinionOn(RequirementKind.SubsidyAgreement) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.SubsidyAgreement);
        for (var i = 0; i < act.Agreement.Parties.Count; i++)
        {
            if (act.Assessor.Find(act.Agreement.Parties[i].Authority)?.StatusAt(act.Signed)?.Kind == AuthorityKind.Association)
            {
                return act.Agreement.Kind.Nature == AgreementNature.Unilateral
                    ? act.Unknown(timed, ActPointers.Party(i), LegalFactKind.SubsidyAgreement)
                    : act.Satisfied(timed, ActPointers.Kind, LegalFactKind.SubsidyAgreement, act.Agreement.Kind.Entry);
            }
        }

        return timed.NotApplicable;
    }
}
