using BenchmarkDotNet.Running;
using SisterCity.Benchmarks;

// bench            the table of docs/performance.md
// bench paired     the same, in turns within one process: for machines whose speed drifts
// bench lines N    reads and checks N agreements in JSON Lines, and prints the peak of memory
if (args is ["lines", var count])
    return await ManyLines.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["paired"])
    return InTurns.Run();
BenchmarkSwitcher.FromAssembly(typeof(OneAgreement).Assembly).RunAll(args: args);
return 0;
