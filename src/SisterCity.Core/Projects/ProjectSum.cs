using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>An amount of a project, and what of it counts.</summary>
/// <param name="Project">The project.</param>
/// <param name="Index">Its index among the amounts of the project.</param>
/// <param name="Sum">What it adds to a total: the amount, less what its parts add.</param>
internal sealed record ProjectSum(CooperationProject Project, int Index, decimal Sum)
{
    public ProjectAmount Amount => Project.Amounts[Index];

    public PartialDate? Time { get; } = AmountTimes.Of(Project.Amounts[Index]);

    public CurrencyCode Currency => Amount.Amount!.Currency;
}
