using SisterCity.Comparison;
using SisterCity.Json;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity merge</c>: several lists as one register in which all have their say. Exit 0: done; 1: a list cannot be read completely, and nothing
/// is written; 2: the input cannot be used.
/// </summary>
internal sealed class MergeCommand(CommandSurroundings surroundings, bool asksTheDirectory, bool asksForAll, LanguageTag language)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var files = surroundings.Registers("The lists, each called by the name of its file, and its folder where two have one name");
        var directory = CommandSurroundings.Directory();
        var complete = CommandSurroundings.Complete("Write nothing when a part of a list cannot be read.");
        var output = surroundings.Output();
        var language = surroundings.Language();
        var command = new System.CommandLine.Command(
            "merge",
            "Makes one register of several lists. Nothing is lost and nothing is chosen: what differs becomes claims. "
                + "Exit 0: done; 1: a part of a list could not be read and is missing; 2: unusable input or arguments.")
        {
            files, directory, complete, output, language,
        };
        command.SetAction(parsed => new MergeCommand(surroundings, parsed.GetValue(directory), parsed.GetValue(complete), parsed.GetValue(language))
            .Run(parsed.GetValue(files)!, parsed.GetValue(output)));
        return command;
    }

    public int Run(string[] files, string? output)
    {
        var reader = new DocumentReader(surroundings);
        var lists = new List<NamedRegister>();
        var isAll = true;
        foreach (var file in files)
        {
            if (reader.ReadWhole(file, language, asksForAll, out var exitCode) is not { } register)
                return exitCode;
            isAll &= exitCode == Command.NoErrors;
            lists.Add(new NamedRegister { Name = NameOf(file, files), Register = register });
        }

        var merged = MergedRegister.Merge(lists, asksTheDirectory ? ReferenceDirectory.Default : null).ToRegister();
        return !Answer.TryWrite(surroundings, RegisterWriter.Write(merged), output) ? Command.Unusable : isAll ? Command.NoErrors : Command.SomeErrors;
    }

    /// <summary>The name of a file, with as many of its folders as tell it from the others; a file that is named twice is one list.</summary>
    private static string NameOf(string file, string[] files)
    {
        if (file is DocumentReader.StandardInput)
            return file;
        var path = PartsOf(file);
        var others = files.Where(other => other is not DocumentReader.StandardInput).Select(PartsOf)
            .Where(other => !other.SequenceEqual(path, StringComparer.Ordinal)).ToList();
        var shortest = Enumerable.Range(1, path.Length).First(count =>
            count == path.Length || others.TrueForAll(other => !other.TakeLast(count).SequenceEqual(path.TakeLast(count), StringComparer.Ordinal)));
        return string.Join('/', path.TakeLast(shortest));

        static string[] PartsOf(string file) => Path.GetFullPath(file).Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
    }
}
