namespace SisterCity.Cli.Tests;

public sealed class TextReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "1 error, 0 warnings, 0 notes", "1 September 2026")]
    [InlineData("fr", "1 erreur, 0 avertissement, 0 remarque", "1er septembre 2026")]
    [InlineData("zh", "1项错误", "2026年9月1日")]
    public void Ends_with_the_summary(string language, string counts, string day)
    {
        var outcome = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError), "--lang", language);
        var summary = outcome.Text.TrimEnd('\n').Split('\n')[^1];
        summary.Should().StartWith(counts).And.Contain(day).And.Contain("SisterCity.Core");
    }

    [Fact]
    public void Of_a_clean_file_is_the_summary_alone()
    {
        var text = Outcome.Of("validate", folder.Write("clean.json", Documents.Clean)).Text;
        text.Should().StartWith("0 errors, 0 warnings, 0 notes (");
        text.TrimEnd('\n').Should().NotContain("\n");
    }

    [Fact]
    public void Says_the_code_the_name_the_place_the_message_and_the_reason()
    {
        var text = Outcome.Of("validate", folder.Write("error.json", Documents.WithAnError)).Text;
        text.Should().StartWith(
            """
            SC2001 error EndsBeforeItIsSigned × 1
              Département des Yvelines – Préfecture de Blitta (yvelines-blitta), /agreements/0/term/endsOn
                The agreement ends before it was signed. End: May 2012; signature: June 2012.

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("en", "  and 5 more; --all shows them\n")]
    [InlineData("fr", "  et 5 de plus\u00a0; --all les montre\n")]
    [InlineData("zh", "  另有5项；使用 --all 查看全部\n")]
    public void Shows_twenty_places_of_a_rule_and_all_of_them_when_asked(string language, string others)
    {
        var error = Documents.LinesWithAnError.Split('\n')[2];
        var lines = Documents.LinesWithAnError + string.Join('\n', Enumerable.Range(0, 24).Select(number => error.Replace("\"yvelines-blitta\"", $"\"a{number}\"", StringComparison.Ordinal)));
        var file = folder.Write("lines.jsonl", lines);
        Places(Outcome.Of("validate", file, "--lang", language).Text).Should().Be((20, true));
        Places(Outcome.Of("validate", file, "--lang", language, "--all").Text).Should().Be((25, false));
        Outcome.Of("validate", file, "--lang", language, "--format", "json").Codes.Count(code => code == "SC2001").Should().Be(25);

        (int Count, bool SpeaksOfOthers) Places(string text) => (text.Split('\n').Count(line => line.Contains("/agreement/term/endsOn", StringComparison.Ordinal)), text.Contains(others, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_files_names_each_before_its_report()
    {
        var (first, second) = (folder.Write("first.json", Documents.WithAnError), folder.Write("second.json", Documents.Clean));
        var lines = Outcome.Of("validate", first, second).Text.Split('\n');
        lines[0].Should().Be(first);
        lines[1].Should().StartWith("SC2001");
        lines[Array.IndexOf(lines, second) + 1].Should().StartWith("0 errors");
    }
}
