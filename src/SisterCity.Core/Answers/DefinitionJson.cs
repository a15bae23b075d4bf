using NodaTime.Text;
using SisterCity.Time;

namespace SisterCity.Answers;

/// <summary>Counts by the definitions of the field, for programs: one JSON array, described by the schema <c>definitions</c>.</summary>
/// <example><code>byte[] json = DefinitionJson.Write(new Lifecycle(register).CountOn(CountingDefinition.Rgre, day));</code></example>
public static class DefinitionJson
{
    /// <summary>Writes counts as one JSON array: an object a definition and term.</summary>
    /// <param name="counts">The counts, of one definition or of several.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("definitions.json", DefinitionJson.Write(counts));</code></example>
    public static byte[] Write(IReadOnlyList<DefinitionCount> counts) => AnswerJson.ToBytes(stream => WriteTo(stream, counts));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="counts">The counts.</param>
    /// <example><code>DefinitionJson.WriteTo(response, counts);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<DefinitionCount> counts) => AnswerJson.WriteTo(stream, counts, static (writer, count) =>
    {
        writer.WriteString("definition"u8, AnswerWords.Of(count.Definition));
        writer.WriteString("on"u8, LocalDatePattern.Iso.Format(count.On));
        writer.WriteString("term"u8, count.Term);
        writer.WriteNumber("atLeast"u8, count.AtLeast);
        writer.WriteNumber("atMost"u8, count.AtMost);
        writer.WriteNumber("unknown"u8, count.Unknown);
    });
}
