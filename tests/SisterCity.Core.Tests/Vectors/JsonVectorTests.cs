using System.Text;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>What a parser of JSON must accept, must refuse and may decide (schema/vectors/json.json), and what the reader says of it wherever it stands.</summary>
public class JsonVectorTests
{
    private static readonly string[] OfGrammar = ["SC0001", "SC0002", "SC0003", "SC0005", "SC0006", "SC0011"];

    public static TheoryData<string> Names => [.. Kinds.Keys];

    public static TheoryData<string> Refused => [.. Kinds.Keys.Where(name => Verdict(name) is "refuse")];

    public static TheoryData<string> NotRefused => [.. Kinds.Keys.Where(name => Verdict(name) is not "refuse")];

    public static TheoryData<string> Read => [.. Kinds.Keys.Where(name => Answer(name).Length == 0)];

    private static Dictionary<string, JsonElement> Kinds { get; } =
        JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "json.json"))).RootElement.GetProperty("kinds").EnumerateArray()
            .ToDictionary(kind => kind.GetProperty("name").GetString()!, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_JSON_is_refused_wherever_it_stands(string name)
    {
        foreach (var (place, said) in Everywhere(name))
            said.Should().BeOneOf(["SC0001", "SC0002", "SC0005"], because: $"it stands {place}, where other text follows");
    }

    [Theory]
    [MemberData(nameof(NotRefused))]
    public void What_is_JSON_gets_its_answer_wherever_it_stands(string name)
    {
        foreach (var (place, said) in Everywhere(name))
            said.Should().Be(Answer(name), because: $"it stands {place}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void None_is_a_register_and_what_is_no_JSON_is_told_first(string name)
    {
        var reading = RegisterReader.Read(Bytes(name));
        reading.Value.Should().BeNull();
        if (Verdict(name) is "refuse")
            Said(reading).Should().Be(Answer(name));
        else if (Verdict(name) is "accept")
            Codes(reading).Should().NotIntersectWith(OfGrammar);
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void What_was_read_is_kept_to_the_letter_and_equal_to_itself(string name)
    {
        byte[] document = [.. "{\"authorities\":[],\"x\":"u8, .. Bytes(name), .. "}"u8];
        var (one, other) = (RegisterReader.Read(document).Value!, RegisterReader.Read(document).Value!);
        one.Should().Be(other);
        CanonicalJson.AreSame(one.Extensions!["x"], JsonDocument.Parse(Bytes(name)).RootElement).Should().BeTrue();
        RegisterReader.Read(RegisterWriter.Write(one)).Value.Should().Be(one);
    }

    [Fact]
    public void Every_verdict_of_a_parser_is_in_the_table_many_times()
    {
        var verdicts = Kinds.Values.CountBy(kind => kind.GetProperty("parser").GetString()!).ToDictionary(StringComparer.Ordinal);
        verdicts.Keys.Should().BeEquivalentTo("accept", "refuse", "may");
        verdicts.Values.Should().OnlyContain(count => count > 20);
        Kinds.Values.Where(kind => kind.GetProperty("parser").GetString() is "accept").Should().OnlyContain(kind => Answer(kind).Length == 0);
        Kinds.Values.Where(kind => kind.GetProperty("parser").GetString() is "refuse").Should().OnlyContain(kind => Answer(kind).Length > 0);
    }

    private static IEnumerable<(string Place, string Said)> Everywhere(string name)
    {
        var bytes = Bytes(name);
        yield return ("in a register", Said(RegisterReader.Read((byte[])[.. "{\"authorities\":[],\"x\":"u8, .. bytes, .. "}"u8])));
        yield return ("in a record", Said(RegisterReader.Read((byte[])[.. "{\"authorities\":[{\"id\":\"a\",\"country\":\"FR\",\"x\":"u8, .. bytes, .. "}]}"u8])));
        yield return ("in a record alone", Said(RegisterReader.ReadRecord<LocalAuthority>((byte[])[.. "{\"id\":\"a\",\"country\":\"FR\",\"x\":"u8, .. bytes, .. "}"u8])));
    }

    private static string Verdict(string name) => Kinds[name].GetProperty("parser").GetString()!;

    private static byte[] Bytes(string name) =>
        Kinds[name].TryGetProperty("base64", out var base64)
            ? base64.GetBytesFromBase64()
            : Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Kinds[name].GetProperty("text").GetString(), Kinds[name].TryGetProperty("times", out var times) ? times.GetInt32() : 1)));

    private static string Answer(string name) => Answer(Kinds[name]);

    private static string Answer(JsonElement kind) => kind.TryGetProperty("answer", out var answer) ? answer.GetString()! : string.Empty;

    /// <summary>The one thing that is wrong with the text of a document; nothing when it is read whole.</summary>
    private static string Said<T>(Reading<T> reading)
        where T : class => string.Join(' ', Codes(reading).Intersect(OfGrammar));

    private static IEnumerable<string> Codes<T>(Reading<T> reading)
        where T : class => reading.Findings.Select(finding => finding.Rule.Code).Distinct();
}
