using System.Text.Json;
using System.Text.RegularExpressions;
using SisterCity.Schema;
using SisterCity.Tabular;

namespace SisterCity.Tests.House;

/// <summary>What schema.data.gouv.fr asks of a repository: schemas.yml with its members, schemas that exist, one version everywhere, a README and a changelog.</summary>
public partial class PublicationTests
{
    private static readonly string Yaml = File.ReadAllText(Repository.At("schemas.yml"));

    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("homepage")]
    public void The_list_of_schemas_says_what_it_is(string member) => Member(member).Should().NotBeNullOrWhiteSpace();

    [Fact]
    public void Every_French_schema_is_listed_with_a_title_and_no_other()
    {
        var listed = Schemas().Matches(Yaml);
        listed.Select(match => match.Groups["path"].Value).Should().BeEquivalentTo(
            Directory.EnumerateFiles(Repository.At("schema", "fr"), "*.schema.json").Select(file => $"schema/fr/{Path.GetFileName(file)}"), because: "schemas.yml lists what is in schema/fr; mend it by hand");
        listed.Should().OnlyContain(match => match.Groups["title"].Value.Length > 0);
        foreach (var path in listed.Select(match => match.Groups["path"].Value))
        {
            using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.At(path.Split('/'))));
            schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        }
    }

    [Theory]
    [InlineData("schema.json")]
    [InlineData("schema.fr.json")]
    [InlineData("schema.zh.json")]
    public void The_Table_Schema_has_what_is_required_of_it(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "table", file)));
        foreach (var member in new[] { "name", "title", "description", "homepage", "version" })
            schema.RootElement.GetProperty(member).GetString().Should().NotBeNullOrWhiteSpace();
        schema.RootElement.GetProperty("homepage").GetString().Should().Be(Member("homepage"));
        schema.RootElement.GetProperty("contributors").GetArrayLength().Should().BePositive();
        File.Exists(Repository.At("schema", "table", schema.RootElement.GetProperty("resources")[0].GetProperty("path").GetString()!)).Should().BeTrue();
        schema.RootElement.GetProperty("fields").EnumerateArray().Should().OnlyContain(field => field.GetProperty("title").GetString() != "" && field.GetProperty("description").GetString() != "");
    }

    [Fact]
    public void An_example_of_the_Table_Schema_is_a_cell_that_is_read()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "table", "schema.json")));
        foreach (var field in schema.RootElement.GetProperty("fields").EnumerateArray())
        {
            var example = field.GetProperty("example").ToString();
            var cell = example is "True" or "False" ? example.ToLowerInvariant() : example;
            TableColumns.All.Single(column => column.Name == field.GetProperty("name").GetString()).FlawOf(cell).Should().BeNull(because: $"{field.GetProperty("name")}: {cell}");
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
        File.Exists(Repository.At("README.md")).Should().BeTrue();
        File.Exists(Repository.At("LICENSE")).Should().BeTrue();
    }

    private static string Member(string name) => Regex.Match(Yaml, $"^{name}: \"(?<value>[^\"]*)\"$", RegexOptions.Multiline).Groups["value"].Value;

    [GeneratedRegex("^  - path: \"(?<path>[^\"]+)\"\\n    title: \"(?<title>[^\"]+)\"$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Schemas();
}
