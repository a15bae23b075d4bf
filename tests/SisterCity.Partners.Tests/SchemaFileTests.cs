using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Schema;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>The schema files as a partner's tools see them: valid, strict, resolved offline, with examples that hold.</summary>
public sealed class SchemaFileTests : IClassFixture<Validators>
{
    private const string MetaSchema = "https://json-schema.org/draft/2020-12/schema";

    private readonly Validators validators;

    public SchemaFileTests(Validators validators) => this.validators = validators;

    /// <summary>Ajv has each by its identifier, without a network; in strict mode, it refuses what it does not know.</summary>
    [NodeFact]
    public async Task Every_file_is_a_schema_to_the_meta_schema_and_to_two_validators_in_every_language()
    {
        foreach (var folder in new[] { "schema", "schema/fr", "schema/zh" })
        {
            using var ajv = JsonSchemaValidator.Ajv(Repository.At(folder));
            using var hyperjump = JsonSchemaValidator.Hyperjump(Repository.At(folder));
            foreach (var file in Directory.EnumerateFiles(Repository.At(folder), "*.schema.json").Concat(Directory.EnumerateFiles(Repository.At(folder, "answers"), "*.schema.json")).Order(StringComparer.Ordinal))
            {
                var text = await File.ReadAllTextAsync(file);
                (await validators.Ask(MetaSchema, text)).Should().Be(((string?)null, (string?)null), because: file);
                var identifier = (string)JsonNode.Parse(text)!["$id"]!;
                (await ajv.Complaint(identifier, "0")).Should().NotBeNull(because: $"{file} describes objects or lists");
                (await hyperjump.Complaint(identifier, "0")).Should().NotBeNull(because: $"{file} describes objects or lists");
            }
        }
    }

    [NodeFact]
    public async Task Every_example_holds()
    {
        foreach (var name in SchemaExporter.Names.AsEnumerable())
        {
            var schema = JsonNode.Parse(SchemaExporter.Export(name))!;
            foreach (var (place, described) in ((JsonObject)schema["$defs"]!).Select(definition => ($"#/$defs/{definition.Key}", definition.Value!)).Append((string.Empty, schema)))
            {
                foreach (var example in described["examples"] as JsonArray ?? [])
                    (await validators.Ask(SchemaExporter.IdentifierOf(name) + place, example!.ToJsonString())).Should().Be(((string?)null, (string?)null), because: $"{name}{place} {example}");
            }
        }
    }

    /// <summary>Its languages differ in annotations alone, as those of the other form do: English gives the verdicts.</summary>
    [NodeFact]
    public async Task A_dereferenced_copy_is_a_schema_to_the_meta_schema_in_every_language_and_gives_the_same_verdicts()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in SchemaExporter.Names.AsEnumerable())
        {
            foreach (var language in SchemaExporter.Languages.AsEnumerable())
            {
                var copy = SchemaExporter.Export(name, new SchemaOptions { Language = language, IsDereferenced = true });
                (await validators.Ask(MetaSchema, Encoding.UTF8.GetString(copy))).Should().Be(((string?)null, (string?)null), because: $"{name} in {language}");
            }

            folder.Write($"{name}.schema.json", Encoding.UTF8.GetString(SchemaExporter.Export(name, new SchemaOptions { IsDereferenced = true })));
        }

        using var ajv = JsonSchemaValidator.Ajv(folder.Root);
        using var hyperjump = JsonSchemaValidator.Hyperjump(folder.Root);
        var disputes = new List<string>();
        foreach (var document in Documents.OfSchemaVectors().Concat(Documents.OfReports()))
        {
            var (asked, answer) = (await validators.Ask(document.Schema, document.Text), (Ajv: await ajv.Complaint(document.Schema, document.Text), Hyperjump: await hyperjump.Complaint(document.Schema, document.Text)));
            if (asked.Ajv is null != answer.Ajv is null || asked.Hyperjump is null != answer.Hyperjump is null)
                disputes.Add($"{document.Name}: {asked} with references, {answer} without");
        }

        string.Join('\n', disputes).Should().BeEmpty();
    }

    [NodeFact]
    public async Task Every_report_follows_its_schema_which_describes_all_of_it()
    {
        var report = (JsonObject)JsonNode.Parse(SchemaExporter.Export("report"))!;
        foreach (var document in Documents.OfRuleVectors().Where(document => document.Schema is "register"))
        {
            var written = ReportJson.Write(Check.Run(RegisterReader.Read(Encoding.UTF8.GetBytes(document.Text)), new NodaTime.LocalDate(2026, 9, 1)), LanguageTag.French);
            (await validators.Ajv.Complaint("report", Encoding.UTF8.GetString(written))).Should().BeNull(because: document.Name);
            foreach (var finding in (JsonArray)JsonNode.Parse(written)!["findings"]!)
                ((JsonObject)finding!).Select(member => member.Key).Should().BeSubsetOf(((JsonObject)report["$defs"]!["Finding"]!["properties"]!).Select(member => member.Key));
        }
    }

    [NodeFact]
    public async Task Every_provision_of_the_library_follows_its_schema()
    {
        foreach (var provision in LegalLibrary.Default.Provisions.AsEnumerable())
        {
            var written = JsonSerializer.Serialize(provision, LawContract.Of<Provision>());
            (await validators.Ask("provision", written)).Should().Be(((string?)null, (string?)null), because: provision.Id.Text);
            (await validators.Ajv.Complaint("provision", written[..^1] + ",\"x\":1}")).Should().Contain("additionalProperties", because: "a member that nobody knows is a slip here");
        }
    }

    [NodeFact]
    public async Task The_real_registers_are_valid()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json"))
            (await validators.Ask("register", await File.ReadAllTextAsync(file))).Should().Be(((string?)null, (string?)null), because: file);
    }

    [NodeFact]
    public async Task The_TypeScript_types_compile_and_say_what_the_schema_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sistercity.d.ts", await File.ReadAllTextAsync(Repository.At("schema", "sistercity.d.ts")));
        folder.Write("good.ts", """
            import type { Register, Agreement, TermKind } from "./sistercity";
            const agreement: Agreement = { id: "a", kind: "twinning-oath", title: { fr: "Serment" }, parties: [{ authority: "x" }], "x-own": 1 };
            const own: Agreement = { id: "b", kind: "a-code-of-somebodys-own", term: { kind: "fixed" } };
            const term: TermKind = "fixed";
            export const register: Register = { agreements: [agreement, own] };
            """);
        var good = await Compile(folder, "good.ts");
        good.ExitCode.Should().Be(0, because: good.All);
        foreach (var wrong in new[] { "{ kind: \"twinning-oath\" }", "{ id: \"a\", kind: \"twinning-oath\", term: { kind: \"forever\" } }", "{ id: \"a\", kind: \"twinning-oath\", title: \"Serment\" }" })
        {
            folder.Write("wrong.ts", $"import type {{ Agreement }} from \"./sistercity\";\nexport const agreement: Agreement = {wrong};\n");
            (await Compile(folder, "wrong.ts")).ExitCode.Should().NotBe(0, because: wrong);
        }
    }

    private static Task<ChildProcess> Compile(TemporaryFolder folder, string file) =>
        ChildProcess.Run("node", folder.Root, Path.Combine(Node.Folder, "node_modules", "typescript", "bin", "tsc"), "--strict", "--noEmit", "--skipLibCheck", "false", folder.At(file));
}
