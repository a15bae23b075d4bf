using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Tests.Schema;

/// <summary>The exported schemas: what every definition has, what no language changes, and that the files are in step.</summary>
public class SchemaTests
{
    // What tools may leave out without giving another verdict; and the identifier, which names the language.
    private static readonly string[] Annotations = ["description", "examples", "$comment", "$id"];

    public static TheoryData<string> Names => [.. SchemaExporter.Names];

    public static TheoryData<string, string, bool> Files
    {
        get
        {
            var files = new TheoryData<string, string, bool> { { "register", "en", true } };
            foreach (var language in SchemaExporter.Languages)
            {
                foreach (var name in SchemaExporter.Names)
                    files.Add(name, language.Text, false);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_what_the_library_exports(string name, string language, bool isDereferenced)
    {
        var options = new SchemaOptions { Language = LanguageTag.Parse(language), IsDereferenced = isDereferenced };
        var file = SchemaExporter.FileNameOf(name, options);
        var written = File.Exists(Repository.At("schema", file)) ? File.ReadAllText(Repository.At("schema", file)) : string.Empty;
        var exported = Encoding.UTF8.GetString(SchemaExporter.Export(name, options));
        (written == exported).Should().BeTrue(because: $"schema/{file} is behind the model. Run: ./build.sh generate");
        SchemaExporter.Export(name, options).Should().Equal(SchemaExporter.Export(name, options), because: "the same bytes every time");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_languages_differ_in_annotations_alone(string name)
    {
        foreach (var (language, isDereferenced) in new[] { (LanguageTag.French, false), (LanguageTag.Chinese, false), (LanguageTag.French, true), (LanguageTag.Chinese, true) })
        {
            var english = Of(name, new SchemaOptions { IsDereferenced = isDereferenced });
            var other = Of(name, new SchemaOptions { Language = language, IsDereferenced = isDereferenced });
            JsonNode.DeepEquals(Stripped(other), Stripped(english)).Should().BeTrue(because: $"{name} in {language} gives the verdicts of the English one");
            JsonNode.DeepEquals(other, english).Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sentence_speaks_French_and_Chinese(string name)
    {
        foreach (var sentence in Sentences(Of(name)))
        {
            var translation = Translations.Find(sentence);
            translation.Should().NotBeNull(because: $"data/descriptions.csv needs the line \"{sentence.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"…\",\"…\" and then: ./build.sh generate");
            translation!.French.Should().NotBeNullOrWhiteSpace().And.NotBe(sentence).And.NotMatchRegex("(?<!\u00A0)[;»!?](?!$)| :", because: "French puts a space that does not break there");
            translation.Chinese.Should().MatchRegex("\\p{IsCJKUnifiedIdeographs}").And.NotMatchRegex("(?<!\")[,;?!] ", because: "Chinese has signs of its own");
        }
    }

    [Fact]
    public void No_translation_has_lost_its_sentence() =>
        Translations.Sentences.Should().BeSubsetOf(SchemaExporter.Names.SelectMany(name => Sentences(Of(name))).Distinct(), because: "a changed documentation comment needs its line in data/descriptions.csv mended");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_definition_has_a_title_that_can_name_a_class_and_a_description(string name)
    {
        var schema = Of(name);
        foreach (var (key, definition) in (JsonObject)schema["$defs"]!)
        {
            ((string?)definition!["title"]).Should().Be(key).And.MatchRegex("^[A-Z][A-Za-z0-9]*$");
            ((string?)definition["description"]).Should().NotBeNullOrWhiteSpace();
        }

        ((string?)schema["title"]).Should().MatchRegex("^[A-Z][A-Za-z0-9]*$");
        foreach (var (member, described) in Records(schema).SelectMany(record => (JsonObject)record["properties"]!).Where(property => property.Value is JsonObject { Count: > 0 }))
            (described!["description"] ?? described["maxItems"]).Should().NotBeNull(because: $"{name} {member}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_has_a_pattern_beside_it_and_a_pattern_an_example(string name)
    {
        foreach (var schema in Nodes(Of(name)).Where(node => node["format"] is JsonValue))
            schema["pattern"].Should().NotBeNull(because: "a format is an annotation for many tools");
        foreach (var schema in Nodes(Of(name)).Where(node => node["pattern"] is JsonValue))
        {
            var examples = (JsonArray)schema["examples"]!;
            examples.Should().NotBeEmpty();
            examples.Should().OnlyContain(example => Regex.IsMatch((string)example!, (string)schema["pattern"]!, RegexOptions.ECMAScript));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_shows_one_example_the_same_in_every_language(string name)
    {
        foreach (var language in SchemaExporter.Languages)
        {
            foreach (var record in Records(Of(name, new SchemaOptions { Language = language })).Where(record => record["title"] is JsonValue))
            {
                var title = (string)record["title"]!;
                ((JsonArray)record["examples"]!).Should().ContainSingle(because: title).Which!.ToJsonString().Should().Be(JsonNode.Parse(Examples.Of(title))!.ToJsonString());
                ((JsonObject)record["examples"]![0]!).Select(member => member.Key).Should().BeSubsetOf(((JsonObject)record["properties"]!).Select(member => member.Key), because: title);
            }
        }
    }

    [Fact]
    public void No_example_has_lost_its_record() =>
        Examples.Names.Should().BeEquivalentTo(SchemaExporter.Names.SelectMany(name => Records(Of(name))).Select(record => (string?)record["title"]).OfType<string>().Distinct());

    /// <summary>With check digits and the calendar, which no schema says.</summary>
    [Fact]
    public void The_library_reads_every_example_of_a_register_without_a_finding()
    {
        foreach (var title in Records(Of("line")).Select(record => (string?)record["title"]).OfType<string>())
        {
            var type = typeof(Register).Assembly.GetExportedTypes().Single(type => type.Name == title);
            dynamic reading = typeof(RegisterReader).GetMethod(nameof(RegisterReader.ReadRecord), 1, [typeof(ReadOnlyMemory<byte>)])!.MakeGenericMethod(type)
                .Invoke(null, [new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(Examples.Of(title)))])!;
            ValueList<Finding> findings = reading.Findings;
            findings.Should().BeEmpty(because: title);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dereferenced_schema_refers_to_nothing(string name)
    {
        var schema = Of(name, new SchemaOptions { IsDereferenced = true });
        Nodes(schema).Should().NotContain(node => node.ContainsKey("$ref"));
        schema.ContainsKey("$defs").Should().BeFalse();
    }

    [Fact]
    public void A_definition_that_holds_itself_keeps_its_reference()
    {
        var schema = (JsonObject)JsonNode.Parse("""
            { "$ref": "#/$defs/Tree", "description": "the root", "$defs": {
              "Tree": { "title": "Tree", "description": "a tree", "properties": { "leaf": { "$ref": "#/$defs/Leaf" }, "branches": { "items": { "$ref": "#/$defs/Tree" } } } },
              "Leaf": { "title": "Leaf", "type": "string" } } }
            """)!;
        var expected = JsonNode.Parse("""
            { "$ref": "#/$defs/Tree", "description": "the root", "$defs": {
              "Tree": { "title": "Tree", "description": "a tree", "properties": { "leaf": { "title": "Leaf", "type": "string" }, "branches": { "items": { "$ref": "#/$defs/Tree" } } } } } }
            """)!;
        var holder = new JsonObject { ["properties"] = new JsonObject { ["tree"] = new JsonObject { ["$ref"] = "#/$defs/Tree" } }, ["$defs"] = schema["$defs"]!.DeepClone() };
        var resolved = Dereferencer.Apply(holder);
        JsonNode.DeepEquals(resolved["$defs"]!["Tree"], expected["$defs"]!["Tree"]).Should().BeTrue(because: resolved.ToJsonString());
        ((string?)resolved["properties"]!["tree"]!["title"]).Should().Be("Tree");
        ((string?)resolved["properties"]!["tree"]!["properties"]!["branches"]!["items"]!["$ref"]).Should().Be("#/$defs/Tree");
        ((JsonObject)resolved["$defs"]!).Should().ContainSingle(because: "Leaf is in its places");
    }

    [Fact]
    public void An_identifier_names_what_language_form_and_minor_version_it_is()
    {
        SchemaExporter.IdentifierOf("register").Should().Be($"urn:sistercity:schema:register:{Minor}");
        SchemaExporter.IdentifierOf("agreement", new SchemaOptions { Language = LanguageTag.Chinese, IsDereferenced = true }).Should().Be($"urn:sistercity:schema:agreement:{Minor}:zh:dereferenced");
        SchemaExporter.IdentifierOf("status").Should().Be($"urn:sistercity:schema:status:{Minor}");
        SchemaExporter.FileNameOf("status", new SchemaOptions { Language = LanguageTag.French }).Should().Be("fr/answers/status.schema.json");
        foreach (var address in new[] { "https://example.org/schemas", "https://example.org/schemas/" })
        {
            var options = new SchemaOptions { Language = LanguageTag.French, BaseUri = new Uri(address) };
            SchemaExporter.IdentifierOf("agreement", options).Should().Be($"https://example.org/schemas/{Minor}/fr/agreement.schema.json");
            ((string?)Of("agreement", options)["$id"]).Should().Be(SchemaExporter.IdentifierOf("agreement", options));
        }

        ((string?)Of("register")["$comment"]).Should().Contain(SchemaExporter.Version);
    }

    [Fact]
    public void What_there_is_no_schema_of_is_a_programmers_mistake()
    {
        FluentActions.Invoking(() => SchemaExporter.Export("agreements")).Should().Throw<ArgumentException>().WithMessage("*agreements*agreement*");
        FluentActions.Invoking(() => SchemaExporter.Export("agreement", new SchemaOptions { Language = LanguageTag.Parse("de") })).Should().Throw<ArgumentException>().WithMessage("*de*en, fr, zh*");
        FluentActions.Invoking(() => SchemaExporter.Export("agreement", new SchemaOptions { BaseUri = new Uri("schemas", UriKind.Relative) })).Should().Throw<ArgumentException>().WithMessage("*schemas*");
    }

    [Fact]
    public void Unknown_members_are_allowed_where_the_library_keeps_them_and_refused_where_it_refuses_them()
    {
        Records(Of("register")).Should().OnlyContain(record => record["additionalProperties"] == null || (string?)record["title"] == "LocalizedText");
        Records(Of("provision")).Where(record => (string?)record["title"] is "Provision" or "ProvisionVersion" or "Citation").Should().HaveCount(3).And.OnlyContain(record => (bool)record["additionalProperties"]! == false);
    }

    private static string Minor => SchemaExporter.Version[..SchemaExporter.Version.LastIndexOf('.')];

    private static JsonObject Of(string name, SchemaOptions? options = null) => (JsonObject)JsonNode.Parse(SchemaExporter.Export(name, options))!;

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject schema => schema.Where(member => member.Key != "examples").SelectMany(member => Nodes(member.Value)).Prepend(schema),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };

    private static IEnumerable<JsonObject> Records(JsonObject schema) => Nodes(schema).Where(node => node["properties"] is JsonObject && node["type"] is JsonValue);

    private static IEnumerable<string> Sentences(JsonObject schema) =>
        Nodes(schema).Select(node => node["description"]).OfType<JsonValue>().Select(description => (string)description!).Distinct();

    private static JsonNode? Stripped(JsonNode? node, bool isNames = false) => node switch
    {
        // Inside "properties" and "$defs" the keys are names, not keywords.
        JsonObject schema => new JsonObject(schema
            .Where(member => isNames || !Annotations.Contains(member.Key, StringComparer.Ordinal))
            .Select(member => KeyValuePair.Create(member.Key, Stripped(member.Value, !isNames && member.Key is "properties" or "$defs")))),
        JsonArray list => new JsonArray([.. list.Select(item => Stripped(item))]),
        _ => node?.DeepClone(),
    };
}
