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
        Pattern = IsOpen ? Token.Pattern : $"^(?:{string.Join('|', Entries.Select(entry => entry.Code.Replace(".", "\\.", StringComparison.Ordinal)))})$",
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

        flaw = WordForCode.Or(Token.FlawOf(text), text);
        if (flaw == Flaw.None && !IsOpen)
            flaw = Flaw.CodeIsNotInTheList;
        entry = flaw == Flaw.None ? CodelistEntry.Unlisted(text.ToString()) : null;
        return entry is not null;
    }

    /// <summary>
    /// Reads a code that differs in case, spaces or underscores, "TWINNING_OATH"; the title of a code, "Jumelage"; or a word for it, "Städtepartnerschaft".
    /// </summary>
    /// <param name="typed">The text as typed.</param>
    /// <param name="entry">The code that was probably meant; null when there is none, or two.</param>
    /// <returns>Whether there is one such code.</returns>
    /// <remarks>Never used silently: a report proposes it. The words are those of data/words.csv, in English, French, Chinese, German and Spanish.</remarks>
    /// <example><code>AgreementKind.List.TryRepair("Charte d'amitié", out var entry) // friendship-charter</code></example>
    public bool TryRepair(ReadOnlySpan<char> typed, [NotNullWhen(true)] out CodelistEntry? entry)
    {
        var text = typed.Trim().ToString();
        if (byCode.TryGetValue(text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-'), out entry)
            || byCode.TryGetValue(text.ToUpperInvariant(), out entry))
        {
            return true;
        }

        entry = (byTitle ??= ByTitle()).GetValueOrDefault(BareLetters.KeyOf(text));
        return entry is not null;
    }

    // What two codes are called says neither: "Commune" of France and of other countries. A title goes before a word for another code.
    private Dictionary<string, CodelistEntry?> ByTitle()
    {
        var titles = OfTitles();
        var words = new Dictionary<string, CodelistEntry?>(StringComparer.Ordinal);
        foreach (var (code, word) in Words.Of(Name))
            Add(words, word, byCode[code]);
        foreach (var (word, entry) in words)
            titles.TryAdd(word, entry);
        return titles;
    }

    private Dictionary<string, CodelistEntry?> OfTitles()
    {
        var titles = new Dictionary<string, CodelistEntry?>(StringComparer.Ordinal);
        var shortened = new Dictionary<string, CodelistEntry?>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            foreach (var (_, title) in entry.Title!.Pairs)
            {
                Add(titles, title, entry);
                if (Words.BeforeBrackets(title) is { } first)
                    Add(shortened, first, entry);
                if (EitherWord().Match(title) is { Success: true } either)
                {
                    Add(titles, either.Result("${before}${one}${after}"), entry);
                    Add(titles, either.Result("${before}${other}${after}"), entry);
                }
            }
        }

        // What stands before brackets counts only when no code has it as its own title.
        foreach (var (key, entry) in shortened)
            titles.TryAdd(key, entry);
        return titles;
    }

    // A code that should not be used any more gives way: Burma is Myanmar.
    private static void Add(Dictionary<string, CodelistEntry?> words, string word, CodelistEntry entry)
    {
        var key = BareLetters.KeyOf(word);
        if (!words.TryGetValue(key, out var other) || ReferenceEquals(other, entry) || other?.Deprecated is not null)
            words[key] = entry;
        else if (entry.Deprecated is null)
            words[key] = null;
    }

    // "Charte ou pacte d'amitié" is "Charte d'amitié" to some; "Friendship charter or pact" is "Friendship pact".
    [GeneratedRegex("^(?<before>.*?)(?<one>\\w+) (?:ou|or) (?<other>\\w+)(?<after>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EitherWord();
}
