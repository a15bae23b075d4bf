using System.CommandLine;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>The command line: <c>sistercity validate FILE…</c> and its siblings, each in a file of its own.</summary>
internal static class Command
{
    internal const int NoErrors = 0;
    internal const int SomeErrors = 1;
    internal const int Unusable = 2;

    /// <summary>Runs the command. Exit code 2 says that something could not be written to one of the two streams.</summary>
    public static int Run(string[] args, TerminalConsole console, LocalDate today)
    {
        var surroundings = new CommandSurroundings(console, Messages.For(LanguageIn(args, console.Language)), today);
        var exitCode = Unusable;
        try
        {
            exitCode = Run(args, surroundings);
        }
        catch (StandardOutputException)
        {
            console.Errors.WriteLine(surroundings.Messages.CannotAnswer);
        }

        foreach (var sentence in surroundings.LastWords)
            console.Errors.WriteLine(sentence);
        return console.IsSilenced ? Unusable : exitCode;
    }

    /// <summary>The command with all its subcommands. How one is added: see <see cref="CommandSurroundings.Command"/>.</summary>
    internal static RootCommand Tree(CommandSurroundings surroundings)
    {
        var root = new RootCommand(surroundings.Say(
            "Reads, checks and explains registers of local authorities, their partnerships, agreements and projects.",
            "Lit, contrôle et explique des registres de collectivités, de leurs partenariats, de leurs accords et de leurs projets.",
            "读取、检查并说明地方政府及其伙伴关系、协议和项目的登记册。"))
        {
            ValidateCommand.Create(surroundings),
            FixCommand.Create(surroundings),
            AssessCommand.Create(surroundings),
            StatusCommand.Create(surroundings),
            LapsingCommand.Create(surroundings),
            SeriesCommand.Create(surroundings),
            ProjectsCommand.Create(surroundings),
            CrisesCommand.Create(surroundings),
            MapCommand.Create(surroundings),
            ImportCommand.Create(surroundings),
            TemplateCommand.Create(surroundings),
            ConvertCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            LawCommand.Create(surroundings),
            CompareCommand.Create(surroundings),
            MergeCommand.Create(surroundings),
            FindCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
            CodelistCommand.Create(surroundings),
            RuleCommand.Create(surroundings),
        };
        HelpText.SpeakFor(root, surroundings);
        return root;
    }

    private static int Run(string[] args, CommandSurroundings surroundings)
    {
        // A file may be called @list: no response files.
        var parsed = Tree(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Refusal ?? surroundings.Messages.ArgumentsNotUnderstood(string.Join(' ', args)));
            return Unusable;
        }

        // A help or a version that the parser writes is text like all other.
        using var parsersText = new StringWriter();
        var exitCode = parsed.Invoke(new InvocationConfiguration
        {
            Output = parsersText,
            Error = surroundings.Console.Errors,
            EnableDefaultExceptionHandler = false,
        });
        var help = new TextLines();
        foreach (var line in parsersText.ToString().ReplaceLineEndings("\n").Split('\n').SkipLast(1))
            help.Line(line);
        if (!help.IsEmpty)
            surroundings.Console.Write(help);
        return exitCode;
    }

    /// <summary>The language asked for, also when the rest of the arguments makes no sense.</summary>
    private static LanguageTag LanguageIn(string[] args, LanguageTag byDefault) =>
        LanguageTag.TryParse(LanguageNamedIn(args), null, out var language) ? language : byDefault;

    private static string? LanguageNamedIn(string[] args)
    {
        const string Language = "--lang";
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is Language && i + 1 < args.Length)
                return args[i + 1];
            if (args[i].StartsWith(Language + "=", StringComparison.Ordinal) || args[i].StartsWith(Language + ":", StringComparison.Ordinal))
                return args[i][(Language.Length + 1)..];
        }

        return null;
    }
}
