using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SisterCity.Benchmarks;

/// <summary>The command on unlucky lists, each in a process of its own: the time of the processor and the peak of memory at sizes that double, so that what grows faster than the list shows.</summary>
internal static class Unlucky
{
    private static readonly int[] Sizes = [1_000, 2_000, 4_000, 8_000, 16_000];

    // What takes longer than this is stopped, and the larger sizes are not tried.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // What the command takes when it is asked for next to nothing.
    private static readonly string[] Nothing = ["rule", "SC0001"];

    /// <summary>Prints the table.</summary>
    /// <param name="command">The command: an executable, or the assembly of one, which is run by dotnet.</param>
    /// <param name="only">A part of the name of a design, or a command; null for all.</param>
    public static int Run(string command, string? only)
    {
        if (!File.Exists(command))
            throw new FileNotFoundException("There is no command to measure: ./build.sh native makes it.", command);
        var folder = Directory.CreateTempSubdirectory("sistercity-unlucky-");
        try
        {
            var start = Measure(command, Nothing);
            Console.WriteLine(Invariant($"The command is {Path.GetFileName(command)}; it starts and ends in {start.Seconds:F2} s."));
            Console.WriteLine();
            Console.WriteLine($"| n of | command | {string.Join(" | ", Sizes.Select(size => Invariant($"{size} (s)")))} | exponent | memory (MB) | missed, and waits for |");
            Console.WriteLine($"|---|---|{string.Concat(Sizes.Select(_ => "---|"))}---|---|---|");
            foreach (var design in UnluckyDesign.All)
            {
                foreach (var asked in design.Commands.Select(asked => asked.Split(": ")))
                {
                    if (only is null || design.Name.Contains(only, StringComparison.Ordinal) || string.Equals(asked[0], only, StringComparison.Ordinal))
                        Console.WriteLine(Row(command, design, asked[0], asked.ElementAtOrDefault(1), folder.FullName));
                }
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Row(string command, UnluckyDesign design, string asked, string? waitsFor, string folder)
    {
        var seen = new List<(double Seconds, long Megabytes)>();
        foreach (var size in Sizes)
        {
            var files = asked is "compare" or "merge" ? new[] { "a.json", "b.json" } : ["a.json"];
            for (var list = 0; list < files.Length; list++)
                File.WriteAllText(files[list] = Path.Combine(folder, files[list]), design.Make(size, list));
            var one = Measure(command, [asked, .. files, .. asked is "validate" or "status" ? new[] { "--on", "2026-09-01" } : [], .. asked is "series" ? new[] { "--to", "2026" } : []]);
            if (double.IsNaN(one.Seconds))
                break;
            seen.Add(one);
        }

        var cells = Sizes.Select((_, i) => i < seen.Count ? Invariant($"{seen[i].Seconds:F2}") : i == seen.Count ? Invariant($"over {Patience.TotalSeconds}") : "–");
        var exponent = seen.Count < 2 ? "–" : Invariant($"{Math.Log2(seen[^1].Seconds / seen[^2].Seconds):F1}");
        var isReached = seen.Count == Sizes.Length && seen[^1] is { Seconds: <= 2, Megabytes: < 300 };
        return $"| {design.Name} | {asked} | {string.Join(" | ", cells)} | {exponent} | {(seen.Count == 0 ? "–" : Invariant($"{seen[^1].Megabytes}"))} | {(isReached ? string.Empty : waitsFor ?? "missed")} |";
    }

    /// <summary>One run: the seconds of the processor, of user and system together, not a number when it was stopped; and the peak of what it held.</summary>
    private static (double Seconds, long Megabytes) Measure(string command, string[] arguments)
    {
        var (program, all) = command.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", [command, .. arguments]) : (command, arguments);
        var before = OfChildren();
        using var process = Process.Start(new ProcessStartInfo(program, all) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        var isStopped = false;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakOf(process));
            if (TimeOf(process) > Patience && !isStopped)
            {
                process.Kill();
                isStopped = true;
            }
        }

        process.WaitForExit();
        if (!isStopped && process.ExitCode is not (0 or 1))
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
        return (isStopped ? double.NaN : OfChildren() - before, peak / 1_000_000);
    }

    /// <summary>The most memory that a process held so far; what it held at last, when it has just ended, is not asked.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static TimeSpan TimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero;
        }
    }

    /// <summary>The seconds that the processor spent on processes that were started here and have ended.</summary>
    private static double OfChildren()
    {
        const int children = -1;
        var usage = default(Usage);
        if (GetUsage(children, ref usage) != 0)
            throw new InvalidOperationException("The time of the processor cannot be asked.");
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int GetUsage(int who, ref Usage usage);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>The first members of POSIX's rusage, and room for the others.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
