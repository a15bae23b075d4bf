using System.Diagnostics;
using System.Globalization;

namespace SisterCity.Benchmarks;

/// <summary>The measurements of <see cref="OneAgreement"/> in turns, A B C A B C …, so that a machine whose speed drifts slows all of them alike.</summary>
internal static class InTurns
{
    private const int Rounds = 400;
    private const int CallsARound = 400;

    public static int Run()
    {
        var one = new OneAgreement();
        one.ReadOnce();
        (string Name, Action Call)[] all =
        [
            ("bare Utf8JsonReader pass (the floor)", () => one.Floor()),
            ("System.Text.Json into plain records of strings", () => one.PlainRecords()),
            ("our read", () => one.Read()),
            ("our read + all rules", () => one.ReadAndCheck()),
            ("all rules alone", () => one.CheckAlone()),
            ("all rules through FluentValidation", () => one.FluentValidation()),
            ("judged by the law of its day", () => one.Assess()),
            ("our write", () => one.Write()),
        ];
        var times = all.Select(_ => new List<double>(Rounds)).ToArray();
        for (var round = -Rounds / 4; round < Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                for (var call = 0; call < CallsARound; call++)
                    all[i].Call();

                // The first quarter warms up.
                if (round >= 0)
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / CallsARound);
            }
        }

        for (var i = 0; i < all.Length; i++)
        {
            var ratios = times[i].Zip(times[0], (time, floor) => time / floor).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {all[i].Name} | {times[i].Min():F0} ns | {times[i].Min() / times[0].Min():F2} | {ratios[ratios.Count / 2]:F2} |"));
        }

        return 0;
    }
}
