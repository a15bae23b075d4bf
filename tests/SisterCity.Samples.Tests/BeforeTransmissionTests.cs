namespace SisterCity.Samples.Tests;

public class BeforeTransmissionTests
{
    [Theory]
    [InlineData("en", "Before transmission to the prefecture", "Nothing is missing.", "Not in effect on 1 September 2019")]
    [InlineData("fr", "Avant la transmission à la préfecture", "Rien ne manque.", "Sans effet à cette date (1er septembre 2019)")]
    [InlineData("zh", "报送省府之前", "无缺项。", "2019年9月1日尚未生效")]
    public async Task Lists_what_is_missing_and_then_nothing_in_the_language_asked_for(string language, string title, string ready, string effect)
    {
        var run = await Sample.Run("SisterCity.Samples.BeforeTransmission", "--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        run.Output.Should().StartWith(title).And.Contain(ready).And.Contain(effect).And.Contain("No Surely");
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
