namespace SisterCity.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_hyphen_is_the_standard_input()
    {
        var outcome = Outcome.Of(new Surroundings { Input = Documents.WithAnError }, "validate", "-", "--format", "json");
        outcome.ExitCode.Should().Be(1);
        outcome.Codes.Should().Equal("SC2001");
    }

    [Fact]
    public void The_standard_input_may_be_JSON_Lines()
    {
        Outcome.Of(new Surroundings { Input = Documents.CleanLines }, "validate", "-").ExitCode.Should().Be(0);

        var outcome = Outcome.Of(new Surroundings { Input = Documents.LinesWithAnError }, "validate", "-", "--format", "json");
        outcome.ExitCode.Should().Be(1);
        outcome.Codes.Should().Equal("SC2001");
        outcome.Json.GetProperty("findings")[0].GetProperty("line").GetInt32().Should().Be(3);
    }

    [Fact]
    public void The_standard_input_may_be_one_register_on_many_lines()
    {
        Documents.Clean.Should().Contain("\n");
        Outcome.Of(new Surroundings { Input = Documents.Clean }, "validate", "-").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("register.jsonl")]
    [InlineData("register.ndjson")]
    [InlineData("REGISTER.JSONL")]
    public void A_name_that_says_JSON_Lines_is_believed(string name)
    {
        Outcome.Of("validate", folder.Write(name, Documents.CleanLines)).ExitCode.Should().Be(0);

        var outcome = Outcome.Of("validate", folder.Write(name, Documents.LinesWithAnError), "--format", "json");
        outcome.ExitCode.Should().Be(1);
        outcome.Json.GetProperty("findings")[0].GetProperty("line").GetInt32().Should().Be(3);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over_with_a_note()
    {
        var outcome = Outcome.Of("validate", folder.Write("marked.json", '\uFEFF' + Documents.Clean), "--format", "json");
        outcome.ExitCode.Should().Be(0);
        outcome.Codes.Should().Equal("SC0004");
    }

    [Fact]
    public void A_future_signature_is_an_error_on_the_day_before_and_none_on_the_day()
    {
        var file = folder.Write("register.json", Documents.Register(signedOn: "2026-10-15", endsOn: "2029-10-15"));

        var before = Outcome.Of("validate", file, "--on", "2026-10-14", "--format", "json");
        before.ExitCode.Should().Be(1);
        before.Codes.Should().Equal("SC2011");

        var onTheDay = Outcome.Of("validate", file, "--on", "2026-10-15", "--format", "json");
        onTheDay.ExitCode.Should().Be(0);
        onTheDay.Codes.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_day_the_day_is_today()
    {
        var file = folder.Write("register.json", Documents.Register(signedOn: "2026-10-15", endsOn: "2029-10-15"));

        var today = Outcome.Of("validate", file, "--format", "json");
        today.Json.GetProperty("provenance").GetProperty("on").GetString().Should().Be("2026-09-01");
        today.Codes.Should().Equal("SC2011");

        var later = Outcome.Of(new Surroundings { Today = new(2026, 12, 31) }, "validate", file, "--format", "json");
        later.Json.GetProperty("provenance").GetProperty("on").GetString().Should().Be("2026-12-31");
        later.Codes.Should().BeEmpty();
    }
}
