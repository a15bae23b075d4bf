using System.Runtime.InteropServices;
using SisterCity.Values;
using Point = SisterCity.Values.RangeIndex.Point;
using Range = SisterCity.Values.RangeIndex.Range;

namespace SisterCity.Comparison;

/// <summary>The things of a list that are not paired yet, by what nearness looks at: tells the first that is as near to another as is asked.</summary>
internal sealed class Candidates
{
    // A bound that there is not lies beyond every day, and a thing without dates beyond that.
    private const int Undated = int.MaxValue;
    private const int Lowest = int.MinValue + 1;
    private const int Highest = int.MaxValue - 1;
    private const int EveryKind = 0;

    private static readonly Range WithDates = Within(Lowest, Highest, Lowest, Highest);
    private static readonly Range WithoutDates = Within(Undated, Undated, int.MinValue, int.MinValue);
    private static readonly (DateRelation? Relation, bool AreUndated)[] Relations = 
    [
        (DateRelation.Same, false), (DateRelation.Refines, false), (DateRelation.IsRefinedBy, false), (DateRelation.Overlaps, false),
        (DateRelation.Contradicts, false), (null, true), (null, false),
    ];

    private readonly Dictionary<object, Queue<int>> byContent = [];
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly RangeIndex index;
    private readonly bool[] taken;
    private readonly bool mustBeLikely;

    /// <param name="traits">The things, by what is compared of them.</param>
    /// <param name="mustBeLikely">Whether two cannot be one whose dates contradict each other, or that lack a date and are of two kinds.</param>
    public Candidates(IReadOnlyList<Trait> traits, bool mustBeLikely)
    {
        (taken, this.mustBeLikely) = (new bool[traits.Count], mustBeLikely);
        var points = new Point[traits.Count];
        for (var i = 0; i < traits.Count; i++)
        {
            ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(byContent, traits[i].Content, out _);
            (alike ??= []).Enqueue(i);
            var (first, last) = BoundsOf(traits[i].Dates);
            points[i] = new Point(first, last, NumberOf(traits[i].Kind));
        }

        index = new RangeIndex(points);
    }

    /// <summary>How near two can be, the nearest first.</summary>
    public static IReadOnlyList<int> Levels { get; } =
    [
        .. new[] { Trait.Equal + Trait.OneKind, Trait.OneKind, 0 }
            .SelectMany(more => Relations.Select(one => Trait.OfDates(one.Relation, one.AreUndated) + more)).Distinct().OrderDescending(),
    ];

    /// <summary>How many were asked so far: what tests count.</summary>
    public long Asked => index.Asked;

    public bool IsTaken(int one) => taken[one];

    public void Take(int one)
    {
        taken[one] = true;
        index.Remove(one);
    }

    /// <summary>The first of those that are left that is as near to another thing as a level says; negative when there is none.</summary>
    /// <param name="other">What is compared of the other thing.</param>
    /// <param name="level">The level; no two things that are left are nearer.</param>
    /// <param name="isAsNear">Whether one is, asked where its bounds do not say so.</param>
    public int First(IReadOnlyList<Trait> other, int level, Func<int, bool> isAsNear)
    {
        var first = int.MaxValue;
        foreach (var trait in other)
        {
            var found = level >= Trait.Equal ? FirstEqual(trait) : FirstNear(trait, level, isAsNear);
            if (found >= 0 && (level < Trait.Equal || isAsNear(found)))
                first = Math.Min(first, found);
        }

        return first == int.MaxValue ? -1 : first;
    }

    private int FirstEqual(Trait trait)
    {
        if (!byContent.TryGetValue(trait.Content, out var alike))
            return -1;
        while (alike.TryPeek(out var one))
        {
            if (!taken[one])
                return one;
            alike.Dequeue();
        }

        return -1;
    }

    private int FirstNear(Trait trait, int level, Func<int, bool> isAsNear)
    {
        var first = int.MaxValue;
        foreach (var (relation, areUndated) in Relations)
        {
            var more = level - Trait.OfDates(relation, areUndated);
            var isUnlikely = relation == DateRelation.Contradicts || (relation is null && more == 0);
            if (more is not (0 or Trait.OneKind) || (mustBeLikely && isUnlikely) || RangeOf(trait.Dates, relation, areUndated) is not { } range)
                continue;
            foreach (var (low, high) in KindsOf(trait.Kind, more == Trait.OneKind))
            {
                var found = index.First(new Range(range.From with { Z = low }, range.To with { Z = high }), isAsNear);
                first = found >= 0 ? Math.Min(first, found) : first;
            }
        }

        return first == int.MaxValue ? -1 : first;
    }

    /// <summary>Where things lie whose dates may stand so to other dates; null where none can.</summary>
    private static Range? RangeOf(DaySpan? dates, DateRelation? relation, bool areUndated)
    {
        if (relation is null)
            return (dates is null) switch
            {
                true => areUndated ? WithoutDates : WithDates,
                false => areUndated ? null : WithoutDates,
            };
        if (dates is null)
            return null;
        var (first, last) = BoundsOf(dates);
        return relation switch
        {
            DateRelation.Same => Within(first, first, last, last),
            DateRelation.Refines => Within(Lowest, first, last, Highest),
            DateRelation.IsRefinedBy => Within(first, last, first, last),
            DateRelation.Overlaps => Within(Lowest, last, first, Highest),
            _ => WithDates,
        };
    }

    /// <summary>Whether things are of one kind with another: the kinds as numbers, from and to.</summary>
    private IEnumerable<(int From, int To)> KindsOf(string? kind, bool areOne) =>
        !areOne || kind is null ? [(EveryKind, int.MaxValue)]
        : kinds.TryGetValue(kind, out var number) ? [(EveryKind, EveryKind), (number, number)]
        : [(EveryKind, EveryKind)];

    private int NumberOf(string? kind)
    {
        if (kind is null)
            return EveryKind;
        if (!kinds.TryGetValue(kind, out var number))
            kinds.Add(kind, number = kinds.Count + 1);
        return number;
    }

    private static (int First, int Last) BoundsOf(DaySpan? dates) =>
        dates is { } known ? (Math.Max(known.First, Lowest), Math.Min(known.Last, Highest)) : (Undated, int.MinValue);

    private static Range Within(int lowestFirst, int highestFirst, int lowestLast, int highestLast) =>
        new(new Point(lowestFirst, lowestLast, 0), new Point(highestFirst, highestLast, 0));
}
