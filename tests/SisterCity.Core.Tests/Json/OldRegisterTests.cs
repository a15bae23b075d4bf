using System.Text;
using System.Text.Json.Nodes;
using SisterCity.Json;

namespace SisterCity.Tests.Json;

/// <summary>Every register that an earlier version read or wrote still reads, with the same meaning: Corpus/*.jsonl.</summary>
public class OldRegisterTests
{
    public static TheoryData<string> Versions =>
        [.. Directory.EnumerateFiles(Repository.At("tests", "SisterCity.Core.Tests", "Corpus"), "*.jsonl").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void An_old_register_reads_whole_and_is_written_with_the_same_meaning(string version)
    {
        var count = 0;
        foreach (var line in File.ReadLines(Repository.At("tests", "SisterCity.Core.Tests", "Corpus", version)))
        {
            var old = JsonNode.Parse(line)!;
            var name = old["name"]!.GetValue<string>();
            var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(old["document"]!.ToJsonString()));
            reading.IsComplete.Should().BeTrue(because: $"{name}\n{string.Join('\n', reading.Findings.Select(finding => finding.ToString()))}");
            JsonNode.DeepEquals(JsonNode.Parse(RegisterWriter.Write(reading.Value!)), old["written"] ?? old["document"]).Should().BeTrue(because: name);
            count++;
        }

        count.Should().BeGreaterThan(500);
    }
}
