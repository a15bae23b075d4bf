using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
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
            if (project.Participants[i] is { Authority: null, Name: null, IsUndecided: not true })
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
        var sums = project.Amounts.Where(static amount => amount.Amount is not null && amount.Extent is null)
            .ToLookup(static amount => (amount.Kind, amount.Amount!.Currency), static amount => Math.Max(0, amount.Amount!.Amount));
        foreach (var currency in project.Amounts.Select(static amount => amount.Amount?.Currency).OfType<CurrencyCode>().Distinct())
        {
            var (committed, disbursed) = (Sum(AmountKind.Commitment), Sum(AmountKind.Disbursement));
            if (committed > 0 && disbursed > committed)
                found.Add(Rules.DisbursedMoreThanCommitted, "amounts", Money.Of(disbursed, currency), Money.Of(committed, currency));

            decimal Sum(AmountKind kind) => sums[(kind, currency)].Aggregate(0m, Sums.Add);
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
        var granted = new Dictionary<(AuthorityId Receiver, int? Year, AmountKind Kind), decimal>();
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is not { Receiver.Authority: { } receiver, Amount: { } money } amount || money.Currency != CurrencyCode.Euro || !IsFrench(amount)
                || context.Find(receiver)?.StatusAt(null)?.Kind != AuthorityKind.Association)
                continue;
            var grant = (receiver, amount.Year, amount.Kind);
            var before = granted.GetValueOrDefault(grant);
            granted[grant] = Sums.Add(before, Math.Max(0, money.Amount));
            if (before <= LargestGrantWithoutAgreement.Amount && granted[grant] > LargestGrantWithoutAgreement.Amount)
                found.Add(
                    Rules.GrantNeedsAnAgreement, $"amounts/{i}",
                    money with { Amount = granted[grant] }, LargestGrantWithoutAgreement, context.NameOf(receiver));
        }

        bool IsFrench(ProjectAmount amount) =>
            amount.Payers is [{ Authority: { } id }] && context.Find(id) is { } authority && CountryParts.AreFrench(authority.Country);
    }

    private static bool IsOutside(PartialDate date, PartialDate start, PartialDate end) => date.IsSurelyBefore(start) || date.IsSurelyAfter(end);
}
