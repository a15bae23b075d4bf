using System.Text.Json;

namespace SisterCity.Cli.Tests;

public sealed class JsonReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Sample => Repository.At("samples", "data", "french-chinese-and-occitanie.json");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh")]
    public void Has_the_provenance_the_counts_and_the_findings(string language)
    {
        var report = Outcome.Of("validate", Sample, "--on", "2026-09-01", "--format", "json", "--lang", language).Json;

        var provenance = report.GetProperty("provenance");
        provenance.GetProperty("libraryVersion").GetString().Should().NotBeNullOrEmpty();
        provenance.GetProperty("dataHash").GetString().Should().MatchRegex("^[0-9a-f]{16}$");
        provenance.GetProperty("on").GetString().Should().Be("2026-09-01");

        var levels = report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("level").GetString()).ToList();
        levels.Should().NotBeEmpty().And.OnlyContain(level => level == "error" || level == "warning" || level == "note");
        report.GetProperty("counts").EnumerateObject().Should().OnlyContain(count => count.Value.GetInt32() == levels.Count(level => level == count.Name));
        report.GetProperty("counts").EnumerateObject().Select(count => count.Name).Should().Equal("error", "warning", "note");
    }

    [Fact]
    public void Differs_between_languages_in_the_messages_alone()
    {
        var english = Findings("en");
        foreach (var language in new[] { "fr", "zh" })
        {
            var other = Findings(language);
            other.Select(WithoutWords).Should().Equal(english.Select(WithoutWords));
            other.Zip(english).Should().OnlyContain(pair => pair.First.GetProperty("message").GetString() != pair.Second.GetProperty("message").GetString());
        }
    }

    [Fact]
    public void Says_which_value_is_which()
    {
        var finding = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), "--format", "json").Json.GetProperty("findings")[0];
        finding.GetProperty("name").GetString().Should().Be("EndsBeforeItIsSigned");
        finding.GetProperty("at").GetString().Should().Be("/agreements/0/term/endsOn");
        finding.GetProperty("record").GetString().Should().Be("yvelines-blitta");
        finding.GetProperty("arguments").GetProperty("end").GetString().Should().Be("2012-05");
        finding.GetProperty("arguments").GetProperty("signed").GetString().Should().Be("2012-06");
    }

    [Fact]
    public void Of_several_files_is_an_array_with_their_names()
    {
        var (first, second) = (folder.Write("first.json", Documents.WithAnError), folder.Write("second.json", Documents.Clean));
        var reports = Outcome.Of("validate", first, second, "--format", "json").Json.EnumerateArray().ToList();
        reports.Select(report => report.GetProperty("document").GetString()).Should().Equal(first, second);
        reports.Select(report => report.GetProperty("findings").GetArrayLength()).Should().Equal(1, 0);
    }

    /// <summary>What a program gets depends on what it asked for, and not on what was found there.</summary>
    [Fact]
    public void Of_several_files_is_an_array_of_those_that_could_be_read()
    {
        Outcome.Of("validate", folder.At("missing.json"), folder.Write("clean.json", Documents.Clean), "--format", "json").Json.GetArrayLength().Should().Be(1);
        Outcome.Of("validate", folder.At("missing.json"), folder.At("other.json"), "--format", "json").Json.GetArrayLength().Should().Be(0);
    }

    private static List<JsonElement> Findings(string language) =>
        [.. Outcome.Of("validate", Sample, "--format", "json", "--lang", language).Json.GetProperty("findings").EnumerateArray()];

    private static string WithoutWords(JsonElement finding) =>
        string.Join(' ', finding.EnumerateObject().Where(member => member.Name is not "message").Select(member => member.Value.GetRawText()));
}
