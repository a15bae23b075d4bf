using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using SisterCity.Values;

namespace SisterCity.Codelists;

/// <summary>A list of codes: closed (no other code is read) or open (others are kept and reported).</summary>
/// <remarks>Made from data/codelists/*.csv. There is one of each list; equal when the same.</remarks>
/// <example><code>CodelistCatalog.Countries.Find("FR")!.Title!.In(LanguageTag.Chinese) // 法国</code></example>
public sealed partial class Codelist
{
    // Not a frozen one: to freeze all lists takes longer than to read all law.
    private readonly Dictionary<string, CodelistEntry> byCode;
    private readonly Dictionary<string, CodelistEntry>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private ScalarFormat? formatOfCodes;
    private Dictionary<string, CodelistEntry?>? byTitle;

    /// <summary>Makes a list of a table: a line a code, its cells between tabs.</summary>
    /// <remarks>One text, not an object a code: what makes a list is compiled while a user waits.</remarks>
    internal Codelist(string name, bool isOpen, LocalizedText title, string table)
    {
        Name = name;
        IsOpen = isOpen;
        Title = title;
        var rows = table.Split('\n');
        var entries = new CodelistEntry[rows.Length];
        byCode = new Dictionary<string, CodelistEntry>(rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            entries[i] = CodelistEntry.Listed(rows[i]);
            byCode.Add(entries[i].Code, entries[i]);
        }

        Entries = new ValueList<CodelistEntry>(entries);
        bySpan = byCode.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The name of the list in kebab-case: agreement-kinds.</summary>
    public string Name { get; }

    /// <summary>Whether codes that the list does not have are kept.</summary>
    public bool IsOpen { get; }

    /// <summary>What the list is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The codes, in the order of the source.</summary>
    public ValueList<CodelistEntry> Entries { get; }

    /// <summary>The names of the columns that this list has beyond those of all lists.</summary>
    internal ValueList<string> ExtraColumns { get; init; }

    /// <summary>The pattern and example of the codes.</summary>
    internal ScalarFormat FormatOfCodes => formatOfCodes ??= new()
    {
        Name = Name,
        Pattern = IsOpen ? Token.Pattern : $"^(?:{string.Join('|', Entries.Select(entry => entry.Code))})$",
        Example = Entries[0].Code,
    };

    /// <summary>What is known of a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <returns>The entry, or null when the list does not have the code.</returns>
    public CodelistEntry? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name;

    /// <summary>Reads a code: listed, or kept as written when the list is open.</summary>
    internal bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out CodelistEntry? entry, out Flaw flaw)
    {
        if (bySpan.TryGetValue(text, out entry))
        {
            flaw = Flaw.None;
            return true;
        }

        flaw = Token.FlawOf(text);
        if (flaw == Flaw.None && !IsOpen)
            flaw = Flaw.CodeIsNotInTheList;
        entry = flaw == Flaw.None ? CodelistEntry.Unlisted(text.ToString()) : null;
        return entry is not null;
    }

    /// <summary>Reads a code that differs in case, spaces or underscores: "TWINNING_OATH", "Letter of intent"; or the title of a code: "Jumelage".</summary>
    internal bool TryRepair(ReadOnlySpan<char> typed, [NotNullWhen(true)] out CodelistEntry? entry)
    {
        var text = typed.Trim().ToString();
        if (byCode.TryGetValue(text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-'), out entry))
            return true;
        entry = (byTitle ??= ByTitle()).GetValueOrDefault(Plain(text));
        return entry is not null;
    }

    // What two codes are called says neither: "Commune" of France and of other countries.
    private Dictionary<string, CodelistEntry?> ByTitle()
    {
        var titles = new Dictionary<string, CodelistEntry?>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            foreach (var (_, title) in entry.Title!.Pairs)
            {
                Add(title, entry);
                if (title.IndexOfAny(['(', '（']) is > 0 and var at)
                    Add(title[..at], entry);
                if (EitherWord().Match(title) is { Success: true } either)
                {
                    Add(either.Result("${before}${one}${after}"), entry);
                    Add(either.Result("${before}${other}${after}"), entry);
                }
            }
        }

        return titles;

        void Add(string title, CodelistEntry entry)
        {
            var plain = Plain(title);
            titles[plain] = titles.TryGetValue(plain, out var other) && !ReferenceEquals(other, entry) ? null : entry;
        }
    }

    // "Charte ou pacte d'amitié" is "Charte d'amitié" to some; "Friendship charter or pact" is "Friendship pact".
    [GeneratedRegex("^(?<before>.*?)(?<one>\\w+) (?:ou|or) (?<other>\\w+)(?<after>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EitherWord();

    // Without capitals, accents and what stands between words, as people type it.
    private static string Plain(string title)
    {
        const string Accented = "àâäáãåçéèêëîïíìñôöóòõøùûüúÿý";
        const string Bare = "aaaaaaceeeeiiiinoooooouuuuyy";
        var plain = new System.Text.StringBuilder(title.Length);
        foreach (var typed in title)
        {
            var letter = char.ToLowerInvariant(typed);
            if (letter == 'œ')
                plain.Append("oe");
            else if (char.IsLetterOrDigit(letter))
                plain.Append(Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter);
        }

        return plain.ToString();
    }
}
