using System.Text.Json.Nodes;
using SisterCity.Schema;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Tests.Schema;

/// <summary>A minor version only adds: the schemas beside those of the last release, in schema/released/VERSION. See schema/CHANGELOG.md.</summary>
public class CompatibilityTests
{
    public static TheoryData<string> Names => [.. SchemaExporter.Names];

    /// <summary>One thing done to the schema of an agreement that takes something away from somebody.</summary>
    public static TheoryData<string, string> Incompatible => new()
    {
        { """{ "required": ["id", "kind", "parties"] }""", "/required: \"parties\" was optional" },
        { """{ "properties": { "title": null } }""", "/properties/title: is gone" },
        { """{ "properties": { "hasNoCommitments": { "type": "string" } } }""", "/properties/hasNoCommitments/type" },
        { """{ "properties": { "signedOn": { "$ref": "#/$defs/Text" } } }""", "/properties/signedOn/$ref" },
        { """{ "properties": { "instrumentCount": { "maximum": 99 } } }""", "/properties/instrumentCount/maximum" },
        { """{ "properties": { "instrumentCount": { "minimum": 1 } } }""", "/properties/instrumentCount/minimum" },
        { """{ "properties": { "parties": { "minItems": 2 } } }""", "/properties/parties/minItems: was absent" },
        { """{ "properties": { "parties": { "items": { "$ref": "#/$defs/Text" } } } }""", "/properties/parties/items/$ref" },
        { """{ "$defs": { "TermKind": { "enum": ["fixed"] } } }""", "/$defs/TermKind/enum: \"open-ended\" is gone" },
        { """{ "$defs": { "AgreementKind": { "enum": ["convention"] } } }""", "/$defs/AgreementKind/enum: was an open list" },
        { """{ "$defs": { "AgreementKind": { "examples": ["convention"] } } }""", "never removed" },
        { """{ "$defs": { "CountryCode": { "pattern": "^[A-Z]{3}$" } } }""", "/$defs/CountryCode/pattern" },
        { """{ "$defs": { "Text": { "maxLength": 10 } } }""", "/$defs/Text/maxLength" },
        { """{ "$defs": { "Term": null } }""", "/$defs/Term: is gone" },
        { """{ "$defs": { "Money": { "title": "Amount" } } }""", "/$defs/Money/title" },
        { """{ "$defs": { "Money": { "additionalProperties": false } } }""", "/$defs/Money/additionalProperties" },
        { """{ "$defs": { "GeoPoint": { "prefixItems": [{ "type": "number", "minimum": -180, "maximum": 180 }] } } }""", "/$defs/GeoPoint/prefixItems/1: is gone" },
        { """{ "$defs": { "LocalizedText": { "minProperties": 2 } } }""", "/$defs/LocalizedText/minProperties" },
        { """{ "$defs": { "LocalizedText": { "additionalProperties": { "maxLength": 10 } } } }""", "/$defs/LocalizedText/additionalProperties/maxLength" },
        { """{ "$defs": { "Money": { "additionalProperties": { "type": "string" } } } }""", "/$defs/Money/additionalProperties: was absent" },
        { """{ "$defs": { "Money": { "propertyNames": { "maxLength": 10 } } } }""", "/$defs/Money/propertyNames: was absent" },
        { """{ "$defs": { "Money": { "prefixItems": [] } } }""", "/$defs/Money/prefixItems: was absent" },
        { """{ "$defs": { "Money": { "items": false } } }""", "/$defs/Money/items: was absent" },
        { """{ "dependentRequired": { "signedOn": ["parties"] } }""", "/dependentRequired: was absent" },
        { """{ "properties": { "parties": { "uniqueItems": true } } }""", "/properties/parties/uniqueItems: was absent" },
        { """{ "properties": { "number": { "not": { "const": "x" } } } }""", "/properties/number/not: was absent" },
    };

    /// <summary>One thing done to it that adds, or only says something else.</summary>
    public static TheoryData<string> Compatible => new()
    {
        """{ "description": "said better", "$comment": "0.2.0", "$id": "urn:sistercity:schema:agreement:0.2" }""",
        """{ "properties": { "archive": { "$ref": "#/$defs/Text" } } }""",
        """{ "properties": { "number": { "deprecated": true } } }""",
        """{ "required": ["id"] }""",
        """{ "$defs": { "Box": { "title": "Box", "type": "object" } } }""",
        """{ "$defs": { "Text": { "maxLength": 200000 } } }""",
        """{ "properties": { "instrumentCount": { "maximum": 9000000000 } } }""",
    };

    [Theory]
    [MemberData(nameof(Incompatible))]
    public void What_takes_away_is_found(string change, string expected) =>
        SchemaComparer.IncompatibleChanges(Agreement(), Changed(change)).Should().Contain(found => found.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Compatible))]
    public void What_only_adds_is_not(string change)
    {
        JsonNode.DeepEquals(Agreement(), Changed(change)).Should().BeFalse();
        SchemaComparer.IncompatibleChanges(Agreement(), Changed(change)).Should().BeEmpty();
    }

    [Fact]
    public void A_code_more_in_a_closed_list_only_adds()
    {
        var changed = Agreement();
        ((JsonArray)changed["$defs"]!["TermKind"]!["enum"]!).Add((JsonNode)"for-ever");
        SchemaComparer.IncompatibleChanges(Agreement(), changed).Should().BeEmpty();
    }

    /// <summary>One thing done to the Table Schema; what it takes away, or null.</summary>
    [Theory]
    [InlineData("signed_on", """{ "name": "signature_date" }""", "/properties/signed_on: is gone")]
    [InlineData("signed_on", """{ "type": "date" }""", "/properties/signed_on/type")]
    [InlineData("signed_on", """{ "constraints": { "required": true } }""", "/required: \"signed_on\" was optional")]
    [InlineData("party_country", """{ "constraints": { "pattern": "^FR$" } }""", "/properties/party_country/pattern")]
    [InlineData("agreement_title", """{ "constraints": { "maxLength": 10 } }""", "/properties/agreement_title/maxLength")]
    [InlineData("agreement_title", """{ "constraints": { "unique": true } }""", "/properties/agreement_title/unique: was absent")]
    [InlineData("agreement_title", """{ "title": "said better", "description": "too", "example": "x" }""", null)]
    [InlineData("agreement_title", """{ "constraints": { "maxLength": 200000 } }""", null)]
    [InlineData("party_id", """{ "constraints": { "required": false } }""", null)]
    public void The_Table_Schema_is_held_to_the_same_policy(string column, string change, string? expected)
    {
        var changed = Table();
        Merge((JsonObject)((JsonArray)changed["fields"]!).Single(field => (string)field!["name"]! == column)!, (JsonObject)JsonNode.Parse(change)!);
        JsonNode.DeepEquals(changed, Table()).Should().BeFalse();
        var changes = SchemaComparer.IncompatibleChanges(SchemaComparer.RowsOf(Table()), SchemaComparer.RowsOf(changed));
        if (expected is null)
            changes.Should().BeEmpty();
        else
            changes.Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Fact]
    public void A_column_more_only_adds()
    {
        var changed = Table();
        ((JsonArray)changed["fields"]!).Add((JsonNode)new JsonObject { ["name"] = "archive_box", ["type"] = "string", ["constraints"] = new JsonObject { ["required"] = false } });
        SchemaComparer.IncompatibleChanges(SchemaComparer.RowsOf(Table()), SchemaComparer.RowsOf(changed)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schemas_take_nothing_away_since_the_last_release(string name) =>
        Since(Repository.At("schema", "released"), name, SchemaExporter.Version).Should().BeEmpty(because: "that needs a major version (before 1.0: a minor one) and a word in schema/CHANGELOG.md");

    [Fact]
    public void The_Table_Schema_takes_nothing_away_since_the_last_release() =>
        (Released(Repository.At("schema", "released"), "table", SchemaExporter.Version) is { } old ? SchemaComparer.IncompatibleChanges(SchemaComparer.RowsOf(old), SchemaComparer.RowsOf(Table())) : [])
            .Should().BeEmpty(because: "that needs a major version (before 1.0: a minor one) and a word in schema/CHANGELOG.md");

    [Fact]
    public void The_last_release_is_the_one_that_counts()
    {
        using var folder = new TemporaryFolder();
        var old = Agreement();
        ((JsonObject)old["properties"]!)["goneSince"] = new JsonObject { ["type"] = "string" };
        folder.Write("0.9.0/agreement.schema.json", Agreement().ToJsonString());
        folder.Write("0.10.0/agreement.schema.json", old.ToJsonString());
        Since(folder.Root, "agreement", "0.10.1").Should().ContainSingle().Which.Should().Be("/properties/goneSince: is gone", because: "0.10.0 is later than 0.9.0");
        Since(folder.Root, "agreement", "0.11.0").Should().BeEmpty(because: "before 1.0 a minor version may take away");
        Since(folder.Root, "agreement", "1.0.0").Should().BeEmpty();
        Since(folder.Root, "project", "0.10.1").Should().BeEmpty(because: "it was not there");
        ((JsonObject)old["properties"]!).Remove("goneSince");
        ((JsonObject)old["properties"]!).Remove("title");
        folder.Write("0.10.0/agreement.schema.json", old.ToJsonString());
        Since(folder.Root, "agreement", "0.10.1").Should().BeEmpty(because: "a member more takes nothing away");
        Since(folder.At("nowhere"), "agreement", "0.10.1").Should().BeEmpty();
    }

    /// <summary>What a schema takes away since the last release of those versions that promise not to; empty when there is none.</summary>
    private static IReadOnlyList<string> Since(string released, string name, string version) =>
        Released(released, name, version) is { } old ? SchemaComparer.IncompatibleChanges(old, (JsonObject)JsonNode.Parse(SchemaExporter.Export(name))!) : [];

    /// <summary>A schema as it was in the last release that this version promises to be compatible with; null when there is none.</summary>
    private static JsonObject? Released(string released, string name, string version)
    {
        var current = System.Version.Parse(version);
        var last = Directory.Exists(released) ? Directory.EnumerateDirectories(released).Select(folder => System.Version.Parse(Path.GetFileName(folder))).Max() : null;
        if (last is null || last.Major != current.Major || (last.Major == 0 && last.Minor != current.Minor))
            return null;
        var file = Path.Combine(released, last.ToString(3), $"{name}.schema.json");
        return File.Exists(file) ? (JsonObject)JsonNode.Parse(File.ReadAllText(file))! : null;
    }

    private static JsonObject Table() => (JsonObject)JsonNode.Parse(TableSchema.Write(LanguageTag.English))!;

    private static JsonObject Agreement() => (JsonObject)JsonNode.Parse(SchemaExporter.Export("agreement"))!;

    private static JsonObject Changed(string change)
    {
        var schema = Agreement();
        Merge(schema, (JsonObject)JsonNode.Parse(change)!);
        return schema;
    }

    // RFC 7396: null removes, an object goes inside, anything else replaces.
    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null)
                target.Remove(name);
            else if (value is JsonObject inner && target[name] is JsonObject existing)
                Merge(existing, inner);
            else
                target[name] = value.DeepClone();
        }
    }
}
