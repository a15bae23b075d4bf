namespace SisterCity.Cli.Tests;

public sealed class ProgressBarTests : IDisposable
{
    private const int LongInput = 16 << 20;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Is_shown_for_a_long_file_on_a_terminal_and_erases_itself()
    {
        var outcome = Outcome.Of(new Surroundings { HasProgress = true }, "validate", LongFile());
        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().Contain("100 %").And.NotContain("\n");

        // Each picture of the bar starts at the line's beginning; the last thing written is blank, as long as the longest picture, and goes back.
        outcome.Errors.Should().EndWith("\r");
        var pictures = outcome.Errors[..^1].Split('\r');
        pictures[^1].Should().BeNullOrWhiteSpace();
        pictures[^1].Length.Should().BeGreaterThanOrEqualTo(pictures.Max(picture => picture.Length));
    }

    [Fact]
    public void Rises_to_100_percent_without_saying_a_number_twice()
    {
        var outcome = Outcome.Of(new Surroundings { HasProgress = true }, "validate", LongFile());
        var percents = outcome.Errors.Split('\r').Where(picture => picture.EndsWith('%')).Select(picture => int.Parse(picture.Split(' ')[^2])).ToList();
        percents.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(1);
        percents[^1].Should().Be(100);
    }

    [Fact]
    public void Is_not_shown_without_a_terminal()
    {
        Outcome.Of("validate", LongFile()).Errors.Should().BeEmpty();
    }

    [Fact]
    public void Is_not_shown_for_a_short_file()
    {
        Outcome.Of(new Surroundings { HasProgress = true }, "validate", folder.Write("clean.json", Documents.Clean)).Errors.Should().BeEmpty();
    }

    [Fact]
    public void Leaves_the_report_as_it_is()
    {
        var file = LongFile();
        Outcome.Of(new Surroundings { HasProgress = true }, "validate", file).Output.Should().Equal(Outcome.Of("validate", file).Output);
    }

    private string LongFile() => folder.Write("long.json", Documents.Clean + new string(' ', LongInput));
}
