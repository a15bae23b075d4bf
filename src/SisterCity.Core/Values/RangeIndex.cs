using System.Runtime.InteropServices;

namespace SisterCity.Values;

/// <summary>Points of three coordinates, in an order of their own, that tells the first of them within a range without asking all: a k-d tree.</summary>
/// <remarks>
/// A tree of the order of n log n steps to make; a question takes of the order of log n where
/// the range is met, and seldom more than the square root of n.
/// </remarks>
internal sealed class RangeIndex
{
    private const int LeafSize = 4;

    private readonly Point[] points;
    private readonly int[] order;
    private readonly int[] places;
    private readonly Node[] nodes;
    private readonly bool[] removed;

    /// <param name="points">The points; the order among them is that of the array.</param>
    public RangeIndex(Point[] points)
    {
        this.points = points;
        (order, places, removed) = ([.. Enumerable.Range(0, points.Length)], new int[points.Length], new bool[points.Length]);
        var size = 1;
        for (var length = points.Length; length > LeafSize; length = (length + 1) / 2)
            size = (size * 2) + 1;
        nodes = new Node[size];
        if (points.Length > 0)
            Build(0, 0, points.Length, dimension: 0);
        for (var place = 0; place < order.Length; place++)
            places[order[place]] = place;
    }

    /// <summary>How many points were asked so far: what tests count.</summary>
    public long Asked { get; private set; }

    /// <summary>The first point within a range; negative when there is none.</summary>
    /// <param name="range">The range, its ends included.</param>
    /// <param name="passes">What else it must pass; null for nothing.</param>
    public int First(in Range range, Func<int, bool>? passes = null)
    {
        var found = points.Length == 0 ? int.MaxValue : Search(0, 0, points.Length, range, passes, int.MaxValue);
        return found == int.MaxValue ? -1 : found;
    }

    /// <summary>Takes a point out.</summary>
    public void Remove(int point)
    {
        removed[point] = true;
        Forget(places[point], 0, 0, points.Length);
    }

    private Node Build(int node, int from, int to, int dimension)
    {
        if (to - from <= LeafSize)
            return nodes[node] = Around(from, to);
        var middle = (from + to) / 2;
        order.AsSpan(from, to - from).Sort((one, other) => points[one].At(dimension).CompareTo(points[other].At(dimension)));
        var (low, high) = (Build((node * 2) + 1, from, middle, (dimension + 1) % 3), Build((node * 2) + 2, middle, to, (dimension + 1) % 3));
        return nodes[node] = new Node(Math.Min(low.First, high.First), Range.Around(low.Range, high.Range));
    }

    private Node Around(int from, int to)
    {
        var range = Range.Of(points[order[from]]);
        for (var i = from + 1; i < to; i++)
            range = Range.Around(range, Range.Of(points[order[i]]));
        return new Node(FirstOf(from, to), range);
    }

    private int FirstOf(int from, int to)
    {
        var first = int.MaxValue;
        for (var i = from; i < to; i++)
            first = removed[order[i]] ? first : Math.Min(first, order[i]);
        return first;
    }

    private int Search(int node, int from, int to, in Range range, Func<int, bool>? passes, int best)
    {
        if (nodes[node].First >= best || !range.Meets(nodes[node].Range))
            return best;
        if (to - from <= LeafSize)
        {
            for (var i = from; i < to; i++)
            {
                Asked++;
                if (order[i] < best && !removed[order[i]] && range.Holds(points[order[i]]) && passes?.Invoke(order[i]) != false)
                    best = order[i];
            }

            return best;
        }

        // The half that has the earlier points first: what it finds spares the other half.
        var (middle, low) = ((from + to) / 2, (node * 2) + 1);
        if (nodes[low].First <= nodes[low + 1].First)
            return Search(low + 1, middle, to, range, passes, Search(low, from, middle, range, passes, best));
        return Search(low, from, middle, range, passes, Search(low + 1, middle, to, range, passes, best));
    }

    private int Forget(int place, int node, int from, int to)
    {
        int first;
        if (to - from <= LeafSize)
        {
            first = FirstOf(from, to);
        }
        else
        {
            var (middle, low) = ((from + to) / 2, (node * 2) + 1);
            first = place < middle
                ? Math.Min(Forget(place, low, from, middle), nodes[low + 1].First)
                : Math.Min(nodes[low].First, Forget(place, low + 1, middle, to));
        }

        nodes[node] = nodes[node] with { First = first };
        return first;
    }

    /// <summary>A point.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Point(int X, int Y, int Z)
    {
        public int At(int dimension) => dimension switch { 0 => X, 1 => Y, _ => Z };
    }

    /// <summary>A range of points, its ends included.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Range(Point From, Point To)
    {
        public static Range Of(Point point) => new(point, point);

        public static Range Around(Range one, Range other) => new(
            new Point(Math.Min(one.From.X, other.From.X), Math.Min(one.From.Y, other.From.Y), Math.Min(one.From.Z, other.From.Z)),
            new Point(Math.Max(one.To.X, other.To.X), Math.Max(one.To.Y, other.To.Y), Math.Max(one.To.Z, other.To.Z)));

        public bool Holds(Point point) =>
            point.X >= From.X && point.X <= To.X && point.Y >= From.Y && point.Y <= To.Y && point.Z >= From.Z && point.Z <= To.Z;

        public bool Meets(Range other) =>
            From.X <= other.To.X && other.From.X <= To.X && From.Y <= other.To.Y && other.From.Y <= To.Y && From.Z <= other.To.Z && other.From.Z <= To.Z;
    }

    /// <summary>Some of the points: the first that is not removed, and the range of all.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(int First, Range Range);
}
