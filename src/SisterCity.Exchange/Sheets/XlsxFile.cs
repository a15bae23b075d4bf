using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Exchange.Sheets;

/// <summary>A workbook of Excel 2007 and later. Its parts are measured before the reader sees them.</summary>
internal static class XlsxFile
{
    private const long MostBytes = 100L << 20;
    private const long MostPartsAltogether = 400L << 20;
    private const int FirstYear = 1800;
    private const int LastYear = 2100;
    private const string Unreadable = "xlsx";

    private static readonly DateTime Start1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    public static Spreadsheet Read(string name, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (FlawOf(bytes) is { } flaw)
                return Refused(name, flaw);
            using var stream = StreamOf(bytes);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream, Configuration());
            var from1904 = CountsFrom1904(bytes);
            return new Spreadsheet(name, isWorkbook: true, SheetsOf(reader, from1904), [], countsFrom1904: from1904);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The reader is asked of whatever somebody found in a mailbox; what it throws says nothing to its user.
            return Refused(name, Rules.WorkbookCannotBeRead, Unreadable);
        }
    }

    private static Spreadsheet Refused(string name, Rule rule, params ReadOnlySpan<Argument> arguments) => Refused(name, Of(rule, arguments));

    private static Spreadsheet Refused(string name, Finding finding) => new(name, isWorkbook: true, [], [finding]);

    private static Finding Of(Rule rule, params ReadOnlySpan<Argument> arguments) =>
        new() { Rule = rule, Level = rule.Level, At = JsonPointer.Root, Arguments = ValueList.Create(arguments) };

    /// <summary>Why a workbook is not given to the reader: it is none, or a part of it unpacks to more than it may. What a part says of its size may be a
    /// lie.</summary>
    private static Finding? FlawOf(ReadOnlyMemory<byte> bytes)
    {
        using var stream = StreamOf(bytes);
        using var parts = new ZipArchive(stream, ZipArchiveMode.Read);
        var (whole, hasWorkbook) = (0L, false);
        foreach (var part in parts.Entries)
        {
            var size = SizeOf(part);
            whole += size;
            if (size > MostBytes || whole > MostPartsAltogether)
                return Of(Rules.WorkbookIsTooLarge, part.FullName, (int)(MostBytes >> 20));
            hasWorkbook |= IsWorkbookPart(part);
        }

        return hasWorkbook ? null : Of(Rules.WorkbookCannotBeRead, Unreadable);
    }

    private static bool IsWorkbookPart(ZipArchiveEntry part) => part.FullName.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase);

    private static long SizeOf(ZipArchiveEntry part)
    {
        if (part.Length > MostBytes)
            return part.Length;
        using var unpacked = part.Open();
        var (chunk, size) = (new byte[1 << 16], 0L);
        while (size <= MostBytes && unpacked.Read(chunk) is > 0 and var count)
            size += count;
        return size;
    }

    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray());

    /// <summary>The configuration without its constructor: that asks for an encoding which only a registration for the whole process would give, and which
    /// no xlsx has.</summary>
    private static ExcelReaderConfiguration Configuration()
    {
        var configuration = (ExcelReaderConfiguration)RuntimeHelpers.GetUninitializedObject(typeof(ExcelReaderConfiguration));
        configuration.FallbackEncoding = Encoding.UTF8;
        return configuration;
    }

    /// <summary>Whether days are counted from 1904, as old workbooks of the Macintosh do.</summary>
    private static bool CountsFrom1904(ReadOnlyMemory<byte> bytes)
    {
        using var stream = StreamOf(bytes);
        using var parts = new ZipArchive(stream, ZipArchiveMode.Read);
        using var part = parts.Entries.First(IsWorkbookPart).Open();
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                return xml.GetAttribute("date1904") is "1" or "true" or "on";
        }

        return false;
    }

    private static List<Sheet> SheetsOf(IExcelDataReader reader, bool from1904)
    {
        var sheets = new List<Sheet>();
        do
        {
            var rows = new List<SheetRow>();
            for (var number = 1; reader.Read(); number++)
            {
                if (RowOf(reader, number, from1904) is { } row)
                    rows.Add(row);
            }

            sheets.Add(new Sheet(reader.Name, Unmerged(rows, reader.MergeCells)));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static SheetRow? RowOf(IExcelDataReader reader, int number, bool from1904)
    {
        List<SheetCell>? cells = null;
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var cell = CellOf(reader, column, from1904);
            if (cell.IsEmpty)
                continue;
            cells ??= [];
            while (cells.Count < column)
                cells.Add(SheetCell.Empty);
            cells.Add(cell);
        }

        return cells is null ? null : new SheetRow(number, cells);
    }

    private static SheetCell CellOf(IExcelDataReader reader, int column, bool from1904) => reader.GetValue(column) switch
    {
        null => SheetCell.Empty,
        string text => new SheetCell(text.Trim(), CellKind.Text),
        bool value => new SheetCell(value ? "true" : "false", CellKind.Boolean),
        DateTime day => DayOf(day, from1904),
        double number => new SheetCell(TextOf(number), CellKind.Number),
        IFormattable other => new SheetCell(other.ToString(null, CultureInfo.InvariantCulture), CellKind.Text),
        var other => new SheetCell(other.ToString() ?? string.Empty, CellKind.Text),
    };

    // Fifteen digits are all that a spreadsheet keeps: 0.1 + 0.2 is 0.3, and a SIRET is no power of ten.
    private static string TextOf(double number) => double.IsInteger(number) && Math.Abs(number) < 1e15
        ? number.ToString("F0", CultureInfo.InvariantCulture)
        : number.ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>A day; one of 1904 to 1909 whose number is a year was typed as that year.</summary>
    private static SheetCell DayOf(DateTime day, bool from1904)
    {
        var number = from1904 ? (day - Start1904).TotalDays : day.ToOADate();
        var text = day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return new SheetCell(text, double.IsInteger(number) && number is >= FirstYear and <= LastYear ? CellKind.YearAsDate : CellKind.Date);
    }

    /// <summary>A merged cell says its text for all that it covers: a country beside four cities is that of each.</summary>
    private static List<SheetRow> Unmerged(List<SheetRow> rows, CellRange[]? merged)
    {
        var places = new Dictionary<int, int>(merged is null ? 0 : rows.Count);
        for (var i = 0; i < rows.Count && merged is not null; i++)
            places.Add(rows[i].Number, i);
        foreach (var range in merged ?? [])
        {
            if (!places.TryGetValue(range.FromRow + 1, out var first) || rows[first][range.FromColumn] is not { IsEmpty: false } text)
                continue;
            for (var i = first + 1; i < rows.Count && rows[i].Number <= range.ToRow + 1; i++)
                rows[i] = rows[i] with { Cells = With(rows[i].Cells, range.FromColumn, text) };
        }

        return rows;
    }

    private static List<SheetCell> With(IReadOnlyList<SheetCell> cells, int column, SheetCell cell)
    {
        List<SheetCell> changed = [.. cells];
        while (changed.Count <= column)
            changed.Add(SheetCell.Empty);
        changed[column] = cell;
        return changed;
    }
}
