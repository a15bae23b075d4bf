using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace SisterCity.Partners.Tests;

/// <summary>What people and programs do to a document: one small change, anywhere.</summary>
internal static class Mutations
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Texts that are right somewhere and wrong nearly everywhere.
    private static readonly string[] Texts =
    [
        "", " ", "\u0085", "\uFEFF", "x", "not-in-the-list", "Not In The List", "fixed", "high", "fr", "FR", "fra", "EUR", "2020-02-30", "2020-06-31", "2020-13", "199X", "2020/2010",
        "2014-06/2014-05", "2014-12/2013", "[2018-09-04,2019-09-04]", "[..1984]", "-0001", "Y20000", "2004-06-XX", "2004-XX-12", "1985-04-12T23:20:30Z", "../..", "/", "P3Y", "P", "P1Y2", "213401722", "213401723",
        "000000000", "22040001400019", "22040000000000", "34172", "2A004", "1001", "97", "976", "510100", "010100", "Q6441", "Q0", "FR-48", "FRJ13", "https://lozere.fr/", "HTTPS://lozere.fr/", "http:///x",
        "https://a b", "http://é.fr/\u0001", "mailto:a@b.fr", "zh-Hans", "zh_Hans", "ZH", "line\nbreak", "213401722\n", "\uD83D\uDE00", "a/b", "~", "id-1", "-id",
    ];

    private static readonly string[] Numbers = ["0", "-1", "1.5", "181", "-181", "90.5", "2147483647", "2147483648", "-2147483649", "9007199254740993", "9223372036854775808", "1e3", "1e30", "-1e30", "1E-30", "12.340"];

    /// <summary>A document with one change.</summary>
    public static (string Kind, string Text) Of(string json, PCG random)
    {
        var root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 64 })!;
        var places = Places(root).ToList();
        var place = places[Next(random, places.Count)];
        var kinds = new[] { "drop", "retype", "null", "rename", "out of range", "wrong code" };
        var kind = kinds[Next(random, kinds.Length)];
        switch (kind)
        {
            case "drop":
                place.Remove();
                break;
            case "null":
                place.Set(null);
                break;
            case "rename" when place.Name is { } name:
                place.Remove();
                ((JsonObject)place.Parent)[Next(random, 3) switch { 0 => char.ToUpperInvariant(name.Length > 0 ? name[0] : 'x') + (name.Length > 0 ? name[1..] : name), 1 => name + "s", _ => "x-" + name }] = place.Value?.DeepClone();
                break;
            case "out of range":
                place.Set(Number(Numbers[Next(random, Numbers.Length)]));
                break;
            case "wrong code":
                place.Set(JsonValue.Create(Text(place.Value, random)));
                break;
            default:
                place.Set(OfAnotherType(place.Value, random));
                break;
        }

        return ($"{kind} at {place}", root.ToJsonString(Plain));
    }

    private static string Text(JsonNode? written, PCG random)
    {
        var text = written?.GetValueKind() == JsonValueKind.String ? written.GetValue<string>() : "x";
        return Next(random, 6) switch
        {
            0 when text.Length > 1 => text[..^1],
            1 => text + text,
            2 => text.ToUpperInvariant(),
            3 => " " + text,
            _ => Texts[Next(random, Texts.Length)],
        };
    }

    private static JsonNode OfAnotherType(JsonNode? value, PCG random) => Next(random, 5) switch
    {
        0 when value?.GetValueKind() != JsonValueKind.String => JsonValue.Create("text")!,
        1 when value?.GetValueKind() != JsonValueKind.Array => new JsonArray(value?.DeepClone()),
        2 when value?.GetValueKind() != JsonValueKind.Object => new JsonObject { ["fr"] = value?.DeepClone() },
        3 when value?.GetValueKind() != JsonValueKind.Number => Number("5"),
        4 when value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) => JsonValue.Create(true),
        _ => value?.GetValueKind() == JsonValueKind.Object ? new JsonArray() : new JsonObject(),
    };

    private static JsonNode Number(string text) => JsonNode.Parse(text)!;

    private static IEnumerable<Place> Places(JsonNode node)
    {
        if (node is JsonObject record)
        {
            foreach (var (name, value) in record.ToList())
            {
                yield return new Place(record, name, -1, value);
                foreach (var inner in value is null ? [] : Places(value))
                    yield return inner;
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return new Place(list, null, i, list[i]);
                foreach (var inner in list[i] is { } item ? Places(item) : [])
                    yield return inner;
            }
        }
    }

    private static int Next(PCG random, int count) => (int)random.Next((uint)count);

    private sealed record Place(JsonNode Parent, string? Name, int Index, JsonNode? Value)
    {
        public void Remove()
        {
            if (Parent is JsonObject record)
                record.Remove(Name!);
            else
                ((JsonArray)Parent).RemoveAt(Index);
        }

        public void Set(JsonNode? value)
        {
            if (Parent is JsonObject record)
                record[Name!] = value;
            else
                ((JsonArray)Parent)[Index] = value;
        }

        public override string ToString() => $"{Parent.GetPath()}/{Name ?? $"{Index}"}";
    }
}
