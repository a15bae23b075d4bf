using System.Text;
using System.Text.RegularExpressions;
using SisterCity.Directories;
using SisterCity.Exchange.Sheets;

namespace SisterCity.Exchange.Mappings;

/// <summary>What a heading is known to mean.</summary>
/// <param name="Target">A column of our tables, or one of the words of <see cref="HeadingBook"/>.</param>
/// <param name="Party">The party that it speaks of; null when the heading does not tell.</param>
/// <param name="Language">The language of the heading.</param>
/// <param name="IsExact">Whether the heading is in the book as it is, and not only with more words.</param>
internal sealed record KnownHeading(string Target, int? Party, string Language, bool IsExact);

/// <summary>Headings of people's lists in five languages: data/headings.csv.</summary>
internal static partial class HeadingBook
{
    /// <summary>The beginning: of the agreement's signature or of the partnership, by what a row is.</summary>
    public const string Since = "since";

    /// <summary>The end, in the same way.</summary>
    public const string Until = "until";

    /// <summary>What sort of link or instrument it is.</summary>
    public const string Kind = "kind";

    /// <summary>The act that allowed to sign: its number, its day, or both in one cell.</summary>
    public const string Act = "act";

    /// <summary>What tells a person.</summary>
    public const string Person = "person";

    /// <summary>The number of the row.</summary>
    public const string Counter = "counter";

    /// <summary>What only lists of projects have.</summary>
    public const string Project = "project";

    private const int FewestWords = 2;

    private static readonly Dictionary<string, List<(string Target, string Side, string Language)>> ByHeading = Read();

    /// <summary>What a heading is known to mean; null when it is not known.</summary>
    public static KnownHeading? Find(string heading)
    {
        var folded = Fold(heading);
        if (folded.Length == 0)
            return null;
        if (Entry(folded) is { } known)
            return Known(known, null, isExact: true);
        if (Numbered().Match(heading) is { Success: true } numbered && Entry(Fold(numbered.Groups["name"].Value)) is { } one)
            return Known(one, NumberOf(numbered.Groups["party"].Value), isExact: true);
        return Within(folded) is { } words ? Known(words, null, isExact: false) : null;
    }

    private static (string Target, string Side, string Language)? Entry(string folded) => ByHeading.TryGetValue(folded, out var entries) ? entries[0] : null;

    private static KnownHeading Known((string Target, string Side, string Language) entry, int? party, bool isExact) =>
        new(entry.Target, party ?? entry.Side switch { "own" => 1, "partner" => 2, _ => null }, entry.Language, isExact);

    private static int NumberOf(string party) => party is "1" or "a" or "A" ? 1 : 2;

    /// <summary>The longest heading of the book of which all words, two at least, stand in a heading. One word is enough for what tells a person.</summary>
    private static (string Target, string Side, string Language)? Within(string folded)
    {
        var words = folded.Split(' ').ToHashSet(StringComparer.Ordinal);
        string? best = null;
        foreach (var heading in ByHeading.Keys)
        {
            var its = heading.Split(' ');
            if ((its.Length >= FewestWords || Entry(heading)!.Value.Target is Person) && heading.Length > (best?.Length ?? 0) && its.All(words.Contains))
                best = heading;
        }

        return best is null ? null : Entry(best);
    }

    /// <summary>Letters and digits, small and without accents; what stands in brackets, as a unit, says nothing of what the column is.</summary>
    private static string Fold(string heading)
    {
        var text = Brackets().Replace(heading, " ").Trim(' ', ':', '*').Replace('_', ' ');
        return NameFolding.Fold(text) is { Length: > 0 } folded ? folded : text.ToLowerInvariant();
    }

    private static Dictionary<string, List<(string Target, string Side, string Language)>> Read()
    {
        using var stream = typeof(HeadingBook).Assembly.GetManifestResourceStream("headings.csv")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var book = new Dictionary<string, List<(string, string, string)>>(StringComparer.Ordinal);
        foreach (var (_, cells) in Tabular.TableReader.Rows(bytes.ToArray(), ',', Encoding.UTF8).Skip(1))
        {
            var folded = Fold(cells[0]);
            if (!book.TryGetValue(folded, out var entries))
                book.Add(folded, entries = []);
            entries.Add((cells[2], cells[3], cells[1]));
        }

        return book;
    }

    [GeneratedRegex(@"\([^)]*\)|（[^）]*）|\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?<name>.*?\p{L})[\s_-]*(?<party>[12]|(?<=[\s_-])[abAB])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}
