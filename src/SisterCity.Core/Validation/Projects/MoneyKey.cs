using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>An amount of a project, or its money as a whole.</summary>
internal readonly record struct MoneyKey(ProjectId Project, AmountId? Amount)
{
    public static MoneyKey Of(AmountReference from, CooperationProject project) => new(from.Project ?? project.Id, from.Amount);

    /// <summary>Which money comes from itself. The money of a project as a whole comes from all that any of its amounts comes from.</summary>
    public static Circles<MoneyKey> CirclesOf(IEnumerable<CooperationProject> projects)
    {
        var origins = new Dictionary<MoneyKey, List<MoneyKey>>();
        foreach (var project in projects)
        {
            foreach (var amount in project.Amounts)
            {
                foreach (var from in amount.From)
                {
                    Add(new(project.Id, null), Of(from, project));
                    if (amount.Id is { } id)
                        Add(new(project.Id, id), Of(from, project));
                }
            }
        }

        return new(origins.Keys, key => origins.TryGetValue(key, out var next) ? next : []);

        void Add(MoneyKey key, MoneyKey origin)
        {
            if (!origins.TryGetValue(key, out var all))
                origins.Add(key, all = []);
            all.Add(origin);
        }
    }
}
