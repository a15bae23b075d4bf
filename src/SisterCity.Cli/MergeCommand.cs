using SisterCity.Comparison;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity merge</c>: several lists as one register in which all have their say. Exit 0: done; 1: a list cannot be read completely, and nothing is written; 2: the input cannot be used.</summary>
internal sealed class MergeCommand(CommandSurroundings surroundings, LanguageTag language)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var files = surroundings.Files("The lists: registers in JSON, JSON Lines or CSV, or query results of Wikidata (P190) in JSON or TSV. A list is called by the name of its file; - is standard input.");
        var output = surroundings.Output();
        var language = surroundings.Language();
        var command = new System.CommandLine.Command("merge", "Makes one register of several lists. Nothing is lost and nothing is chosen: what differs becomes claims. Exit 0: done; 1: a list cannot be read completely; 2: unusable input or arguments.") { files, output, language };
        command.SetAction(parsed => new MergeCommand(surroundings, parsed.GetValue(language)).Run(parsed.GetValue(files)!, parsed.GetValue(output)));
        return command;
    }

    public int Run(string[] files, string? output)
    {
        var reader = new DocumentReader(surroundings);
        var lists = new List<NamedRegister>();
        foreach (var file in files)
        {
            if (reader.ReadWhole(file, language, out var exitCode) is not { } register)
                return exitCode;
            lists.Add(new NamedRegister { Name = Path.GetFileName(file), Register = register });
        }

        return Answer.TryWrite(surroundings, RegisterWriter.Write(MergedRegister.Merge(lists).ToRegister()), output) ? Command.NoErrors : Command.Unusable;
    }
}
