using NodaTime;
using NodaTime.Text;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Statuses at all times as a tidy table (CSV): one header row, then one row a span.</summary>
/// <remarks>RFC 4180 with commas and line feeds, UTF-8 without a byte order mark. The columns are <c>id</c>, <c>from</c>, <c>until</c>, <c>state</c>,
/// <c>certainty</c>,
/// <c>inForce</c> and <c>possible</c>, in every language; <c>until</c> is the day after the last one. The cell of a bound that there is not is empty,
/// and that of
/// <c>inForce</c> where the record does not say. The possible states have a space between them. The table has identifiers and codes only, which no
/// spreadsheet runs.
/// The command <c>sistercity status --spans --format csv</c> writes the same bytes.</remarks>
/// <example><code>byte[] table = SpansCsv.Write([.. register.Partnerships.SelectMany(link => lifecycle.SpansOf(link))]);</code></example>
public static class SpansCsv
{
    /// <summary>Writes spans as a table.</summary>
    /// <param name="spans">The spans, of one record after another.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("spans.csv", SpansCsv.Write(lifecycle.SpansOf(partnership)));</code></example>
    public static byte[] Write(IReadOnlyList<StatusSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        return CsvText.ToUtf8("id,from,until,state,certainty,inForce,possible", spans.Select(static span => new[]
        {
            span.Id, Bound(span.From), Bound(span.Until), span.State.Text, AnswerWords.Of(span.Certainty),
            span.InForce is { } inForce ? AnswerWords.Of(inForce) : string.Empty,
            string.Join(' ', span.Possible.Select(static possible => possible.State.Text)),
        }));
    }

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="spans">The spans.</param>
    /// <example><code>SpansCsv.WriteTo(response, lifecycle.SpansOf(partnership));</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<StatusSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(spans));
    }

    private static string Bound(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : string.Empty;
}
