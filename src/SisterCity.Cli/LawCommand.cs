using System.Text;
using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
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
                + "Exit 0: answered, also when nothing was; 2: unusable arguments, or a day that is not formalised.")
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
        var isFormalised = library.FormalisedFrom(jurisdiction) is { } first && on >= first;
        if (!isFormalised)
        {
            var known = library.FormalisedFrom(jurisdiction) is { } day ? LocalDatePattern.Iso.Format(day) : "–";
            surroundings.Console.Errors.WriteLine(
                surroundings.Messages.NotFormalised(jurisdiction.Entry.Title!.In(language), LocalDatePattern.Iso.Format(on), known));
        }

        // A program that asked for JSON gets JSON; the exit code says that the list is not an answer.
        if (format is "json")
            surroundings.Console.Output.Write(isFormalised ? LegalJson.Write(library, jurisdiction, on, article, language) : "[]\n"u8);
        else if (isFormalised)
            surroundings.Console.Output.Write(Encoding.UTF8.GetBytes(LegalText.Write(library, jurisdiction, on, article, language)));
        surroundings.Console.Output.Flush();
        return isFormalised ? Command.NoErrors : Command.Unusable;
    }
}
