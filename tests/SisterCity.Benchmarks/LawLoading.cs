using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SisterCity.Law;

namespace SisterCity.Benchmarks;

/// <summary>What the law costs those who ask for it: the first time in a process, and again, beside a bare pass over the same bytes.</summary>
internal static class LawLoading
{
    private const int Rounds = 200;

    public static int Run()
    {
        // The first time: reading, and the compilation of what reads.
        var (first, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var library = LegalLibrary.Default;
        var processor = Environment.CpuUsage.TotalTime - before;
        first.Stop();

        var assembly = typeof(LegalLibrary).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("law/", StringComparison.Ordinal)).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new LawFile(name["law/".Length..], bytes);
        }).ToList();
        var (floor, read) = (new List<double>(Rounds), new List<double>(Rounds));
        for (var round = -Rounds / 4; round < Rounds; round++)
        {
            var (bare, ours) = (Time(() => Pass(files)), Time(() => LegalLibrary.Read(files)));

            // The first quarter warms up.
            if (round >= 0)
            {
                floor.Add(bare);
                read.Add(ours);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {library.Provisions.Count} provisions, {files.Count} files, {files.Sum(file => file.Utf8.Length) / 1024} KB | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the first time in a process | {first.Elapsed.TotalMilliseconds:F1} ms, {processor.TotalMilliseconds:F1} ms of them on a processor |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| bare Utf8JsonReader pass over the files (the floor) | {floor.Min():F2} ms |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| read and checked, warm | {read.Min():F2} ms, {read.Min() / floor.Min():F1} × the floor |"));
        return 0;
    }

    private static double Time(Action call)
    {
        var start = Stopwatch.GetTimestamp();
        call();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static int Pass(List<LawFile> files)
    {
        var tokens = 0;
        foreach (var file in files)
        {
            var reader = new Utf8JsonReader(file.Utf8.Span);
            while (reader.Read())
                tokens++;
        }

        return tokens;
    }
}
