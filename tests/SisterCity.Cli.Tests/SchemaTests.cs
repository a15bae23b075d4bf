using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>What partners ask the command for: schemas, code lists, rules.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Show_writes_one_schema_as_the_library_does()
    {
        var outcome = Outcome.Of("schema", "show", "agreement", "--lang", "fr");
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Equal(SchemaExporter.Export("agreement", new SchemaOptions { Language = LanguageTag.French }));
    }

    [Fact]
    public void Export_writes_every_schema_and_says_where()
    {
        var outcome = Outcome.Of("schema", "export", "--out", folder.At("kit"), "--base-uri", "https://example.org/s", "--dereferenced", "--lang", "zh");
        outcome.ExitCode.Should().Be(0, because: outcome.Errors);
        var written = outcome.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        written.Should().HaveCount(SchemaExporter.Names.Count).And.OnlyContain(path => File.Exists(path));
        File.ReadAllText(folder.At("kit", "zh", "agreement.dereferenced.schema.json")).Should().Contain("https://example.org/s/");
        Directory.EnumerateFiles(folder.Root, "*.unfinished", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "cannot be written", "something else stands in its place")]
    [InlineData("fr", "écriture impossible", "autre chose occupe cette place")]
    [InlineData("zh", "无法写入", "该位置已被占用")]
    public void A_folder_that_cannot_be_written_is_named_and_nothing_is_half_written(string language, string words, string reason)
    {
        var file = folder.Write("file", "not a folder");
        var outcome = Outcome.Of("schema", "export", "--out", file, "--lang", language);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(words).And.Contain(file).And.Contain(reason).And.NotContain("Exception");
        outcome.Output.Should().BeEmpty();

        // The last of the schemas meets a folder in its place: those before it are not written either.
        Directory.CreateDirectory(folder.At("kit", SchemaExporter.FileNameOf("report", new SchemaOptions { Language = LanguageTag.Parse(language) })));
        Outcome.Of("schema", "export", "--out", folder.At("kit"), "--lang", language).ExitCode.Should().Be(2);
        Directory.EnumerateFiles(folder.At("kit"), "*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void A_language_that_there_is_none_of_is_met_with_those_there_are_and_nothing_is_written()
    {
        var outcome = Outcome.Of("schema", "export", "--out", folder.At("kit"), "--lang", "xx");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("xx").And.Contain("en").And.Contain("fr").And.Contain("zh");
        Directory.Exists(folder.At("kit")).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "there is no agrement. Probably meant: agreement")]
    [InlineData("fr", "agrement n'existe pas. Sans doute\u00a0: agreement")]
    [InlineData("zh", "没有 agrement。可能应为：agreement")]
    public void A_mistyped_schema_is_met_with_what_was_meant(string language, string words)
    {
        var outcome = Outcome.Of("schema", "show", "agrement", "--lang", language);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(words);
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_schema_that_is_far_from_all_is_met_with_all() =>
        Outcome.Of("schema", "show", "xyzzy-plugh").Errors.Should().Contain("There is: register, authority");

    [Theory]
    [InlineData("schema", "show", "agreement", "--lang", "de")]
    [InlineData("schema", "export", "--base-uri", "schemas")]
    [InlineData("schema", "show")]
    [InlineData("schema")]
    [InlineData("rule")]
    public void Arguments_that_cannot_be_used_are_said_and_end_with_2(params string[] arguments)
    {
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ");
    }

    [Fact]
    public void A_code_list_shows_its_codes_with_titles_in_the_language_asked_for()
    {
        Outcome.Of("codelist", "term-kinds", "--lang", "zh").Text.Should().StartWith("期限类型（term-kinds，封闭列表）\n").And.Contain("fixed            固定期限\n");
        Outcome.Of("codelist", "countries", "--lang", "fr").Text.Should().Contain("liste").And.Contain("CN");
        Outcome.Of("codelist", "term-kinds", "--format", "json").Json.GetProperty("codes").GetArrayLength().Should().BePositive();
        Outcome.Of("codelist", "term-kinds", "--format", "csv").Text.Should().StartWith("code,title_en,title_fr,title_zh,");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void A_format_of_one_list_needs_its_name(string format)
    {
        var outcome = Outcome.Of("codelist", "--format", format, "--lang", "fr");
        outcome.ExitCode.Should().Be(2);
        outcome.Text.Should().BeEmpty();
        outcome.Errors.Should().Contain("indiquez son nom");
    }

    [Fact]
    public void Without_a_name_the_lists_are_listed() => Outcome.Of("codelist").Text.Should().Contain("agreement-kinds").And.Contain("Kinds of agreement");

    [Theory]
    [InlineData("en", "Probably meant: term-kinds")]
    [InlineData("fr", "Sans doute\u00a0: term-kinds")]
    [InlineData("zh", "可能应为：term-kinds")]
    public void A_mistyped_list_is_met_with_what_was_meant(string language, string words)
    {
        var outcome = Outcome.Of("codelist", "TermKind", "--lang", language);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(words);
    }

    [Fact]
    public void A_rule_is_explained_in_three_languages_or_in_one()
    {
        var all = Outcome.Of("rule", "SC2001").Text;
        all.Should().Contain("SC2001 EndsBeforeItIsSigned (error)").And.Contain("(erreur)").And.Contain("（错误）");
        Outcome.Of("rule", "EndsBeforeItIsSigned").Text.Should().Be(all);
        Outcome.Of("rule", "SC2001", "--lang", "fr").Text.Should().Contain("(erreur)").And.NotContain("(error)");
    }

    [Theory]
    [InlineData("sc2001", "SC2001")]
    [InlineData("EndBeforeItIsSigned", "EndsBeforeItIsSigned")]
    public void A_mistyped_rule_is_met_with_what_was_meant(string typed, string meant)
    {
        var outcome = Outcome.Of("rule", typed);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(meant);
    }
}
