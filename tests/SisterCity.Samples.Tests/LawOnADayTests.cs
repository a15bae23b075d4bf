namespace SisterCity.Samples.Tests;

public class LawOnADayTests
{
    [Theory]
    [InlineData("en", "law not described here", "A regional council", "Any annual or multi-year international action")]
    [InlineData("fr", "droit non décrit ici", "Un conseil régional", "Toute action internationale annuelle ou pluriannuelle")]
    [InlineData("zh", "此处未说明", "大区议会", "任何年度或多年度")]
    public async Task Judges_each_partnership_by_the_law_of_its_own_day(string language, string notFormalised, string of1982, string of2014)
    {
        var run = await Run("--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        Part(run.Output, "montpellier-chengdu-1981").Should().Contain(notFormalised);
        Part(run.Output, "bretagne-shandong-1985").Should().Contain("82-213").And.Contain(of1982).And.NotContain("1983-05-26/");
        Part(run.Output, "nouvelleaquitaine-hubei-1996").Should().Contain("L. 1112-1");
        Part(run.Output, "saintetienne-chouchi-1").Should().Contain("INTB1809792C");
        Part(run.Output, "yvelines-shenzhen-1").Should().Contain(of2014).And.Contain("L. 1115-1");
    }

    [Fact]
    public async Task A_date_that_straddles_the_law_of_1992_has_more_than_one_framework()
    {
        var part = Part((await Run()).Output, "lehavre-tampa-1");
        part.Split('\n').Count(line => line.StartsWith("-- ", StringComparison.Ordinal)).Should().BeGreaterThan(1);
        part.Should().Contain("131-I");
    }

    [Fact]
    public async Task Nothing_before_1992_is_called_broken_by_a_later_law() =>
        Part((await Run()).Output, "montpellier-chengdu-1981").Should().NotContain("L. 1115-1").And.NotContain("broken");

    [Fact]
    public async Task Exits_with_2_when_its_arguments_cannot_be_used() => (await Run("--lang", "de")).ExitCode.Should().Be(2);

    // What is printed of one agreement.
    private static string Part(string output, string id)
    {
        var rest = output[output.IndexOf($"== {id}\n", StringComparison.Ordinal)..];
        return rest.IndexOf("\n== ", StringComparison.Ordinal) is >= 0 and var end ? rest[..end] : rest;
    }

    private static Task<ChildProcess> Run(params string[] arguments) => Sample.Run("SisterCity.Samples.LawOnADay", arguments);
}
