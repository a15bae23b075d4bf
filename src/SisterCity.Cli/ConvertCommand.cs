using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity convert</c>: one form of a register into another. Exit 0: done; 1: the document cannot be read completely, and nothing is written; 2: unusable arguments.</summary>
internal sealed class ConvertCommand(CommandSurroundings surroundings, LanguageTag language)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register("FILE", "The register");
        var form = surroundings.Choice("--to", "The form to write: a register in JSON, in JSON Lines, or a table with one row per agreement and party.", "json", "jsonl", "csv");
        var output = surroundings.Output();
        var language = surroundings.Language();
        var command = new System.CommandLine.Command("convert", "Converts a register to JSON, JSON Lines or CSV. Nothing is written unless all of it can be read. Exit 0: done; 1: it cannot be read completely; 2: unusable input or arguments.") { file, form, output, language };
        command.SetAction(parsed => new ConvertCommand(surroundings, parsed.GetValue(language)).Run(parsed.GetValue(file)!, parsed.GetValue(form)!, parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string form, string? output)
    {
        if (new DocumentReader(surroundings).ReadWhole(file, language, out var exitCode) is not { } register)
            return exitCode;
        if (!Answer.TryWrite(surroundings, Convert(register, form), output))
            return Command.Unusable;
        if (form is "csv" && Losses.Of(register) is [_, ..] losses)
            console.Errors.WriteLine(surroundings.Messages.NotInTheTable(losses));
        return Command.NoErrors;
    }

    private byte[] Convert(Register register, string form)
    {
        switch (form)
        {
            case "csv":
                return TableWriter.Write(register, language);
            case "jsonl":
                using (var lines = new MemoryStream())
                {
                    RegisterWriter.WriteLines(register, lines);
                    return lines.ToArray();
                }

            default:
                return RegisterWriter.Write(register);
        }
    }
}
