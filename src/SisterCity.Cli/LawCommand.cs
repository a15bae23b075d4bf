using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity law</c>: what the law was on a day. Exit 0: answered, also when nothing was in force; 2: the question cannot be answered.</summary>
internal sealed class LawCommand(
    CommandSurroundings surroundings, Jurisdiction jurisdiction, LocalDate on, string? article, LanguageTag language, string format)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var codes = Jurisdiction.List.Entries.Select(entry => entry.Code).ToArray();
        var country = surroundings.Option<Jurisdiction>(
            "--country", string.Join('|', codes),
            "Whose law: France, China (rules and practice), or int (treaties, European law, definitions of networks).", codes[0],
            text => Jurisdiction.TryRead(text.ToLowerInvariant(), out var known, out _)
                ? (known, null)
                : (default, surroundings.Messages.NotOneOf("--country", text, codes)));
        var on = surroundings.Day("--on", "The day");
        var article = new System.CommandLine.Option<string?>("--article")
        {
            HelpName = "NUMBER",
            Description = "An article, as people type it: L1115-1, \"L. 1115-1\". All if left out.",
        };
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json");
        var command = new System.CommandLine.Command(
            "law",
            "Says what was in force on a day, with the citation and where it was read. "
                + "Exit 0: answered, also when nothing was; 2: unusable arguments, or a day or an article that is not described here.")
        {
            country, on, article, language, format,
        };
        command.SetAction(parsed => new LawCommand(
            surroundings, parsed.GetValue(country), parsed.GetValue(on) ?? surroundings.Today,
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
            surroundings.Console.Output.Write(whyNot is null ? LegalJson.Write(library, jurisdiction, on, article, language) : "[]\n"u8);
        else if (whyNot is null)
            surroundings.Console.Output.Write(Encoding.UTF8.GetBytes(LegalText.Write(library, jurisdiction, on, article, language)));
        surroundings.Console.Output.Flush();
        return whyNot is null ? Command.NoErrors : Command.Unusable;
    }

    /// <summary>That nothing is described of a day, or no such article: an empty list would say that no law was in force.</summary>
    private string? WhyNoAnswer(LegalLibrary library)
    {
        var (messages, law) = (surroundings.Messages, jurisdiction.Entry.Title!.In(language));
        var first = library.FormalisedFrom(jurisdiction);
        if (first is null || on < first)
            return messages.NotDescribed(law, Argument.Of(PartialDate.On(on)).In(language), first is { } day ? Argument.Of(PartialDate.On(day)).In(language) : "–");
        if (article is null || !library.FindLineages(article, jurisdiction).IsEmpty)
            return null;
        var known = library.Provisions.Where(provision => provision.Jurisdiction == jurisdiction).ToList();
        return messages.NoSuchArticle(article, law, known.Count, known.SelectMany(provision => provision.Versions).Select(version => version.Article));
    }
}
