using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Which amount of a project contains which, and what is left of those that contain others.</summary>
/// <remarks>
/// An amount is contained in the one that it names (<see cref="ProjectAmount.PartOf"/>), else in the next total so far of its kind, payer, receiver and
/// currency
/// whose day it does not come after: each newer total contains the older one. What contains others counts with what they leave of it, never with less than
/// nothing.
/// </remarks>
internal static class Containers
{
    /// <summary>What each amount adds to a total.</summary>
    /// <param name="project">The project.</param>
    /// <param name="counted">The indexes of the amounts that count.</param>
    public static IEnumerable<ProjectSum> Remainders(CooperationProject project, List<int> counted)
    {
        var containers = ContainersOf(project, counted);
        if (containers.Count == 0)
            return counted.Select(index => new ProjectSum(project, index, project.Amounts[index].Amount!.Amount));
        return new Remainder(project, counted, containers).Sums();
    }

    /// <summary>The amount that contains each amount; none for one that stands alone, or whose containers lead back to it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="counted">The indexes of the amounts that are looked at.</param>
    public static Dictionary<int, int> ContainersOf(CooperationProject project, List<int> counted)
    {
        var containers = new Dictionary<int, int>();
        var named = NamedContainers(project, counted);
        var totals = new TotalsSoFar(project, counted);
        foreach (var index in counted)
        {
            if (named.TryGetValue(index, out var container) || totals.TryGetNext(index, out container))
                containers[index] = container;
        }

        var circles = new Circles<int>(containers.Keys, index => containers.TryGetValue(index, out var next) ? [next] : []);
        foreach (var index in counted.Where(index => containers.TryGetValue(index, out var next) && circles.AreInOne(next, index)))
            containers.Remove(index);
        return containers;
    }

    private static Dictionary<int, int> NamedContainers(CooperationProject project, List<int> counted)
    {
        var ids = counted.Where(index => project.Amounts[index].Id is not null).GroupBy(index => project.Amounts[index].Id!.Value)
            .ToDictionary(static group => group.Key, static group => group.First());
        return counted.Where(index => project.Amounts[index].PartOf is { } id && ids.TryGetValue(id, out var whole)
            && AreAlike(project.Amounts[index], project.Amounts[whole]))
            .ToDictionary(static index => index, index => ids[project.Amounts[index].PartOf!.Value]);
    }

    private static bool AreAlike(ProjectAmount amount, ProjectAmount other) => amount.Kind == other.Kind && amount.Amount!.Currency == other.Amount!.Currency;
}
