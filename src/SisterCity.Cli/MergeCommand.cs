using SisterCity.Comparison;
using SisterCity.Json;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity merge</c>: several lists as one register in which all have their say. Exit 0: done; 1: a list cannot be read completely, and nothing
/// is written; 2: the input cannot be used.
/// </summary>
internal sealed class MergeCommand(CommandSurroundings surroundings, bool asksTheDirectory, bool asksForAll)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var files = surroundings.Registers(surroundings.Say(
            "The lists, each called by the name of its file, and its folder where two have one name",
            "Les listes, chacune désignée par le nom de son fichier, et par son dossier si deux portent le même nom",
            "各名录，以文件名称呼；同名时加上文件夹"));
        var directory = surroundings.Directory();
        var complete = CommandSurroundings.Complete(surroundings.Say(
            "Write nothing when a part of a list cannot be read.",
            "N'écrit rien si une partie d'une liste ne peut être lue.",
            "名录有无法读取的部分时不写出任何内容。"));
        var output = surroundings.Output();
        var command = CommandSurroundings.Command("merge", surroundings.Say(
            "Makes one register of several lists. Nothing is lost and nothing is chosen: what differs becomes claims. Exit 0: done; 1: a "
                + "part of a list could not be read and is missing; 2: unusable input or arguments.",
            "Fait un registre de plusieurs listes. Rien n'est perdu et rien n'est choisi\u00a0: ce qui diffère devient des affirmations. Code "
                + "0\u00a0: fait\u00a0; 1\u00a0: une partie d'une liste n'a pu être lue et manque\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "将多份名录合并为一份登记册。不丢失、不取舍：有差异之处记为各方主张。退出码0：完成；1：有一部分未能读取而缺失；2：输入或参数无法使用。"),
            files, directory, complete, output, surroundings.Language());
        command.SetAction(parsed => new MergeCommand(surroundings, parsed.GetValue(directory), parsed.GetValue(complete))
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
            if (reader.ReadWhole(file, asksForAll, out var exitCode) is not { } register)
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
