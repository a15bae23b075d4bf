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
    private readonly List<(TKey Key, List<Bearer> Among, int Index)> all = [];

    /// <summary>What two or more have: in most registers nothing, so that nobody need be added.</summary>
    /// <param name="had">What each has.</param>
    public static HashSet<TKey> Shared(IEnumerable<IEnumerable<TKey>> had)
    {
        var (first, shared) = (new Dictionary<TKey, int>(), new HashSet<TKey>());
        foreach (var (of, keys) in had.Index())
        {
            foreach (var key in keys)
            {
                if (!first.TryAdd(key, of) && first[key] != of)
                    shared.Add(key);
            }
        }

        return shared;
    }

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
        var known = new Dictionary<List<Bearer>, (Overlaps All, Overlaps Untold, int[] UntoldIndexes)>(ReferenceEqualityComparer.Instance);
        foreach (var (key, among, index) in all)
        {
            if (among.Count < 2)
                continue;
            if (!known.TryGetValue(among, out var overlaps))
            {
                int[] untold = [.. Enumerable.Range(0, among.Count).Where(i => !among[i].IsTold)];
                known[among] = overlaps = (new Overlaps(among.ConvertAll(one => one.Fact)), new Overlaps([.. untold.Select(i => among[i].Fact)]), untold);
            }

            // Those that are told are asked against those that are not; the others are asked against all.
            var (certainty, other) = among[index].IsTold
                ? overlaps.Untold.Surest(among[index].Fact, ~Array.BinarySearch(overlaps.UntoldIndexes, index))
                : overlaps.All.Surest(among[index].Fact, index);
            if (certainty != Certainty.No)
                yield return (key, among[index].At, certainty, among[among[index].IsTold ? overlaps.UntoldIndexes[other] : other].Fact.Of);
        }
    }

    private sealed record Bearer(string At, bool IsTold, Overlaps.Fact Fact);
}
