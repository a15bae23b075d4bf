using System.Text.Json.Nodes;

namespace SisterCity.Schema;

/// <summary>Puts definitions in the place of references to them.</summary>
internal static class Dereferencer
{
    private const string Prefix = "#/$defs/";

    private static readonly string[] Annotations = ["description", "deprecated"];

    /// <summary>
    /// A schema without references. A definition that holds itself would never end: inside it the reference stays, and the definition is kept in $defs for it.
    /// A reference to the root ("#") stays for the same reason.
    /// </summary>
    public static JsonObject Apply(JsonObject schema)
    {
        var definitions = schema["$defs"] as JsonObject ?? [];
        var kept = new SortedSet<string>(StringComparer.Ordinal);
        var result = new JsonObject();
        foreach (var (keyword, value) in schema.Where(member => !string.Equals(member.Key, "$defs", StringComparison.Ordinal)))
            result[keyword] = Resolve(value, definitions, [], kept);

        // Resolve what is copied, too: it may hold further references.
        var written = new JsonObject();
        while (kept.FirstOrDefault(name => !written.ContainsKey(name)) is { } name)
            written[name] = Resolve(definitions[name], definitions, [name], kept);
        if (written.Count > 0)
            result["$defs"] = new JsonObject(
                written.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        return result;
    }

    private static JsonNode? Resolve(JsonNode? node, JsonObject definitions, string[] inside, SortedSet<string> kept)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Resolve(item, definitions, inside, kept))]);
            case JsonObject reference when reference["$ref"] is JsonValue value && value.GetValue<string>().StartsWith(Prefix, StringComparison.Ordinal):
                return ResolveReference(reference, value.GetValue<string>()[Prefix.Length..], definitions, inside, kept);
            case JsonObject schema:
                return new JsonObject(schema.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value, definitions, inside, kept))));
            default:
                return node?.DeepClone();
        }
    }

    private static JsonNode ResolveReference(JsonObject reference, string name, JsonObject definitions, string[] inside, SortedSet<string> kept)
    {
        if (inside.Contains(name, StringComparer.Ordinal))
        {
            kept.Add(name);
            return reference.DeepClone();
        }

        var resolved = (JsonObject)Resolve(definitions[name], definitions, [.. inside, name], kept)!;
        var beside = reference.Where(member => !string.Equals(member.Key, "$ref", StringComparison.Ordinal)).ToList();

        // The words of the member count more than those of its type. Its demands stand beside those of
        // its type, as $ref has it.
        var target = beside.TrueForAll(member => Annotations.Contains(member.Key, StringComparer.Ordinal))
            ? resolved
            : new JsonObject { ["allOf"] = new JsonArray(resolved) };
        foreach (var (keyword, value) in beside)
            target[keyword] = Resolve(value, definitions, inside, kept);
        return target;
    }
}
