using System.Diagnostics;
using System.Globalization;

namespace SisterCity.Benchmarks;

/// <summary>From the start of the command to the first byte of its report: what a person at a terminal, or a hook before a commit, waits for.</summary>
internal static class Starts
{
    private const int Rounds = 40;

    // The smallest program there is: what the machine needs to start anything.
    private const string Nothing = "true";

    public static int Run(string command)
    {
        var folder = Directory.CreateTempSubdirectory("sistercity-starts-");
        try
        {
            // The agreement alone is no register; with one finding there is something to print.
            var register = Path.Combine(folder.FullName, "register.json");
            File.WriteAllBytes(register, [.. "{\"agreements\":["u8, .. Sample.Agreement, .. "]}"u8]);
            var (floor, whole) = (new List<double>(), new List<double>());
            var first = new List<double>();
            var law = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                // In turns, for machines whose speed drifts.
                floor.Add(Measure(Nothing, []).ToItsEnd);
                var (toFirst, toItsEnd) = Measure(command, ["validate", register, "--on", "2026-09-01"]);
                first.Add(toFirst);
                whole.Add(toItsEnd);
                law.Add(Measure(command, ["law", "--country", "fr", "--on", "2010-05-01", "--article", "L1115-1"]).ToItsEnd);
            }

            Write("a program that does nothing, to its end", floor);
            Write("to the first finding", first);
            Write("to its end", whole);
            Write("the law of a day, read and told, to its end", law);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double ToFirst, double ToItsEnd) Measure(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var start = process.StandardOutput.Read();
        var toFirst = watch.Elapsed.TotalMilliseconds;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (arguments.Length > 0 && start < 0)
            throw new InvalidOperationException($"{program} printed nothing.");
        return (toFirst, watch.Elapsed.TotalMilliseconds);
    }

    private static void Write(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: shortest {times[0]:F1} ms, median {times[Rounds / 2]:F1} ms"));
    }
}
