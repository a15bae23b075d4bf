using System.Text;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Reads the flat exchange: a table (CSV) with one row per agreement and party.</summary>
/// <remarks>
/// <para>Whatever the bytes are, the answer is a reading, never an exception.</para>
/// <para>A finding has the line on which its row begins, and the column as its place: <c>/siren</c>. An agreement of which one row cannot be read is set aside
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
                : new TableAssembly(table, marks).Read());
    }

    /// <summary>Whether a document without a name is a table rather than JSON: its first row has the name of a column that every table has.</summary>
    /// <param name="utf8">The document.</param>
    public static bool LooksLikeTable(ReadOnlyMemory<byte> utf8)
    {
        var table = ByteOrderMark.TakeOff(utf8, out _);
        if (table.Span.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..])
            return false;
        var rows = CsvRows.Of(table, Separator.Of(table), Encoding.Latin1).Take(1).ToList();
        return rows is [var first] && first.Cells.Contains(TableColumns.AgreementId.Name, StringComparer.Ordinal);
    }
}
