using System.Text;
using SisterCity.Findings;

namespace SisterCity.Cli;

/// <summary>The answer cannot be written: standard output is full or closed. Told apart from files that cannot be written.</summary>
internal sealed class StandardOutputException(Exception why) : Exception(why.Message, why);

/// <summary>A stream whose every use is a call to something that may fail.</summary>
internal abstract class ByteStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>A standard stream that the program was started without.</summary>
internal sealed class ClosedStream : ByteStream
{
    private const string Closed = "The stream is closed.";

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override int Read(Span<byte> buffer) => throw new IOException(Closed);

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(Closed);
}

/// <summary>Standard output: a failure to write is a <see cref="StandardOutputException"/>, wherever it comes to light.</summary>
/// <remarks>A reader who has read enough (<c>| head</c>) is no failure: the console of .NET says nothing of it.</remarks>
internal sealed class StandardOutput(Stream inner) : ByteStream
{
    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StandardOutputException(unwritable);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StandardOutputException(unwritable);
        }
    }
}

/// <summary>Standard error: what is written becomes visible, line by line. A failure is remembered, since there is no other place to say it.</summary>
internal sealed class ErrorWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Whether something could not be said.</summary>
    public bool HasFailed { get; private set; }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <summary>Writes a text of several lines.</summary>
    public override void Write(string? value) => Try(string.Join('\n', (value ?? string.Empty).Split('\n').Select(VisibleText.Of)));

    /// <summary>Writes a sentence, which is one line whatever stands in it.</summary>
    public override void WriteLine(string? value) => Try(VisibleText.Of(value ?? string.Empty) + '\n');

    /// <summary>Writes a line in place of the one before.</summary>
    public void Overwrite(string line) => Try('\r' + VisibleText.Of(line));

    private void Try(string visible)
    {
        try
        {
            inner.Write(visible);
            inner.Flush();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
        }
    }
}
