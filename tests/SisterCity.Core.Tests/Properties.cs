using System.Globalization;
using CsCheck;

namespace SisterCity.Tests;

/// <summary>
/// Properties are tried on the same values every time, so that a build does not fail by chance. <c>SISTERCITY_SEED=7</c> asks for other values and
/// <c>SISTERCITY_TRIES=20</c> for twenty times as many, <c>0.05</c> for a twentieth.
/// What fails is made smaller by CsCheck before it is told, unless fewer are asked for than usual: a mutation test only wants to know that it fails.
/// </summary>
internal static class Properties
{
    private static readonly ulong Seed = (ulong)Number("SISTERCITY_SEED", 2026);
    private static readonly double Times = Number("SISTERCITY_TRIES", 1);

    /// <summary>How often something is tried that is tried so often when nobody asks for more or less: once at least.</summary>
    public static long Tries(int iter) => Math.Max(1, (long)(iter * Times));

    public static void ForAll<T>(this Gen<T> gen, Action<T> assert, Func<T, string>? print = null, int iter = 100)
    {
        var random = new PCG(1, Seed);
        for (var i = 0L; i < Tries(iter); i++)
        {
            var seed = random.ToString();
            var value = gen.Generate(random, null, out _);
            try
            {
                assert(value);
            }
            catch (Exception) when (Times >= 1)
            {
                // Tells the seed and the smallest value that it finds.
                gen.Sample(assert, seed: seed, iter: 10_000, print: print);
                throw;
            }
        }
    }

    public static void ForAll<T>(this Gen<T> gen, Func<T, bool> holds, Func<T, string>? print = null, int iter = 100) =>
        gen.ForAll(value => holds(value).Should().BeTrue(), print, iter);

    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, Func<(T1, T2), string>? print = null, int iter = 100) =>
        gen.ForAll(value => assert(value.Item1, value.Item2), print, iter);

    public static void ForAll<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, Func<(T1, T2), string>? print = null, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2), print, iter);

    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, Func<(T1, T2, T3), string>? print = null, int iter = 100) =>
        gen.ForAll(value => assert(value.Item1, value.Item2, value.Item3), print, iter);

    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, Func<(T1, T2, T3), string>? print = null, int iter = 100) =>
        gen.ForAll(value => holds(value.Item1, value.Item2, value.Item3), print, iter);

    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, Func<(T1, T2, T3, T4), string>? print = null, int iter = 100) =>
        gen.ForAll(value => assert(value.Item1, value.Item2, value.Item3, value.Item4), print, iter);

    private static double Number(string variable, double byDefault) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : byDefault;
}
