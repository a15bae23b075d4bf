using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>
/// Law 2000-321, art. 10, and decree 2001-495: above a threshold a private body is subsidised under a written agreement. CGCT, art. L. 1611-4: it does not pass the
/// money on, unless that agreement says so.
/// </summary>
internal static class Subsidies
{
    /// <summary>SC4034. An agreement that is recorded with an association is that agreement. A grant by decision alone stays below the threshold of its year.</summary>
    /// <remarks>The threshold is of all that one authority grants one body in one year. Whether a foreign body is meant no source settles.</remarks>
    public static Verdict SubsidyAgreement(LegalAct act, Timed timed)
    {
        if (act.OpinionOn(RequirementKind.SubsidyAgreement) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.SubsidyAgreement);
        if (AssociationOf(act) is not { } found)
            return timed.NotApplicable;
        if (act.Agreement.Kind == AgreementKind.InstrumentUnspecified)
            return act.Unknown(timed, ActPointers.Kind, LegalFactKind.SubsidyAgreement);
        if (act.Agreement.Kind.Nature != AgreementNature.Unilateral)
            return act.Satisfied(timed, ActPointers.Kind, LegalFactKind.SubsidyAgreement, act.Agreement.Kind.Entry);
        if (found.Body.Country != CountryCode.France || timed.Requirement.Threshold is not { } threshold || YearOf(act) is not { } year
            || Granted(act, found.Body.Id, year, threshold.Currency) is not { } total)
            return act.Unknown(timed, ActPointers.Party(found.Index), LegalFactKind.SubsidyAgreement);
        var granted = threshold with { Amount = total };
        return total > threshold.Amount
            ? act.Broken(
                timed, Rules.SubsidyNeedsAnAgreement, ActPointers.Commitments, LegalFactKind.SubsidyAgreement, granted,
                act.Name, LegalAct.NameOf(found.Body), granted, year.ToString("D4", CultureInfo.InvariantCulture), threshold)
            : timed.NotApplicable;
    }

    /// <summary>Since 14 May 2009 a person says whether the money is passed on, and whether the agreement allows it.</summary>
    public static Verdict NoRegranting(LegalAct act, Timed timed) =>
        AssociationOf(act) is null ? timed.NotApplicable : ForAPerson.Ask(act, timed, LegalFactKind.Regranting);

    /// <summary>Since 2 January 2022 an association subscribes to the republican commitment contract before it is subsidised.</summary>
    public static Verdict RepublicanCommitment(LegalAct act, Timed timed) =>
        AssociationOf(act) is null ? timed.NotApplicable : ForAPerson.Ask(act, timed, LegalFactKind.RepublicanCommitment);

    private static (int Index, LocalAuthority Body)? AssociationOf(LegalAct act)
    {
        for (var i = 0; i < act.Agreement.Parties.Count; i++)
        {
            if (act.RecipientAt(i) is { } body && act.Assessor.KindOf(body, act.Signed) == AuthorityKind.Association)
                return (i, body);
        }

        return null;
    }

    private static int? YearOf(LegalAct act) =>
        act.Agreement.Commitments is [{ Year: { } year }, ..] ? year : act.Signed is { Earliest: { } first, Latest: { } last } && first.Year == last.Year ? first.Year : null;

    // What the authority grants the body in the year by decisions alone; null when the year of an amount is not recorded, when it is in another currency, or
    // when an agreement with the body may be about the same sum.
    private static decimal? Granted(LegalAct act, AuthorityId body, int year, CurrencyCode currency)
    {
        decimal? total = null;
        foreach (var agreement in act.Assessor.AgreementsOf(body))
        {
            if (!agreement.Parties.Any(party => party.Authority == act.Party.Authority))
                continue;
            foreach (var commitment in agreement.Commitments)
            {
                if ((commitment.Party ?? act.Party.Authority) != act.Party.Authority || (commitment.Year is { } other && other != year))
                    continue;
                if (commitment.Year is null || commitment.Amount.Currency != currency || agreement.Kind.Nature != AgreementNature.Unilateral)
                    return null;
                total = (total ?? 0) + commitment.Amount.Amount;
            }
        }

        return total;
    }
}
