using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>An amount of a project, and what of it counts.</summary>
/// <param name="Project">The project.</param>
/// <param name="Index">Its index among the amounts of the project.</param>
/// <param name="Sum">What it adds to a total: the amount, less what its parts add.</param>
internal sealed record ProjectSum(CooperationProject Project, int Index, decimal Sum)
{
    /// <summary>The index of the amount that contains it, over all between; its own when none does.</summary>
    public int Whole { get; init; } = Index;

    /// <summary>How many amounts that add something the whole consists of, itself included.</summary>
    public int Pieces { get; init; } = 1;

    /// <summary>How exact it is: null when exact. What others leave of an amount is exact only when these and the amount are.</summary>
    public AmountQualifier? Qualifier { get; init; } = Project.Amounts[Index].Qualifier;

    /// <summary>How exact the whole is that contains it.</summary>
    public AmountQualifier? QualifierOfWhole { get; init; } = Project.Amounts[Index].Qualifier;

    public ProjectAmount Amount => Project.Amounts[Index];

    /// <summary>When it counts; of what an older total so far leaves, from the day of that one.</summary>
    public PartialDate? Time { get; init; } = AmountTimes.Of(Project.Amounts[Index]);

    public CurrencyCode Currency => Amount.Amount!.Currency;
}
