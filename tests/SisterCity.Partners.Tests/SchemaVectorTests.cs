using System.Text.Json;
using System.Text.Json.Nodes;
using SisterCity.Findings;
using SisterCity.Schema;

namespace SisterCity.Partners.Tests;

/// <summary>schema/vectors/schema: what partners run against their own validator. Each document is valid, or wrong for one reason.</summary>
public sealed class SchemaVectorTests : IClassFixture<Validators>
{
    private readonly Validators validators;

    public SchemaVectorTests(Validators validators) => this.validators = validators;

    private static IEnumerable<(string Name, JsonElement Vector)> All { get; } =
        [.. Directory.EnumerateFiles(Repository.At("schema", "vectors", "schema"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Repository.Root, file), JsonDocument.Parse(File.ReadAllBytes(file)).RootElement))];

    [Fact]
    public void There_are_at_least_150() => All.Count().Should().BeGreaterThanOrEqualTo(150);

    [Fact]
    public void The_reader_finds_what_a_vector_names()
    {
        var wrong = new List<string>();
        foreach (var (name, vector) in All)
        {
            var schema = vector.GetProperty("schema").GetString()!;
            var found = schema is "report" ? [] : Documents.FindingsOf(schema, vector.GetProperty("data").GetRawText()).Where(finding => finding.Level == Level.Error)
                .Select(finding => $"{finding.Rule.Code} {finding.At}").ToList();
            var named = vector.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("at").GetString()}").ToList();
            if (!found.SequenceEqual(named) || (schema is not "report" && vector.GetProperty("valid").GetBoolean() != (found.Count == 0)))
                wrong.Add($"{name}: names [{string.Join(", ", named)}], the reader finds [{string.Join(", ", found)}]");
            if (named.Select(finding => finding[..6]).Distinct(StringComparer.Ordinal).Count() > 1)
                wrong.Add($"{name}: more than one reason");
            if (Path.GetFileName(name).StartsWith("holds-", StringComparison.Ordinal) != vector.GetProperty("valid").GetBoolean())
                wrong.Add($"{name}: a name begins with holds- when the document is valid, with breaks- when not");
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [NodeFact]
    public async Task Every_validator_gives_the_verdict_that_a_vector_tells_its_runner()
    {
        var wrong = new List<string>();
        foreach (var (name, vector) in All)
        {
            var shouldAccept = vector.GetProperty("valid").GetBoolean() || vector.TryGetProperty("cannotSay", out _);
            var answer = await validators.Ask(vector.GetProperty("schema").GetString()!, vector.GetProperty("data").GetRawText());
            if (answer.Ajv is null != shouldAccept || answer.Hyperjump is null != shouldAccept)
                wrong.Add($"{name}: Ajv {answer.Ajv ?? "accepts"}, Hyperjump {answer.Hyperjump ?? "accepts"}");
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Fact]
    public void What_a_vector_says_cannot_be_said_is_in_the_list()
    {
        var named = All.Where(vector => vector.Vector.TryGetProperty("cannotSay", out _)).Select(vector => vector.Vector.GetProperty("cannotSay").GetString()!).Distinct();
        named.Should().BeEquivalentTo(CannotSay.OfReading);
    }

    [Fact]
    public void Every_definition_is_in_a_valid_vector_and_every_reason_that_a_schema_can_say_in_an_invalid_one()
    {
        // Answers are held to what the commands write: see AnswerSchemaTests.
        var schemas = SchemaExporter.Names.AsEnumerable().Except(SchemaExporter.Answers).ToDictionary(name => name, name => (JsonObject)JsonNode.Parse(SchemaExporter.Export(name))!, StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, vector) in All.Where(vector => vector.Vector.GetProperty("valid").GetBoolean()))
        {
            var schema = schemas[vector.GetProperty("schema").GetString()!];
            Visit(schema, schema, JsonNode.Parse(vector.GetProperty("data").GetRawText()), visited);
        }

        schemas.Values.SelectMany(schema => ((JsonObject)schema["$defs"]!).Select(definition => definition.Key)).Distinct().Except(visited)
            .Should().BeEmpty(because: "each of them needs a vector that holds, in a folder of its name");
        var refused = All.Where(vector => !vector.Vector.GetProperty("valid").GetBoolean() && !vector.Vector.TryGetProperty("cannotSay", out _))
            .SelectMany(vector => vector.Vector.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("code").GetString()!).Distinct();
        var sayable = Documents.OfRuleVectors().SelectMany(document => document.Errors).Distinct().Except(CannotSay.OfReading).Except(["IsNotJson", "EndsTooSoon", "FileIsNotText", "TextIsTooLong"]);
        refused.Select(code => Rules.Find(code)!.Name).Should().Contain(sayable);
    }

    [NodeFact]
    public async Task The_files_follow_schemas_of_their_own()
    {
        using var ajv = JsonSchemaValidator.Ajv(Repository.At("schema", "vectors"));
        foreach (var (folder, schema) in new[] { ("schema", "schema-vector"), ("rules", "rule-vector") })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.At("schema", "vectors", folder), "*.json", SearchOption.AllDirectories))
                (await ajv.Complaint(schema, await File.ReadAllTextAsync(file))).Should().BeNull(because: file);
        }
    }

    private static void Visit(JsonObject root, JsonNode? schema, JsonNode? data, HashSet<string> visited)
    {
        if (schema is not JsonObject rules)
            return;
        if ((string?)rules["$ref"] is { Length: > 1 } reference)
        {
            var name = reference[(reference.LastIndexOf('/') + 1)..];
            visited.Add(name);
            Visit(root, root["$defs"]![name], data, visited);
        }

        if (data is JsonObject record)
        {
            foreach (var (name, value) in record)
                Visit(root, rules["properties"]?[name] ?? rules["additionalProperties"], value, visited);
            Visit(root, rules["propertyNames"], null, visited);
        }

        foreach (var item in data as JsonArray ?? [])
            Visit(root, rules["items"], item, visited);
    }
}
