using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1115-4 and its neighbours: bodies of foreign law, the European district, the EGTC, and the bodies of before.</summary>
/// <remarks>The assessor asks them only of agreements that create or join a body of their sort.</remarks>
internal static class ArticleL1115x4
{
    /// <summary>A decree until 2004, since then the representative of the State in the region.</summary>
    public static Verdict PriorAuthorisation(LegalAct act, Timed timed) => StateAuthorisation.Beforehand(act, timed);

    /// <summary>SC4018. An authority of a bordering State; since 1999 or of the Union; since 18 April 2008 of the Union or the Council of Europe.</summary>
    public static Verdict PartnerIncluded(LegalAct act, Timed timed)
    {
        if (act.OpinionOn(RequirementKind.PartnerIncluded) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.PartnerMembership);
        var (isComplete, any) = (!timed.Requirement.Countries.IsEmpty, -1);
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Authority is { } other && timed.Requirement.Countries.AsSpan().Contains(other.Country))
                return act.Satisfied(timed, ActPointers.Party(counterpart.Index), LegalFactKind.PartnerMembership, other.Country.Text);
            isComplete &= counterpart.Authority is not null;
            any = counterpart.Index;
        }

        return isComplete && any >= 0
            ? act.Broken(
                timed, Rules.RequiredPartnerIsMissing, ActPointers.Party(any), LegalFactKind.PartnerMembership,
                act.Assessor.Find(act.Agreement.Parties[any].Authority)!.Country.Text)
            : act.Unknown(timed, ActPointers.Body, LegalFactKind.PartnerMembership);
    }

    /// <summary>SC4019. Half of the capital or the charges at most.</summary>
    public static Verdict CapitalCap(LegalAct act, Timed timed)
    {
        if (act.Agreement.Body!.FrenchShare is not { } share || timed.Requirement.Percent is not { } cap)
            return act.Unknown(timed, ActPointers.Body, LegalFactKind.CapitalShare);
        Argument held = share;
        return share <= cap
            ? act.Satisfied(timed, ActPointers.Body, LegalFactKind.CapitalShare, held)
            : act.Broken(timed, Rules.ShareExceedsTheCap, ActPointers.Body, LegalFactKind.CapitalShare, held, held, cap);
    }

    /// <summary>SC4020. The accounts, certified, and the report are annexed to the budget.</summary>
    public static Verdict AccountsAnnexed(LegalAct act, Timed timed) => act.Agreement.Body!.AreAccountsAnnexed switch
    {
        true => act.Satisfied(timed, ActPointers.Body, LegalFactKind.AnnexedAccounts, LegalFactKind.AnnexedAccounts.Entry),
        false => act.Broken(timed, Rules.AccountsAreNotAnnexed, ActPointers.Body, LegalFactKind.AnnexedAccounts, LegalFactKind.AnnexedAccounts.Entry),
        null => act.Unknown(timed, ActPointers.Body, LegalFactKind.AnnexedAccounts),
    };

    /// <summary>Law 92-125, art. 132: the States have an agreement with a reciprocal clause.</summary>
    public static Verdict ReciprocalAgreement(LegalAct act, Timed timed) => ForAPerson.Ask(act, timed, LegalFactKind.ReciprocalAgreement);
}
