using System.Text.RegularExpressions;

namespace SisterCity.Samples.Tests;

/// <summary>What README and guide show as output is what the samples print.</summary>
public partial class GuideTests
{
    public static TheoryData<string> Pages => ["README.md", .. Directory.EnumerateFiles(Repository.At("docs", "guide"), "*.md").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Shows_what_the_samples_print(string page)
    {
        var printed = WithoutHash(string.Concat(
            (await Sample.Run("SisterCity.Samples.Guide")).Output, (await Sample.Run("SisterCity.Samples.BuildAnAgreement")).Output));
        foreach (var shown in Outputs().Matches(await File.ReadAllTextAsync(Repository.At(page.Split('/')))).Select(match => match.Groups["text"].Value.Trim()).Where(IsOutput))
            printed.Should().Contain(WithoutHash(shown), because: $"{page} shows it; correct the page by what the samples print");
    }

    // A synopsis or a dialogue with the command is no output of a sample; the tests of the command look at it.
    private static bool IsOutput(string text) => !text.StartsWith("sistercity ", StringComparison.Ordinal) && !text.StartsWith("$ ", StringComparison.Ordinal);

    private static string WithoutHash(string text) => Hash().Replace(text, "<hash>");

    [GeneratedRegex("```text\\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Outputs();

    [GeneratedRegex("\\b[0-9a-f]{16}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
