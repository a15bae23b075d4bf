using System.CommandLine;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>The help speaks three languages: every command, option and argument of the tree.</summary>
public class HelpTests
{
    public static TheoryData<string> Commands => [.. NamesIn(TreeIn(LanguageTag.English), string.Empty)];

    /// <summary>The commands, each as the arguments that call it; the first is none.</summary>
    public static IEnumerable<string[]> Names =>
        NamesIn(TreeIn(LanguageTag.English), string.Empty).Select(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Every_part_of_every_command_is_described_in_three_languages()
    {
        var texts = CommandSurroundings.Languages.Select(language => Texts(TreeIn(LanguageTag.Parse(language)), string.Empty).ToList()).ToList();
        texts[0].Should().HaveCountGreaterThan(40);
        texts.Should().AllSatisfy(one => one.Select(text => text.Part).Should().Equal(texts[0].Select(text => text.Part)));
        texts[0].Zip(texts[1], texts[2])
            .Where(part => string.IsNullOrWhiteSpace(part.First.Text) || part.First.Text == part.Second.Text || part.First.Text == part.Third.Text
            || part.Second.Text == part.Third.Text)
            .Select(part => part.First.Part).Should().BeEmpty(because: "each is described by Say, in English, French and Chinese");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_names_all_its_parts_in_the_language_asked_for(string name)
    {
        var command = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate((System.CommandLine.Command)TreeIn(LanguageTag.French), (one, part) =>
            one.Subcommands.Single(sub => sub.Name == part));
        var outcome = Outcome.Of([.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", "fr", "--help"]);
        outcome.ExitCode.Should().Be(0);
        var words = outcome.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var description in command.Options.Select(option => option.Description).Concat(command.Arguments.Select(argument => argument.Description))
            .Append(command.Description))
            string.Join(' ', words).Should().Contain(string.Join(' ', description!.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        outcome.Text.Should().Contain("Utilisation\u00a0:\n  " + (name.Length == 0 ? "sistercity" : $"sistercity {name}"));
    }

    [Theory]
    [InlineData("--lang", "fr", "--help")]
    [InlineData("--help", "--lang=fr")]
    [InlineData("validate", "-h", "--lang", "fr")]
    [InlineData("validate", "-?", "--lang:fr")]
    public void The_language_may_stand_anywhere(params string[] arguments) => Outcome.Of(arguments).Text.Should().Contain("Utilisation\u00a0:");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh")]
    public void No_line_is_wider_than_a_terminal(string language) =>
        Names.SelectMany(name => Outcome.Of([.. name, "--lang", language, "--help"]).Text.Split('\n'))
            .Where(line => line.Sum(sign => sign is >= '\u2E80' and <= '\uFFEF' ? 2 : 1) > 102).Should().BeEmpty();

    private static RootCommand TreeIn(LanguageTag language)
    {
        using var console = new TerminalConsole { Input = Stream.Null, Output = Stream.Null, Errors = TextWriter.Null };
        return Command.Tree(new CommandSurroundings(console, Messages.For(language), Outcome.Today));
    }

    private static IEnumerable<string> NamesIn(System.CommandLine.Command command, string name) =>
        command.Subcommands.SelectMany(one => NamesIn(one, $"{name} {one.Name}".Trim())).Prepend(name);

    private static IEnumerable<(string Part, string? Text)> Texts(System.CommandLine.Command command, string name)
    {
        yield return (name, command.Description);
        foreach (var option in command.Options)
            yield return ($"{name} {option.Name}", option.Description);
        foreach (var argument in command.Arguments)
            yield return ($"{name} <{argument.Name}>", argument.Description);
        foreach (var text in command.Subcommands.SelectMany(one => Texts(one, $"{name} {one.Name}".Trim())))
            yield return text;
    }
}
