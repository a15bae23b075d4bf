using System.Text;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Sheets;

/// <summary>A table in a text: of any separator, in UTF-8 or the encoding that somebody states.</summary>
internal static class CsvFile
{
    private const int MostRowsLookedAt = 50;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static Spreadsheet Read(string name, ReadOnlyMemory<byte> bytes, SpreadsheetOptions options)
    {
        var encoding = options.Encoding is { } stated ? EncodingOf(stated) : null;
        if (encoding is null && TableReader.LikelyEncodings(bytes) is { IsEmpty: false } likely)
            return Refused(name, bytes, likely);
        var utf8 = encoding is null ? bytes : Transcoded(bytes, encoding);
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var separator = options.Separator ?? SeparatorOf(utf8);
        var rows = TableReader.Rows(utf8, separator, Encoding.UTF8).Select(RowOf).ToList();
        return new Spreadsheet(name, isWorkbook: false, [new Sheet(null, rows)], OpenQuote(utf8.Span, rows), separator, encoding?.WebName);
    }

    /// <summary>An encoding by its name; null when there is none of that name, or ASCII is not itself in it and it is no UTF-16.</summary>
    public static Encoding? EncodingOf(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding is UnicodeEncoding || encoding.GetBytes(",").AsSpan().SequenceEqual(","u8) ? encoding : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Transcoded(ReadOnlyMemory<byte> bytes, Encoding encoding)
    {
        var preamble = encoding.Preamble;
        var text = bytes.Span.StartsWith(preamble) ? bytes.Span[preamble.Length..] : bytes.Span;
        return Encoding.UTF8.GetBytes(encoding.GetString(text));
    }

    /// <summary>The reader of our own tables says where it shows first, and how it would read.</summary>
    private static Spreadsheet Refused(string name, ReadOnlyMemory<byte> bytes, ValueList<string> likely) =>
        new(name, isWorkbook: false, [], TableReader.Read(bytes).Findings.Where(static finding => finding.Rule == Rules.TableIsNotUtf8).ToValueList(), null,
            likely[0]);

    /// <summary>A quotation mark that nothing closes takes all that follows into one cell.</summary>
    private static ValueList<Finding> OpenQuote(ReadOnlySpan<byte> utf8, List<SheetRow> rows)
    {
        if (utf8.Count((byte)'"') % 2 == 0 || rows is not [.., var last] || !last.Cells.Any(static cell => cell.Text.Contains('\n', StringComparison.Ordinal)))
            return [];
        return [new Finding { Rule = Rules.QuoteIsNotClosed, Level = Rules.QuoteIsNotClosed.Level, At = JsonPointer.Root, Line = last.Number }];
    }

    private static SheetRow RowOf(TableLine line) =>
        new(line.Number, [.. line.Cells.Select(static cell => new SheetCell(cell.Trim(), CellKind.Text))]);

    /// <summary>The sign that cuts the most rows into the same number of cells, more than one; a comma when none does.</summary>
    private static char SeparatorOf(ReadOnlyMemory<byte> utf8)
    {
        var (best, most) = (',', 0);
        foreach (var candidate in Separators)
        {
            var widths = TableReader.Rows(utf8, candidate, Encoding.UTF8).Take(MostRowsLookedAt).Select(static row => row.Cells.Count)
                .Where(static width => width > 1).CountBy(static width => width).ToList();
            var score = widths.Count == 0 ? 0 : widths.Max(static one => (one.Value * 1000) + Math.Min(one.Key, 999));
            if (score > most)
                (best, most) = (candidate, score);
        }

        return best;
    }
}
