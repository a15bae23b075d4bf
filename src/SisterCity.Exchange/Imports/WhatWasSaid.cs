using System.Security.Cryptography;
using System.Text;
using SisterCity.Directories;

namespace SisterCity.Exchange.Imports;

/// <summary>What the rows of all sheets say of parties and partnerships, and the identifiers that these get.</summary>
internal sealed class WhatWasSaid
{
    private const int LongestName = 60;
    private const int FewColumns = 4;

    private readonly Dictionary<string, List<(string Column, string Text, int Row)>> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Locator, List<string> Texts)> notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Notes what a row says of a record.</summary>
    /// <returns>What was said before, when that is something else; else null.</returns>
    public (string Text, int Row)? Say(string id, string column, string text, int row)
    {
        if (!said.TryGetValue(id, out var its))
            said.Add(id, its = new List<(string, string, int)>(FewColumns));
        var at = IndexOf(its, column);
        if (at < 0)
            its.Add((column, text, row));
        return at < 0 || string.Equals(its[at].Text, text, StringComparison.Ordinal) ? null : (its[at].Text, its[at].Row);
    }

    /// <summary>Keeps the notes of a row with its record, each once.</summary>
    public void Note(string record, string locator, IEnumerable<string> texts)
    {
        if (!notes.TryGetValue(record, out var kept))
            notes.Add(record, kept = (locator, []));
        kept.Texts.AddRange(texts.Except(kept.Texts, StringComparer.Ordinal));
    }

    /// <summary>Where a record stands first, and its notes.</summary>
    public (string Locator, IReadOnlyList<string> Texts)? NotesOf(string record) => notes.TryGetValue(record, out var kept) ? kept : null;

    /// <summary>What was said of a record in a column; null when nothing was.</summary>
    public string? Find(string id, string column) =>
        said.TryGetValue(id, out var its) && IndexOf(its, column) is >= 0 and var at ? its[at].Text : null;

    /// <summary>Forgets all, once every row has been read.</summary>
    public void Forget()
    {
        said.Clear();
        ids.Clear();
        notes.Clear();
        taken.Clear();
        said.TrimExcess();
        ids.TrimExcess();
        notes.TrimExcess();
        taken.TrimExcess();
    }

    /// <summary>The identifier of what has a key: the same for the same key, made of words when it is met first.</summary>
    public string IdOf(string key, params IEnumerable<string?> words)
    {
        if (!ids.TryGetValue(key, out var id))
            ids.Add(key, id = Fresh(words));
        return id;
    }

    /// <summary>An identifier that nothing has yet, made of words: letters and digits with hyphens, and a number where it is taken.</summary>
    public string Fresh(params IEnumerable<string?> words)
    {
        var parts = words.OfType<string>().Select(Slug).Where(static part => part.Length > 0).ToList();
        var name = parts.Count > 0 ? string.Join('-', parts) : "place-" + HashOf(string.Join('\n', words));
        var id = name;
        for (var number = 2; !taken.Add(id); number++)
            id = $"{name}-{number}";
        return id;
    }

    /// <summary>The identifier of a key; null when nothing has it.</summary>
    public string? FindId(string key) => ids.GetValueOrDefault(key);

    /// <summary>Lets a key lead to an identifier, unless it leads to one.</summary>
    public void Know(string key, string id) => ids.TryAdd(key, id);

    // Of one thing few columns are said.
    private static int IndexOf(List<(string Column, string Text, int Row)> its, string column)
    {
        for (var i = 0; i < its.Count; i++)
        {
            if (string.Equals(its[i].Column, column, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>What stands for a name without a Latin letter, so that a row more changes no identifier of the others.</summary>
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    /// <summary>A text as a part of an identifier: small letters and digits with hyphens; empty when it has none.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in NameFolding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, LongestName)).Trim('-');
    }
}
