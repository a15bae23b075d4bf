using SisterCity.Comparison;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity merge</c>: several lists as one register in which all have their say. Exit 0: done; 1: a list cannot be read completely, and nothing is written; 2: the input cannot be used.</summary>
internal sealed class MergeCommand(CommandSurroundings surroundings, LanguageTag language)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var files = surroundings.Files("The lists: registers in JSON, JSON Lines or CSV, or query results of Wikidata (P190) in JSON or TSV. A list is called by the name of its file, and its folder where two have one name; - is standard input.");
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
            lists.Add(new NamedRegister { Name = NameOf(file, files), Register = register });
        }

        return Answer.TryWrite(surroundings, RegisterWriter.Write(MergedRegister.Merge(lists).ToRegister()), output) ? Command.NoErrors : Command.Unusable;
    }

    /// <summary>The name of a file, with as many of its folders as tell it from the others; a file that is named twice is one list.</summary>
    private static string NameOf(string file, string[] files)
    {
        if (file is DocumentReader.StandardInput)
            return file;
        var path = PartsOf(file);
        var others = files.Where(other => other is not DocumentReader.StandardInput).Select(PartsOf).Where(other => !other.SequenceEqual(path, StringComparer.Ordinal)).ToList();
        var shortest = Enumerable.Range(1, path.Length).First(count => count == path.Length || others.TrueForAll(other => !other.TakeLast(count).SequenceEqual(path.TakeLast(count), StringComparer.Ordinal)));
        return string.Join('/', path.TakeLast(shortest));

        static string[] PartsOf(string file) => Path.GetFullPath(file).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
    }
}
