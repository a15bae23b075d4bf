using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SisterCity.Import;

/// <summary>Where a row stands in its result: its place, its line when it is a table, and the number that people count it by.</summary>
internal readonly record struct WikidataRow(Findings.JsonPointer At, int? Line, int Number);

/// <summary>The text of a cell, and its language when it has one.</summary>
internal readonly partial record struct WikidataCell(string Text, string? Language)
{
    /// <summary>Reads a cell of a table: a term as SPARQL's TSV writes it (<c>"Paris"@fr</c>, <c>&lt;http://…&gt;</c>), or the bare text that other tools write; null when it is empty.</summary>
    public static WikidataCell? Read(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0)
            return null;
        if (text is ['<', .., '>'])
            return new WikidataCell(text[1..^1], null);
        if (text[0] != '"' || text.LastIndexOf('"') is not (> 0 and var end))
            return new WikidataCell(text, null);
        var language = text.AsSpan(end + 1) is ['@', .. var tag] ? tag.ToString() : null;
        return Unescape(text[1..end]) is { Length: > 0 } content ? new WikidataCell(content, language) : null;
    }

    // As Turtle has it: é may come as \u00e9, and a character beyond the first plane as \U and eight digits. A half of a pair is no character, and stays as it is written.
    private static string Unescape(string text) => text.Contains('\\', StringComparison.Ordinal)
        ? Escape().Replace(text, escape => escape.Groups["code"] is { Success: true } code
            ? Rune.TryCreate(int.Parse(code.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), out var character) ? character.ToString() : escape.Value
            : escape.Value[1] switch
            {
                't' => "\t",
                'n' => "\n",
                'r' => "\r",
                _ => escape.Value[1..],
            })
        : text.Replace("\"\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex(@"\\(u(?<code>[0-9A-Fa-f]{4})|U(?<code>[0-9A-Fa-f]{8})|.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
