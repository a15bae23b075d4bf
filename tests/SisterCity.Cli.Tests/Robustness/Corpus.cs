using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SisterCity.Cli.Tests.Robustness;

/// <summary>A document that somebody may hand to the library, with the name that its kind of file has.</summary>
/// <param name="Origin">Where it comes from, for a message.</param>
/// <param name="Extension">How its file's name ends.</param>
/// <param name="Bytes">The document.</param>
internal sealed record HostileDocument(string Origin, string Extension, byte[] Bytes)
{
    public override string ToString() => $"{Origin} ({Extension}, {Bytes.Length} bytes, base64 {Convert.ToBase64String(Bytes.AsSpan(0, Math.Min(Bytes.Length, 4000)))})";
}

/// <summary>Every document of the repository that a reader may meet: the vectors in their forms, and the kinds that broke something once.</summary>
internal static class Corpus
{
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["authority"] = "authorities",
        ["partnership"] = "partnerships",
        ["agreement"] = "agreements",
        ["project"] = "projects",
    };

    public static IReadOnlyList<HostileDocument> All { get; } = [.. OfRules(), .. OfSchemas(), .. OfStatus(), .. OfGrammar(), .. Kinds()];

    /// <summary>Files of law, which one door reads together.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, byte[]>> OfLaw { get; } =
        [.. Vectors("rules").Select(vector => vector.Content).Where(vector => vector.TryGetProperty("files", out _))
            .Select(vector => vector.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => Raw(file.Value), StringComparer.Ordinal))];

    private static IEnumerable<(string Name, JsonElement Content)> Vectors(string folder) =>
        Directory.EnumerateFiles(Repository.At("schema", "vectors", folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Repository.Root, path), JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = 64 }).RootElement))
            .Where(vector => vector.RootElement.ValueKind is JsonValueKind.Object);

    private static IEnumerable<HostileDocument> OfRules()
    {
        foreach (var (name, vector) in Vectors("rules"))
        {
            foreach (var (member, extension) in (IEnumerable<(string, string)>)[("data", ".json"), ("text", ".json"), ("base64", ".json"), ("lines", ".jsonl"), ("table", ".csv"), ("tableBase64", ".csv"), ("queryResult", ".tsv")])
            {
                if (vector.TryGetProperty(member, out var document))
                    yield return new(name, extension, Bytes(member, document));
            }

            if (!vector.TryGetProperty("compare", out var lists))
                continue;
            yield return new($"{name} mine", ".json", Raw(lists.GetProperty("mine")));
            yield return new($"{name} theirs", ".json", Raw(lists.GetProperty("theirs")));
        }

        static byte[] Bytes(string member, JsonElement document) => document.ValueKind switch
        {
            JsonValueKind.String when member.EndsWith("ase64", StringComparison.Ordinal) => document.GetBytesFromBase64(),
            JsonValueKind.String => Encoding.UTF8.GetBytes(document.GetString()!),
            JsonValueKind.Array when member is "lines" => Encoding.UTF8.GetBytes(string.Join('\n', document.EnumerateArray().Select(line => line.GetString()))),
            _ => Raw(document),
        };
    }

    private static IEnumerable<HostileDocument> OfSchemas()
    {
        foreach (var (name, vector) in Vectors("schema"))
        {
            var data = vector.TryGetProperty("data", out var document) ? document.GetRawText() : vector.GetProperty("text").GetString();
            var schema = vector.GetProperty("schema").GetString()!;
            if (schema is "register" or "line")
                yield return new(name, schema is "line" ? ".jsonl" : ".json", Encoding.UTF8.GetBytes(data!));
            else if (Lists.TryGetValue(schema, out var list))
                yield return new(name, ".json", Encoding.UTF8.GetBytes($$"""{"{{list}}":[{{data}}]}"""));
        }
    }

    private static IEnumerable<HostileDocument> OfStatus() =>
        Vectors("status").SelectMany(file => file.Content.TryGetProperty("vectors", out var vectors) ? vectors.EnumerateArray().Select(vector => (file.Name, Content: vector)) : [file])
            .Where(vector => vector.Content.TryGetProperty("register", out _)).Select(vector => new HostileDocument(vector.Name, ".json", Raw(vector.Content.GetProperty("register"))));

    private static HostileDocument Linked(string origin, int members, string name)
    {
        var authorities = Enumerable.Range(0, members).Select(i => $$$"""{"id":"a{{{i}}}","country":"FR","names":[{"text":{"fr":"{{{name}}}"}}],"codes":[{"wikidata":"Q{{{i + 1}}}"}]}""");
        var partners = string.Join(',', Enumerable.Range(0, members).Select(i => $$"""{"authority":"a{{i}}"}"""));
        return new(origin, ".json", Encoding.UTF8.GetBytes($$"""
            {"authorities":[{{string.Join(',', authorities)}}],
             "partnerships":[{"id":"p","kind":"twinning","members":[{{partners}}]}],
             "agreements":[{"id":"g","kind":"twinning-oath","parties":[{{partners}}],"signedOn":"1990"}]}
            """));
    }

    private static byte[] Raw(JsonElement value) => Encoding.UTF8.GetBytes(value.GetRawText());

    /// <summary>Every kind of JSON that a parser must accept, must refuse or may decide: as a document, in a register, in a record and on a line.</summary>
    private static IEnumerable<HostileDocument> OfGrammar()
    {
        var kinds = JsonNode.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "json.json")))!["kinds"]!.AsArray();
        foreach (var kind in kinds)
        {
            var name = $"json.json {(string)kind!["name"]!}";
            var bytes = kind["text"] is { } text
                ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat((string)text!, (int?)kind["times"] ?? 1)))
                : Convert.FromBase64String((string)kind["base64"]!);
            yield return new(name, ".json", bytes);
            yield return new(name, ".json", [.. "{\"authorities\":[],\"x\":"u8, .. bytes, .. "}"u8]);
            yield return new(name, ".json", [.. "{\"authorities\":[{\"id\":\"a\",\"country\":\"FR\",\"x\":"u8, .. bytes, .. "}]}"u8]);
            yield return new(name, ".jsonl", [.. "{\"authority\":{\"id\":\"a\",\"country\":\"FR\",\"x\":"u8, .. bytes, .. "}}\n"u8]);
        }
    }

    /// <summary>What broke something once, each of its kind.</summary>
    private static IEnumerable<HostileDocument> Kinds()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.At("tests", "SisterCity.Cli.Tests", "Robustness", "Cases")).Order(StringComparer.Ordinal))
            yield return new(Path.GetFileName(path), Path.GetExtension(path), File.ReadAllBytes(path));
        yield return Linked("members whose names are too long together", 2, new string('n', 60_000));
        yield return Linked("a link of a thousand", 1_000, new string('n', 120));
        for (var depth = 26; depth <= 34; depth++)
        {
            var deep = new string('[', depth) + new string(']', depth);
            yield return new($"{depth} lists in a register", ".json", Encoding.UTF8.GetBytes($$"""{"authorities":[],"x":{{deep}}}"""));
            yield return new($"{depth} lists in a record", ".json", Encoding.UTF8.GetBytes($$$"""{"authorities":[{"id":"a","country":"FR","x":{{{deep}}}}]}"""));
            yield return new($"{depth} lists on a line", ".jsonl", Encoding.UTF8.GetBytes($$$"""{"authority":{"id":"a","country":"FR","x":{{{deep}}}}}"""));
            yield return new($"{depth} lists on the register's line", ".jsonl", Encoding.UTF8.GetBytes($$$"""{"register":{"x":{{{deep}}}}}"""));
        }
    }
}
