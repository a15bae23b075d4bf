using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Statuses for programs: one JSON array, described by the schema <c>status</c>.</summary>
/// <remarks>The command <c>sistercity status --format json</c> writes the same bytes.</remarks>
/// <example><code>
/// var lifecycle = new Lifecycle(register);
/// var statuses = register.Partnerships.Select(link => lifecycle.StatusOn(link, day)).ToList();
/// byte[] json = StatusJson.Write(statuses, LanguageTag.English);
/// </code></example>
public static class StatusJson
{
    /// <summary>Writes statuses as one JSON array: of each the possible states with the facts they follow from, and where each side stands.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <param name="language">The language of the texts; codes, dates and pointers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("status.json", StatusJson.Write([status], LanguageTag.English));</code></example>
    public static byte[] Write(IReadOnlyList<Status> statuses, LanguageTag language) => AnswerJson.ToBytes(stream => WriteTo(stream, statuses, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="statuses">The statuses.</param>
    /// <param name="language">The language of the texts.</param>
    /// <example><code>StatusJson.WriteTo(response, [status], LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, IReadOnlyList<Status> statuses, LanguageTag language) =>
        AnswerJson.WriteTo(stream, statuses, (writer, status) => WriteMembers(writer, status, language));

    private static void WriteMembers(Utf8JsonWriter writer, Status status, LanguageTag language)
    {
        writer.WriteString("id"u8, status.Id);
        writer.WriteString("name"u8, status.Name.In(language));
        writer.WriteString("on"u8, PartialDate.On(status.On).Text);
        writer.WriteString("state"u8, status.State.Text);
        writer.WriteString("certainty"u8, AnswerWords.Of(status.Certainty));
        writer.WriteString("inForce"u8, status.InForce is { } inForce ? AnswerWords.Of(inForce) : null);
        writer.WritePossible(status.Possible, language);
        writer.WriteArray("sides", status.Sides, (to, side) =>
        {
            WriteSide(to, side);
            to.WriteArray("towards", side.Towards, WriteSide);
            to.WriteArray("holders", side.Holders, Holder);
            if (side.Vacancy is { } vacancy)
                to.WriteString("vacancy"u8, AnswerWords.Of(vacancy));
        });
        writer.WriteBoolean("hasNoHolder"u8, status.HasNoHolder);
        writer.WriteString("lastActivity"u8, status.LastActivity?.Text);

        void WriteSide(Utf8JsonWriter to, SideStatus side)
        {
            to.WriteString("authority"u8, side.Authority.Text);
            to.WriteString("name"u8, side.Name.In(language));
            to.WriteString("state"u8, side.State.Text);
            to.WriteString("certainty"u8, AnswerWords.Of(side.Certainty));
            to.WritePossible(side.Possible, language);
        }

        void Holder(Utf8JsonWriter to, Holder holder)
        {
            to.WriteString("authority"u8, holder.Authority.Text);
            to.WriteString("name"u8, holder.Name.In(language));
            to.WriteString("certainty"u8, AnswerWords.Of(holder.Certainty));
            to.WriteBoolean("isPartial"u8, holder.IsPartial);
            to.WriteKnown("by", holder.By?.Kind);
            to.WriteKnown("since", holder.By?.On);
        }
    }
}
