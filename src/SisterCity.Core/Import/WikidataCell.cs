using System.Text;

namespace SisterCity.Import;

/// <summary>Where a row stands in its result: its place, its line when it is a table, and the number that people count it by.</summary>
internal readonly record struct WikidataRow(Findings.JsonPointer At, int? Line, int Number);

/// <summary>The text of a cell, and its language when it has one.</summary>
internal readonly record struct WikidataCell(string Text, string? Language)
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

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text.Replace("\"\"", "\"", StringComparison.Ordinal);
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] == '\\' && i + 1 < text.Length
                ? text[++i] switch
                {
                    't' => '\t',
                    'n' => '\n',
                    'r' => '\r',
                    var other => other,
                }
                : text[i]);
        }

        return plain.ToString();
    }
}
