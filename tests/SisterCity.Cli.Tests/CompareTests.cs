namespace SisterCity.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private const string Mine = """
        { "authorities": [
            { "id": "m", "country": "FR", "names": [{ "text": { "fr": "Montpellier" } }], "kinds": [{ "kind": "commune" }], "codes": [{ "inseeCommune": "34172", "wikidata": "Q6441" }] },
            { "id": "c", "country": "CN", "names": [{ "text": { "zh": "成都市" } }], "kinds": [{ "kind": "sub-provincial-city" }], "codes": [{ "gbT2260": "510100", "wikidata": "Q30002" }] } ],
          "partnerships": [{ "id": "mc", "kind": "twinning", "members": [{ "authority": "m" }, { "authority": "c" }], "since": "1981-06" }] }
        """;

    private const string Table = "item\tpartner\tstart\nQ6441\tQ30002\t1981-06-22T00:00:00Z\nQ30002\tQ6441\t\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_list_does_not_differ_from_itself()
    {
        var file = folder.Write("mine.json", Mine);
        var outcome = Outcome.Of("compare", file, file);
        outcome.ExitCode.Should().Be(0, because: outcome.Text + outcome.Errors);
        outcome.Errors.Should().BeEmpty();
    }

    [Fact]
    public void A_register_is_compared_with_a_query_result_by_content_whatever_it_is_called()
    {
        var outcome = Outcome.Of("compare", folder.Write("mine.json", Mine), folder.Write("theirs.txt", Table), "--format", "json");
        outcome.ExitCode.Should().Be(1, because: outcome.Text);
        outcome.Json.GetProperty("counts").GetProperty("inBoth").GetInt32().Should().Be(1);
        outcome.Json.GetProperty("inBoth")[0].GetProperty("dates").GetString().Should().Be("is-refined-by");
        outcome.Json.GetProperty("report").GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Equal("SC5026");
    }

    [Fact]
    public void The_other_way_round_gives_the_mirror_image()
    {
        var (mine, theirs) = (folder.Write("mine.json", Mine), folder.Write("theirs.tsv", Table));
        Outcome.Of("compare", theirs, mine, "--format", "json").Json.GetProperty("inBoth")[0].GetProperty("dates").GetString().Should().Be("refines");
    }

    [Theory]
    [InlineData("en", "In both lists: 1", "One list knows the date")]
    [InlineData("fr", "Dans les deux répertoires\u00a0: 1", "connaît mieux la date")]
    [InlineData("zh", "两份名录均有：1", "更为精确")]
    public void Speaks_the_language_asked_for(string language, params string[] words)
    {
        var outcome = Outcome.Of("compare", folder.Write("mine.json", Mine), folder.Write("theirs.tsv", Table), "--lang", language);
        outcome.Text.Should().ContainAll(words);
    }

    [Fact]
    public void Rows_that_were_set_aside_are_said_and_a_query_result_can_be_validated()
    {
        var file = folder.Write("theirs.tsv", Table + "Montpellier\tQ30002\n");
        var outcome = Outcome.Of("compare", folder.Write("mine.json", Mine), file);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("theirs.tsv");
        var report = Outcome.Of("validate", file, "--format", "json");
        report.ExitCode.Should().Be(1);
        report.Json.GetProperty("findings").EnumerateArray().Should().Contain(finding => finding.GetProperty("code").GetString() == "SC5042" && finding.GetProperty("line").GetInt32() == 4);
    }

    [Fact]
    public void One_list_may_come_from_the_standard_input() =>
        Outcome.Of(new Surroundings { Input = Mine }, "compare", "-", folder.Write("mine.json", Mine)).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("compare", "-", "-")]
    [InlineData("compare", "missing.json", "missing.json")]
    [InlineData("compare", "one.json")]
    [InlineData("compare", "a", "b", "--format", "sarif")]
    public void What_cannot_be_used_is_said_with_2(params string[] arguments)
    {
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ");
        outcome.Output.Should().BeEmpty();
    }
}
