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

    [Fact]
    public void Statuses_are_compared_on_a_day_when_one_is_given()
    {
        string Having(string events) => Mine.Replace("\"since\": \"1981-06\"", $"\"since\": \"1981-06\", \"events\": [{events}]", StringComparison.Ordinal);
        var mine = folder.Write("mine.json", Having("{ \"state\": \"in-force\", \"on\": \"1981-06\" }, { \"state\": \"terminated-unilaterally\", \"on\": \"2021\" }"));
        var theirs = folder.Write("theirs.json", Having("{ \"state\": \"in-force\", \"on\": \"1981-06\" }"));
        Outcome.Of("compare", mine, theirs, "--on", "2020-12-31").ExitCode.Should().Be(0);
        var outcome = Outcome.Of("compare", mine, theirs, "--on", "2026-09-01", "--format", "json");
        outcome.ExitCode.Should().Be(1);
        outcome.Json.GetProperty("on").GetString().Should().Be("2026-09-01");
        var both = outcome.Json.GetProperty("inBoth")[0];
        (both.GetProperty("statuses").GetString(), both.GetProperty("mine").GetProperty("status").GetString(), both.GetProperty("theirs").GetProperty("status").GetString())
            .Should().Be(("conflict", "terminated-unilaterally", "in-force"));
        Outcome.Of("compare", mine, theirs, "--on", "2026-09-01", "--lang", "fr").Text.Should().Contain("Au\u00a0: 1er septembre 2026").And.Contain("SC5028");
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void A_register_does_not_differ_from_its_lines_and_its_table(string form)
    {
        const string Agreement = """, "agreements": [{ "id": "a", "partnership": "mc", "kind": "sister-city-agreement", "parties": [{ "authority": "m" }, { "authority": "c" }], "signedOn": "1981-06" }] }""";
        var mine = folder.Write("mine.json", Mine.TrimEnd()[..^1] + Agreement);
        var other = folder.At($"other.{form}");
        Outcome.Of("convert", mine, "--to", form, "--out", other).ExitCode.Should().Be(0);
        var outcome = Outcome.Of("compare", mine, other, "--format", "json");
        outcome.ExitCode.Should().Be(0, because: outcome.Text);
        outcome.Json.GetProperty("counts").GetProperty("inBoth").GetInt32().Should().Be(1);
    }

    [Fact]
    public void The_directory_meets_an_INSEE_code_with_the_SIREN_of_the_same_commune()
    {
        var (mine, theirs) = (folder.Write("mine.json", Mine.Replace(", \"wikidata\": \"Q6441\"", "")), folder.Write("theirs.json", Mine.Replace("\"inseeCommune\": \"34172\", \"wikidata\": \"Q6441\"", "\"siren\": \"213401722\"")));
        var apart = Outcome.Of("compare", mine, theirs, "--format", "json");
        (apart.ExitCode, apart.Json.GetProperty("counts").GetProperty("inBoth").GetInt32()).Should().Be((1, 0));
        var together = Outcome.Of("compare", mine, theirs, "--directory", "--format", "json");
        (together.ExitCode, together.Json.GetProperty("counts").GetProperty("inBoth").GetInt32()).Should().Be((0, 1));
        Outcome.Of("merge", mine, theirs).Json.GetProperty("authorities").GetArrayLength().Should().Be(3);
        var merged = Outcome.Of("merge", mine, theirs, "--directory").Json;
        (merged.GetProperty("authorities").GetArrayLength(), merged.GetProperty("partnerships").GetArrayLength()).Should().Be((2, 1));
    }

    [Fact]
    public void The_standard_JSON_of_SPARQL_results_says_what_its_TSV_says()
    {
        var json = folder.Write("theirs.json", """
            { "head": { "vars": ["item", "partner", "start"] }, "results": { "bindings": [
              { "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q6441" }, "partner": { "type": "uri", "value": "http://www.wikidata.org/entity/Q30002" }, "start": { "type": "literal", "value": "1981-06-22T00:00:00Z" } },
              { "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q30002" }, "partner": { "type": "uri", "value": "http://www.wikidata.org/entity/Q6441" } } ] } }
            """);
        var mine = folder.Write("mine.json", Mine);
        Outcome.Of("compare", mine, json, "--format", "json").Text.Should().Be(Outcome.Of("compare", mine, folder.Write("theirs.tsv", Table), "--format", "json").Text);
    }

    [Theory]
    [InlineData("en", "In both lists: 1", "One list knows the date")]
    [InlineData("fr", "Premier répertoire\u00a0: ", "Second répertoire\u00a0: ", "Seulement dans ", ".json\u00a0: /partnerships/0", "Dans les deux répertoires\u00a0: 1", "connaît mieux la date")]
    [InlineData("zh", "第一份名录：", "第二份名录：", "仅见于", ".json：/partnerships/0", "两份名录均有：1", "更为精确")]
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
    public void What_could_not_be_read_is_named_and_makes_no_difference_unless_somebody_asks_for_all()
    {
        var broken = Mine.TrimEnd()[..^1] + """, "agreements": [{ "kind": "sister-city-agreement" }] }""";
        var outcome = Outcome.Of("compare", folder.Write("mine.json", Mine), folder.Write("broken.json", broken));
        outcome.ExitCode.Should().Be(0, because: outcome.Text);
        outcome.Errors.Should().Contain("broken.json");
        Outcome.Of("compare", folder.At("mine.json"), folder.At("broken.json"), "--complete").ExitCode.Should().Be(1);
        Outcome.Of("compare", folder.At("mine.json"), folder.At("mine.json"), "--complete").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("en", "nothing was compared")]
    [InlineData("fr", "rien n'a été comparé")]
    [InlineData("zh", "未作任何比较")]
    public void A_comparison_that_compared_nothing_is_not_no_difference(string language, string words)
    {
        var file = folder.Write("names.json", """
            {"authorities":[{"id":"a","country":"AL","names":[{"text":{"en":"Berat"}}]},{"id":"b","country":"TR","names":[{"text":{"en":"Amasya"}}]}],
             "partnerships":[{"id":"p","kind":"twinning","members":[{"authority":"a"},{"authority":"b"}]}]}
            """);
        foreach (var form in new[] { "text", "json" })
        {
            var outcome = Outcome.Of("compare", file, file, "--lang", language, "--format", form);
            outcome.ExitCode.Should().Be(2);
            outcome.Errors.Should().Contain(words);
        }

        Outcome.Of("compare", folder.Write("mine.json", Mine), file).ExitCode.Should().Be(2);
        Outcome.Of("compare", folder.At("mine.json"), folder.Write("empty.json", "{\"partnerships\":[]}")).ExitCode.Should().Be(1, because: "an empty list differs");
    }

    [Fact]
    public void One_list_may_come_from_the_standard_input() =>
        Outcome.Of(new Surroundings { Input = Mine }, "compare", "-", folder.Write("mine.json", Mine)).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("compare", "-", "-")]
    [InlineData("compare", "missing.json", "missing.json")]
    [InlineData("compare", "one.json")]
    [InlineData("compare", "a", "b", "--format", "sarif")]
    [InlineData("compare", "a", "b", "--on", "yesterday")]
    public void What_cannot_be_used_is_said_with_2(params string[] arguments)
    {
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ");
        outcome.Output.Should().BeEmpty();
    }
}
