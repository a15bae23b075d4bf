using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace SisterCity.Exchange.Tests;

/// <summary>Workbooks as people have them, made for a test.</summary>
internal static class Workbooks
{
    /// <summary>A workbook of sheets; a cell is a text, a number, a day, or nothing.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => Of(sheets, []);

    public static byte[] Of((string Name, object?[][] Rows)[] sheets, params string[] merged)
    {
        using var stream = new MemoryStream();
        Write(stream, sheets, merged).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    /// <summary>The text of a part.</summary>
    public static string Part(ReadOnlyMemory<byte> workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook.ToArray()));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A workbook with another text in a part; the same when it lacks the part.</summary>
    public static byte[] Changed(byte[] workbook, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            if (zip.GetEntry(part) is not { } entry)
                return workbook;
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(Part(workbook, part)));
        }

        return stream.ToArray();
    }

    private static async Task Write(Stream stream, (string Name, object?[][] Rows)[] sheets, string[] merged)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(stream);
        var day = workbook.AddStyle(new Style { Format = NumberFormat.Custom("dd/mm/yyyy") });
        foreach (var (name, rows) in sheets)
        {
            await workbook.StartWorksheetAsync(name);
            foreach (var row in rows)
                await workbook.AddRowAsync([.. row.Select(cell => CellOf(cell, day))]);
            foreach (var range in merged)
                workbook.MergeCells(range);
        }

        await workbook.FinishAsync();
    }

    private static Cell CellOf(object? value, StyleId day) => value switch
    {
        null => new Cell(),
        DateTime date => new Cell(date, day),
        YearInADateCell year => new Cell(year.Year, day),
        int number => new Cell(number),
        double number => new Cell(number),
        bool truth => new Cell(truth),
        Formula formula => new Cell(formula, (double?)42),
        var text => new Cell(text.ToString()),
    };
}

/// <summary>A year that somebody typed into a cell formatted as a date.</summary>
internal sealed record YearInADateCell(int Year);
