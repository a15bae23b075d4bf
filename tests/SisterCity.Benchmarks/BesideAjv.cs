using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;

namespace SisterCity.Benchmarks;

/// <summary>The library's read and check beside Ajv's parse and validate, on the same documents and machine, one after the other. Needs Node and tests/partners-node.</summary>
internal static class BesideAjv
{
    private const int Rounds = 300;

    private static readonly LocalDate Day = new(2026, 9, 1);

    public static int Run(string root)
    {
        var agreement = Path.Combine(root, "tests", "SisterCity.Benchmarks", "agreement.json");
        var register = Path.Combine(root, "samples", "data", "french-chinese-and-occitanie.json");
        Console.WriteLine("| document | our read | our read + all rules | JSON.parse | JSON.parse + Ajv | ours to theirs |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Compare(root, "agreement", agreement, bytes => RegisterReader.ReadRecord<Agreement>(bytes), bytes => Check.Run(RegisterReader.ReadRecord<Agreement>(bytes).Value!, Day));
        Compare(root, "register", register, bytes => RegisterReader.Read(bytes), bytes => Check.Run(RegisterReader.Read(bytes), Day));
        return 0;
    }

    private static void Compare(string root, string schema, string document, Action<byte[]> read, Action<byte[]> readAndCheck)
    {
        var bytes = File.ReadAllBytes(document);
        var (reading, checking) = (Shortest(() => read(bytes), bytes.Length), Shortest(() => readAndCheck(bytes), bytes.Length));
        var start = new ProcessStartInfo("node", ["bench.mjs", Path.Combine(root, "schema", $"{schema}.schema.json"), document])
        {
            WorkingDirectory = Path.Combine(root, "tests", "partners-node"),
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        using var theirs = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
        node.WaitForExit();
        var (parse, validate) = (theirs.RootElement.GetProperty("parse").GetDouble(), theirs.RootElement.GetProperty("parseAndValidate").GetDouble());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {schema}, {bytes.Length / 1000.0:F1} KB | {reading / 1000:F1} µs | {checking / 1000:F1} µs | {parse / 1000:F1} µs | {validate / 1000:F1} µs | {checking / validate:F2} |"));
    }

    private static double Shortest(Action work, int size)
    {
        var calls = Math.Max(1, 400_000 / size);
        return Fastest.Of(Rounds, () =>
        {
            for (var call = 0; call < calls; call++)
                work();
            return calls;
        }).TotalNanoseconds / calls;
    }
}
