using System.Text;
using SisterCity.Findings;
using SisterCity.Json;

namespace SisterCity.Samples.Tests;

public class BuildAnAgreementTests
{
    [Fact]
    public async Task Finds_the_error_at_first_and_none_after_it_is_mended()
    {
        var run = await Run();
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        var (first, mended) = (Paragraph(run, 0), Paragraph(run, 1));
        first.Should().StartWith("As first written:").And.Contain("Error SC2001 /term/endsOn");
        mended.Should().StartWith("With the term mended").And.NotContain("Error").And.NotContain("SC2001");
    }

    [Theory]
    [InlineData("fr", "Tel que saisi d'abord\u00a0:", "Erreur SC2001", "L'accord")]
    [InlineData("zh", "最初登记：", "错误 SC2001", "2015年11月")]
    public async Task Speaks_the_language_asked_for(string language, params string[] words)
    {
        var run = await Sample.Run("SisterCity.Samples.BuildAnAgreement", "--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        Paragraph(run, 0).Should().ContainAll(words).And.NotContain("Error");
        (await Sample.Run("SisterCity.Samples.BuildAnAgreement", "--lang", "de")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Keeps_what_the_council_did()
    {
        var run = await Run();
        Paragraph(run, 0).Should().Contain("Warning SC2002");
        Paragraph(run, 1).Should().Contain("Warning SC2002");
    }

    [Fact]
    public async Task Writes_a_register_that_can_be_read_again()
    {
        var run = await Run();
        var json = run.Output[run.Output.IndexOf("\n{", StringComparison.Ordinal)..];
        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(json));
        reading.Value.Should().NotBeNull();
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Writes_plain_text_when_nobody_looks()
    {
        (await Run()).Output.Should().NotContain("\u001b");
    }

    private static string Paragraph(ChildProcess run, int index) => run.Output.ReplaceLineEndings("\n").Split("\n\n")[index];

    private static Task<ChildProcess> Run() => Sample.Run("SisterCity.Samples.BuildAnAgreement");
}
