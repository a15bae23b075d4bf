using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The times of a project, of its activities and of its amounts.</summary>
internal static class PeriodRules
{
    /// <summary>SC3002. A project ends before it starts.</summary>
    [Rule("SC3002")]
    public static void ProjectEndsBeforeItStarts(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { StartsOn: { } start, EndsOn: { } end })
            found.Add(Rules.ProjectEndsBeforeItStarts, end.IsBefore(start) == Certainty.Surely ? Certainty.Surely : Certainty.No, "endsOn", start, end);
    }

    /// <summary>SC3003. An amount is of a time outside the project.</summary>
    /// <remarks>What is promised or planned may be voted long before the project, so that its day alone says nothing.</remarks>
    [Rule("SC3003")]
    public static void AmountIsOutsideThePeriod(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project is { StartsOn: null, EndsOn: null })
            return;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var (member, time) = TimeOf(project.Amounts[i]);
            if (time is { } when && IsOutside(when, project))
                found.Add(Rules.AmountIsOutsideThePeriod, $"amounts/{i}/{member}", when, Argument.When(project.StartsOn), Argument.When(project.EndsOn));
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
            if (project.Activities[i].On is { } on && IsOutside(on, project))
                found.Add(Rules.ActivityIsOutsideThePeriod, $"activities/{i}/on", on, start, end);
        }
    }

    /// <summary>SC3016. A payment comes before the first signature of the project's agreement.</summary>
    [Rule("SC3016")]
    public static void PaidBeforeTheAgreement(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (project.Agreement is not { } id || context.Find(id)?.OfFirst() is not { } signed)
            return;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if (amount.Kind == AmountKind.Disbursement && AmountTimes.Of(amount) is { } paid && paid.IsSurelyBefore(signed))
                found.Add(Rules.PaidBeforeTheAgreement, $"amounts/{i}", paid, signed);
        }
    }

    /// <summary>SC3023. A payment or commitment has no year, no day and no period.</summary>
    [Rule("SC3023")]
    public static void AmountHasNoTime(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if ((amount.Kind == AmountKind.Disbursement || amount.Kind == AmountKind.Commitment) && amount.On is null && AmountTimes.Of(amount) is null)
                found.Add(Rules.AmountHasNoTime, $"amounts/{i}");
        }
    }

    /// <summary>SC3024. The year, the period and the day of an amount surely contradict each other.</summary>
    /// <remarks>A promise or a plan may be made before the time that it is for; a payment may be made after it, but in its budget year.</remarks>
    [Rule("SC3024")]
    public static void AmountTimesContradict(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            var (year, isAhead) = (AmountTimes.BudgetYear(amount), amount.Kind == AmountKind.Budget || amount.Kind == AmountKind.Commitment);
            if (year is { } budget && amount.Period is { } period && AreApart(budget, period))
                found.Add(Rules.AmountTimesContradict, $"amounts/{i}/period", budget, period);
            else if (amount.On is { } on && (isAhead || amount.Extent is not null ? year ?? amount.Period : year) is { } time
                && Contradict(amount, time, on, isAhead))
                found.Add(Rules.AmountTimesContradict, $"amounts/{i}/on", time, on);
        }
    }

    // A total so far is told on its day: after the beginning of its time, and as long after as it may be.
    private static bool Contradict(ProjectAmount amount, PartialDate time, PartialDate on, bool isAhead) =>
        amount.Extent is not null ? on.IsSurelyBefore(time) : isAhead ? on.IsSurelyAfter(time) : AreApart(time, on);

    private static bool AreApart(PartialDate one, PartialDate other) => one.IsSurelyBefore(other) || one.IsSurelyAfter(other);

    private static (string Member, PartialDate? Time) TimeOf(ProjectAmount amount)
    {
        if (amount.Extent is null && amount.On is not null && amount.Kind != AmountKind.Budget && amount.Kind != AmountKind.Commitment)
            return ("on", amount.On);
        return AmountTimes.BudgetYear(amount) is { } year ? ("year", year) : ("period", amount.Period);
    }

    private static bool IsOutside(PartialDate date, CooperationProject project) =>
        (project.StartsOn is { } start && date.IsSurelyBefore(start)) || (project.EndsOn is { } end && date.IsSurelyAfter(end));
}
