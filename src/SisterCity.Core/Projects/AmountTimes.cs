using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>When an amount is.</summary>
internal static class AmountTimes
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    /// <summary>The time that an amount counts in; null when nothing tells it.</summary>
    /// <remarks>
    /// A payment or a promise counts when it was made: its day goes first. A plan is for a time, which may begin long after the day on which it was made. A
    /// total
    /// so far ends on its day, and has no time of its own.
    /// </remarks>
    public static PartialDate? Of(ProjectAmount amount)
    {
        if (amount.Extent is not null)
            return amount.Period ?? BudgetYear(amount);
        return amount.Kind == AmountKind.Budget
            ? amount.Period ?? BudgetYear(amount) ?? amount.On
            : amount.On ?? BudgetYear(amount) ?? amount.Period;
    }

    /// <summary>The calendar year that a time lies in; null when it may lie in several.</summary>
    public static int? YearOf(PartialDate? time) =>
        time is { Earliest: { } earliest, Latest: { } latest } && earliest.Year == latest.Year ? earliest.Year : null;

    /// <summary>The first and the last year that a time may touch; all years when nothing tells it.</summary>
    public static (int First, int Last) YearsOf(PartialDate? time) => (time?.Earliest?.Year ?? FirstYear, time?.Latest?.Year ?? LastYear);

    /// <summary>The calendar year of the budget; null when none is stated, or when it is no year.</summary>
    public static PartialDate? BudgetYear(ProjectAmount amount) => amount.Year is { } year and >= FirstYear and <= LastYear ? PartialDate.InYear(year) : null;
}
