using System.Text.Json;
using SisterCity.Exchange.Exports;
using SisterCity.Json;

namespace SisterCity.Partners.Tests;

/// <summary>Grants as we write them, judged by Frictionless' own library against the French national schema (SCDL subventions 2.0.2).</summary>
public sealed class GrantSchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task The_grants_of_the_sample_conform()
    {
        using var answer = await Judge(await Grants());
        answer.RootElement.GetProperty("schema").GetArrayLength().Should().Be(0);
        answer.RootElement.GetProperty("errors").GetRawText().Should().Be("[]");
        answer.RootElement.GetProperty("rows").GetInt32().Should().Be(1);
    }

    [NodeTheory]
    [InlineData("2024-03-12", "12/03/2024", "dateConvention")]
    [InlineData("21340000500012", "213400005", "idAttribuant")]
    [InlineData(",non,", ",peut-être,", "notificationUE")]
    [InlineData("aide en numéraire", "argent", "nature")]
    public async Task A_bad_cell_would_be_refused(string right, string wrong, string column)
    {
        var grants = await Grants();
        grants.Should().Contain(right);
        using var answer = await Judge(grants.Replace(right, wrong, StringComparison.Ordinal));
        answer.RootElement.GetProperty("errors").GetRawText().Should().Contain(column);
    }

    private static async Task<string> Grants()
    {
        var register = RegisterReader.Read(await File.ReadAllBytesAsync(Repository.At("samples", "SisterCity.Samples.Declaration", "register.json"))).Value!;
        return System.Text.Encoding.UTF8.GetString(ScdlExport.Write(register).Content);
    }

    private async Task<JsonDocument> Judge(string grants)
    {
        var run = await Node.Run("table.mjs", Path.Combine(AppContext.BaseDirectory, "Schemas", "scdl-subventions-2.0.2.json"),
            folder.Write("grants.csv", grants));
        run.ExitCode.Should().Be(0, because: run.All);
        return JsonDocument.Parse(run.Output);
    }
}
