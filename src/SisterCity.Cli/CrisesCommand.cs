using SisterCity.Answers;
using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity crises</c>: which partnerships changed their status within a crisis, and for which
/// stated reason. Exit 0: answered; 2: the input cannot be used.
/// </summary>
internal sealed class CrisesCommand(CommandSurroundings surroundings, LanguageTag language, string format)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register("FILE", "The register");
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = CommandSurroundings.Command("crises", surroundings.Say(
            "Lists the crises of a register, each with the changes of status that fall into its time or name it, and the reasons that are "
                + "stated. Exit 0: answered; 2: unusable input or arguments.",
            "Liste les crises d'un registre, chacune avec les changements d'état qui tombent dans sa période ou qui la nomment, et les "
                + "motifs indiqués. Code\u00a00\u00a0: réponse donnée\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "列出登记册中的危机，以及各危机期间发生或注明由其引起的状态变化和所述理由。退出码0：已作答；2：输入或参数无法使用。"),
            file, language, format);
        command.SetAction(parsed => new CrisesCommand(surroundings, parsed.GetValue(language), parsed.GetValue(format)!).Run(parsed.GetValue(file)!));
        return command;
    }

    public int Run(string file)
    {
        if (new DocumentReader(surroundings).ReadRegister(file) is not { } register)
            return Command.Unusable;
        var windows = new Lifecycle(register).CrisisWindows();
        if (format is "json")
            console.Write(to => CrisisJson.WriteTo(to, windows, language));
        else
            WriteText(windows, file);
        return Command.NoErrors;
    }

    private void WriteText(ValueList<CrisisWindow> windows, string file)
    {
        var titles = windows.Select(window => window.Crisis).DistinctBy(crisis => crisis.Id).ToDictionary(crisis => crisis.Id, crisis => crisis.Title);
        var words = surroundings.Messages;
        var text = new TextLines();
        if (windows.IsEmpty)
            text.Line(words.NoCrisis(file));
        foreach (var (crisis, changes) in windows.Select(window => (window.Crisis, window.Changes)))
        {
            var span = crisis.Validity is { } time ? words.Lasted(time.From, time.Until) : string.Empty;
            text.Line(words.Named(crisis.Title.In(language), crisis.Id.Text) + span);
            if (changes.IsEmpty)
                text.Line($"  {words.NoChange}");
            foreach (var change in changes)
            {
                var reason = change.OtherCrisis is { } other ? titles.GetValueOrDefault(other)?.In(language) ?? other.Text : change.Basis?.In(language);
                var (name, from, to) = (words.Named(change.Name.In(language), change.Partnership.Text), Argument.Of(change.From), Argument.Of(change.To));
                text.Append("  ").Line(words.Change(name, from.In(language), to.In(language), Said(change.On)));
                text.Append("    ").Line(words.Standing(words.Within(change.Within), words.Reason(change.Reason, reason)));
            }
        }

        console.Write(text);

        string? Said(PartialDate? date) => date is { } known ? Argument.Of(known).In(language) : null;
    }
}
