using System.Text;

namespace SisterCity.Tabular;

/// <summary>
/// Takes bytes apart into rows and cells, as RFC 4180 describes them: the separator, quotation marks doubled inside quotation marks, any line break.
/// </summary>
/// <remarks>
/// It works on bytes, since all its signs are ASCII: so a table in another encoding than UTF-8 can be taken apart too, to say where it goes wrong.
/// </remarks>
internal static class CsvRows
{
    private const byte Quote = (byte)'"';
    private const byte Return = (byte)'\r';
    private const byte Feed = (byte)'\n';

    /// <summary>The rows of a table.</summary>
    /// <param name="table">The table, without a byte order mark.</param>
    /// <param name="separator">The sign between cells: comma, semicolon or tab.</param>
    /// <param name="encoding">How to read the cells.</param>
    public static IEnumerable<CsvRow> Of(ReadOnlyMemory<byte> table, byte separator, Encoding encoding)
    {
        var (at, line, width) = (0, 1, 0);
        while (at < table.Length)
        {
            var row = ReadRow(table, separator, encoding, line, width, ref at);
            width = row.Cells.Count;
            yield return row;
            SkipLineBreak(table.Span, ref at);
            line += 1 + LineBreaksIn(row.Raw.Span);
        }
    }

    private static CsvRow ReadRow(ReadOnlyMemory<byte> table, byte separator, Encoding encoding, int line, int width, ref int at)
    {
        var bytes = table.Span;
        var start = at;
        var cells = new List<string>(width);
        int? misplaced = null;
        while (true)
        {
            var isQuoted = at < bytes.Length && bytes[at] == Quote;
            var from = at;
            if (isQuoted && !TrySkipQuoted(bytes, ref at))
            {
                cells.Add(encoding.GetString(bytes[(from + 1)..]).Replace("\"\"", "\"", StringComparison.Ordinal));
                return new CsvRow(line, start, table[start..], cells, misplaced, IsOpen: true);
            }

            var close = at;
            while (at < bytes.Length && bytes[at] != separator && bytes[at] is not (Return or Feed))
            {
                if (isQuoted || bytes[at] == Quote)
                    misplaced ??= cells.Count;
                at++;
            }

            cells.Add(isQuoted && at == close
                ? encoding.GetString(bytes[(from + 1)..(at - 1)]).Replace("\"\"", "\"", StringComparison.Ordinal)
                : encoding.GetString(bytes[from..at]));
            if (at == bytes.Length || bytes[at] != separator)
                return new CsvRow(line, start, table[start..at], cells, misplaced, IsOpen: false);
            at++;
        }
    }

    /// <summary>Goes behind the quotation mark that closes a cell; false when none does.</summary>
    private static bool TrySkipQuoted(ReadOnlySpan<byte> bytes, ref int at)
    {
        at++;
        while (bytes[at..].IndexOf(Quote) is >= 0 and var length)
        {
            at += length + 1;
            if (at == bytes.Length || bytes[at] != Quote)
                return true;
            at++;
        }

        at = bytes.Length;
        return false;
    }

    private static void SkipLineBreak(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at < bytes.Length && bytes[at] == Return)
            at++;
        if (at < bytes.Length && bytes[at] == Feed)
            at++;
    }

    private static int LineBreaksIn(ReadOnlySpan<byte> row)
    {
        var count = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == Feed || (row[i] == Return && (i + 1 == row.Length || row[i + 1] != Feed)))
                count++;
        }

        return count;
    }
}
