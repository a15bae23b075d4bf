using System.Xml;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Repairs;
using SisterCity.Values;

namespace SisterCity.Exchange.Workbooks;

/// <summary>
/// Puts into the cells of a workbook of ours what findings propose, marks them, and says on a sheet of remarks what was done and what is left.
/// </summary>
/// <remarks>
/// <para>The cells are changed in the parts of the archive. All else of the workbook stays as it is: other sheets, styles, widths, formulas, lists to choose
/// from. A cell that holds a formula is not repaired, and stands among the remarks.</para>
/// <para>What is repaired is what <see cref="DocumentRepair"/> repairs in a table: a proposal that is the only one at its place, and cells that say the same
/// of the same record together.</para>
/// </remarks>
/// <example><code>
/// var repaired = WorkbookRepair.ApplyAll("register.xlsx", bytes, reading => Check.Run(reading, on: day).Findings, LanguageTag.French);
/// File.WriteAllBytes("repaired.xlsx", repaired.Bytes.ToArray());
/// </code></example>
public static class WorkbookRepair
{
    private const int MostRounds = 16;

    /// <summary>Puts in what is proposed, looks again, and goes on until nothing is proposed any more: the second call changes nothing.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="bytes">The workbook.</param>
    /// <param name="look">What is found in what was read of it: the findings of the reading, and those of the rules.</param>
    /// <param name="language">The language of the sheet of remarks: English, French or Chinese; English stands in for another.</param>
    /// <returns>The workbook; the same bytes when there is nothing to repair and nothing to say.</returns>
    public static RepairedWorkbook ApplyAll(
        string name, ReadOnlyMemory<byte> bytes, Func<Reading<Register>, IEnumerable<Finding>> look, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(look);
        var (book, fixes) = (OwnWorkbook.Read(name, bytes), new List<Fix>());
        if (book.Reading.Value is null)
            return new RepairedWorkbook(bytes, book.Reading, default);
        try
        {
            for (var (round, now) = (0, bytes); round < MostRounds; round++)
            {
                var found = look(book.Reading).ToList();
                var parts = new WorkbookParts(now);
                var done = Apply(parts, book, found);
                if (done.Count == 0)
                    return new RepairedWorkbook(WithRemarks(name, now, parts, Remarks(book, fixes, found), language), book.Reading, fixes.ToValueList());
                fixes.AddRange(done);
                now = parts.ToBytes();
                book = OwnWorkbook.Read(name, now);
            }
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            // A part that no reader of cells looks at: what names the parts, and the styles.
            return new RepairedWorkbook(bytes, OwnWorkbook.Unreadable, default);
        }

        throw new InvalidOperationException($"After {MostRounds} rounds there are still proposals: {fixes[^1]}.");
    }

    private static List<Fix> Apply(WorkbookParts parts, OwnWorkbook book, List<Finding> found)
    {
        var proposed = DocumentRepair.Propose(found, finding => book.TextAt(finding.At))
            .SelectMany(fix => book.Same(fix.At).Select(at => fix with { At = at })).DistinctBy(static fix => fix.At.Text, StringComparer.Ordinal).ToList();
        var (marks, done) = (new CellMarks(parts), new List<Fix>());
        var bySheet = proposed.Select(static fix => (Fix: fix, Cell: CellAddress.Of(fix.At)!.Value))
            .GroupBy(static one => one.Cell.Sheet, StringComparer.Ordinal);
        foreach (var sheet in bySheet)
        {
            if (parts.Sheets.GetValueOrDefault(sheet.Key) is not { } part)
                continue;
            var texts = sheet.ToDictionary(static one => (one.Cell.Column, one.Cell.Row), static one => one.Fix.New);
            parts[part] = CellEdits.Of(parts[part], texts, marks.Of, out var cells);
            done.AddRange(sheet.Where(one => cells.Contains((one.Cell.Column, one.Cell.Row))).Select(static one => one.Fix));
        }

        return done;
    }

    /// <summary>What was repaired, and what a person must look at.</summary>
    private static (List<Fix> Fixes, List<(Finding, string?)> Left) Remarks(OwnWorkbook book, List<Fix> fixes, List<Finding> found) =>
        (fixes, [.. found.Where(static finding => finding.Level >= Level.Warning).Select(finding => (finding, book.TextAt(finding.At)))]);

    private static ReadOnlyMemory<byte> WithRemarks(
        string name, ReadOnlyMemory<byte> bytes, WorkbookParts parts, (List<Fix> Fixes, List<(Finding, string?)> Left) remarks, LanguageTag language)
    {
        var file = Spreadsheet.Read(name, bytes);
        var before = RemarksSheet.In(file);
        var rows = RemarksSheet.RowsOf(before, remarks.Fixes, remarks.Left, language);
        if (RemarksSheet.Says(before, rows))
            return bytes;
        var beside = parts.AnySheet;
        var sheet = RemarksSheet.Write(rows, language, beside);
        if (before is not null && parts.Sheets.GetValueOrDefault(before.Name!) is { } part)
            parts[part] = sheet;
        else
            parts.AddSheet(RemarksSheet.NameIn(file, language), sheet);
        return parts.ToBytes();
    }
}

/// <summary>A workbook in which proposals stand, and which ones.</summary>
/// <example><code>if (repaired.Fixes.IsEmpty) Console.WriteLine("Nothing to repair.");</code></example>
public sealed class RepairedWorkbook
{
    internal RepairedWorkbook(ReadOnlyMemory<byte> bytes, Reading<Register> reading, ValueList<Fix> fixes) => (Bytes, Reading, Fixes) = (bytes, reading, fixes);

    /// <summary>The workbook.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The register that it holds now; without one, nothing was repaired.</summary>
    public Reading<Register> Reading { get; }

    /// <summary>What was put in, a cell each, in the order of the findings; of several rounds, the first round first.</summary>
    public ValueList<Fix> Fixes { get; }
}
