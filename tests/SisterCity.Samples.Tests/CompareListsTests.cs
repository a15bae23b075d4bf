namespace SisterCity.Samples.Tests;

public class CompareListsTests
{
    [Theory]
    [InlineData("en", "In both lists")]
    [InlineData("fr", "Dans les deux répertoires")]
    [InlineData("zh", "两份名录均有")]
    public async Task Compares_in_the_language_asked_for(string language, string words)
    {
        var run = await Run("--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain(words);
    }

    [Fact]
    public async Task Shows_what_only_a_comparison_shows()
    {
        var run = await Run();
        run.Output.Should().Contain("montpellier-chengdu: 1981-06 / 1981-06-22, IsRefinedBy")
            .And.Contain("toulouse-chongqing: 1982-12 / 1981, Contradicts")
            .And.Contain("mirror image: True; differs from itself: False")
            .And.Contain("merged twice: True")
            .And.Contain("Toulouse – Chongqing: 1981 / 1982-12")
            .And.Contain("93059 → 93066 Saint-Denis")
            .And.Contain("SC5046");
    }

    [Theory]
    [InlineData("--lang")]
    [InlineData("--lang", "de")]
    [InlineData("register.json")]
    public async Task Exits_with_2_and_says_why_when_its_arguments_cannot_be_used(params string[] arguments)
    {
        var run = await Run(arguments);
        run.ExitCode.Should().Be(2, because: run.All);
        run.Errors.Should().Contain("--lang is");
    }

    private static Task<ChildProcess> Run(params string[] arguments) => Sample.Run("SisterCity.Samples.CompareLists", arguments);
}
