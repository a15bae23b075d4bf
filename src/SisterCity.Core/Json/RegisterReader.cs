using System.Diagnostics.CodeAnalysis;
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
public static partial class RegisterReader
{
    // The register, and the list in it.
    private const int LevelsAboveARecord = 2;

    /// <summary>Several readings as one register, as of the sheets of one workbook, which speak of the same authorities.</summary>
    /// <param name="readings">The readings. Of records with one identifier the first is kept.</param>
    /// <returns>A reading with what was found and set aside in all of them; findings about the register lead to the places of each.</returns>
    /// <example><code>var whole = RegisterReader.Join([TableReader.Read(links), TableReader.Read(agreements)]);</code></example>
    public static Reading<Register> Join(IEnumerable<Reading<Register>> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new JoinedReadings(readings).Join();
    }

    /// <summary>Reads a register: one JSON object with lists of records.</summary>
    /// <param name="utf8">The document.</param>
    public static Reading<Register> Read(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out var marks);
        return TryReadPlain(document.Span, Direct.Of<Register>.Read, levelsAbove: 0, out var register) && register.HoldsSomething
            ? new Reading<Register>(register, marks, default)
            : FileKind.ReadingOf<Register>(document, marks) ?? DocumentParts.Read(document, marks);
    }

    /// <summary>Reads one record: an agreement, an authority.</summary>
    /// <typeparam name="TRecord">A record of the model.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <exception cref="NotSupportedException">The type is no record of the model.</exception>
    /// <example><code>var agreement = RegisterReader.ReadRecord&lt;Agreement&gt;(bytes).Value;</code></example>
    public static Reading<TRecord> ReadRecord<TRecord>(ReadOnlyMemory<byte> utf8)
        where TRecord : class
    {
        if (typeof(TRecord) == typeof(Register))
            return (Reading<TRecord>)(object)Read(utf8);
        var document = ByteOrderMark.TakeOff(utf8, out var marks);
        return ReadRecord<TRecord>(document, marks, null, LevelsAboveARecord);
    }

    /// <summary>Reads a register from JSON Lines into memory: each line an object with one record.</summary>
    /// <param name="utf8">The lines.</param>
    /// <remarks>For more lines than fit into memory, see <see cref="RegisterLines"/>.</remarks>
    public static Reading<Register> ReadLines(ReadOnlyMemory<byte> utf8)
    {
        var findings = new List<Finding>();
        var reading = ReadLines(utf8, findings.Add);
        return new Reading<Register>(reading.Value, findings.ToValueList(), reading.SetAside, reading.Origins);
    }

    /// <summary>Reads a register from JSON Lines and keeps no finding: each is handed on when its line is read.</summary>
    /// <param name="utf8">The lines.</param>
    /// <param name="found">Who gets the findings.</param>
    /// <returns>A reading without findings.</returns>
    /// <example><code>Check.Run(RegisterReader.ReadLines(lines, report.Add), on, report.Add);</code></example>
    public static Reading<Register> ReadLines(ReadOnlyMemory<byte> utf8, Action<Finding> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var rest = ByteOrderMark.TakeOff(utf8, out var marks);
        var assembly = new LineAssembly(found);
        if (FileKind.ReadingOf<Register>(rest, marks) is { } noText)
        {
            assembly.HandOn(noText.Findings);
            return new Reading<Register>(null, default, noText.SetAside);
        }

        assembly.HandOn(marks);
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            assembly.Add(ReadLine(end < 0 ? rest : rest[..end], line), line);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return assembly.Finish();
    }

    /// <summary>Whether a document without a name is JSON Lines rather than one register: its first line is a whole JSON object, and there are more.</summary>
    /// <param name="utf8">The document.</param>
    public static bool LooksLikeLines(ReadOnlyMemory<byte> utf8)
    {
        var document = ByteOrderMark.TakeOff(utf8, out _).Span;
        var end = document.IndexOf((byte)'\n');
        if (end < 0 || document[(end + 1)..].IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return false;
        return SystemTextJson.Says(document[..end], IsAnObject);

        static bool IsAnObject(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip();
    }

    /// <summary>Reads one line; null when it is blank.</summary>
    internal static Reading<RegisterLine>? ReadLine(ReadOnlyMemory<byte> line, int number)
    {
        line = ByteOrderMark.TakeOffLine(line, number, out var marks);
        if (line.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return null;
        var reading = ReadRecord<RegisterLine>(line, marks, number, LevelsAboveALine(line.Span));
        if (reading.Value is not { HoldsOneRecord: false })
            return reading;
        var found = new DocumentFindings(number);
        found.Add(Rules.LineIsNotARecord, JsonPointer.Root, JsonText.Shorten(Encoding.UTF8.GetString(line.Span).Trim()));
        return new Reading<RegisterLine>(null, found.Take(), [new SetAside(JsonPointer.Root, number, line.ToArray())]);
    }

    /// <summary>Reads what is plain straight into a record; false when there is anything to look at more closely.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="read">The direct reader; null when there is none.</param>
    /// <param name="levelsAbove">How many levels of a register it stands in.</param>
    /// <param name="value">What was read.</param>
    internal static bool TryReadPlain<T>(ReadOnlySpan<byte> utf8, DirectRead<T>? read, int levelsAbove, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        return Utf8.IsValid(utf8) && !SuspectEscapes.AreIn(utf8) && Direct.TryRead(utf8, ContractParts.DeepestNesting - levelsAbove, read, out value);
    }

    /// <summary>A register's own members stand a level deeper on a line than in a register, a record stands a level higher.</summary>
    private static int LevelsAboveALine(ReadOnlySpan<byte> line)
    {
        return SystemTextJson.Says(line, BeginsWithRegister) ? -1 : LevelsAboveARecord - 1;

        static bool BeginsWithRegister(ref Utf8JsonReader reader) =>
            reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("register"u8);
    }

    private static Reading<TRecord> ReadRecord<TRecord>(ReadOnlyMemory<byte> document, ValueList<Finding> marks, int? line, int levelsAbove)
        where TRecord : class
    {
        if (TryReadPlain(document.Span, Direct.Of<TRecord>.Read, levelsAbove, out var record))
            return new Reading<TRecord>(record, marks, default);
        if (line is null && FileKind.ReadingOf<TRecord>(document, marks) is { } noText)
            return noText;
        if (RegisterContract.ExpectedOf<TRecord>() is not { } expected)
            throw new NotSupportedException($"{typeof(TRecord)} is no record of the model.");
        var found = new DocumentFindings(line);
        found.Add(marks);
        return found.TryRead(document, expected, RegisterContract.Of<TRecord>, levelsAbove, out record)
            ? new Reading<TRecord>(record, found.Take(), default)
            : new Reading<TRecord>(null, found.Take(), [new SetAside(JsonPointer.Root, line, document.ToArray())]);
    }
}
