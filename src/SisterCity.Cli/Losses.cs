using System.Globalization;
using System.Text.Json.Nodes;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What of a register is not in its table: found by reading the table and comparing, so that the answer is about this register and cannot be wrong.</summary>
internal static class Losses
{
    /// <summary>Each member that is not in the table, or not all of it, with the number of records: "agreements/dateClaims (6)".</summary>
    public static List<string> Of(Register register)
    {
        var before = Parse(register);
        var after = Parse(TableReader.Read(TableWriter.Write(register, LanguageTag.English)).Value!);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in before)
        {
            if (value is not JsonArray records)
                Count(counts, name);
            else
                Compare(counts, name, records, after[name] as JsonArray ?? []);
        }

        return [.. counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} ({count.Value})"))];
    }

    private static void Compare(Dictionary<string, int> counts, string list, JsonArray records, JsonArray held)
    {
        var byId = held.ToDictionary(record => record!["id"]!.GetValue<string>(), record => record!.AsObject(), StringComparer.Ordinal);
        foreach (var record in records.Select(record => record!.AsObject()))
        {
            if (!byId.TryGetValue(record["id"]!.GetValue<string>(), out var same))
            {
                Count(counts, list);
                continue;
            }

            foreach (var (member, value) in record)
            {
                if (!JsonNode.DeepEquals(value, same[member]))
                    Count(counts, $"{list}/{member}");
            }
        }
    }

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static JsonObject Parse(Register register) => JsonNode.Parse(RegisterWriter.Write(register))!.AsObject();
}
