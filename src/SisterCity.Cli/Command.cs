using System.CommandLine;
using NodaTime;

namespace SisterCity.Cli;

/// <summary>The command line: <c>sistercity validate FILE…</c> and its siblings, each in a file of its own.</summary>
internal static class Command
{
    internal const int NoErrors = 0;
    internal const int SomeErrors = 1;
    internal const int Unusable = 2;

    public static int Run(string[] args, TerminalConsole console, LocalDate today)
    {
        var surroundings = new CommandSurroundings(console, Messages.For(LanguageIn(args)), today);
        var root = new RootCommand("Reads, checks and explains registers of local authorities, their partnerships, agreements and projects.")
        {
            ValidateCommand.Create(surroundings),
            AssessCommand.Create(surroundings),
            StatusCommand.Create(surroundings),
            LapsingCommand.Create(surroundings),
            SeriesCommand.Create(surroundings),
            CrisesCommand.Create(surroundings),
            ConvertCommand.Create(surroundings),
            LawCommand.Create(surroundings),
            CompareCommand.Create(surroundings),
            MergeCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
            CodelistCommand.Create(surroundings),
            RuleCommand.Create(surroundings),
        };

        // A file may be called @list: no response files.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            console.Errors.WriteLine(surroundings.Refusal ?? surroundings.Messages.ArgumentsNotUnderstood(string.Join(' ', args)));
            return Unusable;
        }

        using var output = new StreamWriter(console.Output, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Errors, EnableDefaultExceptionHandler = false });
    }

    /// <summary>The language asked for, also when the rest of the arguments makes no sense.</summary>
    private static string LanguageIn(string[] args)
    {
        const string Language = "--lang";
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is Language && i + 1 < args.Length)
                return args[i + 1];
            if (args[i].StartsWith(Language + "=", StringComparison.Ordinal) || args[i].StartsWith(Language + ":", StringComparison.Ordinal))
                return args[i][(Language.Length + 1)..];
        }

        return CommandSurroundings.Languages[0];
    }
}
