using SisterCity.Time;

namespace SisterCity.Tests.Time;

/// <summary>What is kept of objects, few or many of them.</summary>
public class ByReferenceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(30)]
    public void What_was_set_last_is_found_and_nothing_else(int count)
    {
        var kept = default(ByReference<object, int>);
        var keys = Keys(count);
        for (var i = 0; i < count; i++)
        {
            kept.Set(keys[i], -1);
            kept.Set(keys[i], i);
            for (var j = 0; j < count; j++)
                (kept.TryGet(keys[j], out var value) && value == j).Should().Be(j <= i);
        }

        kept.TryGet(new object(), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void Nothing_is_left_once_it_was_cleared(int count)
    {
        var kept = default(ByReference<object, int>);
        var keys = Keys(count);
        for (var times = 0; times < 2; times++)
        {
            for (var i = 0; i < count; i++)
                kept.Set(keys[i], i);
            kept.Clear();
            keys.Any(key => kept.TryGet(key, out _)).Should().BeFalse();
        }

        kept.Set(keys[^1], 7);
        kept.TryGet(keys[^1], out var value).Should().BeTrue();
        value.Should().Be(7);
        kept.TryGet(keys[0], out _).Should().BeFalse();
    }

    [Fact]
    public void Equal_objects_are_two()
    {
        var kept = default(ByReference<string, int>);
        var (one, other) = (new string('a', 3), new string('a', 3));
        kept.Set(one, 1);
        kept.TryGet(other, out _).Should().BeFalse();
        for (var i = 0; i < 9; i++)
            kept.Set(new string('a', 3), 2);
        kept.TryGet(one, out var value).Should().BeTrue();
        value.Should().Be(1);
        kept.TryGet(other, out _).Should().BeFalse();
    }

    private static object[] Keys(int count) => [.. Enumerable.Range(0, count).Select(static _ => new object())];
}
