using System.Globalization;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity series</c>: how many partnerships were in force at the end of each year, at
/// least and at most. Exit 0: answered; 2: the input cannot be used.
/// </summary>
internal sealed class SeriesCommand(CommandSurroundings surroundings, int? first, int? last, string by, LanguageTag language, string format)
{
    private static readonly string[] Groupings = ["none", "country-pair", "level", "kind"];

    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var from = surroundings.Number("--from", "YEAR", surroundings.Say(
            "The first year; that of the first date if left out, legends apart.",
            "La première année\u00a0; sans cette option, celle de la première date, légendes mises à part.",
            "起始年份；省略时为最早日期所在年（传说除外）。"), 1, 9998);
        var to = surroundings.Number("--to", "YEAR", surroundings.Say(
            "The last year; this one if left out.",
            "La dernière année\u00a0; sans cette option, l'année en cours.",
            "终止年份；省略时为今年。"), 1, 9998);
        var by = surroundings.Choice("--by", surroundings.Say("By what to tell series apart.", "Ce qui distingue les séries.", "按什么区分各系列。"), Groupings);
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "csv");
        var command = CommandSurroundings.Command("series", surroundings.Say(
            "Counts the partnerships in force on 31 December of each year, at least and at most. Exit 0: answered; 2: unusable input or arguments.",
            "Compte les partenariats en vigueur au 31 décembre de chaque année, au moins et au plus. Code\u00a00\u00a0: réponse donnée\u00a0; 2\u00a0: entrée "
                + "ou arguments inutilisables.",
            "统计每年12月31日有效的伙伴关系，给出下限和上限。退出码0：已作答；2：输入或参数无法使用。"),
            file, from, to, by, language, format);
        command.SetAction(parsed =>
        {
            var (first, last, grouping) = (parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(by)!);
            return new SeriesCommand(surroundings, first, last, grouping, parsed.GetValue(language), parsed.GetValue(format)!).Run(parsed.GetValue(file)!);
        });
        return command;
    }

    public int Run(string file)
    {
        if (new DocumentReader(surroundings).ReadRegister(file) is not { } register)
            return Command.Unusable;
        var until = last ?? surroundings.Today.Year;
        var lifecycle = new Lifecycle(register);
        var since = first ?? Math.Min(lifecycle.FirstYear() ?? until, until);
        if (since > until)
        {
            console.Errors.WriteLine(surroundings.Messages.YearsRunBackwards(since, until));
            return Command.Unusable;
        }

        var counts = lifecycle.InForceByYear(since, until, (SeriesGrouping)Array.IndexOf(Groupings, by));
        if (format is "json")
            console.Write(to => SeriesJson.WriteTo(to, counts));
        else if (format is "csv")
            console.Write(to => SeriesCsv.WriteTo(to, counts));
        else
            WriteText(counts);
        if (register.Agreements.Count(static agreement => agreement.Partnership is null) is var apart and > 0)
            surroundings.AtTheEnd(surroundings.Messages.NotCounted(apart));
        return Command.NoErrors;
    }

    private void WriteText(ValueList<YearCount> counts)
    {
        var words = surroundings.Messages.Series;
        var text = new TextLines();

        // By the names that are shown: an accent is no letter of its own.
        var groups = counts.GroupBy(count => count.Group, StringComparer.Ordinal).Select(series => (Title: series.Key.Length > 0 ? TitleOf(series.Key) : string.Empty, Series: series));
        foreach (var (title, series) in groups.OrderBy(group => NameFolding.Fold(group.Title), StringComparer.Ordinal))
        {
            if (title.Length > 0)
                (text.IsEmpty ? text : text.EndLine()).Line(title);
            text.Row(words.Year, words.AtLeast, words.AtMost, words.Unknown, words.Undated);
            foreach (var count in series)
            {
                int[] numbers = [count.Year, count.AtLeast, count.AtMost, count.Unknown, count.Undated];
                text.Row([.. numbers.Select((number, i) => number.ToString(i == 0 ? "D4" : "D", CultureInfo.InvariantCulture))]);
            }
        }

        console.Write(text);
    }

    /// <summary>A group by its titles: programs get its codes. A status that is not known has the code of a state that is not.</summary>
    private string TitleOf(string group) => by switch
    {
        "country-pair" => string.Join(" – ", group.Split('-').Select(country => CodelistCatalog.Countries.Find(country)?.Title?.In(language) ?? country).OrderBy(NameFolding.Fold, StringComparer.Ordinal)),
        "level" => string.Join(" / ", group.Split('/').Select(level => TitleIn(AuthorityLevel.List, level))),
        _ => TitleIn(PartnershipKind.List, group),
    };

    private string TitleIn(Codelist list, string code) => (list.Find(code) ?? LifecycleState.List.Find(code))?.Title?.In(language) ?? code;
}
