using System.Text;
using System.Text.RegularExpressions;

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

    [Theory]
    [InlineData("validate")]
    [InlineData("assess")]
    [InlineData("status")]
    [InlineData("lapsing")]
    [InlineData("series")]
    [InlineData("crises")]
    [InlineData("convert")]
    [InlineData("compare")]
    [InlineData("merge")]
    public void The_help_names_every_form_that_is_read_and_every_form_that_it_names_is_read(string command)
    {
        // The help is broken into lines where it likes.
        Regex.Replace(Outcome.Of(command, "--help").Text, "\\s+", " ").Should().Contain(
            "JSON, JSON Lines, a table (CSV), a workbook with our tables (xlsx), a query result of Wikidata (P190) in JSON, TSV or CSV, or a list in another "
            + "public format (SCDL, RGRE, CPAFFC, cities, links); - is standard input");
        var table = folder.At("table.csv");
        Outcome.Of("convert", folder.Write("register.json", Documents.Clean), "--to", "csv", "--out", table).ExitCode.Should().Be(0);
        foreach (var file in new[]
        {
            folder.At("register.json"), folder.Write("lines.jsonl", Documents.CleanLines), table, folder.Write("result.tsv", "item\tpartner\nQ6441\tQ30002\n"), folder.Write("result.csv", "item,partner\nQ6441,Q30002\n"),
            folder.Write("links.csv", "city_a,country_a,city_b,country_b\nBath,GB,Alkmaar,NL\n"),
            folder.Write("result.json", """{"head":{"vars":["item","partner"]},"results":{"bindings":[]}}"""),
        })
        {
            var outcome = Outcome.Of(command is "compare" ? [command, file, file] : [command, file]);

            // The clean register has no codes: it is read, and nothing of it can be compared.
            outcome.ExitCode.Should().Be(command is "compare" && outcome.Errors.Contains("nothing was compared") ? 2 : 0, because: file + outcome.Errors);
        }
    }

    [Fact]
    public void A_table_in_another_encoding_is_called_a_table_whatever_its_file_is_called()
    {
        var file = folder.At("list.txt");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes("agreement_id,agreement_title\na,Orléans\n"));
        Outcome.Of("validate", file, "--format", "json").Codes.Should().Equal("SC0017");
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
