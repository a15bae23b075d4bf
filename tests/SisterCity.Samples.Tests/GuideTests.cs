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
            (await Sample.Run("SisterCity.Samples.Guide")).Output, (await Sample.Run("SisterCity.Samples.BuildAnAgreement")).Output, (await Sample.Run("SisterCity.Samples.CompareLists")).Output, (await Sample.Run("SisterCity.Samples.SchemaExport")).Output));
        foreach (var shown in Outputs().Matches(await File.ReadAllTextAsync(Repository.At(page.Split('/')))).Select(match => match.Groups["text"].Value.Trim()).Where(IsOutput))
            printed.Should().Contain(WithoutHash(shown), because: $"{page} shows it; correct the page by what the samples print");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Shows_no_code_but_that_of_samples(string page)
    {
        var text = await File.ReadAllTextAsync(Repository.At(page.Split('/')));
        Code().Count(text).Should().Be(Snippet().Count(text), because: $"each block of C# in {page} has a line <!-- snippet: path#name --> before it");
    }

    [Fact]
    public async Task Runs_to_its_end()
    {
        var run = await Sample.Run("SisterCity.Samples.Guide");
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
    }

    // A synopsis or a dialogue with the command is no output of a sample; the tests of the command look at it.
    private static bool IsOutput(string text) => !text.StartsWith("sistercity ", StringComparison.Ordinal) && !text.StartsWith("$ ", StringComparison.Ordinal);

    private static string WithoutHash(string text) => Hash().Replace(text, "<hash>");

    [GeneratedRegex("```text\\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Outputs();

    [GeneratedRegex("^```csharp", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^<!-- snippet: \\S+#\\S+ -->\\r?\\n```csharp", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Snippet();

    [GeneratedRegex("\\b[0-9a-f]{16}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
