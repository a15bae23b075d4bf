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
        addresses.Should().HaveCount(2).And.AllSatisfy(address => address.Should().MatchRegex("^file:///[A-Za-z0-9._~%:/-]+$"));
        addresses[0].Should().EndWith("/first.json");
        addresses[1].Should().EndWith("/Orl%C3%A9ans%20et%20Yangzhou.json");
    }

    [Fact]
    public void Every_finding_of_a_JSON_file_has_the_lines_and_columns_of_its_value()
    {
        var lines = File.ReadAllLines(Sample);
        var results = Run(Outcome.Of("validate", Sample, "--format", "sarif").Json).GetProperty("results").EnumerateArray().ToList();
        results.Should().NotBeEmpty();
        foreach (var region in results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")))
        {
            var (start, end) = (lines[Number(region, "startLine") - 1], lines[Number(region, "endLine") - 1]);
            start[Number(region, "startColumn") - 1].Should().BeOneOf('{', '[', '"');
            end[Number(region, "endColumn") - 2].Should().BeOneOf('}', ']', '"');
        }

        static int Number(JsonElement region, string member) => region.GetProperty(member).GetInt32();
    }

    [Theory]
    [InlineData("en", "there is no file", "Source: ")]
    [InlineData("fr", "fichier introuvable", "Source\u00a0: ")]
    [InlineData("zh", "找不到文件", "来源：")]
    public void Says_which_file_could_not_be_read_and_helps_with_every_rule(string language, string why, string source)
    {
        var outcome = Outcome.Of("validate", "no such file.json", folder.Write("error.json", Documents.WithAnError), "--format", "sarif", "--lang", language);
        outcome.ExitCode.Should().Be(2);
        var run = Run(outcome.Json);
        var invocation = run.GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("exitCode").GetInt32().Should().Be(2);
        var notification = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Should().ContainSingle().Which;
        notification.GetProperty("message").GetProperty("text").GetString().Should().Contain(why);
        var address = notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        address.GetProperty("uri").GetString().Should().Be("no%20such%20file.json");
        run.GetProperty("originalUriBaseIds").GetProperty(address.GetProperty("uriBaseId").GetString()!).GetProperty("uri").GetString().Should().StartWith("file:///").And.EndWith("/");
        run.GetProperty("results").GetArrayLength().Should().Be(1);
        foreach (var rule in run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            rule.GetProperty("help").GetProperty("text").GetString().Should().Contain(rule.GetProperty("fullDescription").GetProperty("text").GetString()).And.Contain(source);
            rule.GetProperty("help").GetProperty("markdown").GetString().Should().StartWith($"**{rule.GetProperty("id")} ");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Says_that_the_check_succeeded_whatever_it_found(int exitCode)
    {
        var outcome = Outcome.Of("validate", folder.Write("register.json", exitCode == 0 ? Documents.Clean : Documents.WithAnError), "--format", "sarif");
        var invocation = Run(outcome.Json).GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
        invocation.GetProperty("exitCode").GetInt32().Should().Be(exitCode);
        invocation.GetProperty("toolExecutionNotifications").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Of_the_law_says_what_could_not_be_read_too()
    {
        var outcome = Outcome.Of("assess", folder.At("missing.json"), "--format", "sarif");
        outcome.ExitCode.Should().Be(2);
        Run(outcome.Json).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
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
