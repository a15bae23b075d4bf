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

    private static readonly string[] Languages = ["en", "fr", "zh"];
    private static readonly string[] Formats = ["text", "json", "sarif"];

    public static int Run(string[] args, TerminalConsole console, LocalDate today)
    {
        var root = new RootCommand("Reads, checks and explains registers of local authorities, their partnerships, agreements and projects.");
        root.Subcommands.Add(Validate(console, today));

        // A file may be called @list: no response files.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            console.Errors.WriteLine(Messages.For(LanguageIn(args)).ArgumentsNotUnderstood(string.Join(' ', args)));
            return Unusable;
        }

        using var output = new StreamWriter(console.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Errors, EnableDefaultExceptionHandler = false });
    }

    private static System.CommandLine.Command Validate(TerminalConsole console, LocalDate today)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Registers to read: JSON, or JSON Lines. - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var on = Option("--on", "DATE", "The day for which to check, as YYYY-MM-DD; today (UTC) if left out.", LocalDatePattern.Iso.Format(today));
        var language = Option("--lang", string.Join('|', Languages), "The language of the messages.", Languages[0]);
        var format = Option("--format", string.Join('|', Formats), "How to write the report.", Formats[0]);
        var command = new System.CommandLine.Command("validate", "Reads registers, runs the rules over them, and writes what was found. Exit 0: no error; 1: errors; 2: unusable input or arguments.") { files, on, language, format };
        command.SetAction(parsed =>
        {
            var (day, tag, form) = (LocalDatePattern.Iso.Parse(parsed.GetValue(on)!), parsed.GetValue(language)!, parsed.GetValue(format)!);
            var messages = Messages.For(tag);
            var names = parsed.GetValue(files)!;
            var refusal = !Languages.Contains(tag, StringComparer.Ordinal) ? messages.NotOneOf("--lang", tag, Languages)
                : !Formats.Contains(form, StringComparer.Ordinal) ? messages.NotOneOf("--format", form, Formats)
                : !day.Success ? messages.NotADay("--on", parsed.GetValue(on)!)
                : names.FirstOrDefault(name => name is ['-', _, ..]) is { } option ? messages.ArgumentsNotUnderstood(option)
                : names.Count(name => name is ValidateCommand.StandardInput) > 1 ? messages.StandardInputTwice
                : null;
            if (refusal is null)
                return new ValidateCommand(console, messages, day.Value, LanguageTag.Parse(tag), form).Run(names);
            console.Errors.WriteLine(refusal);
            return Unusable;
        });
        return command;
    }

    private static Option<string> Option(string name, string helpName, string description, string byDefault) =>
        new(name) { HelpName = helpName, Description = description, DefaultValueFactory = _ => byDefault };

    /// <summary>The language asked for, also when the rest of the arguments makes no sense.</summary>
    private static string LanguageIn(string[] args) =>
        Array.IndexOf(args, "--lang") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : Languages[0];
}
