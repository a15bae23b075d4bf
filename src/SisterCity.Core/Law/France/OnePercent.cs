using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1115-1-1, L. 1115-2 (2014) and L. 1115-3 (2021), and the Environment code for water agencies: the 1 % schemes.</summary>
internal static class OnePercent
{
    /// <summary>
    /// Spending of a service, or of a water agency, on cooperation stays within one per cent of the
    /// resources of its budget; services that pay nothing are not concerned.
    /// </summary>
    public static Verdict SpendingCap(LegalAct act, Timed timed)
    {
        var verdict = timed.NotApplicable;
        for (var i = 0; i < act.Agreement.ServiceFundings.Count; i++)
        {
            var funding = act.Agreement.ServiceFundings[i];
            if (!timed.Requirement.Services.AsSpan().Contains(funding.Service) || (funding.Party is { } payer && payer != act.Party.Authority))
                continue;
            var one = Of(act, timed, funding, i);
            if (one.Outcome == VerdictOutcome.Broken)
                return one;
            if (verdict.Outcome == VerdictOutcome.NotApplicable || one.Outcome == VerdictOutcome.Undetermined)
                verdict = one;
        }

        return verdict;
    }

    /// <summary>The cap of a service with some resources; null when the requirement names no part of them.</summary>
    public static Money? CapOf(Money resources, Requirement requirement) =>
        requirement.Percent is { } percent ? Money.Of(resources.Amount / 100 * percent, resources.Currency) : null;

    /// <summary>Who runs the service of a funding: the party that it names, else the only French one; null when there are several.</summary>
    public static AuthorityId? PayerOf(ServiceFunding funding, Agreement agreement, RegisterIndex register)
    {
        if (funding.Party is { } named)
            return named;
        var french = agreement.Parties.Select(static party => party.Authority)
            .Where(id => register.Authorities.TryGetValue(id, out var authority) && CountryParts.AreFrench(authority.Country)).Distinct().Take(2).ToList();
        return french is [var only] ? only : null;
    }

    /// <summary>SC4017. What a service spends stays within the cap.</summary>
    private static Verdict Of(LegalAct act, Timed timed, ServiceFunding funding, int index)
    {
        var at = ActPointers.ServiceFundings.Append(index);
        if (funding.Resources is not { } resources || CapOf(resources, timed.Requirement) is not { } cap)
            return act.Unknown(timed, at, LegalFactKind.ServiceResources);
        ValueList<LegalFact> facts =
        [
            new LegalFact { Kind = LegalFactKind.ServiceResources, At = at, Value = resources },
            new LegalFact { Kind = LegalFactKind.ServiceSpending, At = at, Value = cap },
        ];
        if (funding.Spent is not { } spent || spent.Currency != cap.Currency)
            return act.Unknown(timed, at, LegalFactKind.ServiceSpending, facts);
        return spent.Amount <= cap.Amount
            ? act.Satisfied(timed, at, LegalFactKind.ServiceSpending, spent) with { Facts = facts }
            : act.Broken(timed, Rules.SpendingExceedsTheCap, at, LegalFactKind.ServiceSpending, spent, funding.Service.Entry, spent, cap);
    }
}
