using System.IO.Pipelines;
using System.Text;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;

namespace SisterCity.Tests.Json;

/// <summary>A string, a stream and a pipe are read as their bytes are.</summary>
public class SourceTests
{
    private static readonly byte[] Bytes = File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"));
    private static readonly byte[] Wrong = """{"agreements":[{"id":"a","kind":"wish","signedOn":"22/06/1981"}]}"""u8.ToArray();

    public static TheoryData<string> Documents => [Encoding.UTF8.GetString(Bytes), Encoding.UTF8.GetString(Wrong), "", "{", "\ufeff{\"authorities\":[]}"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_source_gives_the_same_reading(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var expected = RegisterReader.Read(bytes);
        foreach (var reading in new[]
        {
            RegisterReader.Read(json),
            RegisterReader.Read(new MemoryStream(bytes)),
            await RegisterReader.ReadAsync(new Trickle(bytes)),
            await RegisterReader.ReadAsync(PipeReader.Create(new Trickle(bytes))),
        })
        {
            reading.Value.Should().Be(expected.Value);
            reading.Findings.Should().Equal(expected.Findings);
            reading.SetAside.Count.Should().Be(expected.SetAside.Count);
        }
    }

    [Fact]
    public async Task A_record_comes_from_every_source_too()
    {
        const string Json = """{"id":"a","kind":"wish","x-box":"12 W"}""";
        var expected = RegisterReader.ReadRecord<Agreement>(Encoding.UTF8.GetBytes(Json)).Value;
        RegisterReader.ReadRecord<Agreement>(Json).Value.Should().Be(expected);
        (await RegisterReader.ReadRecordAsync<Agreement>(new Trickle(Encoding.UTF8.GetBytes(Json)))).Value.Should().Be(expected);
        (await RegisterReader.ReadRecordAsync<Agreement>(PipeReader.Create(new Trickle(Encoding.UTF8.GetBytes(Json))))).Value.Should().Be(expected);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        var stream = new MemoryStream([1, 2, .. Bytes]) { Position = 2 };
        RegisterReader.Read(stream).IsComplete.Should().BeTrue();
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Half_a_character_of_a_string_is_found_and_not_replaced()
    {
        var reading = RegisterReader.Read("{\"title\":{\"fr\":\"\ud83d\"}}");
        reading.Findings.Select(finding => finding.Rule).Should().Equal(Rules.IsNotUtf8);
        reading.IsComplete.Should().BeFalse();
    }

    [Fact]
    public async Task Reading_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await FluentActions.Awaiting(() => RegisterReader.ReadAsync(new Trickle(Bytes), stop.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_register_is_written_to_a_stream()
    {
        var register = RegisterReader.Read(Bytes).Value!;
        var stream = new MemoryStream();
        RegisterWriter.Write(register, stream);
        stream.ToArray().Should().Equal(RegisterWriter.Write(register));
        stream.CanWrite.Should().BeTrue();
    }

    /// <summary>A stream that gives a few bytes at a time, as networks do.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7000, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(7000, buffer.Length)], cancellationToken);
    }
}
