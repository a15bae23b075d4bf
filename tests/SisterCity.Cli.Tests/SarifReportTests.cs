using System.Text.Json;

namespace SisterCity.Cli.Tests;

public sealed class SarifReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Sample => Repository.At("samples", "data", "french-chinese-and-occitanie.json");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh")]
    public void Is_a_log_of_version_2_1_0_with_one_run_of_one_tool(string language)
    {
        var log = Outcome.Of("validate", Sample, "--format", "sarif", "--lang", language).Json;
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("$schema").GetString().Should().Contain("sarif");
        log.GetProperty("runs").GetArrayLength().Should().Be(1);
        var driver = Run(log).GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("SisterCity.Core");
        driver.GetProperty("language").GetString().Should().Be(language);
        driver.GetProperty("rules").GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh")]
    public void Each_result_points_to_its_rule(string language)
    {
        var run = Run(Outcome.Of("validate", Sample, "--format", "sarif", "--lang", language).Json);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        rules.Should().OnlyHaveUniqueItems();
        run.GetProperty("results").GetArrayLength().Should().BePositive();
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].Should().Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().Should().BeOneOf("note", "warning", "error");
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Has_the_findings_of_the_JSON_report_in_the_same_order()
    {
        var run = Run(Outcome.Of("validate", Sample, "--format", "sarif").Json);
        run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString())
            .Should().Equal(Outcome.Of("validate", Sample, "--format", "json").Codes);
    }

    [Fact]
    public void Says_where_in_which_document()
    {
        var file = folder.Write("lines.jsonl", Documents.LinesWithAnError);
        var location = Run(Outcome.Of("validate", file, "--format", "sarif").Json).GetProperty("results")[0].GetProperty("locations")[0];
        location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(3);
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().EndWith("/term/endsOn");
    }

    [Fact]
    public void Of_several_files_has_the_address_of_each()
    {
        var (first, second) = (folder.Write("first.json", Documents.WithAnError), folder.Write("Orléans et Yangzhou.json", Documents.WithAnError));
        var addresses = Run(Outcome.Of("validate", first, second, "--format", "sarif").Json).GetProperty("results").EnumerateArray().Select(Address).ToList();
        addresses.Should().HaveCount(2).And.OnlyContain(address => Uri.IsWellFormedUriString(address, UriKind.RelativeOrAbsolute));
        addresses[0].Should().EndWith("/first.json");
        addresses[1].Should().EndWith("/Orl%C3%A9ans%20et%20Yangzhou.json");
    }

    [Fact]
    public void Of_a_clean_file_has_no_results()
    {
        Run(Outcome.Of("validate", folder.Write("clean.json", Documents.Clean), "--format", "sarif").Json).GetProperty("results").GetArrayLength().Should().Be(0);
    }

    private static JsonElement Run(JsonElement log) => log.GetProperty("runs")[0];

    private static string Address(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
