using CsCheck;
using SisterCity.Values;
using Point = SisterCity.Values.RangeIndex.Point;
using Range = SisterCity.Values.RangeIndex.Range;

namespace SisterCity.Tests.Values;

public class RangeIndexTests
{
    private static readonly Gen<int> Number = Gen.OneOf(Gen.Int[0, 6], Gen.OneOf(int.MinValue, int.MinValue + 1, int.MaxValue));
    private static readonly Gen<Point> Points = Gen.Select(Number, Number, Gen.Int[0, 2], (x, y, z) => new Point(x, y, z));

    [Fact]
    public void Tells_the_first_point_of_a_range_as_a_look_at_all_of_them_does_while_points_are_taken_out() =>
        Gen.Select(Points.Array[0, 60], Gen.Select(Points, Points, Gen.Int[1, 3]).Array[30]).ForAll((points, questions) =>
        {
            var index = new RangeIndex(points);
            var left = Enumerable.Range(0, points.Length).ToList();
            foreach (var (one, other, nth) in questions)
            {
                var range = Range.Around(Range.Of(one), Range.Of(other));
                var expected = left.FindIndex(i => range.Holds(points[i]) && i % nth == 0) is >= 0 and var at ? left[at] : -1;
                index.First(range, i => i % nth == 0).Should().Be(expected);
                if (expected < 0)
                    continue;
                index.Remove(expected);
                left.Remove(expected);
            }
        }, iter: 500);

    [Fact]
    public void Asks_few_of_many_points()
    {
        // Days that follow one another, and every day asked for the one that touches it: 16 000 questions of 16 000.
        var points = Enumerable.Range(0, 16_000).Select(i => new Point(i, i + 1, 0)).ToArray();
        var index = new RangeIndex(points);
        for (var i = 0; i < points.Length; i++)
            index.First(new Range(new Point(i, i + 1, 0), new Point(i, i + 1, 0))).Should().Be(i);
        index.Asked.Should().BeLessThan(16_000 * 20);
    }
}
