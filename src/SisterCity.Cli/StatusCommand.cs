using NodaTime;
using SisterCity.Answers;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity status</c>: where each partnership of a register, or one agreement, stands on a day, or stood at all times, and why. Exit 0:
/// answered; 2: the input cannot be used.
/// </summary>
internal sealed class StatusCommand(
    CommandSurroundings surroundings, LocalDate? on, bool asksForSpans, string? partnership, string? agreement, LanguageTag language, string format)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var on = surroundings.Day("--on", surroundings.Say("The day to ask about", "Le jour considéré", "所问的日期"));
        var spans = CommandSurroundings.Flag("--spans", surroundings.Say(
            "Ask about all times, from one change to the next, in place of one day.",
            "Considère toutes les époques, d'un changement au suivant, et non un seul jour.",
            "询问所有时段（从一次变化到下一次），而不是某一日。"));
        var partnership = surroundings.Option<string>(
            "--partnership", "ID", surroundings.Say(
                "The one partnership to ask about; all of them if left out.",
                "Le seul partenariat considéré\u00a0; tous sans cette option.",
                "只问这一伙伴关系；省略时为全部。"), null, text => (text, null));
        var agreement = surroundings.Option<string>(
            "--agreement", "ID", surroundings.Say(
                "An agreement to ask about: an instrument has a status of its own.",
                "Un acte considéré\u00a0: un acte a un état propre.",
                "所问的文件：文件有自己的状态。"), null, text => (text, null));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "csv");
        var command = CommandSurroundings.Command("status", surroundings.Say(
            "Says where each partnership, or one agreement, stands on a day, or stood at all times (--spans), as it follows from events "
                + "and terms, why, and who holds it. Exit 0: answered; 2: unusable input or arguments.",
            "Dit où en est chaque partenariat, ou un acte, un jour donné ou à toutes les époques (--spans), d'après les événements et les "
                + "durées, pourquoi, et qui le détient. Code\u00a00\u00a0: réponse donnée\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "依据事件和期限，说明各伙伴关系或某一文件在某一日或所有时段（--spans）的状态、理由及由谁承担。退出码0：已作答；2：输入或参数无法使用。"),
            file, on, spans, partnership, agreement, language, format);
        command.SetAction(parsed => new StatusCommand(
            surroundings, parsed.GetValue(on), parsed.GetValue(spans),
            parsed.GetValue(partnership), parsed.GetValue(agreement), parsed.GetValue(language), parsed.GetValue(format)!)
            .Run(parsed.GetValue(file)!));
        return command;
    }

    public int Run(string file)
    {
        if (on is not null && asksForSpans)
            return Refused(surroundings.Messages.OnOrSpans);
        if (format is "csv" && !asksForSpans)
            return Refused(surroundings.Messages.CsvIsForSpans);
        if (new DocumentReader(surroundings).ReadRegister(file) is not { } register)
            return Command.Unusable;
        var partnerships = register.Partnerships
            .Where(one => partnership is null ? agreement is null : string.Equals(one.Id.Text, partnership, StringComparison.Ordinal))
            .ToList();
        var agreements = register.Agreements.Where(one => string.Equals(one.Id.Text, agreement, StringComparison.Ordinal)).ToList();
        if (partnership is not null && partnerships.Count == 0)
            return Refused(surroundings.Messages.NoPartnership(partnership, file));
        if (agreement is not null && agreements.Count == 0)
            return Refused(surroundings.Messages.NoSuchAgreement(file, agreement));
        var lifecycle = new Lifecycle(register);
        if (asksForSpans)
            WriteSpans([.. partnerships.SelectMany(one => lifecycle.SpansOf(one)), .. agreements.SelectMany(one => lifecycle.SpansOf(one))]);
        else
            WriteStatuses(partnerships, agreements, lifecycle, on ?? surroundings.Today);
        var apart = register.Agreements.Where(static one => one.Partnership is null).ToList();
        if (partnership is null && agreement is null && apart.Count > 0)
            surroundings.AtTheEnd(surroundings.Messages.NotShown(apart.Count, file, apart[0].Id.Text));
        return Command.NoErrors;
    }

    private int Refused(string message)
    {
        console.Errors.WriteLine(message);
        return Command.Unusable;
    }

    private void WriteSpans(List<StatusSpan> spans)
    {
        if (format is "json")
        {
            console.Write(to => SpansJson.WriteTo(to, spans, language));
            return;
        }

        if (format is "csv")
        {
            console.Write(to => SpansCsv.WriteTo(to, spans));
            return;
        }

        var text = new TextLines();
        foreach (var span in spans)
        {
            // The first span of a record has no beginning.
            if (span.From is null)
                text.Line(surroundings.Messages.Named(span.Name.In(language), span.Id));
            text.Append("  ").Line(span.In(language));
        }

        console.Write(text);
    }

    private void WriteStatuses(List<Partnership> partnerships, List<Agreement> agreements, Lifecycle lifecycle, LocalDate day)
    {
        List<Status> statuses = [.. partnerships.Select(one => lifecycle.StatusOn(one, day)), .. agreements.Select(one => lifecycle.StatusOn(one, day))];
        if (format is "json")
            console.Write(to => StatusJson.WriteTo(to, statuses, language));
        else
            WriteText(statuses);
    }

    private void WriteText(List<Status> statuses)
    {
        var words = surroundings.Messages;
        var text = new TextLines();
        foreach (var status in statuses)
        {
            text.Line(words.Named(status.Name.In(language), status.Id));
            text.Append("  ").Line(status.In(language));
            if (!status.Sides.IsEmpty)
                text.Append("  ").Line(status.HoldersIn(language));

            // A side is worth a line when it does not stand where the whole does.
            foreach (var side in status.Sides)
            {
                if (side.State != status.State)
                    text.Line($"    {words.Of(side.Name.In(language), side.In(language))}");
            }
        }

        console.Write(text);
    }
}
