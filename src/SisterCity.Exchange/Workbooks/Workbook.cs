using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace SisterCity.Exchange.Workbooks;

/// <summary>Writes sheets of texts as a workbook. The same sheets give the same bytes: nothing in it tells when it was made.</summary>
internal static class Workbook
{
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook.</summary>
    /// <param name="write">Writes its sheets.</param>
    public static byte[] Write(Func<WorkbookSheets, Task> write)
    {
        using var written = new MemoryStream();
        WriteAsync(written, write).GetAwaiter().GetResult();
        return WithoutDays(written);
    }

    // All goes to memory, so that nothing is waited for.
    private static async Task WriteAsync(Stream to, Func<WorkbookSheets, Task> write)
    {
        var options = new SpreadCheetahOptions { DocumentProperties = null };
        var spreadsheet = await Spreadsheet.CreateNewAsync(to, options).ConfigureAwait(false);
        await using var closed = spreadsheet.ConfigureAwait(false);
        await write(new WorkbookSheets(spreadsheet)).ConfigureAwait(false);
        await spreadsheet.FinishAsync().ConfigureAwait(false);
    }

    /// <summary>The same parts, each with the day that a zip has when it has none.</summary>
    private static byte[] WithoutDays(MemoryStream written)
    {
        written.Position = 0;
        using var result = new MemoryStream();
        using (var from = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoDay;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }
}

/// <summary>The sheets of a workbook that is being written.</summary>
/// <param name="spreadsheet">The workbook.</param>
internal sealed class WorkbookSheets(Spreadsheet spreadsheet)
{
    private readonly StyleId title = spreadsheet.AddStyle(new Style { Font = { Bold = true },
        Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
    private static readonly Style Plain = new() { Format = NumberFormat.Custom("@") };

    private readonly StyleId text = spreadsheet.AddStyle(Plain);
    private readonly StyleId wrapped = spreadsheet.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });

    /// <summary>Begins a sheet, with the first row held in place, and its cells as texts: no date, no number is made of what somebody types.</summary>
    public async Task BeginAsync(string name, IReadOnlyList<double> widths, bool areTexts)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < widths.Count; i++)
        {
            options.Column(i + 1).Width = widths[i];
            if (areTexts)
                options.Column(i + 1).DefaultStyle = Plain;
        }

        await spreadsheet.StartWorksheetAsync(name, options).ConfigureAwait(false);
    }

    public async Task TitlesAsync(IEnumerable<string> titles) =>
        await spreadsheet.AddRowAsync([.. titles.Select(one => new StyledCell(one, title))]).ConfigureAwait(false);

    public async Task TextsAsync(IEnumerable<string?> texts) =>
        await spreadsheet.AddRowAsync([.. texts.Select(one => new StyledCell(one, text))]).ConfigureAwait(false);

    public async Task WrappedAsync(IEnumerable<string?> texts) =>
        await spreadsheet.AddRowAsync([.. texts.Select(one => new StyledCell(one, wrapped))]).ConfigureAwait(false);

    /// <summary>Lets cells be chosen from those of another sheet; another text can be typed all the same, since open lists are open.</summary>
    public void Choose(string cells, string sheet, string from)
    {
        var list = SpreadCheetah.Validations.DataValidation.ListValuesFromCells(sheet, from);
        list.ShowErrorAlert = false;
        spreadsheet.AddDataValidation(cells, list);
    }
}
