using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>What the answers have in common: an array of objects, and the spelling of days and lists.</summary>
internal static class AnswerJson
{
    /// <summary>Writes one object an item; the members are written by the caller.</summary>
    public static void WriteTo<T>(Stream stream, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(items);
        using (var writer = new Utf8JsonWriter(stream, ReportJson.WriterOptions))
        {
            WriteArray(writer, items, write);
        }

        stream.Write("\n"u8);
    }

    /// <summary>The bytes of what is written to a stream.</summary>
    public static byte[] ToBytes(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        return buffer.ToArray();
    }

    public static void WriteArray<T>(this Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        WriteArray(writer, items, write);
    }

    public static void WriteTexts<T>(this Utf8JsonWriter writer, string name, ValueList<T> items)
        where T : struct, IScalar<T>
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            writer.WriteStringValue(item.Text);
        writer.WriteEndArray();
    }

    /// <summary>Writes a value; nothing when it is null.</summary>
    public static void WriteKnown<T>(this Utf8JsonWriter writer, string name, T? value)
        where T : struct, IScalar<T>
    {
        if (value is { } known)
            writer.WriteString(name, known.Text);
    }

    /// <summary>Writes a day; nothing when it is null.</summary>
    public static void WriteKnown(this Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } known)
            writer.WriteString(name, LocalDatePattern.Iso.Format(known));
    }

    /// <summary>Writes a day; null when there is none.</summary>
    public static void WriteBound(this Utf8JsonWriter writer, string name, LocalDate? day) =>
        writer.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    /// <summary>Writes a text in a language; nothing when it is null.</summary>
    public static void WriteKnown(this Utf8JsonWriter writer, string name, LocalizedText? text, LanguageTag language)
    {
        if (text is not null)
            writer.WriteString(name, text.In(language));
    }

    /// <summary>Writes the possible states of a status, of a side or of a span, with the facts that they follow from.</summary>
    public static void WritePossible(this Utf8JsonWriter writer, ValueList<PossibleState> states, LanguageTag language) =>
        writer.WriteArray("possible", states, (_, possible) =>
    {
        writer.WriteString("state"u8, possible.State.Text);
        writer.WriteString("ground"u8, possible.Because.Ground.Text);
        writer.WriteString("text"u8, TimeWording.Reason(possible.Because, language));
        writer.WriteArray("facts", possible.Because.Facts, (_, fact) =>
        {
            writer.WriteString("state"u8, fact.State.Text);
            writer.WriteKnown("on", fact.On);
            writer.WriteTexts("sides", fact.Sides);
            writer.WriteKnown("decidedBy", fact.DecidedBy);
            writer.WriteKnown("endCondition", fact.EndCondition, language);
            writer.WriteString("at"u8, fact.At.Text);
        });
    });

    private static void WriteArray<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
            ReportJson.FlushSometimes(writer);
        }

        writer.WriteEndArray();
    }
}
