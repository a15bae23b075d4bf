using System.Text.Json;

namespace SisterCity.Samples.Tests;

public sealed class SchemaExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "urn:sistercity:schema:agreement:0.1\n", "When it was signed")]
    [InlineData("fr", "urn:sistercity:schema:agreement:0.1:fr\n", "date de signature")]
    [InlineData("zh", "urn:sistercity:schema:agreement:0.1:zh\n", "签署日期")]
    public async Task Writes_the_schema_in_the_language_asked_for(string language, string identifier, string description)
    {
        var run = await Sample.Run("SisterCity.Samples.SchemaExport", folder.At("kit"), "--lang", language);
        run.ExitCode.Should().Be(0, because: run.All);
        run.Output.Should().Contain(identifier).And.Contain(description).And.Contain("fixed, open-ended, tacitly-renewed, until-condition").And.Contain("https://schemas.example.org/sistercity/0.1/");
        using var schema = JsonDocument.Parse(await File.ReadAllBytesAsync(folder.At("kit", "agreement.schema.json")));
        schema.RootElement.GetProperty("$id").GetString().Should().Be(identifier.TrimEnd());
        File.Exists(folder.At("kit", "term-kinds.csv")).Should().BeTrue();
    }

    [Fact]
    public async Task Exits_with_2_when_the_folder_cannot_be_written()
    {
        var file = folder.Write("a-file", "not a folder");
        var run = await Sample.Run("SisterCity.Samples.SchemaExport", file);
        run.ExitCode.Should().Be(2, because: run.All);
        run.Errors.Should().Contain(file);
    }

    [Fact]
    public async Task Exits_with_2_when_the_language_does_not_exist()
    {
        var run = await Sample.Run("SisterCity.Samples.SchemaExport", "--lang", "de");
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("--lang is en, fr or zh");
    }
}
