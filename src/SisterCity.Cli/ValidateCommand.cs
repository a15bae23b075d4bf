using System.Text;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity validate</c>: reads documents, checks them, writes the reports. Exit 0: no error was found; 1: some; 2: the input cannot be used.</summary>
internal sealed class ValidateCommand(CommandSurroundings surroundings, LocalDate on, LanguageTag language, string format)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var files = surroundings.Registers("The registers");
        var on = surroundings.Day("--on", "The day for which to check");
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "sarif");
        var command = new System.CommandLine.Command("validate", "Reads registers, runs the rules over them, and writes what was found. Exit 0: no error; 1: errors; 2: unusable input or arguments.") { files, on, language, format };
        command.SetAction(parsed => new ValidateCommand(surroundings, parsed.GetValue(on) ?? surroundings.Today, parsed.GetValue(language), parsed.GetValue(format)!).Run(parsed.GetValue(files)!));
        return command;
    }

    public int Run(IReadOnlyList<string> files)
    {
        var reader = new DocumentReader(surroundings);
        var reports = new List<(string Document, Report Report)>();
        var isUsable = true;
        foreach (var file in files)
        {
            if (reader.Read(file) is not { } reading)
            {
                isUsable = false;
                continue;
            }

            reports.Add((file, Check.Run(reading, on)));

            // The report says why; the exit code says that nothing of it was a register.
            isUsable &= reading.Value is not null;
        }

        if (reports.Count > 0)
            Write(reports);
        return !isUsable ? Command.Unusable : reports.Exists(report => report.Report.HasErrors) ? Command.SomeErrors : Command.NoErrors;
    }

    private void Write(List<(string Document, Report Report)> reports)
    {
        switch (format)
        {
            case "json":
                // One document, one object; several, an array of them with their names.
                console.Output.Write(reports.Count == 1 ? ReportJson.Write(reports[0].Report, language) : ReportJson.Write(reports, language));
                break;
            case "sarif":
                console.Output.Write(ReportSarif.Write([.. reports.Select(report => (DocumentReader.AddressOf(report.Document), report.Report))], language));
                break;
            default:
                foreach (var (document, report) in reports)
                {
                    var heading = reports.Count > 1 ? VisibleText.Of(document) + "\n" : string.Empty;
                    console.Output.Write(Encoding.UTF8.GetBytes(heading + ReportText.Write(report, language, console.HasColour)));
                }

                break;
        }

        console.Output.Flush();
    }
}
