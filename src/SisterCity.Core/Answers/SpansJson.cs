using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Statuses at all times, for programs: one JSON array, described by the schema <c>spans</c>.</summary>
/// <remarks>The command <c>sistercity status --spans --format json</c> writes the same bytes. For a spreadsheet or a statistical program, see
/// <see cref="SpansCsv"/>.</remarks>
/// <example><code>
/// var lifecycle = new Lifecycle(register);
/// byte[] json = SpansJson.Write([.. register.Partnerships.SelectMany(link => lifecycle.SpansOf(link))], LanguageTag.English);
/// </code></example>
public static class SpansJson
{
    /// <summary>Writes spans as one JSON array: of each the partnership or agreement, the bounds, and the possible states with the facts they follow
    /// from.</summary>
    /// <param name="spans">The spans, of one record after another.</param>
    /// <param name="language">The language of the texts; codes, days and pointers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("spans.json", SpansJson.Write(lifecycle.SpansOf(partnership), LanguageTag.French));</code></example>
    public static byte[] Write(IReadOnlyList<StatusSpan> spans, LanguageTag language) => AnswerJson.ToBytes(stream => WriteTo(stream, spans, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="spans">The spans.</param>
    /// <param name="language">The language of the texts.</param>
    /// <example><code>SpansJson.WriteTo(response, lifecycle.SpansOf(partnership), LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<StatusSpan> spans, LanguageTag language) => AnswerJson.WriteTo(stream, spans, (writer, span) =>
    {
        writer.WriteString("id"u8, span.Id);
        writer.WriteString("name"u8, span.Name.In(language));
        writer.WriteBound("from", span.From);
        writer.WriteBound("until", span.Until);
        writer.WriteString("state"u8, span.State.Text);
        writer.WriteString("certainty"u8, AnswerWords.Of(span.Certainty));
        writer.WriteString("inForce"u8, span.InForce is { } inForce ? AnswerWords.Of(inForce) : null);
        writer.WritePossible(span.Possible, language);
    });
}
