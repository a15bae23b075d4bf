using System.Text.Json;

namespace SisterCity.Build;

/// <summary>What lies in data/law, and the titles of its codes.</summary>
internal sealed class LawData
{
    private readonly string root;
    private readonly Dictionary<string, Dictionary<string, string[]>> titles = new(StringComparer.Ordinal);

    public LawData(string root)
    {
        this.root = root;
        Provisions = [.. new[] { "fr", "cn", "int" }.SelectMany(ReadAll)];
        Instruments = [.. ReadAll("instruments")];
        Sources = Read(Path.Combine(root, "data", "law", "sources.json")).GetProperty("sources").EnumerateArray().ToDictionary(source => Text(source, "id")!, StringComparer.Ordinal);
    }

    public IReadOnlyList<JsonElement> Provisions { get; }

    public IReadOnlyList<JsonElement> Instruments { get; }

    public IReadOnlyDictionary<string, JsonElement> Sources { get; }

    public static string? Text(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value.ToString() : null;

    public static string In(JsonElement texts, string language) => Text(texts, language) ?? string.Empty;

    public static IEnumerable<JsonElement> List(JsonElement element, string member) => element.TryGetProperty(member, out var list) ? list.EnumerateArray() : [];

    /// <summary>The English title of a code.</summary>
    public string Title(string list, string code)
    {
        if (!titles.TryGetValue(list, out var rows))
            titles[list] = rows = Csv.Read(Path.Combine(root, "data", "codelists", $"{list}.csv")).Rows.ToDictionary(row => row[0], StringComparer.Ordinal);
        return rows[code][1];
    }

    public string Titles(string list, JsonElement element, string member) => string.Join(", ", List(element, member).Select(code => Title(list, code.GetString()!)));

    /// <summary>Where a citation can be read: its own address, or that of the official publisher for its scheme.</summary>
    public string? AddressOf(JsonElement citation)
    {
        if (Text(citation, "address") is { } address)
            return address;
        var scheme = Text(citation, "scheme")!;
        Title("citation-schemes", scheme);
        return titles["citation-schemes"][scheme][^1] is { Length: > 0 } template ? template.Replace("{id}", Text(citation, "id"), StringComparison.Ordinal) : null;
    }

    /// <summary>"Law 2007-147, article unique".</summary>
    public string Origin(JsonElement origin)
    {
        var id = Text(origin, "instrument")!;
        var instrument = Instruments.First(each => string.Equals(Text(each, "id"), id, StringComparison.Ordinal));
        var name = Text(instrument, "number") is { } number ? $"{Title("legal-instrument-kinds", Text(instrument, "kind")!)} {number}" : In(instrument.GetProperty("title"), "en");
        var article = Text(origin, "article") is { } given ? $", article {given}" : string.Empty;
        return $"[{name}](instruments.md#{id}){article}{(Text(origin, "isFromMemory") is "True" ? " (from memory)" : string.Empty)}";
    }

    private IEnumerable<JsonElement> ReadAll(string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, "data", "law", folder), "*.json").Order(StringComparer.Ordinal).Select(Read);

    private static JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
}
