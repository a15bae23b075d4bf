using System.Text.Json.Nodes;

namespace SisterCity.Schema;

/// <summary>The parts of schemas that are written by hand, since their JSON is written by hand: of reports and of answers.</summary>
internal static class Parts
{
    /// <summary>An object whose example stands in data/examples.json under its title.</summary>
    public static JsonObject Record(string title, string description, params (string Name, JsonObject Schema, bool IsRequired)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema, _) in members)
            properties[name] = schema;
        return new JsonObject
        {
            ["title"] = title,
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Shapes.List(members.Where(member => member.IsRequired).Select(member => member.Name)),
            ["examples"] = Shapes.Example(title),
        };
    }

    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    public static JsonObject Reference(string definition, string description) => new() { ["description"] = description, ["$ref"] = $"#/$defs/{definition}" };

    public static JsonObject List(string definition, string description) =>
        new() { ["description"] = description, ["type"] = "array", ["items"] = Reference(definition) };

    public static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };

    public static JsonObject Truth(string description) => new() { ["description"] = description, ["type"] = "boolean" };

    public static JsonObject Number(string description, int least) => new() { ["description"] = description, ["type"] = "integer", ["minimum"] = least };

    public static JsonObject Words(string description, IEnumerable<string> words) =>
        new() { ["description"] = description, ["type"] = "string", ["enum"] = Shapes.List(words) };

    public static JsonObject Pattern(string description, string pattern, string example) =>
        new() { ["description"] = description, ["type"] = "string", ["pattern"] = pattern, ["examples"] = Shapes.List([example]) };

    public static JsonObject Pointer(string description, string example) => Pattern(description, "^(?:/(?:[^~/]|~[01])*)*$", example);

    public static JsonObject Day(string description)
    {
        var day = Pattern(description, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2026-09-01");
        day.Insert(2, "format", "date");
        return day;
    }

    /// <summary>A member that is always written, and null when there is no value.</summary>
    public static JsonObject OrNull(string description, JsonObject schema) =>
        new() { ["description"] = description, ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
}
