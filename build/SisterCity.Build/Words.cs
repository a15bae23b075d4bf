using System.Text;
using System.Text.Json;

namespace SisterCity.Build;

/// <summary>
/// data/words.csv, data/country-names.csv, data/language-names.csv → what people write where a code belongs: a line a code, with its list and its words.
/// </summary>
/// <remarks>A text that is searched and no table of objects: nobody needs it before the first repair.</remarks>
internal static class Words
{
    private const string Source = "data/words.csv";
    private const string Countries = "countries";
    private const string Languages = "languages";
    private const string Dates = "dates";

    public static IEnumerable<DerivedFile> Derive(string root)
    {
        var lists = ListsOf(root);
        var words = new Dictionary<(string List, string Code), List<string>>();
        foreach (var row in Csv.Read(Path.Combine(root, "data", "country-names.csv")).Rows)
            Add(Countries, row[0], [row[1], row[2], .. row[3].Split('|')]);
        foreach (var row in Csv.Read(Path.Combine(root, "data", "language-names.csv")).Rows)
            Add(Languages, row[0], row[1].Split('|'));
        foreach (var row in Csv.Read(Path.Combine(root, Source)).Rows)
        {
            if (row[0] is not (Languages or Dates) && !(lists.GetValueOrDefault(row[0])?.Contains(row[1]) ?? false))
                throw new InvalidDataException($"{Source}: there is no code {row[1]} in a list {row[0]}.");
            Add(row[0], row[1], [row[3]]);
        }

        var text = new StringBuilder();
        foreach (var ((list, code), said) in words.OrderBy(entry => entry.Key.List, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Code, StringComparer.Ordinal))
            text.Append(list).Append('\t').Append(code).Append('\t').AppendJoin('\t', said.Distinct(StringComparer.Ordinal)).Append('\n');
        yield return new DerivedFile("src/SisterCity.Core/Values/Words.txt", text.ToString(), Source);

        void Add(string list, string code, IEnumerable<string> said)
        {
            if (!words.TryGetValue((list, code), out var known))
                words.Add((list, code), known = []);
            known.AddRange(said.Where(word => word.Length > 0));
        }
    }

    private static Dictionary<string, HashSet<string>> ListsOf(string root)
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "data", "codelists.json")));
        return index.RootElement.EnumerateArray().Select(list => list.GetProperty("file").GetString()!).ToDictionary(
            file => file[..^".csv".Length],
            file => Csv.Read(Path.Combine(root, "data", "codelists", file)).Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
