using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What <c>--help</c> writes, in the reader's language: the parser's own help speaks that of the machine.</summary>
internal sealed class HelpText(CommandSurroundings surroundings) : SynchronousCommandLineAction
{
    private const int Width = 100;
    private const int WidestTerm = 34;
    private const int Indent = 2;

    private readonly TextLines text = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var options = OptionsOf(command).Select(option => (TermOf(option), DescriptionOf(option))).ToList();
        Section(surroundings.Say("Description", "Description", "说明"));
        foreach (var line in Wrapped(command.Description ?? string.Empty, Width - Indent))
            text.Line(Spaces(Indent) + line);
        Section(surroundings.Say("Usage", "Utilisation", "用法"));
        text.Line(Spaces(Indent) + UsageOf(command));
        Terms(
            surroundings.Say("Arguments", "Arguments", "参数"),
            [.. command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? string.Empty))]);
        Terms(surroundings.Say("Options", "Options", "选项"), options);
        Terms(
            surroundings.Say("Commands", "Commandes", "命令"),
            [.. command.Subcommands.Select(one => ($"{one.Name}{ArgumentsOf(one)}", one.Description ?? string.Empty))]);
        surroundings.Console.Write(text);
        return Command.NoErrors;
    }

    /// <summary>Gives the help and version of a command tree our words.</summary>
    public static void SpeakFor(RootCommand root, CommandSurroundings surroundings)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new HelpText(surroundings);
                option.Description = surroundings.Say("Show this help.", "Affiche cette aide.", "显示本帮助。");
            }
            else if (option is VersionOption)
            {
                option.Description = surroundings.Say("Show the version.", "Affiche la version.", "显示版本。");
            }
        }
    }

    private string UsageOf(System.CommandLine.Command command)
    {
        return PathOf(command) + (command.Subcommands.Count > 0 ? surroundings.Say(" [command]", " [commande]", " [命令]") : string.Empty)
            + ArgumentsOf(command) + surroundings.Say(" [options]", " [options]", " [选项]");
    }

    private static string PathOf(System.CommandLine.Command command) =>
        command.Parents.OfType<System.CommandLine.Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : "sistercity";

    private static string ArgumentsOf(System.CommandLine.Command command) => string.Concat(command.Arguments.Select(argument =>
        argument.Arity.MinimumNumberOfValues == 0 ? $" [<{argument.Name}>]"
        : argument.Arity.MaximumNumberOfValues > 1 ? $" <{argument.Name}>..." : $" <{argument.Name}>"));

    /// <summary>The options of a command, then those that every command has.</summary>
    private static IEnumerable<Option> OptionsOf(System.CommandLine.Command command)
    {
        foreach (var option in command.Options)
            yield return option;
        foreach (var parent in command.Parents.OfType<System.CommandLine.Command>())
        {
            foreach (var option in OptionsOf(parent).Where(option => option.Recursive))
                yield return option;
        }
    }

    // "/h" is what Windows programs of old understand; it works, and is no name of the option.
    private static string TermOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias[0] is '-').Append(option.Name)) + (option.HelpName is { } value ? $" <{value}>" : string.Empty);

    private string DescriptionOf(Option option) => option.Description
        + (surroundings.DefaultOf(option) is { } value ? surroundings.Messages.WithoutTheOption(value) : string.Empty);

    private void Section(string title)
    {
        if (!text.IsEmpty)
            text.EndLine();
        text.Line(title + surroundings.Messages.EndOfATitle);
    }

    private void Terms(string title, List<(string Term, string Description)> terms)
    {
        if (terms.Count == 0)
            return;
        Section(title);
        var column = Indent + Math.Min(WidestTerm, terms.Max(one => one.Term.Length)) + 2;
        foreach (var (term, description) in terms)
        {
            var lines = Wrapped(description, Width - column).ToList();
            var head = Spaces(Indent) + term;
            if (head.Length + 2 > column)
                text.Line(head);
            else
                lines[0] = head.PadRight(column) + lines[0];
            foreach (var (i, line) in lines.Index())
                text.Line(i == 0 && head.Length + 2 <= column ? line : Spaces(column) + line);
        }
    }

    private static string Spaces(int count) => new(' ', count);

    /// <summary>A text in lines: broken at spaces, and beside Chinese characters, which are two columns wide, but not before their punctuation.</summary>
    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var (start, breakAt, columns) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            columns += IsWide(text[i]) ? 2 : 1;
            if (text[i] is ' ' || (i > start && (IsWide(text[i]) || IsWide(text[i - 1])) && !IsWidePunctuation(text[i])))
                breakAt = i;
            if (columns <= width || breakAt <= start)
                continue;
            yield return text[start..breakAt].TrimEnd(' ');
            start = text[breakAt] is ' ' ? breakAt + 1 : breakAt;
            columns = text[start..(i + 1)].Sum(sign => IsWide(sign) ? 2 : 1);
        }

        yield return text[start..];
    }

    private static bool IsWide(char sign) => sign is >= '\u2E80' and <= '\uFFEF';

    private static bool IsWidePunctuation(char sign) => sign is '，' or '。' or '；' or '：' or '、' or '）' or '”' or '】';
}
