using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What of a payment is the payer's own money, and what came from others.</summary>
/// <remarks>
/// An amount that names the payments that fed it (<see cref="ProjectAmount.From"/>) is the money of others as far as these reach, in the order in which they
/// are
/// named; a payment that feeds several is used up by the first of them. Money from a fund of others that an authority pays is the money of others too.
/// </remarks>
internal sealed class OwnParts(RegisterIndex index)
{
    private readonly Dictionary<(ProjectId Project, int Index), decimal> left = [];
    private readonly Dictionary<ProjectId, Dictionary<AmountId, int>> indexes = [];

    /// <summary>A sum, what of it came from others, and what the record does not tell enough of to divide it.</summary>
    public DividedSum Divide(ProjectSum sum) => Foreign(sum) is { } foreign ? new(sum.Sum, foreign, 0, sum.Currency) : new(sum.Sum, 0, sum.Sum, sum.Currency);

    private decimal? Foreign(ProjectSum sum)
    {
        var amount = sum.Amount;
        if (amount.From.IsEmpty)
            return amount.Funding is { IsOwn: false } && amount.Payers is [{ Authority: not null }] ? sum.Sum : 0;
        var foreign = 0m;
        foreach (var from in amount.From)
        {
            if (foreign == sum.Sum)
                break;
            if (Take(sum, from, sum.Sum - foreign) is not { } taken)
                return null;
            foreign += taken;
        }

        return foreign;
    }

    private Dictionary<AmountId, int> IndexesOf(CooperationProject project)
    {
        if (indexes.TryGetValue(project.Id, out var known))
            return known;
        return indexes[project.Id] = AmountIndexes.Of(project);
    }

    private decimal? Take(ProjectSum sum, AmountReference from, decimal most)
    {
        var id = from.Project ?? sum.Project.Id;
        if (!index.Projects.TryGetValue(id, out var project))
            return null;
        if (from.Amount is not { } named)
            return most;
        if (!IndexesOf(project).TryGetValue(named, out var at) || project.Amounts[at] is not { Amount: { } money } feeding || money.Currency != sum.Currency)
            return null;
        if (BodyKey.OfPayers(feeding).SequenceEqual(BodyKey.OfPayers(sum.Amount), StringComparer.Ordinal))
            return 0;
        var key = (id, at);
        var available = left.GetValueOrDefault(key, Math.Max(0, money.Amount));
        var taken = Math.Min(available, most);
        left[key] = available - taken;
        return taken;
    }
}
