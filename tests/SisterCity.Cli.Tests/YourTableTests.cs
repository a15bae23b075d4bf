using System.Text.RegularExpressions;

namespace SisterCity.Cli.Tests;

/// <summary>docs/guide/13-your-table.md and its French sister: each dialogue is run, and shows what the command says.</summary>
public sealed partial class YourTableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("13-your-table.md")]
    [InlineData("13-votre-tableau.md")]
    public void A_dialogue_of_the_guide_shows_what_the_command_says(string page)
    {
        File.Copy(Repository.At("samples", "data", "lists", "partenariats.csv"), folder.At("partenariats.csv"));
        var path = Repository.At("docs", "guide", page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var shown = Dialogues().Replace(text, dialogue => "```console\n$ " + dialogue.Groups["line"].Value + "\n" + Run(dialogue.Groups["line"].Value) + "```");
        Dialogues().Count(text).Should().Be(4);
        if (Environment.GetEnvironmentVariable("SISTERCITY_ACCEPT") == "1")
            File.WriteAllText(path, shown);
        shown.Should()
            .Be(text, because: $"docs/guide/{page} shows what the command says. "
                + "Run: SISTERCITY_ACCEPT=1 dotnet test tests/SisterCity.Cli.Tests --filter YourTable");
    }

    private string Run(string line)
    {
        var arguments = line.Split(' ').Skip(1).Select(word => word.EndsWith(".csv", StringComparison.Ordinal)
            || word.EndsWith(".json", StringComparison.Ordinal) ? folder.At(word) : word).ToArray();
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().BeLessThan(2, because: line);
        return Hash().Replace((outcome.Text + outcome.Errors).Replace(folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal), "…");
    }

    [GeneratedRegex("```console\n\\$ (?<line>sistercity [^\n]*)\n(?<said>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Dialogues();

    [GeneratedRegex("\\b[0-9a-f]{16}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
