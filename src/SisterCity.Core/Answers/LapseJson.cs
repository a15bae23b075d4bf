using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Agreements that lapse, for programs: one JSON array, described by the schema <c>lapsing</c>.</summary>
/// <remarks>The command <c>sistercity lapsing --format json</c> writes the same bytes.</remarks>
/// <example><code>byte[] json = LapseJson.Write(new Lifecycle(register).LapsingWithin(12, day), LanguageTag.English);</code></example>
public static class LapseJson
{
    /// <summary>Writes lapses as one JSON array: of each the agreement, the days that may be its last, and the day of notice.</summary>
    /// <param name="lapses">The lapses.</param>
    /// <param name="language">The language of the names; days and identifiers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("lapsing.json", LapseJson.Write(lapses, LanguageTag.French));</code></example>
    public static byte[] Write(IReadOnlyList<Lapse> lapses, LanguageTag language) => AnswerJson.ToBytes(stream => WriteTo(stream, lapses, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="lapses">The lapses.</param>
    /// <param name="language">The language of the names; days and identifiers are the same in all.</param>
    /// <example><code>LapseJson.WriteTo(response, lapses, LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<Lapse> lapses, LanguageTag language) => AnswerJson.WriteTo(stream, lapses, (writer, lapse) =>
    {
        writer.WriteString("agreement"u8, lapse.Agreement.Text);
        writer.WriteString("name"u8, lapse.Name.In(language));
        writer.WriteKnown("partnership", lapse.Partnership);
        writer.WriteKnown("partnershipName", lapse.PartnershipName, language);
        writer.WriteKnown("earliest", lapse.Earliest);
        writer.WriteKnown("latest", lapse.Latest);
        writer.WriteString("certainty"u8, AnswerWords.Of(lapse.Certainty));
        writer.WriteBoolean("prolongsItself"u8, lapse.ProlongsItself);
        writer.WriteKnown("noticeBy", lapse.NoticeBy);
    });
}
