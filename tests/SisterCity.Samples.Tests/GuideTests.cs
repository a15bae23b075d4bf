using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace SisterCity.Samples.Tests;

/// <summary>README and guide show code of samples, and below it what the samples print.</summary>
public partial class GuideTests
{
    private static readonly ConcurrentDictionary<string, Task<string>> Runs = new(StringComparer.Ordinal);

    public static TheoryData<string> Pages =>
        ["README.md", .. Directory.EnumerateFiles(Repository.At("docs", "guide"), "*.md").Select(path => $"docs/guide/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)];

    [Fact]
    public async Task The_guide_runs_to_its_end()
    {
        var run = await Sample.Run("SisterCity.Samples.Guide");
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shows_what_its_samples_print(string page)
    {
        var text = (await File.ReadAllTextAsync(Repository.At(page.Split('/')))).ReplaceLineEndings("\n");
        foreach (Match shown in Shown().Matches(text))
        {
            var printed = await Runs.GetOrAdd(shown.Groups["sample"].Value, Print);
            printed.Contains(shown.Groups["output"].Value, StringComparison.Ordinal)
                .Should().BeTrue(because: $"{page} shows it as output of {shown.Groups["sample"].Value}. Run the sample and mend the page:\n{shown.Groups["output"].Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task All_code_of_a_page_comes_from_a_sample(string page)
    {
        var text = await File.ReadAllTextAsync(Repository.At(page.Split('/')));
        Fence().Count(text).Should().Be(Snippet().Count(text), because: $"a block of C# in {page} needs a line <!-- snippet: path#name --> before it");
    }

    // Each edit of the rules or lists changes the hash.
    private static async Task<string> Print(string sample) => Hash().Replace((await Sample.Run(sample)).Output.ReplaceLineEndings("\n"), "<hash>");

    // A snippet, then, with nothing but a sentence between, what it prints.
    [GeneratedRegex("<!-- snippet: samples/(?<sample>[^/]+)/[^\\n]+\\n```csharp\\n((?!```).*\\n)*```\\n(\\n[^`#|<\\n][^\\n]*\\n)?\\n```text\\n(?<output>((?!```).*\\n)*)```", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex("(?<=SisterCity\\.Core [0-9.]+, )[0-9a-f]{16}", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex("^```csharp", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex("^<!-- snippet: \\S+#\\S+ -->\\r?\\n```csharp", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Snippet();
}
