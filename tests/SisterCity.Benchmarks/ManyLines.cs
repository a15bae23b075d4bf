using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using SisterCity.Json;
using SisterCity.Validation;

namespace SisterCity.Benchmarks;

/// <summary>A stream of agreements that no memory could hold, made while it is read.</summary>
internal static class ManyLines
{
    public static async Task<int> RunAsync(int count)
    {
        var watch = Stopwatch.StartNew();
        var (agreements, findings) = (0, 0);
        await foreach (var reading in RegisterLines.ReadAsync(new Lines(count)))
        {
            agreements++;
            findings += reading.Findings.Count + Check.Run(reading.Value!.Agreement!, new LocalDate(2026, 9, 1)).Count;
        }

        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{agreements} agreements, {findings} findings, {watch.Elapsed.TotalSeconds:F1} s, {agreements / watch.Elapsed.TotalSeconds:F0} a second, peak {process.PeakWorkingSet64 / 1e6:F0} MB"));
        return agreements == count ? 0 : 1;
    }

    private sealed class Lines(int count) : Stream
    {
        private static readonly byte[] AfterTheId = Sample.Agreement[Sample.Agreement.AsSpan().IndexOf((byte)',')..];

        private byte[] line = [];
        private int made;
        private int at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (at == line.Length && !TryMakeLine())
                return 0;
            var taken = Math.Min(buffer.Length, line.Length - at);
            line.AsSpan(at, taken).CopyTo(buffer);
            at += taken;
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private bool TryMakeLine()
        {
            if (made == count)
                return false;
            made++;
            line = [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"agreement\":{{\"id\":\"agreement-{made}\"")), .. AfterTheId, .. "}\n"u8];
            at = 0;
            return true;
        }
    }
}
