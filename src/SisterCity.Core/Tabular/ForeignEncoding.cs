using System.Text;
using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What to say of a table that is not UTF-8: where that shows first, in what it was probably saved, and how it then reads.</summary>
internal static class ForeignEncoding
{
    private const int Windows1252 = 1252;
    private const int Gb18030 = 54936;

    /// <summary>The finding of a table that is not UTF-8; null when it is.</summary>
    /// <param name="table">The table, without a byte order mark.</param>
    /// <param name="separator">The sign between cells; null when the table must tell.</param>
    public static Finding? FindingOf(ReadOnlyMemory<byte> table, byte? separator = null)
    {
        var bytes = table.Span;

        // The byte order marks of UTF-16, as which spreadsheets save "Unicode text".
        if (bytes is [0xFF, 0xFE, ..])
            return OfUtf16(Encoding.Unicode, table[2..]);
        if (bytes is [0xFE, 0xFF, ..])
            return OfUtf16(Encoding.BigEndianUnicode, table[2..]);
        if (Utf8.IsValid(bytes))
            return null;
        var (cell, line, column) = FirstForeignCell(table, separator ?? Separator.Of(table));
        return HighBytesComeInPairs(bytes)
            ? Of("GB18030", CodePagesEncodingProvider.Instance.GetEncoding(Gb18030)!.GetString(cell), line, column)
            : Of("Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(cell), line, column);
    }

    private static Finding OfUtf16(Encoding encoding, ReadOnlyMemory<byte> table)
    {
        var text = encoding.GetString(table.Span);
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return Of("UTF-16", end < 0 ? text : text[..end], 1, null);
    }

    private static Finding Of(string encoding, string text, int line, string? column) => new()
    {
        Rule = Rules.TableIsNotUtf8,
        Level = Rules.TableIsNotUtf8.Level,
        At = column is null ? JsonPointer.Root : JsonPointer.Root.Append(column),
        Line = line,
        Arguments = [encoding, JsonText.Shorten(text)],
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
                    return (cell, row.Line, i < header.Count && TableHeader.Find(header[i]) is { } column ? column.Name : null);
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
