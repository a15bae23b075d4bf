using System.Text;
using NodaTime;
using SisterCity.Comparison;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity compare</c>: two lists beside each other. Exit 0: they differ in nothing that
/// can be compared; 1: they differ; 2: the input cannot be used.
/// </summary>
internal sealed class CompareCommand(CommandSurroundings surroundings, LocalDate? on, bool asksTheDirectory, bool asksForAll, LanguageTag language, string format)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var mine = surroundings.Register("A", surroundings.Say("The first list", "La première liste", "第一份名录"));
        var theirs = surroundings.Register("B", surroundings.Say("The second list", "La seconde liste", "第二份名录"));
        var on = surroundings.Day("--on", surroundings.Say(
            "The day for which statuses are computed and compared",
            "Le jour pour lequel les états sont calculés et comparés",
            "计算并比较状态的日期"),
            surroundings.Say(
                "those that the lists state are compared",
                "ceux que les listes indiquent sont comparés",
                "比较名录所载的状态"));
        var directory = surroundings.Directory();
        var complete = CommandSurroundings.Complete(surroundings.Say(
            "Answer 1 also when a part of a list could not be read.",
            "Répond 1 aussi quand une partie d'une liste n'a pu être lue.",
            "名录有未能读取的部分时也返回1。"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = CommandSurroundings.Command("compare", surroundings.Say(
            "Compares two lists: what both have, what one has, and in what they differ. Authorities are told by codes, never by names "
                + "alone. Exit 0: no difference; 1: differences; 2: unusable input or arguments, or nothing could be compared.",
            "Compare deux listes\u00a0: ce que les deux ont, ce qu'une seule a, et en quoi elles diffèrent. Les autorités se reconnaissent à "
                + "leurs codes, jamais à leurs seuls noms. Code\u00a00\u00a0: aucune différence\u00a0; 1\u00a0: des différences\u00a0; 2\u00a0: entrée "
                + "ou arguments "
                + "inutilisables, ou rien n'a pu être comparé.",
            "比较两份名录：共有的、一方独有的、以及有差异的。以代码辨认主体，从不仅凭名称。退出码0：无差异；1：有差异；2：输入或参数无法使用，或无可比较。"),
            mine, theirs, on, directory, complete, language, format);
        command.SetAction(parsed =>
            new CompareCommand(surroundings, parsed.GetValue(on), parsed.GetValue(directory), parsed.GetValue(complete), parsed.GetValue(language), parsed.GetValue(format)!)
                .Run(parsed.GetValue(mine)!, parsed.GetValue(theirs)!));
        return command;
    }

    public int Run(string mine, string theirs)
    {
        if (mine is DocumentReader.StandardInput && theirs is DocumentReader.StandardInput)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.StandardInputTwice);
            return Command.Unusable;
        }

        var reader = new DocumentReader(surroundings);
        if (reader.ReadToAsk(mine) is not { Value: { } first } one || reader.ReadToAsk(theirs) is not { Value: { } second } other)
            return Command.Unusable;
        var comparison = RegisterComparison.Compare(first, second, asksTheDirectory ? ReferenceDirectory.Default : null, on);
        surroundings.Console.Output.Write(format is "json"
            ? ComparisonJson.Write(comparison, language)
            : Encoding.UTF8.GetBytes(ComparisonText.Write(comparison, language, mine, theirs, surroundings.Console.HasColour)));
        surroundings.Console.Output.Flush();

        if (comparison.ComparedNothing)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.NothingCompared(mine, theirs));
            return Command.Unusable;
        }

        // What could not be read is named at the end; only who asks for all wants to hear of a difference.
        var isAll = !asksForAll || (one.IsComplete && other.IsComplete);
        return comparison.HasNoDifference && isAll ? Command.NoErrors : Command.SomeErrors;
    }
}
