using System.Buffers;
using System.Text.Json;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>The member <c>otherwise</c> of a record that is made of several: what finds no place in it, in each list's own words.</summary>
/// <remarks>
/// It is an array of objects, each with the name of its list. Words that an earlier merge keeps are words of their lists already: what they dispute
/// stays open, and what is among them is not said again.
/// </remarks>
internal sealed class Otherwise
{
    public const string Member = "otherwise";

    private const string List = "list";

    // The array, and the object in it.
    private const int LevelsBelowTheRecord = 2;

    // Before what would be too deep becomes a text.
    private const int Deepest = 2 * ContractParts.DeepestNesting;

    private readonly List<string> names;
    private readonly int level;
    private readonly bool isSomebodysOwn;
    private readonly List<JsonElement> kept = [];
    private readonly HashSet<(string List, string Member, string Value)> said = [];
    private readonly Dictionary<string, HashSet<int>> disputed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Dictionary<string, JsonElement>> added = [];

    /// <param name="names">The names of the lists that have the records.</param>
    /// <param name="unknown">The members of each record that the model does not know.</param>
    /// <param name="level">How deep the records stand in a register.</param>
    public Otherwise(List<string> names, List<ExtensionData?> unknown, int level)
    {
        (this.names, this.level) = (names, level);
        for (var i = 0; i < unknown.Count; i++)
        {
            if (unknown[i] is not { } members || !members.TryGetValue(Member, out var own))
                continue;
            isSomebodysOwn |= own.ValueKind != JsonValueKind.Array;
            foreach (var words in own.ValueKind == JsonValueKind.Array ? own.EnumerateArray() : Enumerable.Repeat(own, 1))
                Keep(i, words);
        }
    }

    /// <summary>Whether a record lacks a member that words of an earlier merge dispute.</summary>
    public bool LeavesOpen(string member, List<Said> values) =>
        disputed.TryGetValue(member, out var records) && !records.IsSubsetOf(values.Select(one => one.Nth));

    /// <summary>The first value that is not among the words of its list already; the first, when all are.</summary>
    public object FirstUnsaid(string member, List<Said> values)
    {
        var at = values.FindIndex(one => !IsSaid(member, one));
        return values[Math.Max(at, 0)].Value;
    }

    /// <summary>Keeps values in the words of their lists, except those that are among them already.</summary>
    public void Add(string member, List<Said> values)
    {
        foreach (var one in values.Where(one => !IsSaid(member, one)))
        {
            if (!added.TryGetValue(one.Nth, out var words))
                added.Add(one.Nth, words = new(StringComparer.Ordinal) { [List] = Json(names[one.Nth]) });
            words[member] = Json(one.Value);
        }
    }

    /// <summary>All words, each once; null when there are none.</summary>
    public JsonElement? Words()
    {
        var words = kept.Concat(added.Values.Select(words => Object(words))).DistinctBy(CanonicalJson.Of, StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null

            // Somebody's own member of that name is kept as it was, unless it must hold more.
            : words.Count == 1 && isSomebodysOwn ? words[0]
            : Array(words.Select(WithinDepth));
    }

    /// <summary>An array of values.</summary>
    public static JsonElement Array(IEnumerable<JsonElement> items) => Written(writer =>
    {
        writer.WriteStartArray();
        foreach (var item in items)
            item.WriteTo(writer);
        writer.WriteEndArray();
    });

    private static JsonElement Object(IEnumerable<KeyValuePair<string, JsonElement>> members) => Written(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    });

    // As the library writes, so that people can read what the reader keeps as it is written.
    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RegisterContract.LineOptions.Encoder, MaxDepth = Deepest }))
            write(writer);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = Deepest });
        return JsonElement.ParseValue(ref reader);
    }

    private static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value, RegisterContract.Options.GetTypeInfo(value.GetType()));

    private void Keep(int record, JsonElement words)
    {
        kept.Add(words);
        if (words.ValueKind != JsonValueKind.Object || !words.TryGetProperty(List, out var list))
            return;
        foreach (var (member, value) in words.EnumerateObject().Select(member => (member.Name, member.Value)))
        {
            if (!disputed.TryGetValue(member, out var records))
                disputed.Add(member, records = []);
            records.Add(record);
            if (list.ValueKind == JsonValueKind.String && JsonText.TryGet(list, out var name))
                said.Add((name, member, CanonicalJson.Of(value)));
        }
    }

    private bool IsSaid(string member, Said one) => disputed.ContainsKey(member) && said.Contains((names[one.Nth], member, CanonicalJson.Of(Json(one.Value))));

    /// <summary>
    /// A value stands two levels deeper here than it did. One that would be deeper than a register may nest is kept as its JSON text.
    /// </summary>
    private JsonElement WithinDepth(JsonElement words)
    {
        if (words.ValueKind != JsonValueKind.Object || words.EnumerateObject().All(member => Fits(member.Value)))
            return words;
        return Object(words.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Fits(member.Value) ? member.Value : TextOf(member.Value))));

        bool Fits(JsonElement value) => level + LevelsBelowTheRecord + DepthOf(value) <= ContractParts.DeepestNesting;

        static JsonElement TextOf(JsonElement value) => Json(JsonSerializer.Serialize(value, RegisterContract.LineOptions.GetTypeInfo(typeof(JsonElement))));
    }

    private static int DepthOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => 1 + value.EnumerateObject().Select(member => DepthOf(member.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + value.EnumerateArray().Select(DepthOf).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
