using System.CommandLine;
using NodaTime;
using SisterCity.Answers;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity find</c>: whom a name or a code may mean. Exit 0: candidates; 1: none; 2: the arguments cannot be used.</summary>
internal sealed class FindCommand(CommandSurroundings surroundings, CountryCode? country, LocalDate? on, LanguageTag language, string format)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var sought = new Argument<string>("NAME|CODE")
        {
            Description = surroundings.Say(
                "A name in any language, or a code: Saint-Denis, 93059, siren:213401722, 成都, DE-BY.",
                "Un nom dans n'importe quelle langue, ou un code\u00a0: Saint-Denis, 93059, siren:213401722, 成都, DE-BY.",
                "任何语言的名称，或代码：Saint-Denis、93059、siren:213401722、成都、DE-BY。"),
        };
        var country = surroundings.Option<CountryCode?>(
            "--country", "CODE", surroundings.Say("Only of this country (ISO 3166-1).", "Seulement de ce pays (ISO 3166-1).", "仅限该国（ISO 3166-1）。"), null,
            text => CountryCode.TryRead(text, out var code, out _) ? (code, null) : (null, surroundings.Messages.NotACountry("--country", text)));
        var on = surroundings.Day(
            "--on",
            surroundings.Say("The day on which they existed", "Le jour où elles existaient", "其存续的日期"),
            surroundings.Say("any day", "n'importe quel jour", "任何一天"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = CommandSurroundings.Command("find", surroundings.Say(
            "Finds whom a name or a code may mean in the reference directory: candidates with codes, kind, parents, former names and what became of "
                + "them. They are "
                + "proposed, never chosen. Exit 0: candidates; 1: none; 2: unusable arguments.",
            "Cherche dans le répertoire de référence qui un nom ou un code peut désigner\u00a0: des candidats avec codes, type, autorités englobantes, "
                + "anciens noms et "
                + "ce qu'ils sont devenus. Ils sont proposés, jamais choisis. Code\u00a00\u00a0: des candidats\u00a0; 1\u00a0: aucun\u00a0; 2\u00a0: "
                + "arguments inutilisables.",
            "在参考名录中查找名称或代码可能所指的地方政府：列出候选及其代码、类型、上级、曾用名和去向。仅供参考，不作选定。退出码0：有候选；1：没有；2：参数无法使用。"),
            sought, country, on, language, format);
        command.SetAction(parsed =>
            new FindCommand(surroundings, parsed.GetValue(country), parsed.GetValue(on), parsed.GetValue(language), parsed.GetValue(format)!)
                .Run(parsed.GetValue(sought)!));
        return command;
    }

    public int Run(string sought)
    {
        var candidates = AuthoritySearch.Find(ReferenceDirectory.Default, sought, country, on);
        if (format is "json")
            surroundings.Console.Write(to => CandidateJson.WriteTo(to, candidates, language));
        else
            surroundings.Console.Write(to => to.Write(System.Text.Encoding.UTF8.GetBytes(CandidateText.Write(candidates, language))));
        return candidates.IsEmpty ? Command.SomeErrors : Command.NoErrors;
    }
}
