using System.Globalization;
using System.Text;
using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What to say of a table that is not UTF-8: where that shows first, in what it was probably saved, and how it then reads.</summary>
internal static class ForeignEncoding
{
    // Signs that texts have, and on which side of a letter.
    private const string BetweenLetters = "’–—\u00A0";
    private const string BeforeLetters = "«“‘„‹¿¡•§";
    private const string BehindLetters = "»”›…°ªº¹²³©®™€£½¼¾×±";

    /// <summary>What spreadsheets save in, in the order in which they are likely. When two make words of the bytes equally well, both are named.</summary>
    private static readonly (string Name, int CodePage)[] Candidates = [("Windows-1252", 1252), ("Mac Roman", 10000)];

    private static readonly (string Name, int CodePage) Chinese = ("GB18030", 54936);

    /// <summary>The finding of a table that is not UTF-8; null when it is.</summary>
    /// <param name="table">The table, without a byte order mark.</param>
    /// <param name="separator">The sign between cells; null when the table must tell.</param>
    public static Finding? FindingOf(ReadOnlyMemory<byte> table, byte? separator = null)
    {
        if (Utf16.Of(table.Span) is { } utf16)
            return OfUtf16(Utf16.Text(table.Span, utf16));
        if (Utf8.IsValid(table.Span))
            return null;
        var (cell, line, column) = FirstForeignCell(table, separator ?? Separator.Of(table));
        var likely = LikelyFor(table.Span);
        return Of(
            string.Join(" / ", likely.Select(one => one.Name)),
            string.Join(" / ", likely.Select(one => JsonText.Shorten(Decode(cell, one.CodePage)))), line, column);
    }

    /// <summary>The names of the encodings in which a table was probably saved; none when it is UTF-8.</summary>
    public static IEnumerable<string> NamesOf(ReadOnlySpan<byte> table) => Utf16.Of(table) is not null ? ["utf-16"]
        : Utf8.IsValid(table) ? []
        : LikelyFor(table).Select(static one => CodePagesEncodingProvider.Instance.GetEncoding(one.CodePage)!.WebName);

    private static Finding OfUtf16(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return Of("UTF-16", JsonText.Shorten(end < 0 ? text : text[..end]), 1, null);
    }

    private static Finding Of(string encoding, string text, int line, string? column) => new()
    {
        Rule = Rules.TableIsNotUtf8,
        Level = Rules.TableIsNotUtf8.Level,
        At = column is null ? JsonPointer.Root : JsonPointer.Root.Append(column),
        Line = line,
        Arguments = [encoding, text],
    };

    /// <summary>The encodings in which the bytes make the fewest signs that stand in no word.</summary>
    private static List<(string Name, int CodePage)> LikelyFor(ReadOnlySpan<byte> bytes)
    {
        var candidates = HighBytesComeInPairs(bytes) ? [Chinese, .. Candidates] : Candidates.ToList();
        var oddities = new List<int>();
        foreach (var (_, codePage) in candidates)
            oddities.Add(Oddities(Decode(bytes, codePage)));
        var fewest = oddities.Min();
        var likely = candidates.Where((_, i) => oddities[i] == fewest).ToList();

        // A table of Chinese is one, whatever letters its pairs of bytes would make.
        return likely[0] == Chinese ? [Chinese] : likely;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(bytes);

    /// <summary>
    /// How many signs beyond ASCII stand where no word has them: a sign between letters, a
    /// capital behind a small letter, Chinese in the middle of Latin.
    /// </summary>
    private static int Oddities(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080' && IsOdd(text[i], i == 0 ? ' ' : text[i - 1], i + 1 == text.Length ? ' ' : text[i + 1]))
                count++;
        }

        return count;
    }

    private static bool IsOdd(char sign, char before, char after) => char.GetUnicodeCategory(sign) switch
    {
        _ when BetweenLetters.Contains(sign, StringComparison.Ordinal) => false,
        _ when BeforeLetters.Contains(sign, StringComparison.Ordinal) => char.IsLetter(before),
        _ when BehindLetters.Contains(sign, StringComparison.Ordinal) => char.IsLetter(after),
        UnicodeCategory.UppercaseLetter => char.IsLower(before) || (char.IsLetter(before) && char.IsLower(after)),
        UnicodeCategory.LowercaseLetter => sign == 'ƒ' || (char.IsUpper(before) && char.IsUpper(after)),
        UnicodeCategory.OtherLetter => char.IsAsciiLetter(before) || char.IsAsciiLetter(after),
        _ => true,
    };

    /// <summary>The first cell that is not UTF-8. In Latin 1 every byte is a character, so that any table can be taken apart and put together again.</summary>
    private static (byte[] Cell, int Line, string? Column) FirstForeignCell(ReadOnlyMemory<byte> table, byte separator)
    {
        IReadOnlyList<string>? header = null;
        foreach (var row in CsvRows.Of(table, separator, Encoding.Latin1))
        {
            header ??= row.Cells;
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = Encoding.Latin1.GetBytes(row.Cells[i]);
                if (!Utf8.IsValid(cell))
                    return (cell, row.Line, i < header.Count && TableHeader.Find(header[i]) is { } field ? field.Name : null);
            }
        }

        throw new InvalidOperationException("A table that is not UTF-8 has a cell that is not.");
    }

    // In a table of GB 2312 or GB 18030 the bytes above ASCII come in pairs; in one of Windows-1252 accented letters stand alone.
    private static bool HighBytesComeInPairs(ReadOnlySpan<byte> bytes)
    {
        var run = 0;
        foreach (var one in bytes)
        {
            if (one >= 0x80)
                run++;
            else if (run % 2 != 0)
                return false;
            else
                run = 0;
        }

        return run % 2 == 0;
    }
}
