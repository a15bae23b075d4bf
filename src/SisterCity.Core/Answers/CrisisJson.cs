using System.Text.Json;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Crises and the changes within them, for programs: one JSON array, described by the schema <c>crises</c>.</summary>
/// <remarks>The command <c>sistercity crises --format json</c> writes the same bytes.</remarks>
/// <example><code>byte[] json = CrisisJson.Write(new Lifecycle(register).CrisisWindows(), LanguageTag.English);</code></example>
public static class CrisisJson
{
    /// <summary>Writes crises as one JSON array: of each its time, and the changes of status with the reason that is stated.</summary>
    /// <param name="windows">The crises with their changes.</param>
    /// <param name="language">The language of titles and reasons; codes, dates and pointers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("crises.json", CrisisJson.Write(windows, LanguageTag.French));</code></example>
    public static byte[] Write(IReadOnlyList<CrisisWindow> windows, LanguageTag language) => AnswerJson.ToBytes(stream => WriteTo(stream, windows, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="windows">The crises with their changes.</param>
    /// <param name="language">The language of titles and reasons.</param>
    /// <example><code>CrisisJson.WriteTo(response, windows, LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<CrisisWindow> windows, LanguageTag language) =>
        AnswerJson.WriteTo(stream, windows, (writer, window) =>
    {
        var crisis = window.Crisis;
        writer.WriteString("id"u8, crisis.Id.Text);
        writer.WriteString("kind"u8, crisis.Kind.Text);
        writer.WriteString("title"u8, crisis.Title.In(language));
        writer.WriteKnown("from", crisis.Validity?.From);
        writer.WriteKnown("until", crisis.Validity?.Until);
        writer.WriteArray("changes", window.Changes, (_, change) => WriteChange(writer, change, language));
    });

    private static void WriteChange(Utf8JsonWriter writer, StatusChange change, LanguageTag language)
    {
        writer.WriteString("partnership"u8, change.Partnership.Text);
        writer.WriteString("name"u8, change.Name.In(language));
        writer.WriteString("from"u8, change.From.Text);
        writer.WriteString("to"u8, change.To.Text);
        writer.WriteKnown("on", change.On);
        writer.WriteString("within"u8, AnswerWords.Of(change.Within));
        writer.WriteString("reason"u8, AnswerWords.Of(change.Reason));
        writer.WriteKnown("otherCrisis", change.OtherCrisis);
        writer.WriteKnown("basis", change.Basis, language);
        writer.WriteString("at"u8, change.At.Text);
    }
}
