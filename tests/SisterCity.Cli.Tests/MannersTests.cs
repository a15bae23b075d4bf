namespace SisterCity.Cli.Tests;

/// <summary>How the command behaves at its edges: each test was a fault once.</summary>
public sealed class MannersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_standard_input_named_twice_is_refused_not_a_crash()
    {
        var outcome = Outcome.Of(new Surroundings { Input = Documents.Clean }, "validate", "-", "-");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("zh")]
    public void A_wrong_day_is_named_in_the_language_asked_for(string language)
    {
        var file = folder.Write("clean.json", Documents.Clean);
        var english = Outcome.Of("validate", file, "--on", "yesterday");
        Outcome.Of("validate", file, "--on", "yesterday", "--lang", language).Errors.Should().NotBe(english.Errors);
    }

    [Fact]
    public void A_missing_file_is_explained_in_one_language()
    {
        Outcome.Of("validate", folder.At("missing.json"), "--lang", "fr").Errors.Should().NotContain("Could not find");
    }

    [Fact]
    public void A_wrong_language_names_its_option()
    {
        Outcome.Of("validate", folder.Write("clean.json", Documents.Clean), "--lang", "de").Errors.Should().Contain("--lang");
    }

    [Fact]
    public void The_help_goes_to_the_console_it_was_given_and_writes_days_as_it_reads_them()
    {
        var outcome = Outcome.Of("validate", "--help");
        outcome.ExitCode.Should().Be(0);
        outcome.Text.Should().Contain("--on").And.Contain("2026-09-01");
    }

    [Fact]
    public void A_missing_file_does_not_hide_what_was_found_in_the_others()
    {
        var outcome = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), folder.At("missing.json"));
        outcome.ExitCode.Should().Be(2);
        outcome.Text.Should().Contain("SC2001");
    }

    [Theory]
    [InlineData("fr", "\u00a0; SisterCity.Core")]
    [InlineData("zh", "1项错误，0项警告，0项提示（2026年9月1日；SisterCity.Core")]
    public void The_summary_is_punctuated_as_its_language_is(string language, string words)
    {
        Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), "--lang", language).Text.Should().Contain(words);
    }

    [Fact]
    public void The_rules_of_SARIF_are_described_without_open_placeholders()
    {
        var log = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), "--format", "sarif").Json;
        log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("shortDescription").GetProperty("text").GetString()
            .Should().NotContain("{");
    }
}
