using System.Text;
using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity law</c>: what the law was on a day. Exit 0: answered, also when nothing was in force; 2: the question cannot be answered.</summary>
internal sealed class LawCommand(
    CommandSurroundings surroundings, Jurisdiction jurisdiction, LocalDate? since, LocalDate on, string? article, LanguageTag language, string format)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var codes = Jurisdiction.List.Entries.Select(entry => entry.Code).ToArray();
        var country = surroundings.Option<Jurisdiction>(
            "--country", string.Join('|', codes),
            surroundings.Say(
                "Whose law: France, China (rules and practice), or int (treaties, European law, definitions of networks).",
                "Le droit de qui\u00a0: France, Chine (règles et pratique) ou int (traités, droit européen, définitions des réseaux).",
                "哪里的法律：法国、中国（规则与惯例），或int（条约、欧洲法、各网络的定义）。"), codes[0],
            text => Jurisdiction.TryRead(text.ToLowerInvariant(), out var known, out _)
                ? (known, null)
                : (default, surroundings.Messages.NotOneOf("--country", text, codes)));
        var on = surroundings.Day("--on", surroundings.Say("The day", "Le jour", "日期"));
        var since = surroundings.Day("--since", surroundings.Say(
            "Say what changed after this day and until that of --on",
            "Dit ce qui a changé après ce jour et jusqu'à celui de --on",
            "说明此日之后至 --on 之日的变化"),
            surroundings.Say("what was in force on one day", "ce qui était en vigueur un jour donné", "某一日施行的内容"));
        var article = surroundings.Text("--article", "NUMBER", surroundings.Say(
            "An article, as people type it: L1115-1, \"L. 1115-1\". All if left out.",
            "Un article, comme on le saisit\u00a0: L1115-1, \"L. 1115-1\". Tous sans cette option.",
            "条文编号，随意书写：L1115-1、\"L. 1115-1\"。省略时为全部。"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = CommandSurroundings.Command("law", surroundings.Say(
            "Says what was in force on a day, with the citation and where it was read; with --since, what changed between two days. Exit "
                + "0: answered, also when nothing was; 2: unusable arguments, or a day or an article that is not described here.",
            "Dit ce qui était en vigueur un jour donné, avec la référence et l'endroit où elle a été lue\u00a0; avec --since, ce qui a changé "
                + "entre deux jours. Code\u00a00\u00a0: réponse donnée, même si rien ne l'était\u00a0; 2\u00a0: arguments inutilisables, ou jour ou "
                + "article non "
                + "décrit ici.",
            "说明某一日施行的法律，并注明引文和出处；用 --since 则说明两日之间的变化。退出码0：已作答（即使当日无施行内容）；2：参数无法使用，或此处未说明该日或该条文。"),
            country, since, on, article, language, format);
        command.SetAction(parsed => new LawCommand(
            surroundings, parsed.GetValue(country), parsed.GetValue(since), parsed.GetValue(on) ?? surroundings.Today,
            parsed.GetValue(article), parsed.GetValue(language), parsed.GetValue(format)!).Run());
        return command;
    }

    public int Run()
    {
        var library = LegalLibrary.Default;
        var whyNot = WhyNoAnswer(library);
        if (whyNot is not null)
            surroundings.Console.Errors.WriteLine(whyNot);

        // A program that asked for JSON gets JSON; the exit code says that the list is not an answer.
        if (format is "json")
            surroundings.Console.Output.Write(whyNot is null ? Json(library) : "[]\n"u8);
        else if (whyNot is null)
            surroundings.Console.Output.Write(Encoding.UTF8.GetBytes(Text(library)));
        surroundings.Console.Output.Flush();
        return whyNot is null ? Command.NoErrors : Command.Unusable;
    }

    private byte[] Json(LegalLibrary library) => since is { } after
        ? LegalChangesJson.Write(library, jurisdiction, after, on, article, language)
        : LegalJson.Write(library, jurisdiction, on, article, language);

    private string Text(LegalLibrary library) => since is { } after
        ? LegalChangesText.Write(library, jurisdiction, after, on, article, language)
        : LegalText.Write(library, jurisdiction, on, article, language);

    /// <summary>That nothing is described of a day, or no such article: an empty list would say that no law was in force.</summary>
    private string? WhyNoAnswer(LegalLibrary library)
    {
        var (messages, law) = (surroundings.Messages, jurisdiction.Entry.Title!.In(language));
        var first = library.FormalisedFrom(jurisdiction);
        if (since > on)
            return messages.DaysRunBackwards(LocalDatePattern.Iso.Format(since.Value), LocalDatePattern.Iso.Format(on));
        if (first is null || (since ?? on) < first)
            return messages.NotDescribed(law, Argument.Of(PartialDate.On(since ?? on)).In(language), first is { } day ? Argument.Of(PartialDate.On(day)).In(language) : "–");
        if (article is null || !library.FindLineages(article, jurisdiction).IsEmpty)
            return null;
        var known = library.Provisions.Where(provision => provision.Jurisdiction == jurisdiction).ToList();
        return messages.NoSuchArticle(article, law, known.Count, known.SelectMany(provision => provision.Versions).Select(version => version.Article));
    }
}
