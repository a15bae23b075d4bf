using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a project.</summary>
internal static class ProjectRules
{
    // Décret 2001-495, art. 1: above this amount a year an agreement is compulsory for a grant to a body of private law.
    private static readonly Money LargestGrantWithoutAgreement = new() { Amount = 23_000, Currency = CurrencyCode.Euro };

    /// <summary>SC3001. Nobody leads the project.</summary>
    [Rule("SC3001")]
    public static void ProjectHasNoLead(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var participant in project.Participants)
        {
            if (participant.Role == ProjectRole.Lead)
                return;
        }

        found.Add(Rules.ProjectHasNoLead, "participants");
    }

    /// <summary>SC3008. A participant is neither an authority nor has a name.</summary>
    [Rule("SC3008")]
    public static void ParticipantIsNobody(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Participants.Count; i++)
        {
            if (project.Participants[i] is { Authority: null, Name: null })
                found.Add(Rules.ParticipantIsNobody, $"participants/{i}");
        }
    }

    /// <summary>SC3002. A project ends before it starts.</summary>
    [Rule("SC3002")]
    public static void ProjectEndsBeforeItStarts(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { StartsOn: { } start, EndsOn: { } end })
            found.Add(Rules.ProjectEndsBeforeItStarts, end.IsBefore(start) == Certainty.Surely ? Certainty.Surely : Certainty.No, "endsOn", start, end);
    }

    /// <summary>SC3003. An amount is of a year outside the project.</summary>
    [Rule("SC3003")]
    public static void AmountIsOutsideThePeriod(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is not { StartsOn: { } start, EndsOn: { } end })
            return;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i].Year is { } year and >= 1 and <= 9998 && IsOutside(PartialDate.InYear(year), start, end))
                found.Add(Rules.AmountIsOutsideThePeriod, $"amounts/{i}/year", PartialDate.InYear(year), start, end);
        }
    }

    /// <summary>SC3007. An activity lies outside the project.</summary>
    [Rule("SC3007")]
    public static void ActivityIsOutsideThePeriod(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is not { StartsOn: { } start, EndsOn: { } end })
            return;
        for (var i = 0; i < project.Activities.Count; i++)
        {
            if (project.Activities[i].On is { } on && IsOutside(on, start, end))
                found.Add(Rules.ActivityIsOutsideThePeriod, $"activities/{i}/on", on, start, end);
        }
    }

    /// <summary>SC3004. More is paid out than was committed, in one currency.</summary>
    [Rule("SC3004")]
    public static void DisbursedMoreThanCommitted(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var currency in project.Amounts.Select(amount => amount.Amount.Currency).Distinct())
        {
            var (committed, disbursed) = (Sum(AmountKind.Commitment), Sum(AmountKind.Disbursement));
            if (committed.Amount > 0 && disbursed.Amount > committed.Amount)
                found.Add(Rules.DisbursedMoreThanCommitted, "amounts", disbursed, committed);

            Money Sum(AmountKind kind) => new()
            {
                Amount = project.Amounts.Where(amount => amount.Kind == kind && amount.Amount.Currency == currency).Aggregate(0m, Add),
                Currency = currency,
            };
        }
    }

    /// <summary>SC3005. A project belongs to no partnership and no agreement.</summary>
    [Rule("SC3005")]
    public static void ProjectHangsOnNothing(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { Partnership: null, Agreement: null })
            found.Add(Rules.ProjectHangsOnNothing, string.Empty);
    }

    /// <summary>SC3006. A French authority grants a body of private law more than 23 000 euros in a year, without an agreement.</summary>
    /// <remarks>Loi 2000-321, art. 10.</remarks>
    [Rule("SC3006")]
    public static void GrantNeedsAnAgreement(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project.Agreement is not null || context.Register is null)
            return;
        var granted = new Dictionary<(AuthorityId Recipient, int? Year, AmountKind Kind), decimal>();
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is not { Recipient: { } recipient } amount || amount.Amount.Currency != CurrencyCode.Euro || !IsFrench(amount.Funder)
                || context.Find(recipient)?.StatusAt(null)?.Kind != AuthorityKind.Association)
                continue;
            var grant = (recipient, amount.Year, amount.Kind);
            var before = granted.GetValueOrDefault(grant);
            granted[grant] = Add(before, amount);
            if (before <= LargestGrantWithoutAgreement.Amount && granted[grant] > LargestGrantWithoutAgreement.Amount)
                found.Add(
                    Rules.GrantNeedsAnAgreement, $"amounts/{i}",
                    amount.Amount with { Amount = granted[grant] }, LargestGrantWithoutAgreement, context.NameOf(recipient));
        }

        bool IsFrench(AuthorityId? funder) => funder is { } id && context.Find(id) is { } authority && CountryParts.AreFrench(authority.Country);
    }

    // Negative amounts are a fault of their own; absurd ones must not stop the check.
    private static decimal Add(decimal sum, ProjectAmount amount) =>
        Math.Max(0, amount.Amount.Amount) is var more && more > decimal.MaxValue - sum ? decimal.MaxValue : sum + more;

    private static bool IsOutside(PartialDate date, PartialDate start, PartialDate end) => date.IsSurelyBefore(start) || date.IsSurelyAfter(end);
}
