namespace SisterCity.Samples.Tests;

public class BeforeTransmissionTests
{
    [Theory]
    [InlineData("en", "Before transmission to the prefecture", "Nothing is missing.", "Not in effect on 8 September 2019: ", "Took effect on 9 September 2019.")]
    [InlineData("fr", "Avant la transmission à la préfecture", "Rien ne manque.", "Sans effet au 8 septembre 2019\u00a0: ", "A pris effet le 9 septembre 2019.")]
    [InlineData("zh", "报送省长公署（préfecture）之前", "无缺项。", "2019年9月8日尚未生效：", "2019年9月9日生效。")]
    public async Task Lists_what_is_missing_and_then_nothing_in_the_language_asked_for(string language, string title, string ready, string before, string after)
    {
        var run = await Sample.Run("SisterCity.Samples.BeforeTransmission", "--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        run.Output.Should().StartWith(title).And.Contain(ready).And.Contain(before).And.EndWith($"{after}\n").And.NotContain("Surely");
        run.Output.Split(title)[1].Should().Contain("[ ]");
        run.Output.Split(title)[2].Should().NotContain("[ ]").And.NotContain("[!]");
    }

    [Fact]
    public async Task Says_why_when_its_arguments_cannot_be_used()
    {
        var run = await Sample.Run("SisterCity.Samples.BeforeTransmission", "--lang", "de");
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("--lang is");
    }
}
