using SisterCity.Time;

namespace SisterCity.Answers;

/// <summary>A series of counts for programs: one JSON array, described by the schema <c>series</c>.</summary>
/// <remarks>The command <c>sistercity series --format json</c> writes the same bytes. For a spreadsheet or a statistical program, see
/// <see cref="SeriesCsv"/>.</remarks>
/// <example><code>byte[] json = SeriesJson.Write(new Lifecycle(register).InForceByYear(1981, 2026));</code></example>
public static class SeriesJson
{
    /// <summary>Writes counts as one JSON array: an object a year and group.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("series.json", SeriesJson.Write(counts));</code></example>
    public static byte[] Write(IReadOnlyList<YearCount> counts) => AnswerJson.ToBytes(stream => WriteTo(stream, counts));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="counts">The counts.</param>
    /// <example><code>SeriesJson.WriteTo(response, counts);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<YearCount> counts) => AnswerJson.WriteTo(stream, counts, static (writer, count) =>
    {
        writer.WriteNumber("year"u8, count.Year);
        if (count.Group.Length > 0)
            writer.WriteString("group"u8, count.Group);
        writer.WriteNumber("atLeast"u8, count.AtLeast);
        writer.WriteNumber("atMost"u8, count.AtMost);
        writer.WriteNumber("unknown"u8, count.Unknown);
        writer.WriteNumber("undated"u8, count.Undated);
    });
}
