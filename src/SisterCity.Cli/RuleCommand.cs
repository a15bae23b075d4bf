using System.CommandLine;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity rule SC2001</c>: what a rule says, why, and where it comes from.</summary>
internal sealed class RuleCommand(CommandSurroundings surroundings)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var rule = new Argument<string>("RULE") { Description = surroundings.Say(
            "The rule's number or name: SC2001, EndsBeforeItIsSigned.",
            "Le numéro ou le nom de la règle\u00a0: SC2001, EndsBeforeItIsSigned.",
            "规则的编号或名称：SC2001、EndsBeforeItIsSigned。") };
        var language = surroundings.Option<LanguageTag?>(
            "--lang", string.Join('|', CommandSurroundings.Languages), surroundings.Say(
                "The language of the explanation; all three if left out.",
                "La langue de l'explication\u00a0; les trois sans cette option.",
                "说明所用的语言；省略时为三种语言。"), null,
            text => CommandSurroundings.Languages.Contains(text, StringComparer.Ordinal)
                ? (LanguageTag.Parse(text), null)
                : (null, surroundings.Messages.NotOneOf("--lang", text, CommandSurroundings.Languages)));
        var command = CommandSurroundings.Command("rule", surroundings.Say(
            "Explains a rule in three languages.",
            "Explique une règle en trois langues.",
            "以三种语言说明一条规则。"),
            rule, language);
        command.SetAction(parsed => new RuleCommand(surroundings).Run(parsed.GetValue(rule)!, parsed.GetValue(language)));
        return command;
    }

    private int Run(string name, LanguageTag? only)
    {
        if (Rules.Find(name) is not { } rule)
        {
            console.Errors.WriteLine(surroundings.Messages.NoSuch(name, Rules.All.SelectMany(rule => (string[])[rule.Code, rule.Name])));
            return Command.Unusable;
        }

        LanguageTag[] languages = only is { } one ? [one] : [.. CommandSurroundings.Languages.Select(LanguageTag.Parse)];
        var text = new TextLines();
        foreach (var language in languages)
        {
            foreach (var line in Messages.For(language).Explanation(rule))
                text.Line(line);
            text.EndLine();
        }

        console.Write(text.Line(string.Join((only ?? LanguageTag.English).Semicolon, rule.Citations)));
        return Command.NoErrors;
    }
}
