using SisterCity.Cli.Tests.Robustness;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>A text speaks the language of the terminal when nobody asks for another; what programs read does not.</summary>
public sealed class LanguageTests : IDisposable
{
    private static readonly LanguageTag[] Terminals = [LanguageTag.English, LanguageTag.French, LanguageTag.Chinese];
    private static readonly string Register = Repository.At("samples", "data", "conventions.json");


    private static readonly string[] ForPrograms =
    [
        "validate {0} --format json", "validate {0} --format sarif", "assess {0} --format json", "assess {0} --format sarif", "status {0} --format json",
        "status {0} --spans --format csv",
        "lapsing {0} --format json", "series {0} --format json", "series {0} --format csv", "projects {0} --format json",
            "projects {0} --by theme --format csv", "crises {0} --format json", "compare {0} {0} --format json",
        "law --format json",
        "codelist themes --format json", "codelist themes --format csv", "schema show register", "convert {0}", "convert {0} --to jsonl",
        "convert {0} --to csv", "merge {0}", "fix {0}", "export {0} --to crs", "map {2}", "import {2} --accept-proposals --us 01053",
    ];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> AnswersForPrograms => [.. ForPrograms];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(AnswersForPrograms))]
    public void What_programs_read_is_the_same_under_every_language_of_the_environment(string line)
    {
        var outputs = Terminals.Select(language => Outcome.Of(new Surroundings { Language = language }, Arguments(line)).Output).ToList();
        outputs[0].Should().NotBeEmpty();
        outputs.Should().AllSatisfy(output => output.Should().Equal(outputs[0]));
    }

    [Fact]
    public void Every_command_with_a_format_for_programs_is_asked() =>
        Robustness.Commands.OfRegisters.Keys.Should().BeSubsetOf(ForPrograms.Select(line => line.Split(' ')[0]));

    [Theory]
    [InlineData("convert {0} --to csv --out {1}")]
    [InlineData("fix {0} --out {1}")]
    [InlineData("merge {0} --out {1}")]
    [InlineData("schema export --out {1}")]
    public void A_file_is_the_same_under_every_language_of_the_environment(string line)
    {
        var written = Terminals.Select(language =>
        {
            var place = folder.At(language.Text);
            Outcome.Of(new Surroundings { Language = language }, Arguments(line, place)).ExitCode.Should().Be(0);
            return Directory.Exists(place) ? string.Concat(Directory.EnumerateFiles(place).Order(StringComparer.Ordinal)
                .Select(file => Path.GetFileName(file) + File.ReadAllText(file))) : File.ReadAllText(place);
        }).ToList();
        written.Should().AllBeEquivalentTo(written[0]);
    }

    [Theory]
    [InlineData("validate {0}")]
    [InlineData("assess {0}")]
    [InlineData("status {0}")]
    [InlineData("lapsing {0} --from 2000-01-01")]
    [InlineData("series {0} --from 2000 --to 2001")]
    [InlineData("projects {0}")]
    [InlineData("compare {0} {0}")]
    [InlineData("law")]
    [InlineData("codelist themes")]
    [InlineData("--help")]
    public void A_text_speaks_the_language_of_the_environment_unless_another_is_asked_for(string line)
    {
        foreach (var language in Terminals)
        {
            var asked = Said(Outcome.Of([.. Arguments(line), "--lang", language.Text]));
            Said(Outcome.Of(new Surroundings { Language = language }, Arguments(line))).Should().Be(asked);
            Said(Outcome.Of(new Surroundings { Language = LanguageTag.Chinese }, [.. Arguments(line), "--lang", language.Text])).Should().Be(asked);
        }

        static string Said(Outcome outcome) => $"{outcome.ExitCode}\n{outcome.Text}{outcome.Errors}";
    }

    [Fact]
    public void What_goes_to_standard_error_speaks_the_language_of_the_environment() =>
        Outcome.Of(new Surroundings { Language = LanguageTag.French }, "convert", folder.At("missing.json")).Errors.Should().Contain("fichier introuvable");

    [Theory]
    [InlineData(null, null, null, "en")]
    [InlineData(null, null, "fr_FR.UTF-8", "fr")]
    [InlineData(null, null, "fr", "fr")]
    [InlineData(null, null, "fr-FR", "fr")]
    [InlineData(null, null, "zh_CN.GB18030@pinyin", "zh")]
    [InlineData(null, null, "zh.UTF-8", "zh")]
    [InlineData(null, null, "C.UTF-8", "en")]
    [InlineData(null, null, "POSIX", "en")]
    [InlineData(null, null, "de_DE.UTF-8", "en")]
    [InlineData(null, null, "frr_DE", "en")]
    [InlineData(null, "fr_FR", "zh_CN", "fr")]
    [InlineData("C", "fr_FR", "zh_CN", "en")]
    [InlineData("", "", "zh_CN", "zh")]
    [InlineData("de_DE", "fr_FR", "fr_FR", "en")]
    public void The_first_variable_that_is_set_counts(string? all, string? messages, string? lang, string expected) =>
        TerminalLanguage.Of(variable => variable switch
        {
            "LC_ALL" => all,
            "LC_MESSAGES" => messages,
            "LANG" => lang,
            _ => throw new InvalidOperationException($"Nobody asks for {variable}."),
        }).Text.Should().Be(expected);

    [UnixFact]
    public async Task The_program_itself_reads_its_environment() =>
        (await Shell.Run(folder, "LC_ALL= LC_MESSAGES= LANG=fr_FR.UTF-8 \"$@\" --help")).Output.Should().Contain("Utilisation\u00a0:");

    private static string[] Arguments(string line, string place = "") =>
        [.. line.Split(' ').Select(part => part is "{0}" ? Register : part is "{1}" ? place : part is "{2}"
            ? Repository.At("samples", "data", "lists", "partenariats.csv") : part)];
}
