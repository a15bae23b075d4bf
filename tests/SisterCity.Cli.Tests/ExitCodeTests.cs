namespace SisterCity.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Exits_with_0_when_nothing_is_found()
    {
        var outcome = Outcome.Of("validate", folder.Write("clean.json", Documents.Clean), "--format", "json");
        outcome.ExitCode.Should().Be(0);
        outcome.Codes.Should().BeEmpty();
        outcome.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Exits_with_0_when_only_warnings_and_notes_are_found()
    {
        var outcome = Outcome.Of("validate", Repository.At("samples", "data", "conventions.json"), "--format", "json");
        outcome.ExitCode.Should().Be(0);
        outcome.Codes.Should().NotBeEmpty();
    }

    [Fact]
    public void Exits_with_1_when_an_error_is_found()
    {
        var outcome = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), "--format", "json");
        outcome.ExitCode.Should().Be(1);
        outcome.Codes.Should().Equal("SC2001");
        outcome.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Exits_with_1_when_one_of_several_files_has_an_error()
    {
        Outcome.Of("validate", folder.Write("clean.json", Documents.Clean), folder.Write("error.json", Documents.WithAnError), folder.Write("other.json", Documents.Clean))
            .ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Exits_with_2_and_says_why_when_the_input_is_not_JSON_at_all(string format)
    {
        var outcome = Outcome.Of("validate", folder.Write("letter.json", Documents.NotJson), "--format", format);
        outcome.ExitCode.Should().Be(2);
        outcome.Text.Should().Contain("SC0001");
    }

    [Theory]
    [InlineData("[]", "SC0009")]
    [InlineData("", "SC0002")]
    [InlineData("null", "SC0008")]
    public void Exits_with_2_and_says_why_when_the_JSON_is_no_register(string document, string code)
    {
        var outcome = Outcome.Of("validate", folder.Write("other.json", document), "--format", "json");
        outcome.ExitCode.Should().Be(2);
        outcome.Codes.Should().Contain(code);
    }

    [Fact]
    public void Exits_with_2_when_one_of_several_files_is_not_JSON_and_still_reports_on_all()
    {
        var outcome = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), folder.Write("letter.json", Documents.NotJson));
        outcome.ExitCode.Should().Be(2);
        outcome.Text.Should().Contain("SC2001").And.Contain("SC0001");
    }

    [Fact]
    public void Exits_with_2_when_the_file_is_missing()
    {
        var outcome = Outcome.Of("validate", folder.At("missing.json"));
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ").And.Contain("missing.json");
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public void Exits_with_2_when_the_file_is_a_folder()
    {
        var outcome = Outcome.Of("validate", folder.Root);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ").And.Contain(folder.Root);
        outcome.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--frobnicate")]
    [InlineData("--lang", "de")]
    [InlineData("--lang")]
    [InlineData("--lang", "en", "--lang", "fr")]
    [InlineData("--format", "xml")]
    [InlineData("--on", "yesterday")]
    [InlineData("--on", "2026-13-01")]
    [InlineData("--on", "2026-02-29")]
    [InlineData("--on", "2026-9-1")]
    [InlineData("--on", "2026-09")]
    [InlineData("--on")]
    public void Exits_with_2_when_an_option_cannot_be_used(params string[] options)
    {
        var outcome = Outcome.Of(["validate", folder.Write("clean.json", Documents.Clean), .. options]);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ").And.ContainAny(options);
        outcome.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("validate")]
    [InlineData("validate", "--lang", "fr")]
    [InlineData("frobnicate")]
    public void Exits_with_2_when_there_is_nothing_to_do(params string[] arguments)
    {
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity");
        outcome.Output.Should().BeEmpty();
    }
}
