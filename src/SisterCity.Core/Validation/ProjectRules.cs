using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a project: SC3.</summary>
internal static class ProjectRules
{
    // Décret 2001-495, art. 1: above this amount a year an agreement is compulsory for a grant to a body of private law.
    private static readonly Money LargestGrantWithoutAgreement = new() { Amount = 23_000, Currency = CurrencyCode.Euro };

    public static readonly RuleCheck<CooperationProject>[] All =
    [
        new(ValueRules.Look, ValueRules.All),
        new(ProjectHasNoLead, Rules.ProjectHasNoLead),
        new(ParticipantIsNobody, Rules.ParticipantIsNobody),
        new(ProjectEndsBeforeItStarts, Rules.ProjectEndsBeforeItStarts),
        new(AmountIsOutsideThePeriod, Rules.AmountIsOutsideThePeriod),
        new(ActivityIsOutsideThePeriod, Rules.ActivityIsOutsideThePeriod),
        new(DisbursedMoreThanCommitted, Rules.DisbursedMoreThanCommitted),
        new(ProjectHangsOnNothing, Rules.ProjectHangsOnNothing),
        new(GrantNeedsAnAgreement, Rules.GrantNeedsAnAgreement),
    ];

    private static void ProjectHasNoLead(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var participant in project.Participants)
        {
            if (participant.Role == ProjectRole.Lead)
                return;
        }

        found.Add(Rules.ProjectHasNoLead, "participants");
    }

    private static void ParticipantIsNobody(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Participants.Count; i++)
        {
            if (project.Participants[i] is { Authority: null, Name: null })
                found.Add(Rules.ParticipantIsNobody, $"participants/{i}");
        }
    }

    private static void ProjectEndsBeforeItStarts(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { StartsOn: { } start, EndsOn: { } end })
            found.Add(Rules.ProjectEndsBeforeItStarts, end.IsBefore(start) == Certainty.Surely ? Certainty.Surely : Certainty.No, "endsOn", start, end);
    }

    private static void AmountIsOutsideThePeriod(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is not { StartsOn: { } start, EndsOn: { } end })
            return;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i].Year is { } year and >= 1 and <= 9998 && IsOutside(PartialDate.InYear(year), start, end))
                found.Add(Rules.AmountIsOutsideThePeriod, $"amounts/{i}/year", PartialDate.InYear(year), start, end);
        }
    }

    private static void ActivityIsOutsideThePeriod(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is not { StartsOn: { } start, EndsOn: { } end })
            return;
        for (var i = 0; i < project.Activities.Count; i++)
        {
            if (project.Activities[i].On is { } on && IsOutside(on, start, end))
                found.Add(Rules.ActivityIsOutsideThePeriod, $"activities/{i}/on", on, start, end);
        }
    }

    private static void DisbursedMoreThanCommitted(CooperationProject project, CheckContext context, FindingSink found)
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

    private static void ProjectHangsOnNothing(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { Partnership: null, Agreement: null })
            found.Add(Rules.ProjectHangsOnNothing, string.Empty);
    }

    /// <summary>Loi 2000-321, art. 10: grants of a French authority above 23 000 euros a year to a body of private law need an agreement.</summary>
    private static void GrantNeedsAnAgreement(CooperationProject project, CheckContext context, FindingSink found)
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
                found.Add(Rules.GrantNeedsAnAgreement, $"amounts/{i}", amount.Amount with { Amount = granted[grant] }, LargestGrantWithoutAgreement, context.NameOf(recipient));
        }

        bool IsFrench(AuthorityId? funder) => funder is { } id && context.Find(id) is { } authority && Countries.AreFrench(authority.Country);
    }

    // Negative amounts are a fault of their own; absurd ones must not stop the check.
    private static decimal Add(decimal sum, ProjectAmount amount) =>
        Math.Max(0, amount.Amount.Amount) is var more && more > decimal.MaxValue - sum ? decimal.MaxValue : sum + more;

    private static bool IsOutside(PartialDate date, PartialDate start, PartialDate end) => date.IsSurelyBefore(start) || date.IsSurelyAfter(end);
}
