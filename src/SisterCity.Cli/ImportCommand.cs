using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Json;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity import</c>: makes a register of a list. Exit 0: every row was read; 1: not all of it, the rest is written; 2: the input cannot be used.
/// </summary>
internal sealed class ImportCommand(CommandSurroundings surroundings)
{
    private readonly ListOptions lists = new(surroundings);
    private readonly TextWriter side = surroundings.Console.Errors;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var options = new ListOptions(surroundings);
        var file = options.File();
        var map = surroundings.Text("--map", "MAP", surroundings.Say(
            "The mapping: what map proposed and somebody confirmed.", "La correspondance\u00a0: ce que map a proposé et que quelqu'un a confirmé.",
            "映射：由map提出并经人确认。"));
        var accept = CommandSurroundings.Flag("--accept-proposals", surroundings.Say(
            "Without a mapping: take the one that map would propose, and say what it is.",
            "Sans correspondance\u00a0: prend celle que map proposerait, et dit laquelle.",
            "没有映射时：采用map会提出的建议，并说明其内容。"));
        var (us, encoding, output, language) = (options.Us(), options.Encoding(), surroundings.Output(), surroundings.Language());
        var command = CommandSurroundings.Command("import", surroundings.Say(
            "Makes a register of a list, as a mapping says: every row, with its place as the source, and what was not read by name. Exit 0: all rows "
                + "were read; "
                + "1: some were not, or some values found no meaning; 2: unusable input or arguments.",
            "Fait un registre d'une liste, selon une correspondance\u00a0: chaque ligne, avec sa place comme source, et le nom de ce qui n'a pas été "
                + "lu. Code\u00a00\u00a0: "
                + "toutes les lignes ont été lues\u00a0; 1\u00a0: certaines ne l'ont pas été, ou des valeurs sont restées sans sens\u00a0; 2\u00a0: "
                + "entrée ou arguments inutilisables.",
            "按映射将名单转成登记册：每一行均以其位置为来源，并列出未读取的内容。退出码0：所有行均已读取；1：部分未读取，或有值未找到含义；2：输入或参数无法使用。"),
            file, map, accept, us, encoding, output, language);
        command.SetAction(parsed => new ImportCommand(surroundings).Run(
            parsed.GetValue(file)!, parsed.GetValue(map), parsed.GetValue(accept), parsed.GetValue(us), parsed.GetValue(encoding), parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string? map, bool accepts, string? us, string? encoding, string? output)
    {
        if (map is not null && accepts)
        {
            side.WriteLine(surroundings.Messages.MapOrAccept);
            return Command.Unusable;
        }

        var (list, mapping) = map is null ? Proposed(file, accepts, us, encoding) : Given(file, map, encoding);
        if (list is null || mapping is null)
            return Command.Unusable;
        var import = ListImport.Run(list, mapping);
        ImportLines.Write(side, import, list, surroundings.Messages.Language);
        if (import.Reading.Value is not { } register)
            return Command.Unusable;
        if (!Answer.TryWrite(surroundings, RegisterWriter.Write(register), output))
            return Command.Unusable;
        return import.Reading.IsComplete && import.Sheets.All(static sheet => sheet.Kept.Count == 0) ? Command.NoErrors : Command.SomeErrors;
    }

    /// <summary>The proposal, when somebody accepts it, or when it says only what our own titles say.</summary>
    private (Spreadsheet? List, Mapping? Mapping) Proposed(string file, bool accepts, string? us, string? encoding)
    {
        if (!lists.TryFindUs(us, out var ours) || lists.Read(file, encoding, null) is not { } list)
            return default;
        var mapping = MappingProposal.Of(list, new ProposalOptions { Us = ours, Language = surroundings.Messages.Language });
        if (!accepts && MappingProposal.IsOfOurs(mapping))
            return (list, mapping);
        lists.Show(mapping, list);
        if (accepts)
            return (list, mapping);
        side.WriteLine(surroundings.Messages.MapOrAccept);
        return default;
    }

    private (Spreadsheet? List, Mapping? Mapping) Given(string file, string map, string? encoding)
    {
        if (new DocumentReader(surroundings).ReadBytes(map, out _) is not { } bytes)
            return default;
        var (mapping, findings) = MappingFile.Read(bytes.Span);
        FindingLines.Write(side, findings, surroundings.Messages.Language);
        if (mapping is null)
            return default;
        return (lists.Read(file, encoding ?? mapping.Encoding, mapping.Separator is [var sign] ? sign : null), mapping);
    }
}
