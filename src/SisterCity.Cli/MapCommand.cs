using SisterCity.Exchange.Mappings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity map</c>: proposes what the columns of a list mean. Exit 0: proposed; 1: no sheet looks like a list of links; 2: unusable.</summary>
internal sealed class MapCommand(CommandSurroundings surroundings, LanguageTag language)
{
    private readonly ListOptions lists = new(surroundings);

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var options = new ListOptions(surroundings);
        var (file, us, encoding, output, language) = (options.File(), options.Us(), options.Encoding(), surroundings.Output(), surroundings.Language());
        var command = CommandSurroundings.Command("map", surroundings.Say(
            "Proposes what the columns of a list mean, as a JSON file that one reads, corrects and gives to import. Exit 0: proposed; 1: no sheet looks like "
                + "a list of partnerships; 2: unusable input or arguments.",
            "Propose le sens des colonnes d'une liste, dans un fichier JSON que l'on relit, corrige et donne à import. Code\u00a00\u00a0: "
                + "proposé\u00a0; 1\u00a0: aucune "
                + "feuille ne ressemble à une liste de partenariats\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "提出名单各列含义的建议，写成JSON文件，供核对、修改后交给import。退出码0：已提出；1：没有像伙伴关系名单的工作表；2：输入或参数无法使用。"),
            file, us, encoding, output, language);
        command.SetAction(parsed => new MapCommand(surroundings, parsed.GetValue(language))
            .Run(parsed.GetValue(file)!, parsed.GetValue(us), parsed.GetValue(encoding), parsed.GetValue(output)));
        return command;
    }

    public int Run(string file, string? us, string? encoding, string? output)
    {
        if (!lists.TryFindUs(us, out var ours) || lists.Read(file, encoding, null) is not { } list)
            return Command.Unusable;
        var mapping = MappingProposal.Of(list, new ProposalOptions { Us = ours, Language = language });

        // The file is in the language that was asked for, what is shown in that of the reader: mostly they are one.
        var reader = surroundings.Messages.Language;
        lists.Show(reader == language ? mapping : MappingProposal.Of(list, new ProposalOptions { Us = ours, Language = reader }), list);
        if (!Answer.TryWrite(surroundings, MappingFile.Write(mapping), output))
            return Command.Unusable;
        return mapping.Sheets.Count == 0 ? Command.SomeErrors : Command.NoErrors;
    }
}
