using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Where the amounts of a project stand, by their identifiers.</summary>
internal static class AmountIndexes
{
    /// <summary>The index of each amount that has an identifier; of two with the same one, the first.</summary>
    public static Dictionary<AmountId, int> Of(CooperationProject project)
    {
        var indexes = new Dictionary<AmountId, int>();
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i].Id is { } id)
                indexes.TryAdd(id, i);
        }

        return indexes;
    }
}
