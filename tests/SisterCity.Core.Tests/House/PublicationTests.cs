using System.Text.Json;
using System.Text.RegularExpressions;
using SisterCity.Schema;
using SisterCity.Tabular;

namespace SisterCity.Tests.House;

/// <summary>
/// What schema.data.gouv.fr checks of a repository: schemas.yml with its members, schemas that exist, one version everywhere, a README and a changelog. That the
/// schemas are schemas, and that the example follows the Table Schema, the tests of the partners' tools say.
/// </summary>
public partial class PublicationTests
{
    private const string FillIn = "fill in data/publication.json as CONTRIBUTING.md says under Release";

    private static readonly string Yaml = File.ReadAllText(Repository.At("schemas.yml"));

    private static readonly string[] KnownAtARelease = ["homepage", "path", "rules", "lastModified"];

    public static TheoryData<string, string> TableSchemas => new()
    {
        { "table", "schema.json" },
        { "table", "schema.fr.json" },
        { "table", "schema.zh.json" },
        { "links", "schema.json" },
        { "links", "schema.fr.json" },
        { "links", "schema.zh.json" },
    };

    /// <summary>Where the schemas will be published and when, nobody knows before; and an address that is not theirs would be worse than none.</summary>
    [Fact]
    public void A_release_needs_what_only_a_release_knows()
    {
        using var publication = JsonDocument.Parse(File.ReadAllBytes(Repository.At("data", "publication.json")));
        var missing = publication.RootElement.EnumerateObject().Where(fact => fact.Value.ValueKind == JsonValueKind.Null).Select(fact => fact.Name);
        if (Directory.Exists(Repository.At("schema", "released")))
            missing.Should().BeEmpty(because: FillIn);
        else
            missing.Should().BeSubsetOf(KnownAtARelease, because: FillIn);
    }

    /// <summary>A decision that is not in the index is found by nobody.</summary>
    [Fact]
    public void Every_decision_is_in_the_index() =>
        Directory.EnumerateFiles(Repository.At("docs", "decisions"), "0*.md").Select(Path.GetFileName)
            .Should().BeEquivalentTo(Regex.Matches(File.ReadAllText(Repository.At("docs", "decisions", "README.md")), @"^\| \[[0-9]{4}\]\((?<file>[^)]+)\)", RegexOptions.Multiline).Select(match => match.Groups["file"].Value));

    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    public void The_list_of_schemas_says_what_it_is(string member) => Member(member).Should().NotBeNullOrWhiteSpace();

    [Fact]
    public void Every_French_schema_is_listed_with_a_title_and_no_other()
    {
        var listed = Schemas().Matches(Yaml);
        listed.Select(match => match.Groups["path"].Value).Should().BeEquivalentTo(
            Directory.EnumerateFiles(Repository.At("schema", "fr"), "*.schema.json").Select(file => $"schema/fr/{Path.GetFileName(file)}"), because: "data/publication.json has a title for each schema");
        foreach (var path in listed.Select(match => match.Groups["path"].Value))
        {
            using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.At(path.Split('/'))));
            schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        }
    }

    [Theory]
    [MemberData(nameof(TableSchemas))]
    public void The_Table_Schema_has_what_is_required_of_it(string table, string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", table, file)));
        foreach (var member in new[] { "name", "title", "description", "version" })
            schema.RootElement.GetProperty(member).GetString().Should().NotBeNullOrWhiteSpace();
        schema.RootElement.GetProperty("created").GetString().Should().MatchRegex("^\\d{4}-\\d{2}-\\d{2}$");
        (schema.RootElement.TryGetProperty("homepage", out var homepage) ? homepage.GetString() : string.Empty).Should().Be(Member("homepage"), because: "it is one publication");
        schema.RootElement.GetProperty("contributors")[0].GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
        File.Exists(Repository.At("schema", table, schema.RootElement.GetProperty("resources")[0].GetProperty("path").GetString()!)).Should().BeTrue();
        schema.RootElement.GetProperty("fields").EnumerateArray().Should().OnlyContain(field => field.GetProperty("title").GetString() != "" && field.GetProperty("description").GetString() != "");
    }

    /// <summary>What the site shows of a repository.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("CHANGELOG.md")]
    [InlineData("CONTEXT.md")]
    [InlineData("SEE_ALSO.md")]
    public void A_page_of_the_repository_is_there_and_links_to_what_is_there(string page)
    {
        var text = File.ReadAllText(Repository.At(page));
        text.Should().NotBeNullOrWhiteSpace();
        Links().Matches(text).Select(match => match.Groups["path"].Value).Should().NotContain(path => !Path.Exists(Repository.At(path.Split('/'))));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("links")]
    public void An_example_of_the_Table_Schema_is_a_cell_that_is_read(string table)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", table, "schema.json")));
        foreach (var field in schema.RootElement.GetProperty("fields").EnumerateArray())
        {
            var example = field.GetProperty("example").ToString();
            var cell = example is "True" or "False" ? example.ToLowerInvariant() : example;
            TableHeader.Find(field.GetProperty("name").GetString()!)!.Value.Column.FlawOf(cell).Should()
                .BeNull(because: $"{field.GetProperty("name")}: {cell}");
            if (field.GetProperty("constraints").TryGetProperty("pattern", out var pattern))
                cell.Should().MatchRegex(pattern.GetString()!);
        }
    }

    [Fact]
    public void One_version_is_everywhere()
    {
        TableSchema.Version.Should().Be(SchemaExporter.Version);
        File.ReadAllText(Repository.At("schema", "table", "schema.json")).Should().Contain($"\"version\": \"{SchemaExporter.Version}\"");
        File.ReadAllText(Repository.At("CHANGELOG.md")).Should().Contain($"## [{SchemaExporter.Version}]");
        File.ReadAllText(Repository.At("Directory.Build.props")).Should().Contain($"<VersionPrefix>{SchemaExporter.Version}</VersionPrefix>");
        SchemaExporter.Version.Should().MatchRegex("^\\d+\\.\\d+\\.\\d+$", because: "a tag of the repository is the version");
    }

    private static string Member(string name) => Regex.Match(Yaml, $"^{name}: \"(?<value>[^\"]*)\"$", RegexOptions.Multiline).Groups["value"].Value;

    [GeneratedRegex("\\]\\((?<path>(?!https?:|#)[^)#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex("^  - path: \"(?<path>[^\"]+)\"\\n    title: \"(?<title>[^\"]+)\"$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Schemas();
}
