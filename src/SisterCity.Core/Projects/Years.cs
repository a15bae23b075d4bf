namespace SisterCity.Projects;

/// <summary>A set of years, as stretches in order that do not touch.</summary>
internal sealed class Years
{
    private readonly List<(int First, int Last)> stretches = [];

    public void Add((int First, int Last) years)
    {
        var at = FirstThatEndsAt(years.First - 1);
        var (first, last) = years;
        var end = at;
        for (; end < stretches.Count && stretches[end].First <= last + 1; end++)
            (first, last) = (Math.Min(first, stretches[end].First), Math.Max(last, stretches[end].Last));
        stretches.RemoveRange(at, end - at);
        stretches.Insert(at, (first, last));
    }

    public void Add(Years others)
    {
        foreach (var years in others.stretches)
            Add(years);
    }

    public bool Meet((int First, int Last) years) => FirstThatEndsAt(years.First) is var at && at < stretches.Count && stretches[at].First <= years.Last;

    // The first stretch that does not end before a year.
    private int FirstThatEndsAt(int year)
    {
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].Last < year)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
