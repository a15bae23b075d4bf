using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What the amounts of a project add, of which some contain others.</summary>
internal sealed class Remainder
{
    private readonly CooperationProject project;
    private readonly List<int> counted;
    private readonly Dictionary<int, int> containers;
    private readonly ILookup<int, int> parts;
    private readonly Dictionary<int, decimal> whole = [];
    private readonly Dictionary<int, decimal> left = [];
    private readonly Dictionary<int, int> roots = [];

    public Remainder(CooperationProject project, List<int> counted, Dictionary<int, int> containers)
    {
        (this.project, this.counted, this.containers) = (project, counted, containers);
        parts = containers.ToLookup(static pair => pair.Value, static pair => pair.Key);
        var inOrder = PartsFirst();
        foreach (var index in Enumerable.Reverse(inOrder))
            roots[index] = containers.TryGetValue(index, out var container) ? roots[container] : index;
        foreach (var index in inOrder)
        {
            var ofParts = parts[index].Aggregate(0m, (sum, part) => Projects.Sums.Add(sum, whole[part]));
            var sum = project.Amounts[index].Amount!.Amount;
            left[index] = parts.Contains(index) ? Math.Max(0, sum - ofParts) : sum;
            whole[index] = parts.Contains(index) ? Math.Max(sum, ofParts) : sum;
        }
    }

    /// <summary>What each amount adds; nothing for one of which its parts leave nothing.</summary>
    public IEnumerable<ProjectSum> Sums()
    {
        var adding = counted.Where(index => left[index] != 0 || !parts.Contains(index)).ToList();
        var pieces = adding.GroupBy(index => roots[index]).ToDictionary(static group => group.Key, static group => group.Count());
        foreach (var index in adding)
        {
            var root = roots[index];
            yield return new ProjectSum(project, index, left[index])
            {
                Whole = root, Pieces = pieces[root], Time = TimeOf(index), Qualifier = QualifierOf(index),
                QualifierOfWhole = whole[root] == project.Amounts[root].Amount!.Amount ? project.Amounts[root].Qualifier : AmountQualifier.About,
            };
        }
    }

    // A difference of two sums is not more than one, when only the other is more than something.
    private AmountQualifier? QualifierOf(int index)
    {
        var own = project.Amounts[index].Qualifier;
        if (!parts.Contains(index))
            return own;
        return own is null && parts[index].All(part => project.Amounts[part].Qualifier is null) ? null : AmountQualifier.About;
    }

    /// <summary>What an older total leaves of a newer one lies after the day of the older.</summary>
    private PartialDate? TimeOf(int index)
    {
        var amount = project.Amounts[index];
        var older = parts[index].Select(part => project.Amounts[part]).Where(static part => part.Extent == AmountExtent.SoFar).ToList();
        return amount.Extent == AmountExtent.SoFar && amount.On is { } to && older is [{ On: { } from }]
            && PartialDate.TryRead($"{from.Text}/{to.Text}", out var between, out _)
            ? between
            : AmountTimes.Of(amount);
    }

    private List<int> PartsFirst()
    {
        var depths = new Dictionary<int, int>();
        foreach (var index in counted)
        {
            var way = new Stack<int>();
            var at = index;
            while (!depths.ContainsKey(at) && containers.TryGetValue(at, out var next))
            {
                way.Push(at);
                at = next;
            }

            var depth = depths.TryGetValue(at, out var known) ? known : depths[at] = 0;
            foreach (var passed in way)
                depths[passed] = ++depth;
        }

        return [.. counted.OrderByDescending(index => depths[index])];
    }
}
