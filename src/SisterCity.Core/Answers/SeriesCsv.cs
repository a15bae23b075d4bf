using System.Globalization;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>A series of counts as a tidy table (CSV): one header row, then one row a year and group.</summary>
/// <remarks>RFC 4180 with commas and line feeds, UTF-8 without a byte order mark. The columns are <c>year</c>, <c>group</c>, <c>atLeast</c>,
/// <c>atMost</c>, <c>unknown</c> and <c>undated</c>, in every language.
/// The command <c>sistercity series --format csv</c> writes the same bytes.</remarks>
/// <example><code>byte[] table = SeriesCsv.Write(new Lifecycle(register).InForceByYear(1981, 2026, SeriesGrouping.Kind));</code></example>
public static class SeriesCsv
{
    /// <summary>Writes counts as a table.</summary>
    /// <param name="counts">The counts. The cell of the group is empty where all partnerships are counted together.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("series.csv", SeriesCsv.Write(counts));</code></example>
    public static byte[] Write(IReadOnlyList<YearCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return CsvText.ToUtf8("year,group,atLeast,atMost,unknown,undated", counts.Select(static count => new[]
        {
            Number(count.Year), count.Group, Number(count.AtLeast), Number(count.AtMost), Number(count.Unknown), Number(count.Undated),
        }));
    }

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="counts">The counts.</param>
    /// <example><code>SeriesCsv.WriteTo(response, counts);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<YearCount> counts)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(counts));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
