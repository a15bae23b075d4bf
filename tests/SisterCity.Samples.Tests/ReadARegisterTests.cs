namespace SisterCity.Samples.Tests;

public sealed class ReadARegisterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "0 errors", "1 September 2026")]
    [InlineData("fr", "0 erreur", "1er septembre 2026")]
    [InlineData("zh", "0项错误", "2026年9月1日")]
    public async Task Explains_the_real_register_in_the_language_asked_for(string language, string errors, string day)
    {
        var run = await Run("--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        run.Output.TrimEnd().Split('\n')[^1].Should().StartWith(errors).And.Contain(day);
    }

    [Fact]
    public async Task Speaks_English_unless_told_otherwise()
    {
        var (silent, english) = (await Run(), await Run("--lang", "en"));
        silent.Output.Should().Be(english.Output);
    }

    [Theory]
    [InlineData("en", "116 authorities, 65 partnerships, 70 agreements, 98 sources")]
    [InlineData("fr", "116 collectivités, 65 partenariats, 70 accords, 98 sources")]
    [InlineData("zh", "116个地方政府、65个伙伴关系、70份协议、98个来源")]
    public async Task Says_what_is_in_the_register_before_what_was_found(string language, string counts)
    {
        var run = await Run("--lang", language);
        run.Output.Should().Contain(counts);
        if (language is "en")
            File.ReadAllText(Repository.At("README.md")).Should().Contain(counts);
        run.Output.Split('\n')[0].Should().NotStartWith("SC");
    }

    [Fact]
    public async Task Writes_plain_text_when_nobody_looks()
    {
        (await Run()).Output.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task Reads_the_file_it_is_given_whatever_the_order_of_the_arguments()
    {
        var file = Repository.At("samples", "data", "conventions.json");
        var (before, after) = (await Run(file, "--lang", "fr"), await Run("--lang", "fr", file));
        before.ExitCode.Should().Be(0, because: before.All);
        before.Output.Should().Contain("Angoulême").And.Be(after.Output);
    }

    [Fact]
    public async Task Exits_with_1_when_an_error_is_found()
    {
        var run = await Run(folder.Write("letter.json", "Dear colleagues,"));
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("SC0001");
    }

    [Theory]
    [InlineData("--lang is", "--lang", "de")]
    [InlineData("--lang is", "--lang")]
    [InlineData("no file", "missing.json")]
    [InlineData("no file", "--colour")]
    public async Task Exits_with_2_and_says_why_when_its_arguments_cannot_be_used(string message, params string[] arguments)
    {
        var run = await Run(arguments);
        run.ExitCode.Should().Be(2, because: run.All);
        run.Errors.Should().Contain(message);
        run.Output.Should().BeEmpty();
    }

    private static Task<ChildProcess> Run(params string[] arguments) => Sample.Run("SisterCity.Samples.ReadARegister", arguments);
}
