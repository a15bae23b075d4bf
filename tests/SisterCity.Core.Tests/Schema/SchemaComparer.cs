using System.Text.Json.Nodes;

namespace SisterCity.Tests.Schema;

/// <summary>
/// What a new schema takes away from those who relied on an old one: each thing by its place. The policy is in schema/CHANGELOG.md: a minor version may only add.
/// </summary>
internal static class SchemaComparer
{
    // What a limit may not do: a smaller "most", a greater "least".
    private static readonly string[] Mosts = ["maximum", "maxLength", "maxItems", "maxProperties"];
    private static readonly string[] Leasts = ["minimum", "minLength", "minItems", "minProperties"];

    private static readonly string[] Inner = ["items", "additionalProperties", "propertyNames"];

    // What is said to people, and what is judged below by what it means. Any other keyword that changes is for a person to look at, in a major version: whether one
    // pattern accepts all that another does, nobody can compute in general.
    private static readonly string[] Judged = ["$schema", "$id", "$comment", "description", "deprecated", "examples", "required", "enum", "properties", "$defs", "prefixItems", .. Mosts, .. Leasts, .. Inner];

    public static IReadOnlyList<string> IncompatibleChanges(JsonObject old, JsonObject current)
    {
        var changes = new List<string>();
        Compare(old, current, string.Empty, changes);
        return changes;
    }

    /// <summary>A Table Schema as a schema of its rows, so that both forms are held to one policy: a column is a member, what a cell must be are keywords.</summary>
    public static JsonObject RowsOf(JsonObject tableSchema)
    {
        var (columns, needed) = (new JsonObject(), new JsonArray());
        foreach (var field in ((JsonArray)tableSchema["fields"]!).Cast<JsonObject>())
        {
            var (name, column) = ((string)field["name"]!, (JsonObject)field["constraints"]!.DeepClone());
            if (column.Remove("required", out var isNeeded) && (bool)isNeeded!)
                needed.Add((JsonNode)name);
            column["type"] = field["type"]!.DeepClone();
            columns[name] = column;
        }

        return new JsonObject { ["properties"] = columns, ["required"] = needed, ["missingValues"] = tableSchema["missingValues"]!.DeepClone(), ["primaryKey"] = tableSchema["primaryKey"]!.DeepClone() };
    }

    private static void Compare(JsonNode? old, JsonNode? current, string at, List<string> changes)
    {
        if (old is not JsonObject before)
            return;
        if (current is not JsonObject after)
        {
            changes.Add($"{at}: is gone");
            return;
        }

        foreach (var keyword in before.Concat(after).Select(member => member.Key).Distinct().Except(Judged).Where(keyword => !JsonNode.DeepEquals(before[keyword], after[keyword])))
            changes.Add($"{at}/{keyword}: was {Say(before[keyword])}, is {Say(after[keyword])}");
        foreach (var most in Mosts.Where(most => after[most] is not null && (before[most] is null || Number(after[most]) < Number(before[most]))))
            changes.Add($"{at}/{most}: was {Say(before[most])}, is {Say(after[most])}");
        foreach (var least in Leasts.Where(least => after[least] is not null && (before[least] is null || Number(after[least]) > Number(before[least]))))
            changes.Add($"{at}/{least}: was {Say(before[least])}, is {Say(after[least])}");
        changes.AddRange(Names(after["required"]).Except(Names(before["required"])).Select(name => $"{at}/required: {name} was optional"));
        if (after["enum"] is not null && before["enum"] is null)
            changes.Add($"{at}/enum: was an open list");
        if (after["enum"] is not null)
            changes.AddRange(Names(before["enum"]).Except(Names(after["enum"])).Select(code => $"{at}/enum: {code} is gone"));
        if (before["enum"] is null && after["enum"] is null && before["examples"] is JsonArray { Count: > 1 })
            changes.AddRange(Names(before["examples"]).Except(Names(after["examples"])).Select(code => $"{at}/examples: {code} is gone; a code may be deprecated, never removed"));
        foreach (var group in new[] { "properties", "$defs" })
        {
            foreach (var (name, schema) in before[group] as JsonObject ?? [])
                Compare(schema, after[group]?[name], $"{at}/{group}/{name}", changes);
        }

        foreach (var inner in Inner.Where(inner => after[inner] is not null && !JsonNode.DeepEquals(before[inner], after[inner])))
        {
            if (before[inner] is JsonObject && after[inner] is JsonObject)
                Compare(before[inner], after[inner], $"{at}/{inner}", changes);
            else
                changes.Add($"{at}/{inner}: was {Say(before[inner])}, is {Say(after[inner])}");
        }

        if (after["prefixItems"] is not null && before["prefixItems"] is null)
            changes.Add($"{at}/prefixItems: was absent");
        var places = before["prefixItems"] as JsonArray ?? [];
        for (var i = 0; i < places.Count; i++)
            Compare(places[i], (after["prefixItems"] as JsonArray)?.ElementAtOrDefault(i), $"{at}/prefixItems/{i}", changes);
    }

    private static decimal Number(JsonNode? node) => node!.GetValue<decimal>();

    private static IEnumerable<string> Names(JsonNode? list) => (list as JsonArray ?? []).Select(item => item!.ToJsonString());

    private static string Say(JsonNode? node) => node?.ToJsonString() ?? "absent";
}
