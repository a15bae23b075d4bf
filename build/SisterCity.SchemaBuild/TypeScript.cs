using System.Text;
using System.Text.Json.Nodes;
using SisterCity.Schema;

namespace SisterCity.Build;

/// <summary>The exported schemas → schema/sistercity.d.ts: one type a definition, by its title.</summary>
internal static class TypeScript
{
    public static DerivedFile Derive()
    {
        var types = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var name in SchemaExporter.Names)
        {
            var schema = (JsonObject)JsonNode.Parse(SchemaExporter.Export(name))!;
            types.TryAdd((string)schema["title"]!, schema);
            foreach (var (title, definition) in (JsonObject)schema["$defs"]!)
                types.TryAdd(title, (JsonObject)definition!);
        }

        var text = new StringBuilder($"// SisterCity.Core {SchemaExporter.Version}, Apache-2.0. Derived from the schemas in this folder. Run: ./build.sh generate\n");
        foreach (var (title, definition) in types)
            WriteType(title, definition, text.Append('\n'));
        return new DerivedFile("schema/sistercity.d.ts", text.ToString(), "the model");
    }

    private static void WriteType(string title, JsonObject definition, StringBuilder text)
    {
        WriteComment(definition, string.Empty, text);
        if (definition["properties"] is not JsonObject properties)
        {
            text.Append($"export type {title} = {TypeOf(definition)};\n");
            return;
        }

        var required = (definition["required"] as JsonArray ?? []).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);
        text.Append($"export interface {title} {{\n");
        foreach (var (name, member) in properties)
        {
            WriteComment((JsonObject)member!, "  ", text);
            text.Append($"  {NameOf(name)}{(required.Contains(name) ? string.Empty : "?")}: {TypeOf((JsonObject)member!)};\n");
        }

        // Members that this version does not know are kept.
        if (definition["additionalProperties"] is null)
            text.Append("  [member: string]: unknown;\n");
        else if (definition["additionalProperties"] is JsonObject others)
            text.Append($"  [name: string]: {TypeOf(others)};\n");
        text.Append("}\n");
    }

    private static void WriteComment(JsonObject schema, string indent, StringBuilder text)
    {
        if (schema["description"] is JsonValue description)
            text.Append($"{indent}/** {((string)description!).Replace("*/", "*\\/", StringComparison.Ordinal)}{(schema["deprecated"] is null ? string.Empty : " @deprecated")} */\n");
    }

    private static string TypeOf(JsonObject schema)
    {
        if ((string?)schema["$ref"] is { } reference)
            return reference[(reference.LastIndexOf('/') + 1)..];
        if (schema["anyOf"] is JsonArray choices)
            return string.Join(" | ", choices.Select(choice => TypeOf((JsonObject)choice!)));
        if (schema["enum"] is JsonArray codes)
            return string.Join(" | ", codes.Select(Literal));
        return (string?)schema["type"] switch
        {
            // An open list: its codes are proposed, and any other text is a code too.
            "string" when schema["examples"] is JsonArray { Count: > 1 } known => $"{string.Join(" | ", known.Select(Literal))} | (string & {{}})",
            "string" => "string",
            "integer" or "number" => "number",
            "boolean" => "boolean",
            "null" => "null",
            "array" when schema["prefixItems"] is JsonArray places => $"[{string.Join(", ", places.Select(place => TypeOf((JsonObject)place!)))}]",
            "array" => $"{TypeOf((JsonObject)schema["items"]!)}[]",
            "object" when schema["additionalProperties"] is JsonObject values => $"{{ [name: string]: {TypeOf(values)} }}",
            _ => throw new NotSupportedException($"No TypeScript for {schema.ToJsonString()}"),
        };
    }

    private static string Literal(JsonNode? code) => $"\"{(string)code!}\"";

    private static string NameOf(string member) => member.All(char.IsAsciiLetterOrDigit) ? member : $"\"{member}\"";
}
