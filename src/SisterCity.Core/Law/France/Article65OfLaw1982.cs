using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>Law 82-213 of 2 March 1982, art. 65: the border contacts of regions, from 3 March 1982 until the law of 1992.</summary>
internal static class Article65OfLaw1982
{
    /// <summary>SC4004. "Having a common border with the region": a country that has none with France cannot.</summary>
    public static Verdict BorderOnly(LegalAct act, Timed timed)
    {
        if (act.OpinionOn(RequirementKind.BorderOnly) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.SharedBorder);
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Authority is not { } other)
                return act.Unknown(timed, ActPointers.Authority(counterpart.Index), LegalFactKind.CounterpartKind);
            if (!timed.Requirement.Countries.AsSpan().Contains(other.Country))
                return act.Broken(
                    timed, Rules.CounterpartSharesNoBorder, ActPointers.Party(counterpart.Index),
                    LegalFactKind.SharedBorder, other.Country.Text, counterpart.Name);
        }

        return act.Agreement.Modality == CooperationModality.CrossBorder
            ? act.Satisfied(timed, ActPointers.Modality, LegalFactKind.SharedBorder, CooperationModality.CrossBorder.Entry)
            : act.Unknown(timed, ActPointers.Modality, LegalFactKind.SharedBorder);
    }

    /// <summary>"With the authorisation of the Government": asked of contacts across the border.</summary>
    public static Verdict GovernmentConsent(LegalAct act, Timed timed) =>
        Border(act, timed) is { } border && border.Outcome == VerdictOutcome.Broken ? timed.NotApplicable : StateAuthorisation.Beforehand(act, timed);

    /// <summary>What the border condition of the same version gives; null when it has none.</summary>
    public static Verdict? Border(LegalAct act, Timed timed)
    {
        foreach (var requirement in timed.Version.Requires)
        {
            if (requirement.Kind == RequirementKind.BorderOnly)
                return BorderOnly(act, new Timed(timed.Provision, timed.Version, requirement, BorderOnly));
        }

        return null;
    }
}
