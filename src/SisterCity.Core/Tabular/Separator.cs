using System.Text;

namespace SisterCity.Tabular;

/// <summary>The sign between cells: a comma by the standard; a semicolon where spreadsheets speak French or German, a tab where cells were copied.</summary>
internal static class Separator
{
    public const byte Comma = (byte)',';

    private const int MostRowsLookedAt = 10;
    private static ReadOnlySpan<byte> Candidates => [Comma, (byte)';', (byte)'\t'];

    /// <summary>The sign that makes the most of the first rows' cells names of columns, known or likely; a comma when none does.</summary>
    public static byte Of(ReadOnlyMemory<byte> table)
    {
        var (best, most) = (Comma, 0);
        foreach (var candidate in Candidates)
        {
            var known = CsvRows.Of(table, candidate, Encoding.UTF8).Take(MostRowsLookedAt).Select(row => row.Cells.Count(TableHeader.IsLikely))
                .DefaultIfEmpty().Max();
            if (known > most)
                (best, most) = (candidate, known);
        }

        return best;
    }

    /// <summary>How a message calls it.</summary>
    public static string NameOf(byte separator) => separator == (byte)'\t' ? "\\t" : ((char)separator).ToString();
}
