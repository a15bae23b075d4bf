using System.Runtime.InteropServices;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Who has something that each should have alone, such as a code or a name, and the time for which it has it.</summary>
/// <typeparam name="TKey">What each should have alone.</typeparam>
internal sealed class Namesakes<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Bearer>> bearers = [];
    private readonly List<(TKey Key, List<Bearer> Among, int Place)> all = [];

    /// <summary>Adds one that has it.</summary>
    /// <param name="key">What it has.</param>
    /// <param name="of">Who it is, as a number that is not negative: nobody is a namesake of itself.</param>
    /// <param name="at">Where that stands.</param>
    /// <param name="times">The validities that all hold.</param>
    public void Add(TKey key, int of, string at, params Validity?[] times) => Add(key, of, at, isTold: false, times);

    /// <summary>Adds one that has it.</summary>
    /// <param name="key">What it has.</param>
    /// <param name="of">Who it is, as a number that is not negative: nobody is a namesake of itself.</param>
    /// <param name="at">Where that stands.</param>
    /// <param name="isTold">Whether something tells it from others who are told too.</param>
    /// <param name="times">The validities that all hold.</param>
    public void Add(TKey key, int of, string at, bool isTold, params Validity?[] times)
    {
        ref var among = ref CollectionsMarshal.GetValueRefOrAddDefault(bearers, key, out _);
        among ??= [];
        all.Add((key, among, among.Count));
        among.Add(new Bearer(at, isTold, new Overlaps.Fact(of, times)));
    }

    /// <summary>Each that another one, added before it, has at the same time, with the surest such one; in the order in which they were added.</summary>
    public IEnumerable<(TKey Key, string At, Certainty Certainty, int Other)> Surest()
    {
        var known = new Dictionary<List<Bearer>, (Overlaps All, Overlaps Untold, int[] Places)>(ReferenceEqualityComparer.Instance);
        foreach (var (key, among, place) in all)
        {
            if (among.Count < 2)
                continue;
            if (!known.TryGetValue(among, out var overlaps))
            {
                int[] untold = [.. Enumerable.Range(0, among.Count).Where(i => !among[i].IsTold)];
                known[among] = overlaps = (new Overlaps(among.ConvertAll(one => one.Fact)), new Overlaps([.. untold.Select(i => among[i].Fact)]), untold);
            }

            // Who is told is asked against those who are not, and who is not against all.
            var (certainty, other) = among[place].IsTold
                ? overlaps.Untold.Surest(among[place].Fact, ~Array.BinarySearch(overlaps.Places, place))
                : overlaps.All.Surest(among[place].Fact, place);
            if (certainty != Certainty.No)
                yield return (key, among[place].At, certainty, among[among[place].IsTold ? overlaps.Places[other] : other].Fact.Of);
        }
    }

    private sealed record Bearer(string At, bool IsTold, Overlaps.Fact Fact);
}
