using System.Text.RegularExpressions;

namespace SisterCity.Cli.Tests;

/// <summary>What holds for every format in every language.</summary>
public sealed class OutputTests : IDisposable
{
    private const char Escape = '\u001b';
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> FormatsAndLanguages
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var format in new[] { "text", "json", "sarif" })
            {
                foreach (var language in new[] { "en", "fr", "zh" })
                    rows.Add(format, language);
            }

            return rows;
        }
    }

    private static string Sample => Repository.At("samples", "data", "french-chinese-and-occitanie.json");

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void The_same_input_gives_the_same_bytes(string format, string language)
    {
        var first = Outcome.Of("validate", Sample, "--format", format, "--lang", language);
        var second = Outcome.Of("validate", Sample, "--format", format, "--lang", language);
        second.Output.Should().Equal(first.Output);
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void The_output_is_UTF_8_without_a_byte_order_mark_and_ends_with_a_line_feed(string format, string language)
    {
        var text = Outcome.Of("validate", Sample, "--format", format, "--lang", language).Text;
        text.Should().NotStartWith("\uFEFF").And.NotContain("\r").And.NotContain("\uFFFD").And.EndWith("\n").And.NotEndWith("\n\n");
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Letters_are_written_as_letters(string format, string language)
    {
        // A non-breaking space is no letter: JSON may show it as an escape.
        var text = Outcome.Of("validate", Sample, "--format", format, "--lang", language).Text;
        text.Should().Contain("Département du Gers");
        Regex.Matches(text, @"\\u(?!00A0).{4}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FormatsAndLanguages))]
    public void Without_a_terminal_there_are_no_escape_sequences(string format, string language)
    {
        Outcome.Of("validate", Sample, "--format", format, "--lang", language).Text.Should().NotContain(Escape.ToString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void What_programs_read_has_no_colours_on_a_terminal_either(string format)
    {
        Outcome.Of(new Surroundings { HasColour = true }, "validate", Sample, "--format", format).Text.Should().NotContain(Escape.ToString());
    }

    [Fact]
    public void On_a_terminal_the_text_has_colours_and_is_the_same_without_them()
    {
        var plain = Outcome.Of("validate", Sample).Text;
        var coloured = Outcome.Of(new Surroundings { HasColour = true }, "validate", Sample).Text;
        coloured.Should().Contain($"{Escape}[");
        Regex.Replace(coloured, $"{Escape}\\[[0-9;]*m", string.Empty).Should().Be(plain);
    }

    [Theory]
    [InlineData("en", "sistercity: there is no file ")]
    [InlineData("fr", "sistercity\u00a0: fichier introuvable\u00a0: ")]
    [InlineData("zh", "sistercity：找不到文件：")]
    public void An_unreadable_file_is_named_in_the_language_asked_for(string language, string message)
    {
        var outcome = Outcome.Of("validate", folder.At("missing.json"), "--lang", language);
        outcome.Errors.Should().StartWith(message + folder.At("missing.json"));
    }

    [Theory]
    [InlineData("en", "This is not JSON: line 1, column 1.")]
    [InlineData("fr", "Ce texte n'est pas du JSON valide\u00a0: ligne 1, colonne 1.")]
    [InlineData("zh", "此处不是有效的JSON：第1行，第1列。")]
    public void Text_that_is_not_JSON_is_explained_in_the_language_asked_for(string language, string message)
    {
        var file = folder.Write("letter.json", Documents.NotJson);
        Outcome.Of("validate", file, "--lang", language).Text.Should().Contain(message);
        Outcome.Of("validate", file, "--lang", language, "--format", "json").Json.GetProperty("findings")[0].GetProperty("message").GetString().Should().Be(message);
    }
}
