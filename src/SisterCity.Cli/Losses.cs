using System.Globalization;
using System.Text.Json.Nodes;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// What of a register is not in its table: found by reading the table and comparing, so that the answer is about this register and cannot be wrong.
/// </summary>
internal static class Losses
{
    private const int MostNamed = 20;

    // Anything else that is a list is a member of somebody's own.
    private static readonly string[] Lists = ["authorities", "partnerships", "agreements", "projects", "crises", "sources"];

    /// <summary>
    /// Each member that is not in the table, or not as it was, with the records that have it: "agreements/dateClaims (2: auch-1970, auch-1975)".
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="table">Which table.</param>
    /// <param name="language">The language in which the table is written.</param>
    public static List<string> Of(Register register, RegisterTable table, LanguageTag language) =>
        Of(register, TableReader.Read(TableWriter.Write(register, language, table)).Value ?? new Register(), language);

    /// <summary>The same of a workbook, which has all tables.</summary>
    public static List<string> OfAWorkbook(Register register, LanguageTag language) => Of(
        register,
        RegisterReader.Join(Enum.GetValues<RegisterTable>().Select(table => TableReader.Read(TableWriter.Write(register, language, table)))).Value
            ?? new Register(),
        language);

    /// <summary>What of a register is not in another.</summary>
    internal static List<string> Of(Register register, Register again, LanguageTag language)
    {
        var (before, after) = (Parse(register), Parse(again));
        var losses = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in before.Select(member => member.Key).Union(after.Select(member => member.Key), StringComparer.Ordinal))
        {
            if (Lists.Contains(name, StringComparer.Ordinal))
                CompareRecords(losses, name, before[name] as JsonArray ?? [], after[name] as JsonArray ?? []);
            else if (!AreSame(before[name], after[name]))
                Add(losses, name, null);
        }

        return [.. losses.Select(loss => Say(loss.Key, loss.Value, language))];
    }

    /// <summary>Records are the same by their identifiers. Of two with one identifier the table holds the first.</summary>
    private static void CompareRecords(Dictionary<string, List<string>> losses, string list, JsonArray records, JsonArray held)
    {
        var byId = held.DistinctBy(IdOf, StringComparer.Ordinal).ToDictionary(IdOf, record => record!.AsObject(), StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (byId.Remove(IdOf(record), out var same))
                Compare(losses, list, IdOf(record), record!.AsObject(), same);
            else
                Add(losses, list, IdOf(record));
        }

        foreach (var id in byId.Keys)
            Add(losses, list, id);
    }

    private static void Compare(Dictionary<string, List<string>> losses, string path, string id, JsonObject before, JsonObject after)
    {
        foreach (var name in before.Select(member => member.Key).Union(after.Select(member => member.Key), StringComparer.Ordinal))
        {
            var member = $"{path}/{name}";
            if (AreSame(before[name], after[name]))
                continue;
            if (before[name] is JsonObject inner && after[name] is JsonObject innerHeld)
                Compare(losses, member, id, inner, innerHeld);
            else if (before[name] is JsonArray items && after[name] is JsonArray heldItems)
                CompareItems(losses, member, id, items, heldItems);
            else
                Add(losses, member, id);
        }
    }

    /// <summary>The items of a list have no identifiers: those that came back are left out, the others are compared in their order.</summary>
    private static void CompareItems(Dictionary<string, List<string>> losses, string path, string id, JsonArray items, JsonArray held)
    {
        var (rest, restHeld) = (items.ToList(), held.ToList());
        foreach (var item in items)
        {
            if (restHeld.Find(other => AreSame(item, other)) is { } same)
            {
                rest.Remove(item);
                restHeld.Remove(same);
            }
        }

        if (rest.Count != restHeld.Count || rest.Exists(item => item is not JsonObject))
            Add(losses, path, id);
        foreach (var (item, other) in rest.Zip(restHeld))
        {
            if (item is JsonObject inner && other is JsonObject innerHeld)
                Compare(losses, path, id, inner, innerHeld);
        }
    }

    // Both were written by one writer, so that what is the same is written alike.
    private static bool AreSame(JsonNode? one, JsonNode? other) => string.Equals(one?.ToJsonString(), other?.ToJsonString(), StringComparison.Ordinal);

    private static string IdOf(JsonNode? record) => record!["id"]!.GetValue<string>();

    private static void Add(Dictionary<string, List<string>> losses, string member, string? id)
    {
        if (!losses.TryGetValue(member, out var ids))
            losses.Add(member, ids = []);

        // One record comes after the other, so that the last identifier tells whether this one has been named.
        if (id is not null && (ids.Count == 0 || !string.Equals(ids[^1], id, StringComparison.Ordinal)))
            ids.Add(id);
    }

    // A member outside the lists has no records.
    private static string Say(string member, List<string> ids, LanguageTag language)
    {
        var records = string.Join(language.Comma, ids.Take(MostNamed).Concat(ids.Count > MostNamed ? ["…"] : []));
        return member + language.Brackets(ids.Count == 0 ? "1" : ids.Count.ToString(CultureInfo.InvariantCulture) + language.Colon + records);
    }

    private static JsonObject Parse(Register register) => JsonNode.Parse(RegisterWriter.Write(register))!.AsObject();
}
