using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>Reads JSON Lines from a stream, one record at a time, in memory that does not grow with their number.</summary>
/// <remarks>For what concerns one record. Rules over the whole register need all of it: <see cref="RegisterReader.ReadLines(ReadOnlyMemory{byte})"/>.</remarks>
public static class RegisterLines
{
    private const int ProgressEvery = 1 << 20;

    /// <summary>Reads the lines of a stream as they come.</summary>
    /// <param name="stream">The lines; not closed.</param>
    /// <param name="progress">Told the number of bytes read, about once a megabyte and at the end; null for nobody.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A reading for each line that is not blank.</returns>
    /// <example><code>await foreach (var reading in RegisterLines.ReadAsync(File.OpenRead("register.jsonl"))) Count(reading.Value?.Agreement);</code></example>
    public static async IAsyncEnumerable<Reading<RegisterLine>> ReadAsync(
        Stream stream, IProgress<long>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var (line, bytes, told) = (0, 0L, 0L);
        var isStart = true;
        while (true)
        {
            var result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var rest = result.Buffer;
            if (isStart && FileKind.ReadingOf<RegisterLine>(rest.Slice(0, Math.Min(rest.Length, FileKind.FirstBytes)).ToArray(), default) is { } noText)
            {
                yield return noText;
                break;
            }

            while (TryTakeLine(ref rest, result.IsCompleted, out var taken))
            {
                line++;
                bytes += taken.Length + 1;
                var contiguous = taken.IsSingleSegment ? taken.First : taken.ToArray();
                if (RegisterReader.ReadLine(isStart ? ByteOrderMark.TakeOff(contiguous, out _) : contiguous, line) is { } reading)
                    yield return WithUnknownMembers(reading, line);
                isStart = false;
                if (bytes - told >= ProgressEvery)
                    progress?.Report(told = bytes);
            }

            pipe.AdvanceTo(rest.Start, rest.End);
            if (result.IsCompleted)
                break;
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
        progress?.Report(bytes);
    }

    // Members beside the record are kept in RegisterLine.Extensions, and written again with the line.
    private static Reading<RegisterLine> WithUnknownMembers(Reading<RegisterLine> reading, int line)
    {
        if (reading.Value?.Extensions is not { } unknown)
            return reading;
        var found = new DocumentFindings(line);
        found.Add(reading.Findings);
        foreach (var member in unknown.Keys)
            found.Add(Rules.MemberIsUnknown, JsonPointer.Root.Append(member), member);
        return new Reading<RegisterLine>(reading.Value, found.Take(), reading.SetAside);
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        line = rest;
        if (!isLast || rest.IsEmpty)
            return false;
        rest = rest.Slice(rest.End);
        return true;
    }
}
