using System.Text.RegularExpressions;

namespace SisterCity.Cli.Tests;

/// <summary>docs/guide/15-projects-and-money.md and its French sister: each dialogue is run, and shows what the command says.</summary>
public sealed partial class ProjectsAndMoneyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("15-projects-and-money.md", 5)]
    [InlineData("15-la-declaration-annuelle.md", 1)]
    public void A_dialogue_of_the_guide_shows_what_the_command_says(string page, int dialogues)
    {
        File.Copy(Repository.At("samples", "SisterCity.Samples.Declaration", "register.json"), folder.At("register.json"));
        var path = Repository.At("docs", "guide", page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var shown = Dialogues().Replace(text, dialogue => "```console\n$ " + dialogue.Groups["line"].Value + "\n" + Run(dialogue.Groups["line"].Value) + "```");
        Dialogues().Count(text).Should().BeGreaterThanOrEqualTo(dialogues);
        if (Environment.GetEnvironmentVariable("SISTERCITY_ACCEPT") == "1")
            File.WriteAllText(path, shown);
        shown.Should().Be(text, because: $"docs/guide/{page} shows what the command says. Run: SISTERCITY_ACCEPT=1 dotnet test tests/SisterCity.Cli.Tests --filter ProjectsAndMoney");
    }

    private string Run(string line)
    {
        var arguments = line.Split(' ').Skip(1)
            .Select(word => word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".json", StringComparison.Ordinal)
                || word.EndsWith(".xml", StringComparison.Ordinal) ? folder.At(word) : word).ToArray();
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().Be(0, because: line);
        return (outcome.Errors + outcome.Text).Replace(folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
    }

    [GeneratedRegex("```console\n\\$ (?<line>sistercity [^\n]*)\n(?<said>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Dialogues();
}
