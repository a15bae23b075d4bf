using System.Text;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Reads the flat exchange: a table (CSV) of agreements, of links or of projects. Its header tells which.</summary>
/// <remarks>
/// <para>Whatever the bytes are, the answer is a reading, never an exception.</para>
/// <para>The parties of an agreement have a row each, or stand beside each other with a number (<c>party_1_name</c>); the members of a partnership in a table
/// of links and in one of projects always do. A party of which nothing is said is none.</para>
/// <para>A finding has the line on which its row begins, and the column as its place: <c>/siren</c>. A record of which one row cannot be read is set aside
/// with all its rows; a column that is not known is set aside whole.</para>
/// <para>Authorities, partnerships and sources are made of what the rows say of them; rows that contradict each other are reported and set aside.
/// Two spellings of a name are no contradiction: both are kept. A name without a language is read as of an undetermined one, <c>und</c>.</para>
/// </remarks>
/// <example><code>var report = Check.Run(TableReader.Read(File.ReadAllBytes("agreements.csv")), on: new LocalDate(2026, 9, 1));</code></example>
public static class TableReader
{
    /// <summary>Reads a table as a register.</summary>
    /// <param name="utf8">The table.</param>
    public static Reading<Register> Read(ReadOnlyMemory<byte> utf8)
    {
        var table = ByteOrderMark.TakeOff(utf8, out var marks);
        return FileKind.ReadingOf<Register>(table, marks, isTable: true)
            ?? (ForeignEncoding.FindingOf(table) is { } foreign
                ? new Reading<Register>(null, [foreign], [new SetAside(JsonPointer.Root, 1, table)])
                : new TableAssembly().Read(table, marks));
    }

    /// <summary>Reads rows that are taken apart already: of a workbook, or of somebody's own list.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows below it.</param>
    /// <returns>The register. What is found stands at the row's <see cref="TableLine.Number"/> and the column.</returns>
    public static Reading<Register> Read(IReadOnlyList<string> header, IEnumerable<TableLine> rows)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        return new TableAssembly().Read(new TableLine(0, header).ToRow(), [.. rows.Select(static row => row.ToRow())]);
    }

    /// <summary>Takes a table apart, as RFC 4180 describes it, whatever its header says.</summary>
    /// <param name="table">The table, without a byte order mark.</param>
    /// <param name="separator">The sign between cells; an ASCII character.</param>
    /// <param name="encoding">How its texts are encoded: one in which ASCII is itself.</param>
    /// <returns>The rows that have something in a cell, each with the line on which it begins, from 1.</returns>
    /// <example><code>foreach (var row in TableReader.Rows(bytes, ';', Encoding.UTF8)) …</code></example>
    public static IEnumerable<TableLine> Rows(ReadOnlyMemory<byte> table, char separator, Encoding encoding)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(separator, '\x7F');
        return CsvRows.Of(table, (byte)separator, encoding).Where(static row => !row.IsBlank).Select(static row => new TableLine(row.Line, row.Cells));
    }

    /// <summary>In what a table that is not UTF-8 was probably saved, the likeliest first; empty when it is UTF-8.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Names as .NET and IANA know them: <c>windows-1252</c>, <c>macintosh</c>, <c>gb18030</c>, <c>utf-16</c>.</returns>
    public static ValueList<string> LikelyEncodings(ReadOnlyMemory<byte> table) => ForeignEncoding.NamesOf(table.Span).ToValueList();

    /// <summary>Whether a document without a name is a table rather than JSON: its first row has the name of a column that every table has.</summary>
    /// <param name="utf8">The document.</param>
    public static bool LooksLikeTable(ReadOnlyMemory<byte> utf8)
    {
        var table = ByteOrderMark.TakeOff(utf8, out _);
        if (table.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..])
            return false;
        var rows = CsvRows.Of(table, Separator.Of(table), Encoding.Latin1).Take(1).ToList();
        return rows is [var first] && first.Cells.Select(TableHeader.Find).OfType<TableField>().ToList() is var header
            && (header.Exists(static field => field.Column == TableColumns.AgreementId)
                || (header.Exists(static field => field.Column == TableColumns.ProjectId)
                    && header.Exists(static field => field.Column == TableColumns.ProjectTitle))
                || (header.Exists(static field => field.Column == TableColumns.PartnershipId) && header.Exists(static field => field.Party > 0)));
    }
}
