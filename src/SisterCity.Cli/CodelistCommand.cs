using System.CommandLine;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity codelist</c>: the codes of a list with their titles; without a name, the lists.</summary>
internal sealed class CodelistCommand(CommandSurroundings surroundings, LanguageTag language, string format)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = surroundings.Say(
                "The list: agreement-kinds. Left out: the names of all lists.",
                "La liste\u00a0: agreement-kinds. Sans nom\u00a0: les noms de toutes les listes.",
                "代码表，如agreement-kinds。省略时：所有代码表的名称。"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "csv");
        var command = CommandSurroundings.Command("codelist", surroundings.Say(
            "Shows a code list: each code with its title.",
            "Montre une liste de codes\u00a0: chaque code avec son intitulé.",
            "显示代码表：每个代码及其名称。"),
            name, language, format);
        command.SetAction(parsed => new CodelistCommand(surroundings, parsed.GetValue(language), parsed.GetValue(format)!).Run(parsed.GetValue(name)));
        return command;
    }

    private int Run(string? name)
    {
        var lists = CodelistCatalog.All;
        if (name is null && format is not "text")
        {
            console.Errors.WriteLine(surroundings.Messages.FormatOfOneList(format));
            return Command.Unusable;
        }

        if (name is null)
        {
            console.Write(Table(new TextLines(), lists.Select(list => (list.Name, list.Title.In(language)))));
            return Command.NoErrors;
        }

        if (lists.FirstOrDefault(list => string.Equals(list.Name, name, StringComparison.Ordinal)) is not { } found)
        {
            console.Errors.WriteLine(surroundings.Messages.NoSuch(name, lists.Select(list => list.Name)));
            return Command.Unusable;
        }

        if (format is "text")
        {
            var heading = new TextLines()
                .Line($"{found.Title.In(language)}{language.Brackets(found.Name + language.Comma + surroundings.Messages.Openness(found.IsOpen))}");
            console.Write(Table(heading, found.Entries.Select(entry => (entry.Code, TitleOf(entry)))));
            return Command.NoErrors;
        }

        console.Output.Write(format is "json" ? CodelistExporter.Json(found) : CodelistExporter.Csv(found));
        console.Output.Flush();
        return Command.NoErrors;
    }

    private string TitleOf(CodelistEntry entry) =>
        entry.Deprecated is { } since ? entry.Title!.In(language) + language.Brackets(surroundings.Messages.DeprecatedSince(since)) : entry.Title!.In(language);

    private static TextLines Table(TextLines text, IEnumerable<(string Code, string Title)> rows)
    {
        var list = rows.ToList();
        var width = list.Max(row => row.Code.Length);
        list.ForEach(row => text.Line($"{row.Code.PadRight(width)}  {row.Title}"));
        return text;
    }
}
