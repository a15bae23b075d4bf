using System.Text;

namespace SisterCity.Values;

/// <summary>What people write where a code belongs: "Allemagne", "FRA", "Actif". Made from data/words.csv and the names of CLDR.</summary>
internal static class Words
{
    private const int LongestWord = 64;

    // Read at the first repair, since most runs have none.
    private static readonly Lazy<Dictionary<string, List<(string Code, string Word)>>> ByList = new(Read);
    private static readonly Lazy<Dictionary<string, string?>> Countries = new(() => Index("countries"));
    private static readonly Lazy<Dictionary<string, string?>> Languages = new(() => Index("languages"));
    private static readonly Lazy<Dictionary<string, string?>> Currencies = new(() => Index("currencies"));
    private static readonly Lazy<Dictionary<string, string?>> Dates = new(() => Index("dates"));

    /// <summary>The words of a list, each with its code; none when nobody has given any.</summary>
    public static IReadOnlyList<(string Code, string Word)> Of(string list) => ByList.Value.GetValueOrDefault(list, []);

    /// <summary>The code of the country that a text names; null when it names none, or two.</summary>
    public static string? Country(string typed)
    {
        if (Find(Countries.Value, typed) is { } code)
            return code;

        // "England, United Kingdom" and "Bavaria, Germany" name one country; "Georgia, United States" may name two.
        var named = typed.Split(',').Select(part => Find(Countries.Value, part)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return named is [var one] ? one : null;
    }

    /// <summary>The code of the language that a text names; null when it names none, or two.</summary>
    public static string? Language(string typed) => Find(Languages.Value, typed);

    /// <summary>The code of the currency that a text names; null when it names none, or two.</summary>
    public static string? Currency(string typed) => Find(Currencies.Value, typed);

    /// <summary>Whether a text says that a date is not known: "inconnue", "s.d.", "?".</summary>
    public static bool SayThatADateIsUnknown(ReadOnlySpan<char> typed) => typed.Length <= LongestWord && Find(Dates.Value, typed.ToString()) is not null;

    /// <summary>The first part of a name that explains itself in brackets: "Myanmar" of "Myanmar (Burma)"; null when it does not.</summary>
    public static string? BeforeBrackets(string name) => name.IndexOfAny(['(', '（']) is > 0 and var at ? name[..at] : null;

    private static string? Find(Dictionary<string, string?> words, string typed) => words.GetValueOrDefault(BareLetters.KeyOf(typed));

    // A word of two codes says neither. What stands before brackets counts only when no code has it as its own word.
    private static Dictionary<string, string?> Index(string list)
    {
        var index = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (code, word) in Of(list))
            Add(index, word, code);
        var shortened = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (code, word) in Of(list))
        {
            if (BeforeBrackets(word) is { } first)
                Add(shortened, first, code);
        }

        foreach (var (key, code) in shortened)
            index.TryAdd(key, code);
        return index;
    }

    private static void Add(Dictionary<string, string?> index, string word, string code)
    {
        var key = BareLetters.KeyOf(word);
        index[key] = index.TryGetValue(key, out var other) && !string.Equals(other, code, StringComparison.Ordinal) ? null : code;
    }

    private static Dictionary<string, List<(string Code, string Word)>> Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("words.txt")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        var lists = new Dictionary<string, List<(string Code, string Word)>>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (!lists.TryGetValue(cells[0], out var words))
                lists.Add(cells[0], words = []);
            for (var i = 2; i < cells.Length; i++)
                words.Add((cells[1], cells[i]));
        }

        return lists;
    }
}
