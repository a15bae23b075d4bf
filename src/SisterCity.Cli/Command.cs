using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>The command line: <c>sistercity validate FILE…</c>. Exit 0: no error was found; 1: some; 2: the input or the arguments cannot be used.</summary>
internal static class Command
{
    internal const int NoErrors = 0;
    internal const int SomeErrors = 1;
    internal const int Unusable = 2;

    public static int Run(string[] args, TerminalConsole console, LocalDate today)
    {
        var root = new RootCommand("Reads, checks and explains registers of local authorities, their partnerships, agreements and projects.");
        root.Subcommands.Add(Validate(console, today));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                console.Errors.WriteLine($"sistercity: {error.Message}");
            return Unusable;
        }

        return parsed.Invoke(new InvocationConfiguration { Error = console.Errors, EnableDefaultExceptionHandler = false });
    }

    private static System.CommandLine.Command Validate(TerminalConsole console, LocalDate today)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Registers to read: JSON, or JSON Lines when the name ends in .jsonl or .ndjson. - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var on = new Option<LocalDate>("--on")
        {
            Description = "The day for which to check, as YYYY-MM-DD; today (UTC) if left out.",
            HelpName = "DATE",
            DefaultValueFactory = _ => today,
            CustomParser = result =>
            {
                var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                if (day.Success)
                    return day.Value;
                result.AddError($"--on is not a day (YYYY-MM-DD): {result.Tokens[0].Value}");
                return default;
            },
        };
        var language = new Option<string>("--lang") { Description = "The language of the messages.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr", "zh");
        var format = new Option<string>("--format") { Description = "How to write the report.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new System.CommandLine.Command("validate", "Reads registers, runs the rules over them, and writes what was found.") { files, on, language, format };
        command.SetAction(parsed => new ValidateCommand(console, parsed.GetValue(on), LanguageTag.Parse(parsed.GetValue(language)!), parsed.GetValue(format)!)
            .Run(parsed.GetValue(files)!));
        return command;
    }
}
