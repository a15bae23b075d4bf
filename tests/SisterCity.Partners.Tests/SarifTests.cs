using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Tests.Vectors;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>A log as code hosts want it: by the schema of OASIS, and by Microsoft's multitool with the rules of SARIF and of GitHub.</summary>
public class SarifTests
{
    private static readonly Uri Root = new("file:///srv/registers/");

    [NodeFact]
    public async Task The_findings_of_every_vector_are_accepted()
    {
        var documents = RuleVector.All.Select(vector => (Vector: vector, Bytes: BytesOf(vector.Content))).Where(one => one.Bytes is not null)
            .Select(one => (new ReportedDocument { Name = $"schema/vectors/rules/{one.Vector.Path}", Utf8 = one.Bytes }, (Report?)one.Vector.Run())).ToList();
        documents.Count.Should().BeGreaterThan(500);
        await BeAccepted(ReportSarif.Write(documents, LanguageTag.English, Root));
    }

    [NodeFact]
    public async Task Files_of_any_name_and_files_that_cannot_be_read_are_accepted()
    {
        var bytes = """{"agreements":[{"id":"a","kind":"twinning-oath"}],"agreements":[]}"""u8.ToArray();
        var report = Check.Run(RegisterReader.Read(bytes), new LocalDate(2026, 9, 1));
        report.Findings.Should().NotBeEmpty();
        var documents = new[] { "file:///C:/data/r.json", "file:///srv/Orl%C3%A9ans%20et%20Yangzhou.json", "data/r.json", "stdin" }
            .Select(name => (new ReportedDocument { Name = name, Utf8 = bytes }, (Report?)report))
            .Append((new ReportedDocument { Name = "missing.json", WhyUnread = "There is no file missing.json." }, null)).ToList();
        await BeAccepted(ReportSarif.Write(documents, LanguageTag.French, Root));
        await BeAccepted(ReportSarif.Write([documents[^1]], LanguageTag.Chinese));
    }

    /// <summary>The judges say no: what this log once lacked.</summary>
    [NodeFact]
    public async Task A_log_without_places_or_help_is_not_accepted()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"agreements":7}""");
        var report = Check.Run(RegisterReader.Read(bytes), new LocalDate(2026, 9, 1));
        var log = JsonNode.Parse(ReportSarif.Write([(new ReportedDocument { Name = "/srv/r.json", Utf8 = bytes }, report)], LanguageTag.English, Root))!;
        log["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!.AsObject().Remove("region").Should().BeTrue();
        log["runs"]![0]!["tool"]!["driver"]!["rules"]![0]!.AsObject().Remove("help").Should().BeTrue();
        var (schema, results) = await Judge(Encoding.UTF8.GetBytes(log.ToJsonString()));
        schema.Should().BeEmpty();
        results.Select(result => result.Rule).Should().Contain(["SARIF2017", "GH2012"]);

        log["runs"]![0]!["results"]![0]!.AsObject().Remove("message").Should().BeTrue();
        (await Judge(Encoding.UTF8.GetBytes(log.ToJsonString()))).Schema.Should().ContainSingle().Which.Should().Contain("message");
    }

    private static async Task BeAccepted(byte[] log)
    {
        var (schema, results) = await Judge(log);
        schema.Should().BeEmpty();
        results.Where(result => result.Level is "error" || result.Rule is "SARIF2017").Select(result => $"{result.Rule} {result.About}").Should().BeEmpty();
    }

    private static async Task<(List<string> Schema, List<(string Rule, string Level, string About)> Results)> Judge(byte[] log)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Root, "report.sarif");
        await File.WriteAllBytesAsync(file, log);
        var run = await Node.Run("sarif.mjs", file);
        run.ExitCode.Should().Be(0, because: run.All);
        using var judged = JsonDocument.Parse(run.Output);
        return (
            [.. judged.RootElement.GetProperty("schema").EnumerateArray().Select(error => error.GetString()!)],
            [.. judged.RootElement.GetProperty("results").EnumerateArray().Select(result => (Member(result, "rule"), Member(result, "level"), Member(result, "about")))]);

        static string Member(JsonElement result, string name) => result.GetProperty(name).GetString()!;
    }

    /// <summary>The document of a vector as its findings count it; null when it is none, or more than one.</summary>
    private static byte[]? BytesOf(JsonElement vector)
    {
        foreach (var name in new[] { "data", "text", "table", "queryResult" })
        {
            if (vector.TryGetProperty(name, out var document))
                return Encoding.UTF8.GetBytes(document.ValueKind == JsonValueKind.String ? document.GetString()! : document.GetRawText());
        }

        if (vector.TryGetProperty("lines", out var lines))
            return Encoding.UTF8.GetBytes(string.Join('\n', lines.EnumerateArray().Select(line => line.GetString())));
        return vector.TryGetProperty("base64", out var base64) || vector.TryGetProperty("tableBase64", out base64) ? base64.GetBytesFromBase64() : null;
    }
}
