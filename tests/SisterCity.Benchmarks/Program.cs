using BenchmarkDotNet.Running;
using SisterCity.Benchmarks;

// bench            the table of docs/performance.md
// bench paired     the same, in turns within one process: for machines whose speed drifts
// bench law        what the law costs those who ask for it, the first time and again
// bench lines N    reads and checks N agreements in JSON Lines, and prints the peak of memory
// bench starts P   starts the native command P (./build.sh native makes it) and prints the time to its first finding
// bench ajv        the library's read and check beside Ajv's parse and validate; from the root of the repository, needs Node
// bench lists      compares, merges and imports lists of 5 000 to 40 000 partnerships
// bench import N   imports a list of N rows, as CSV and as a workbook, beside the validation of a table; with csv or xlsx behind it the peak of its memory
// bench years      statuses and series of registers of 5 000 to 40 000 partnerships
// bench projects   totals and files of IATI of registers of 5 000 to 40 000 projects
// bench unlucky C  runs the command C (the native one if left out; ./build.sh native makes it) on lists that have many of one thing
// bench directory  loads the reference data and looks up codes and names
if (args is ["years"])
    return ManyYears.Run();
if (args is ["projects"])
    return ManyProjects.Run();
if (args is ["lists"])
    return ManyLinks.Run();
if (args is ["import", var rows])
    return ManyRows.Run(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["import", var rowsOnce, var form])
    return ManyRows.RunOnce(int.Parse(rowsOnce, System.Globalization.CultureInfo.InvariantCulture), form);
if (args is ["directory"])
    return ManyLinks.RunDirectory();
if (args is ["lines", var count])
    return await ManyLines.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["unlucky", ..])
    return Unlucky.Run(Path.GetFullPath(args.ElementAtOrDefault(1) ?? "artifacts/native/sistercity"), args.ElementAtOrDefault(2));
if (args is ["law"])
    return LawLoading.Run();
if (args is ["ajv"])
    return BesideAjv.Run(Environment.CurrentDirectory);
if (args is ["paired"])
    return InTurns.Run();
if (args is ["starts", var command])
    return Starts.Run(Path.GetFullPath(command));
BenchmarkSwitcher.FromAssembly(typeof(OneAgreement).Assembly).RunAll(args: args);
return 0;
