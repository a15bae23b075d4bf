using System.Text;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Sheets;

/// <summary>A workbook (xlsx), or a table in a text (CSV, TSV), as rows of cells, before anybody says what they mean.</summary>
/// <remarks>Whatever the bytes are, the answer is a spreadsheet, never an exception: one that cannot be read has no sheet, and findings that say why.</remarks>
/// <example><code>var file = Spreadsheet.Read("jumelages.xlsx", File.ReadAllBytes("jumelages.xlsx"));</code></example>
public sealed class Spreadsheet
{
    internal Spreadsheet(string name, bool isWorkbook, IReadOnlyList<Sheet> sheets, ValueList<Finding> findings, char? separator = null,
        string? encoding = null, bool? countsFrom1904 = null)
    {
        (Name, IsWorkbook, Sheets, Findings, Separator, Encoding) = (name, isWorkbook, sheets, findings, separator, encoding);
        CountsFrom1904 = countsFrom1904;
    }

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>Whether it is a workbook, so that places are cells: <c>/Feuil1/B7</c>. Else they are columns, with a line.</summary>
    public bool IsWorkbook { get; }

    /// <summary>The sheets, in their order; one for a table in a text. Empty when it cannot be read.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>What was found while reading.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The sign between the cells of a table in a text; null for a workbook.</summary>
    public char? Separator { get; }

    /// <summary>The encoding of a table in a text that is not UTF-8, as IANA calls it; null else.</summary>
    public string? Encoding { get; }

    /// <summary>Whether it counts days from 1904, as old workbooks of the Macintosh do; null for a table in a text, which does not tell.</summary>
    internal bool? CountsFrom1904 { get; }

    /// <summary>Where the rows stand when they are objects of a list in JSON; null else. The first one has the number 1.</summary>
    internal JsonPointer? RowsAt { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, for messages and sources.</param>
    /// <param name="bytes">Its bytes: they tell whether it is a workbook.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    public static Spreadsheet Read(string name, ReadOnlyMemory<byte> bytes, SpreadsheetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return XlsxFile.IsOne(bytes.Span) ? XlsxFile.Read(name, bytes) : CsvFile.Read(name, bytes, options ?? new SpreadsheetOptions());
    }

    /// <summary>The sheet of a name, or the first one; null when there is none.</summary>
    /// <param name="sheet">The name; null for the first.</param>
    public Sheet? Find(string? sheet) => sheet is null ? Sheets is [var first, ..] ? first : null
        : Sheets.FirstOrDefault(one => string.Equals(one.Name, sheet, StringComparison.Ordinal));
}

/// <summary>What is known of a table in a text before it is read.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new SpreadsheetOptions { Encoding = "windows-1252", Separator = ';' }</code></example>
public sealed record SpreadsheetOptions
{
    /// <summary>Its encoding, as IANA calls it: <c>windows-1252</c>, <c>gb18030</c>; null for UTF-8. Nothing is decoded by a guess.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sign between its cells; null to take the one that makes the most of its rows equally long.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether an encoding is one that this library knows.</summary>
    /// <param name="name">As IANA calls it.</param>
    public static bool KnowsEncoding(string name) => CsvFile.EncodingOf(name) is not null;
}
