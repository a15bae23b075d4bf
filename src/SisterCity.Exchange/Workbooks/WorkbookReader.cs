using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Exchange.Workbooks;

/// <summary>
/// Reads a workbook of ours as a register: what <see cref="WorkbookWriter"/> wrote, or a filled <see cref="WorkbookTemplate"/>, whoever saved it.
/// </summary>
/// <remarks>
/// <para>Its sheets are read as tables are by <see cref="Tabular.TableReader"/>: what is wrong with a cell is a finding at the sheet and the cell,
/// <c>/Accords/C7</c>. The titles of codes that our lists offer are the codes.</para>
/// <para>Sheets that are no table of ours are not read, and a workbook without one has no register: it is somebody's own list, for which there is
/// <see cref="Imports.ListImport"/>. Whatever the bytes are, the answer is a reading, never an exception.</para>
/// </remarks>
/// <example><code>var report = Check.Run(WorkbookReader.Read("register.xlsx", bytes), on: new LocalDate(2026, 9, 1));</code></example>
public static class WorkbookReader
{
    /// <summary>Whether bytes are a workbook of Excel 2007 and later: an archive that has the part of one, whole or broken.</summary>
    /// <param name="bytes">The bytes.</param>
    public static bool LooksLikeOne(ReadOnlyMemory<byte> bytes) => XlsxFile.IsOne(bytes.Span) && bytes.Span.IndexOf("xl/workbook."u8) >= 0;

    /// <summary>Reads a workbook.</summary>
    /// <param name="name">The name of the file, which is the source of records that name none.</param>
    /// <param name="bytes">The workbook.</param>
    public static Reading<Register> Read(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        return OwnWorkbook.Read(name, bytes).Reading;
    }
}
