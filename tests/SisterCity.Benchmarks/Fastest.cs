using System.Diagnostics;

namespace SisterCity.Benchmarks;

/// <summary>How long something takes when nothing disturbs it: the shortest of some rounds.</summary>
internal static class Fastest
{
    public static TimeSpan Of<T>(int rounds, Func<T> work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return best;
    }
}
