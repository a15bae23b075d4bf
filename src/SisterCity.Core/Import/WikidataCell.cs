using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SisterCity.Import;

/// <summary>Where a row stands in its result: its place, its line when it is a table, and the number that people count it by.</summary>
internal readonly record struct WikidataRow(Findings.JsonPointer At, int? Line, int Number);

/// <summary>The text of a cell, and its language when it has one.</summary>
/// <param name="Text">The text; of half a character, what is written.</param>
/// <param name="Language">The language tag, as written.</param>
/// <param name="IsHalf">Whether it holds half a character, so that it is no text.</param>
internal readonly partial record struct WikidataCell(string Text, string? Language, bool IsHalf = false)
{
    // SPARQL writes the first; Turtle, in which terms are written, has the others too.
    private static readonly string[] Quotes = ["\"\"\"", "'''", "\"", "'"];

    /// <summary>
    /// Reads a cell of a table with tabs: a term as SPARQL's TSV writes it (<c>"Paris"@fr</c>, <c>&lt;http://…&gt;</c>), or the bare text that other
    /// tools write; null when it is empty.
    /// </summary>
    public static WikidataCell? Read(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0)
            return null;
        if (text is ['<', .., '>'])
            return new WikidataCell(text[1..^1], null);
        if (Array.Find(Quotes, quote => text.StartsWith(quote, StringComparison.Ordinal) && IsTerm(text, quote)) is not { } quote)
            return new WikidataCell(text, null);
        var end = text.LastIndexOf(quote, StringComparison.Ordinal);
        var language = text.AsSpan(end + quote.Length) is ['@', .. var tag] ? tag.ToString() : null;
        return Unescape(text[quote.Length..end]) is not { Length: > 0 } content ? null
            : HoldsHalf(content) ? new WikidataCell(text, language, IsHalf: true)
            : new WikidataCell(content, language);
    }

    /// <summary>Reads a cell of a table with commas, which has the text alone; null when it is empty.</summary>
    public static WikidataCell? ReadBare(string cell) => cell.Trim() is { Length: > 0 } text ? new WikidataCell(text, null) : null;

    /// <summary>
    /// Whether a text is a term between these quotation marks: behind the last of them stands nothing, a
    /// language or a type. An apostrophe is one more often than not.
    /// </summary>
    private static bool IsTerm(string text, string quote)
    {
        var end = text.LastIndexOf(quote, StringComparison.Ordinal);
        if (end < quote.Length)
            return false;
        var behind = text.AsSpan(end + quote.Length);
        return quote[0] == '"' || behind.IsEmpty || behind.StartsWith("@") || behind.StartsWith("^^");
    }

    private static bool HoldsHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    // As Turtle has it: é may come as \u00e9, and a character beyond the first plane as \U and eight digits, or as the two halves of a pair.
    private static string Unescape(string text) => text.Contains('\\', StringComparison.Ordinal)
        ? Escape().Replace(text, escape => escape.Groups["code"] is { Success: true } code
            ? CharacterOf(code.ValueSpan) ?? escape.Value
            : escape.Value[1] switch
            {
                't' => "\t",
                'n' => "\n",
                'r' => "\r",
                _ => escape.Value[1..],
            })
        : text.Replace("\"\"", "\"", StringComparison.Ordinal);

    private static string? CharacterOf(ReadOnlySpan<char> code)
    {
        var number = int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return Rune.TryCreate(number, out var character) ? character.ToString() : number is >= 0 and <= char.MaxValue ? ((char)number).ToString() : null;
    }

    [GeneratedRegex(@"\\(u(?<code>[0-9A-Fa-f]{4})|U(?<code>[0-9A-Fa-f]{8})|.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
