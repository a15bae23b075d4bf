using System.Diagnostics;
using System.Globalization;
using SisterCity.Law;

namespace SisterCity.Benchmarks;

/// <summary>What the law costs who asks for it: the first time in a process, when the reader itself is still to be compiled, and again.</summary>
internal static class LawLoad
{
    private const int Rounds = 50;

    public static int Run()
    {
        var first = TimeOf(() => LegalLibrary.Default.Provisions.Count);
        var again = Enumerable.Range(0, Rounds).Select(_ => TimeOf(() => LegalLibrary.ReadBuiltIn().Provisions.Count)).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{LegalLibrary.Default.Provisions.Count} provisions: first {first:F1} ms; again, shortest {again[0]:F1} ms, median {again[Rounds / 2]:F1} ms"));
        return 0;
    }

    private static double TimeOf(Func<int> load)
    {
        var start = Stopwatch.GetTimestamp();
        load();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
