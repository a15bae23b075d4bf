using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Partners.Tests;
using SisterCity.Schema;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>What the commands write with <c>--format json</c>, judged by Ajv in strict mode and the schemas of the answers.</summary>
public sealed class AnswerSchemaTests : IDisposable
{
    private static readonly string[] Samples = [Repository.At("samples", "data", "french-chinese-and-occitanie.json"),
        Repository.At("samples", "data", "conventions.json"), Repository.At("samples", "data", "projects.json")];

    private static readonly Dictionary<string, string[][]> Questions = new(StringComparer.Ordinal)
    {
        ["status"] = [[], ["--on", "1999-12-31"], ["--on", "2020-06-01"], ["--agreement", "bordeaux-wuhan-2010"]],
        ["spans"] = [["--spans"], ["--spans", "--agreement", "bordeaux-wuhan-2010"]],
        ["lapsing"] = [["--within", "1200", "--from", "1990-01-01"], ["--from", "2027-01-01"]],
        ["series"] = [[], ["--by", "country-pair"], ["--by", "level"], ["--by", "kind"]],
        ["crises"] = [[]],
        ["projects"] = [[], ["--by", "year"], ["--by", "country"], ["--by", "payer"], ["--by", "theme"]],
        ["assess"] = [[], ["--adopt-opinions"]],
        ["report"] = [[]],
    };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => [.. Questions.Keys];

    public void Dispose() => folder.Dispose();

    /// <summary>The schemas allow members that a later version adds; here each is closed, so that what is written and not described is found.</summary>
    [NodeTheory]
    [MemberData(nameof(Names))]
    public async Task What_a_command_writes_follows_its_schema_which_describes_all_of_it(string name)
    {
        using var ajv = Closed(name);
        foreach (var sample in Samples)
        {
            foreach (var question in Questions[name].Where(question => !question.Contains("--agreement", StringComparer.Ordinal) || sample == Samples[0]))
            {
                foreach (var language in SchemaExporter.Languages.AsEnumerable())
                {
                    var outcome = Outcome.Of([CommandOf(name), sample, .. question, "--format", "json", "--lang", language.Text]);
                    (await ajv.Complaint(name, outcome.Text)).Should().BeNull(because: $"{name} {string.Join(' ', question)} {outcome.Errors}");
                }
            }
        }
    }

    [NodeFact]
    public async Task So_does_a_comparison()
    {
        using var ajv = Closed("compare");
        List<(string Mine, string Theirs)> pairs = [(Samples[0], Samples[1]), (Samples[0], Samples[0]), (Samples[1], Samples[0])];
        foreach (var file in Directory.EnumerateFiles(Repository.At("schema", "vectors", "rules"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (JsonNode.Parse(await File.ReadAllTextAsync(file))!["compare"] is JsonObject lists)
                pairs.Add((folder.Write($"{pairs.Count}/mine.json", lists["mine"]!.ToJsonString()), folder.Write($"{pairs.Count}/theirs.json", lists["theirs"]!.ToJsonString())));
        }

        pairs.Count.Should().BeGreaterThan(20);
        foreach (var (mine, theirs) in pairs)
        {
            foreach (var question in (string[][])[[], ["--on", "2026-09-01"]])
            {
                var outcome = Outcome.Of(["compare", mine, theirs, .. question, "--format", "json"]);
                if (outcome.Output.Length > 0)
                    (await ajv.Complaint("compare", outcome.Text)).Should().BeNull(because: $"{mine} {await File.ReadAllTextAsync(mine)}");
            }
        }
    }

    [NodeFact]
    public async Task So_does_a_timeline()
    {
        using var ajv = Closed("timeline");
        foreach (var register in Samples.Select(sample => RegisterReader.Read(File.ReadAllBytes(sample)).Value!))
        {
            var lifecycle = new Lifecycle(register);
            foreach (Partnership partnership in register.Partnerships.AsEnumerable())
            {
                var written = TimelineJson.Write(lifecycle.TimelineOf(partnership), LanguageTag.Chinese);
                (await ajv.Complaint("timeline", Encoding.UTF8.GetString(written))).Should().BeNull(because: partnership.Id.Text);
            }
        }
    }

    [NodeFact]
    public async Task So_do_counts_by_definitions()
    {
        using var ajv = Closed("definitions");
        foreach (var sample in Samples)
        {
            var lifecycle = new Lifecycle(RegisterReader.Read(File.ReadAllBytes(sample)).Value!);
            foreach (var definition in Enum.GetValues<CountingDefinition>())
                (await ajv.Complaint("definitions", Encoding.UTF8.GetString(DefinitionJson.Write(lifecycle.CountOn(definition, Outcome.Today))))).Should().BeNull();
        }
    }

    [NodeFact]
    public async Task So_do_candidates()
    {
        using var ajv = Closed("find");
        foreach (var sought in (string[])["Saint-Denis", "93059", "苏州", "Midi-Pyrénées", "Cransac", "Düsseldorf", "DE-BY", "02311", "Nobody at all"])
        {
            foreach (var language in SchemaExporter.Languages.AsEnumerable())
                (await ajv.Complaint("find", Outcome.Of("find", sought, "--format", "json", "--lang", language.Text).Text)).Should().BeNull(because: sought);
        }
    }

    [NodeFact]
    public async Task So_do_the_changes_of_the_law()
    {
        using var ajv = Closed("law-changes");
        foreach (var country in new[] { "fr", "cn", "int" })
        {
            foreach (var language in SchemaExporter.Languages.AsEnumerable())
            {
                var outcome = Outcome.Of("law", "--country", country, "--since", "2005-01-01", "--on", "2026-09-01", "--format", "json", "--lang", language.Text);
                (await ajv.Complaint("law-changes", outcome.Text)).Should().BeNull(because: country);
            }
        }
    }

    [NodeFact]
    public async Task So_does_the_law_of_a_day()
    {
        using var ajv = Closed("law");
        foreach (var country in Codelists.Jurisdiction.List.Entries.Select(entry => entry.Code))
        {
            foreach (var day in (string[])["1983-06-01", "1992-02-09", "2010-05-01", "2026-09-01"])
            {
                foreach (var language in SchemaExporter.Languages.AsEnumerable())
                    (await ajv.Complaint("law", Outcome.Of("law", "--country", country, "--on", day, "--format", "json", "--lang", language.Text).Text)).Should().BeNull(because: $"{country} {day}");
            }
        }
    }

    /// <summary>Each list may have columns of its own, so that the schema is left open.</summary>
    [NodeFact]
    public async Task So_does_every_code_list()
    {
        using var ajv = JsonSchemaValidator.Ajv(Repository.At("schema"));
        foreach (var list in Codelists.CodelistCatalog.All.AsEnumerable())
            (await ajv.Complaint("codelist", Outcome.Of("codelist", list.Name, "--format", "json").Text)).Should().BeNull(because: list.Name);
    }

    [NodeFact]
    public async Task So_does_each_report_of_several()
    {
        using var ajv = Closed("report");
        var reports = (JsonArray)JsonNode.Parse(Outcome.Of("validate", Samples[0], Samples[1], "--format", "json").Output)!;
        reports.Should().HaveCount(2);
        foreach (var report in reports)
            (await ajv.Complaint("report", report!.ToJsonString())).Should().BeNull();
    }

    [NodeTheory]
    [InlineData("status", "certainty", "\"perhaps\"")]
    [InlineData("status", "possible", "[]")]
    [InlineData("status", "inForce", null)]
    [InlineData("status", "sides", """[{ "authority": "a", "name": "A", "state": "in-force", "certainty": "surely", "holders": [] }]""")]
    [InlineData("status", "hasNoHolder", null)]
    [InlineData("spans", "from", "\"2027\"")]
    [InlineData("spans", "until", "1")]
    [InlineData("spans", "possible", "[]")]
    [InlineData("definitions", "definition", "\"mine\"")]
    [InlineData("definitions", "unknown", "-1")]
    [InlineData("law", "citations", "[{ \"id\": \"1\" }]")]
    [InlineData("law", "certainty", "\"no idea\"")]
    [InlineData("codelist", "codes", "[{ \"code\": \"a\" }]")]
    [InlineData("codelist", "isOpen", "\"yes\"")]
    [InlineData("lapsing", "latest", "\"2027\"")]
    [InlineData("lapsing", "prolongsItself", null)]
    [InlineData("series", "atLeast", "-1")]
    [InlineData("series", "year", "\"2020\"")]
    [InlineData("crises", "changes", """[{ "partnership": "a", "name": "A – B", "from": "in-force", "to": "ended", "within": "surely", "reason": "weather", "at": "" }]""")]
    [InlineData("crises", "title", null)]
    [InlineData("assess", "effect", """{ "inEffect": "perhaps" }""")]
    [InlineData("assess", "verdicts", "{}")]
    [InlineData("report", "counts", "[]")]
    [InlineData("compare", "counts", "{}")]
    [InlineData("compare", "report", null)]
    [InlineData("timeline", "kind", "\"weather\"")]
    [InlineData("timeline", "at", "\"partnerships\"")]
    public async Task A_broken_answer_is_refused(string name, string member, string? value)
    {
        using var ajv = JsonSchemaValidator.Ajv(Repository.At("schema"));
        var answer = Answer(name);
        (await ajv.Complaint(name, answer.ToJsonString())).Should().BeNull();
        var record = (JsonObject)(answer is JsonArray list ? list[0]! : answer);
        record.Remove(member).Should().BeTrue();
        if (value is not null)
            record[member] = JsonNode.Parse(value);
        (await ajv.Complaint(name, answer.ToJsonString())).Should().NotBeNull();
    }

    [Fact]
    public void The_library_writes_what_the_command_writes()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Samples[0])).Value!;
        var lifecycle = new Lifecycle(register);
        var counts = lifecycle.InForceByYear(2000, 2026, SeriesGrouping.CountryPair);
        Outcome.Of("status", Samples[0], "--lang", "fr", "--format", "json").Output.Should()
            .Equal(StatusJson.Write([.. register.Partnerships.Select(link => lifecycle.StatusOn(link, Outcome.Today))], LanguageTag.French));
        Outcome.Of("lapsing", Samples[0], "--format", "json").Output.Should().Equal(LapseJson.Write(lifecycle.LapsingWithin(12, Outcome.Today), LanguageTag.English));
        Outcome.Of("series", Samples[0], "--by", "country-pair", "--from", "2000", "--format", "json").Output.Should().Equal(SeriesJson.Write(counts));
        Outcome.Of("series", Samples[0], "--by", "country-pair", "--from", "2000", "--format", "csv").Output.Should().Equal(SeriesCsv.Write(counts));
        var spans = register.Partnerships.SelectMany(link => lifecycle.SpansOf(link)).ToList();
        Outcome.Of("status", Samples[0], "--spans", "--lang", "zh", "--format", "json").Output.Should().Equal(SpansJson.Write(spans, LanguageTag.Chinese));
        Outcome.Of("status", Samples[0], "--spans", "--format", "csv").Output.Should().Equal(SpansCsv.Write(spans));
        Outcome.Of("crises", Samples[0], "--lang", "zh", "--format", "json").Output.Should().Equal(CrisisJson.Write(lifecycle.CrisisWindows(), LanguageTag.Chinese));
    }

    private static string CommandOf(string name) => name switch
    {
        "report" => "validate",
        "spans" => "status",
        _ => name,
    };

    private static JsonNode Answer(string name)
    {
        if (name is "definitions")
        {
            var register = RegisterReader.Read(File.ReadAllBytes(Samples[0])).Value!;
            return JsonNode.Parse(DefinitionJson.Write(new Lifecycle(register).CountOn(CountingDefinition.Rgre, Outcome.Today)))!;
        }

        if (name is "timeline")
        {
            var register = RegisterReader.Read(File.ReadAllBytes(Samples[0])).Value!;
            return JsonNode.Parse(TimelineJson.Write(new Lifecycle(register).TimelineOf(register.Partnerships[0]), LanguageTag.English))!;
        }

        string[] arguments = name switch
        {
            "report" => ["validate", Samples[0]],
            "spans" => ["status", Samples[0], "--spans"],
            "law" => ["law"],
            "law-changes" => ["law", "--since", "2005-01-01"],
            "codelist" => ["codelist", "party-roles"],
            "projects" => ["projects", Samples[2]],
            "compare" => ["compare", Samples[0], Samples[1]],
            "lapsing" => ["lapsing", Samples[0], "--within", "1200", "--from", "1990-01-01"],
            _ => [name, Samples[0]],
        };
        return JsonNode.Parse(Outcome.Of([.. arguments, "--format", "json"]).Output)!;
    }

    private JsonSchemaValidator Closed(string name)
    {
        var schema = (JsonObject)JsonNode.Parse(SchemaExporter.Export(name))!;
        foreach (var record in Records(schema).ToList())
            record["additionalProperties"] = false;
        folder.Write($"closed/{name}.schema.json", schema.ToJsonString());
        return JsonSchemaValidator.Ajv(folder.At("closed"));
    }

    private static IEnumerable<JsonObject> Records(JsonNode? node) => node switch
    {
        JsonObject schema => schema.Where(member => member.Key is not "examples").SelectMany(member => Records(member.Value)).Concat(schema["properties"] is JsonObject && schema["type"] is JsonValue ? [schema] : []),
        JsonArray list => list.SelectMany(Records),
        _ => [],
    };
}
