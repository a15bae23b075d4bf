using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>Reads registers and records from JSON. Whatever the bytes are, the answer is a reading, never an exception.</summary>
/// <remarks>
/// A valid document takes the fast way: straight into records when it is plain, else through System.Text.Json. When that stops at its first error, the
/// document is taken apart: each record that can be read is read, the others are set aside whole, with all their flaws.
/// </remarks>
/// <example><code>var reading = RegisterReader.Read(File.ReadAllBytes("register.json"));</code></example>
public static class RegisterReader
{
    /// <summary>Reads a register: one JSON object with lists of records.</summary>
    /// <param name="utf8">The document.</param>
    public static Reading<Register> Read(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out var marks);
        if (TryReadFast<Register>(document.Span, RegisterContract.Of<Register>(), out var register))
            return new Reading<Register>(register, marks, default);
        return DocumentParts.Read(document, marks);
    }

    /// <summary>Reads one record: an agreement, an authority.</summary>
    /// <typeparam name="TRecord">A record of the model.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <exception cref="NotSupportedException">The type is no record of the model.</exception>
    /// <example><code>var agreement = RegisterReader.ReadRecord&lt;Agreement&gt;(bytes).Value;</code></example>
    public static Reading<TRecord> ReadRecord<TRecord>(ReadOnlyMemory<byte> utf8)
        where TRecord : class
    {
        var document = ByteOrderMark.TakeOff(utf8, out var marks);
        return ReadRecord<TRecord>(document, RegisterContract.Of<TRecord>(), marks, null);
    }

    /// <summary>Reads a register from JSON Lines into memory: each line an object with one record.</summary>
    /// <param name="utf8">The lines.</param>
    /// <remarks>For more lines than fit into memory, see <see cref="RegisterLines"/>.</remarks>
    public static Reading<Register> ReadLines(ReadOnlyMemory<byte> utf8)
    {
        var assembly = new LineAssembly();
        var rest = ByteOrderMark.TakeOff(utf8, out var marks);
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            assembly.Add(ReadLine(end < 0 ? rest : rest[..end], line), line);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return assembly.Finish(marks);
    }

    /// <summary>Whether a document without a name is JSON Lines rather than one register: its first line is a whole JSON object, and there are more.</summary>
    /// <param name="utf8">The document.</param>
    public static bool LooksLikeLines(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out _).Span;
        var end = document.IndexOf((byte)'\n');
        if (end < 0 || document[(end + 1)..].IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(document[..end], new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads one line; null when it is blank.</summary>
    internal static Reading<RegisterLine>? ReadLine(ReadOnlyMemory<byte> line, int number)
    {
        if (line.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return null;
        var reading = ReadRecord<RegisterLine>(line, RegisterContract.Of<RegisterLine>(), default, number);
        if (reading.Value is not { HoldsOneRecord: false })
            return reading;
        var found = new DocumentFindings(number);
        found.Add(Rules.LineIsNotARecord, JsonPointer.Root, JsonText.Shorten(Encoding.UTF8.GetString(line.Span).Trim()));
        return new Reading<RegisterLine>(null, found.Take(), [new SetAside(JsonPointer.Root, number, line.ToArray())]);
    }

    /// <summary>Reads without a look of our own; false when System.Text.Json has anything to say, or when it would let something pass.</summary>
    internal static bool TryReadFast<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> contract, out T? value)
        where T : class
    {
        value = null;
        if (!Utf8.IsValid(utf8) || SuspectEscapes.AreIn(utf8))
            return false;
        if (Direct.TryRead(utf8, out value))
            return true;
        try
        {
            value = JsonSerializer.Deserialize(utf8, contract);
            return value is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Reading<TRecord> ReadRecord<TRecord>(ReadOnlyMemory<byte> document, JsonTypeInfo<TRecord> contract, ValueList<Finding> marks, int? line)
        where TRecord : class
    {
        if (TryReadFast(document.Span, contract, out var record))
            return new Reading<TRecord>(record, marks, default);
        var found = new DocumentFindings(line);
        found.Add(marks);
        return found.MayRead(document, contract, JsonPointer.Root, levelsAbove: 0)
            ? new Reading<TRecord>(JsonSerializer.Deserialize(document.Span, contract), found.Take(), default)
            : new Reading<TRecord>(null, found.Take(), [new SetAside(JsonPointer.Root, line, document.ToArray())]);
    }
}
