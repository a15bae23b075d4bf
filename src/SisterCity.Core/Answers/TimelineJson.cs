using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>A timeline for programs: one JSON array, described by the schema <c>timeline</c>.</summary>
/// <example><code>byte[] json = TimelineJson.Write(new Lifecycle(register).TimelineOf(partnership), LanguageTag.English);</code></example>
public static class TimelineJson
{
    /// <summary>Writes a timeline as one JSON array: an object an entry, in the order of the timeline.</summary>
    /// <param name="timeline">The entries.</param>
    /// <param name="language">The language of the texts; codes, dates and pointers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("timeline.json", TimelineJson.Write(timeline, LanguageTag.French));</code></example>
    public static byte[] Write(IReadOnlyList<TimelineEntry> timeline, LanguageTag language) =>
        AnswerJson.ToBytes(stream => WriteTo(stream, timeline, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="timeline">The entries.</param>
    /// <param name="language">The language of the texts.</param>
    /// <example><code>TimelineJson.WriteTo(response, timeline, LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<TimelineEntry> timeline, LanguageTag language) =>
        AnswerJson.WriteTo(stream, timeline, (writer, entry) =>
    {
        writer.WriteString("kind"u8, entry.Kind.Text);
        writer.WriteKnown("state", entry.State);
        writer.WriteKnown("on", entry.On);
        writer.WriteKnown("earliest", entry.Earliest);
        writer.WriteKnown("latest", entry.Latest);
        writer.WriteString("followsThePrevious"u8, AnswerWords.Of(entry.FollowsThePrevious));
        writer.WriteBoolean("isClaim"u8, entry.IsClaim);
        writer.WriteTexts("sides", entry.Sides);
        writer.WriteKnown("agreement", entry.Agreement);
        writer.WriteKnown("crisis", entry.Crisis);
        writer.WriteString("text"u8, TimeWording.Entry(entry, language));
        writer.WriteString("at"u8, entry.At.Text);
    });
}
