using System.IO.Pipelines;
using System.Text;
using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Json;

/// <content>Strings, streams and pipes: read to their end, then read like bytes.</content>
public static partial class RegisterReader
{
    // No UTF-8 has it: half a character in a string is reported as what it is.
    private const byte NoCharacter = 0xFF;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a register from a string.</summary>
    /// <param name="json">The document.</param>
    /// <example><code>var reading = RegisterReader.Read("""{"authorities":[]}""");</code></example>
    public static Reading<Register> Read(string json) => Read(BytesOf(json));

    /// <summary>Reads a register from a stream, from where it stands to its end.</summary>
    /// <param name="utf8">The stream; not closed. All of it is held in memory: limit what strangers send.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <example><code>using var file = File.OpenRead("register.json"); var reading = RegisterReader.Read(file);</code></example>
    public static Reading<Register> Read(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var bytes = new MemoryStream();
        utf8.CopyTo(bytes);
        return Read(Written(bytes));
    }

    /// <summary>Reads a register from a stream, from where it stands to its end, without holding a thread.</summary>
    /// <param name="utf8">The stream; not closed. All of it is held in memory: limit what strangers send.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <example><code>var reading = await RegisterReader.ReadAsync(request.Body, cancellationToken);</code></example>
    public static async Task<Reading<Register>> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        Read(await BytesOf(utf8, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a register from a pipe, to its end, without holding a thread.</summary>
    /// <param name="utf8">The pipe; not completed. All of it is held in memory: limit what strangers send.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <example><code>var reading = await RegisterReader.ReadAsync(request.BodyReader, cancellationToken);</code></example>
    public static Task<Reading<Register>> ReadAsync(PipeReader utf8, CancellationToken cancellationToken = default) =>
        ReadAsync(Opened(utf8), cancellationToken);

    /// <summary>Reads one record from a string.</summary>
    /// <typeparam name="TRecord">A record of the model.</typeparam>
    /// <param name="json">The document.</param>
    /// <exception cref="NotSupportedException">The type is no record of the model.</exception>
    /// <example><code>var agreement = RegisterReader.ReadRecord&lt;Agreement&gt;("""{"id":"a1","kind":"renewal"}""").Value;</code></example>
    public static Reading<TRecord> ReadRecord<TRecord>(string json)
        where TRecord : class => ReadRecord<TRecord>(BytesOf(json));

    /// <summary>Reads one record from a stream, from where it stands to its end, without holding a thread: the body of a request.</summary>
    /// <typeparam name="TRecord">A record of the model.</typeparam>
    /// <param name="utf8">The stream; not closed. All of it is held in memory: limit what strangers send.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NotSupportedException">The type is no record of the model.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <example><code>var reading = await RegisterReader.ReadRecordAsync&lt;Agreement&gt;(request.Body, cancellationToken);</code></example>
    public static async Task<Reading<TRecord>> ReadRecordAsync<TRecord>(Stream utf8, CancellationToken cancellationToken = default)
        where TRecord : class => ReadRecord<TRecord>(await BytesOf(utf8, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads one record from a pipe, to its end, without holding a thread.</summary>
    /// <typeparam name="TRecord">A record of the model.</typeparam>
    /// <param name="utf8">The pipe; not completed. All of it is held in memory: limit what strangers send.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NotSupportedException">The type is no record of the model.</exception>
    /// <example><code>var reading = await RegisterReader.ReadRecordAsync&lt;Agreement&gt;(request.BodyReader, cancellationToken);</code></example>
    public static Task<Reading<TRecord>> ReadRecordAsync<TRecord>(PipeReader utf8, CancellationToken cancellationToken = default)
        where TRecord : class => ReadRecordAsync<TRecord>(Opened(utf8), cancellationToken);

    private static ReadOnlyMemory<byte> BytesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException lone)
        {
            // The document is refused for the first; what other halves become is not read.
            return (byte[])[.. Strict.GetBytes(text[..lone.Index]), NoCharacter, .. Encoding.UTF8.GetBytes(text[(lone.Index + 1)..])];
        }
    }

    private static async Task<ReadOnlyMemory<byte>> BytesOf(Stream utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var bytes = new MemoryStream();
        await utf8.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Written(bytes);
    }

    private static Stream Opened(PipeReader utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return utf8.AsStream(leaveOpen: true);
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream bytes) => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
}
