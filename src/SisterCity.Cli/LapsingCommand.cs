using NodaTime;
using NodaTime.Text;
using SisterCity.Answers;
using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity lapsing</c>: the agreements whose stated term ends within some months. Exit 0: answered; 2: the input cannot be used.</summary>
internal sealed class LapsingCommand(CommandSurroundings surroundings, int months, LocalDate from, LanguageTag language, string format)
{
    private const int ByDefault = 12;
    private const int Most = 1200;

    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var within = surroundings.Number("--within", "MONTHS", surroundings.Say(
            $"How many months to look ahead; {ByDefault} if left out.",
            $"Le nombre de mois à venir à considérer\u00a0; {ByDefault} sans cette option.",
            $"向前查看的月数；省略时为{ByDefault}。"), 1, Most);
        var from = surroundings.Day("--from", surroundings.Say("The first day", "Le premier jour", "起始日期"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = CommandSurroundings.Command("lapsing", surroundings.Say(
            "Lists the agreements whose stated term ends within some months. Exit 0: answered; 2: unusable input or arguments.",
            "Liste les actes dont la durée indiquée prend fin dans les mois à venir. Code\u00a00\u00a0: réponse donnée\u00a0; 2\u00a0: entrée ou arguments "
                + "inutilisables.",
            "列出所载期限将在若干月内届满的文件。退出码0：已作答；2：输入或参数无法使用。"),
            file, within, from, language, format);
        command.SetAction(parsed =>
        {
            var (months, day) = (parsed.GetValue(within) ?? ByDefault, parsed.GetValue(from) ?? surroundings.Today);
            return new LapsingCommand(surroundings, months, day, parsed.GetValue(language), parsed.GetValue(format)!).Run(parsed.GetValue(file)!);
        });
        return command;
    }

    public int Run(string file)
    {
        if (new DocumentReader(surroundings).ReadToAsk(file) is not { Value: { } register } reading)
            return Command.Unusable;
        var lapses = new Lifecycle(register).LapsingWithin(months, from);
        if (format is "json")
            console.Write(to => LapseJson.WriteTo(to, lapses, language));
        else
            WriteText(lapses, UnreadRecords.Agreements(reading));
        return Command.NoErrors;
    }

    private void WriteText(ValueList<Lapse> lapses, List<string> unread)
    {
        var words = surroundings.Messages;
        var text = new TextLines();
        if (lapses.IsEmpty)
            text.Line(words.NothingLapses(Said(from), Said(from.PlusMonths(months).PlusDays(-1))));
        foreach (var lapse in lapses)
        {
            text.Line(words.Named(lapse.Name.In(language), lapse.Agreement.Text));
            if (lapse.Partnership is { } partnership)
                text.Append("  ").Line(words.Under(lapse.PartnershipName is { } name ? words.Named(name.In(language), partnership.Text) : partnership.Text));
            var noticeBy = lapse.NoticeBy is { } notice ? Said(notice) : null;
            text.Append("  ").Line(words.LastDay(Span(lapse), lapse.Certainty == Certainty.Surely, lapse.ProlongsItself, noticeBy));
        }

        // An answer that is short of the very agreement that matters says so where it is read.
        if (unread.Count > 0)
            text.Line(words.MayBeMissing(unread));
        console.Write(text);
    }

    private string Span(Lapse lapse)
    {
        var earliest = lapse.Earliest is { } first ? LocalDatePattern.Iso.Format(first) : string.Empty;
        var latest = lapse.Latest is { } last ? LocalDatePattern.Iso.Format(last) : string.Empty;
        return Argument.Of(PartialDate.Parse(string.Equals(earliest, latest, StringComparison.Ordinal) ? earliest : $"[{earliest}..{latest}]")).In(language);
    }

    private string Said(LocalDate day) => Argument.Of(PartialDate.On(day)).In(language);
}
