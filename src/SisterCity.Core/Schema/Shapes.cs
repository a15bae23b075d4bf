using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Schema;

/// <summary>The JSON of the few types that are neither a record nor a text of one format.</summary>
internal static class Shapes
{
    public const string BilingualTextName = "BilingualText";

    private static readonly string[] NeededLists = ["functions", "versions", "citations"];
    private static readonly string[] NeededTexts = ["title", "summary"];

    /// <summary>An object from language tags to texts, with at least one of them.</summary>
    public static JsonObject LocalizedText(JsonObject tag, JsonObject text) => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = tag,
        ["additionalProperties"] = text,
        ["examples"] = new JsonArray(new JsonObject { ["fr"] = "Jumelage", ["en"] = "Twinning", ["zh"] = "友好城市" }),
    };

    /// <summary>
    /// A text as a file of law needs it: in the two languages in which every page of law is written. A
    /// definition of its own, so that generated classes have its name.
    /// </summary>
    public static JsonObject BilingualText(Described described, JsonObject tag, JsonObject text)
    {
        JsonObject In(string language) => new() { ["description"] = described.Sentence($"The text in {language}."), ["$ref"] = text["$ref"]!.DeepClone() };
        return new JsonObject
        {
            ["title"] = BilingualTextName,
            ["description"] = described.Sentence("A text in English and French at least, in other languages if need be."),
            ["type"] = "object",
            ["properties"] = new JsonObject { ["en"] = In("English"), ["fr"] = In("French") },
            ["required"] = List(["en", "fr"]),
            ["propertyNames"] = tag,
            ["additionalProperties"] = text,
            ["examples"] = Example(BilingualTextName),
        };
    }

    /// <summary>A longitude and a latitude.</summary>
    public static JsonObject Position() => new()
    {
        ["type"] = "array",
        ["prefixItems"] = new JsonArray(Degrees(180), Degrees(90)),
        ["items"] = false,
        ["minItems"] = 2,
        ["examples"] = new JsonArray(new JsonArray(3.8767m, 43.6108m)),
    };

    /// <summary>A line of JSON Lines: one record, or a register without lists.</summary>
    public static void HoldsOneRecord(JsonObject line, JsonTypeInfo contract)
    {
        var choices = new JsonArray();
        foreach (var member in contract.Properties.Where(member => !member.IsExtensionData))
            choices.Add((JsonNode)new JsonObject { ["properties"] = new JsonObject { [member.Name] = true }, ["required"] = List([member.Name]) });
        line["oneOf"] = choices;

        var emptyLists = new JsonObject();
        foreach (var member in RegisterContract.Of<Register>().Properties.Where(IsAList))
            emptyLists[member.Name] = new JsonObject { ["type"] = "array", ["maxItems"] = 0 };
        var register = (JsonObject)line["properties"]!["register"]!;
        register["type"] = "object";
        register["properties"] = emptyLists;

        static bool IsAList(JsonPropertyInfo member) => RegisterContract.Options.GetTypeInfo(member.PropertyType).Kind == JsonTypeInfoKind.Enumerable;
    }

    /// <summary>
    /// A file of law is set aside when a list or a language that it needs is not there, or when one of its versions ends half: what a schema can say
    /// of that, it says (SC4903, SC4907, SC4909).
    /// </summary>
    public static void IsWhole(JsonObject record)
    {
        var members = (JsonObject)record["properties"]!;
        var required = (JsonArray)record["required"]!;
        foreach (var needed in NeededLists.Where(members.ContainsKey))
        {
            members[needed]!["minItems"] = 1;
            if (!required.Any(name => string.Equals((string)name!, needed, StringComparison.Ordinal)))
                required.Add((JsonNode)needed);
        }

        foreach (var text in NeededTexts.Where(members.ContainsKey).Select(name => (JsonObject)members[name]!))
            text["$ref"] = $"#/$defs/{BilingualTextName}";

        if (members.ContainsKey("until"))
            record["dependentRequired"] = new JsonObject { ["until"] = List(["end"]), ["end"] = List(["until"]) };
    }

    /// <summary>The example of a record, as the list of one that JSON Schema asks for.</summary>
    public static JsonArray Example(string record) => [JsonNode.Parse(Examples.Of(record))];

    /// <summary>A list of texts.</summary>
    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static JsonObject Degrees(int limit) => new() { ["type"] = "number", ["minimum"] = -limit, ["maximum"] = limit };
}
