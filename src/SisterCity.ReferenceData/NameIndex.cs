using SisterCity.Directories;

namespace SisterCity.ReferenceData;

/// <summary>From a folded name to all who bear it, in the order of the file.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<int>> rows = new(StringComparer.Ordinal);

    public NameIndex(int count, Func<int, IEnumerable<string>> namesOf)
    {
        for (var row = 0; row < count; row++)
        {
            foreach (var name in namesOf(row))
            {
                var folded = NameFolding.Fold(name);
                Add(folded, row);
                if (NameFolding.WithoutEnding(folded) is { } shorter)
                    Add(shorter, row);
            }
        }
    }

    public IEnumerable<int> Find(string folded) => rows.TryGetValue(folded, out var found) ? found : [];

    private void Add(string folded, int row)
    {
        if (!rows.TryGetValue(folded, out var bearers))
            rows[folded] = bearers = [];
        if (bearers.Count == 0 || bearers[^1] != row)
            bearers.Add(row);
    }
}
