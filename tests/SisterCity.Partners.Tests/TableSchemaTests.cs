using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>The Table Schema, judged by Frictionless' own library: it is one, what we write conforms to it, and a bad cell is refused by both.</summary>
public sealed class TableSchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeTheory]
    [InlineData("schema.json")]
    [InlineData("schema.fr.json")]
    [InlineData("schema.zh.json")]
    public async Task The_example_conforms(string schema)
    {
        using var answer = await Judge(schema, Repository.At("schema", "table", "example.csv"));
        answer.RootElement.GetProperty("schema").GetArrayLength().Should().Be(0);
        answer.RootElement.GetProperty("errors").GetArrayLength().Should().Be(0);
        answer.RootElement.GetProperty("rows").GetInt32().Should().Be(16);
    }

    [NodeFact]
    public async Task The_larger_of_the_real_registers_conforms_too()
    {
        var register = RegisterReader.Read(await File.ReadAllBytesAsync(Repository.At("samples", "data", "french-chinese-and-occitanie.json"))).Value!;
        await File.WriteAllBytesAsync(folder.At("table.csv"), TableWriter.Write(register, LanguageTag.Chinese));
        using var answer = await Judge("schema.json", folder.At("table.csv"));
        answer.RootElement.GetProperty("errors").GetRawText().Should().Be("[]");
        answer.RootElement.GetProperty("rows").GetInt32().Should().BeGreaterThan(130);
    }

    [NodeTheory]
    [InlineData(",FR,", ",FRA,", "party_country")]
    [InlineData(",16015,", ",1601,", "insee_commune")]
    [InlineData(",fixed,2016,", ",eternal,2016,", "term_kind")]
    [InlineData(",2015-12-14,", ",14/12/2015,", "authorising_act_on")]
    public async Task A_bad_cell_is_refused_by_both_at_the_same_place(string right, string wrong, string column)
    {
        var example = await File.ReadAllTextAsync(Repository.At("schema", "table", "example.csv"));
        var at = example.IndexOf(right, StringComparison.Ordinal);
        at.Should().BePositive();
        var table = folder.Write("table.csv", string.Concat(example.AsSpan(0, at), wrong, example.AsSpan(at + right.Length)));

        var ours = TableReader.Read(await File.ReadAllBytesAsync(table)).Findings.First(finding => finding.Level == Level.Error);
        using var answer = await Judge("schema.json", table);
        var theirs = answer.RootElement.GetProperty("errors")[0];
        (ours.At.Text, ours.Line).Should().Be(($"/{column}", theirs.GetProperty("row").GetInt32()));
        theirs.GetProperty("message").GetString().Should().Contain(column);
    }

    private static async Task<JsonDocument> Judge(string schema, string table)
    {
        var run = await Node.Run("table.mjs", Repository.At("schema", "table", schema), table);
        run.ExitCode.Should().Be(0, because: run.All);
        return JsonDocument.Parse(run.Output);
    }
}
