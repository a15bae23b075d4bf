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

    [Theory]
    [InlineData("fr", "ligne 13\u00a0: SC5044", "notre répertoire", "dans les deux\u00a0: 6", "juin 1981 / 22 juin 1981 – la leur est plus précise")]
    [InlineData("zh", "第13行：SC5044", "我方名录", "两份均有：6", "1981年6月 / 1981年6月22日 – 对方更精确")]
    public async Task Says_nothing_in_English_that_is_not_a_name(string language, params string[] words)
    {
        var run = await Run("--lang", language);
        run.Output.Should().ContainAll(words);
        run.Output.Should().NotMatchRegex(@"\b(line|both|only|our|register|merged|twice|mirror|differs|claims?|True|False)\b", because: run.All);
    }

    [Fact]
    public async Task Shows_what_only_a_comparison_shows()
    {
        var run = await Run();
        run.Output.Should().Contain("Montpellier – Chengdu: June 1981 / 22 June 1981 – theirs is more exact")
            .And.Contain("Toulouse – Chongqing: December 1982 / 1981 – they contradict each other")
            .And.Contain("mirror image: yes; differs from itself: no")
            .And.Contain("merged twice, the same: yes")
            .And.Contain("Toulouse – Chongqing: 1981 / December 1982")
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
