using System.Text;
using CsCheck;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Json;

public class RoundTripTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void What_was_written_is_read_back() =>
        Registers.Any.ForAll(register => RegisterReader.Read(RegisterWriter.Write(register)).Value!.Should().Be(register), iter: 300);

    [Fact]
    public void Writing_is_a_fixed_point() =>
        Registers.Any.ForAll(register =>
        {
            var written = RegisterWriter.Write(register);
            Encoding.UTF8.GetString(RegisterWriter.Write(RegisterReader.Read(written).Value!)).Should().Be(Encoding.UTF8.GetString(written));
        }, iter: 200);

    [Fact]
    public void Lines_hold_what_the_register_holds() =>
        Registers.Any.ForAll(register =>
        {
            using var lines = new MemoryStream();
            RegisterWriter.WriteLines(register, lines);
            RegisterReader.ReadLines(lines.ToArray()).Value!.Should().Be(register);
        }, iter: 200);

    [Fact]
    public void The_rules_never_throw_and_their_findings_point_into_the_document() =>
        Registers.Any.ForAll(register =>
        {
            var document = System.Text.Json.JsonDocument.Parse(RegisterWriter.Write(register)).RootElement;
            foreach (var finding in Check.Run(register, new NodaTime.LocalDate(2026, 9, 1)).Findings)
            {
                Places.Find(document, finding).Should().NotBeNull(because: finding.ToString());
                finding.In(LanguageTag.French).Should().NotBeEmpty();
            }
        }, iter: 200);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_survives_reading_and_writing_to_the_byte(string name)
    {
        var document = File.ReadAllBytes(Repository.At("samples", "data", name));
        var reading = RegisterReader.Read(document);
        reading.IsComplete.Should().BeTrue();
        reading.Findings.IsEmpty.Should().BeTrue();
        Encoding.UTF8.GetString(RegisterWriter.Write(reading.Value!)).Should().Be(Encoding.UTF8.GetString(document));
    }

    [Fact]
    public void Unknown_members_and_codes_survive()
    {
        const string Document = """
            {
              "agreements": [
                {
                  "id": "a",
                  "kind": "pact-of-rivers",
                  "parties": [
                    {
                      "authority": "x",
                      "x-box": [1, null, { "b": 1.50 }]
                    }
                  ],
                  "zeta": "last"
                }
              ]
            }
            """;
        var register = RegisterReader.Read(Encoding.UTF8.GetBytes(Document)).Value!;
        register.Agreements[0].Kind.IsListed.Should().BeFalse();
        System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(Document), System.Text.Json.Nodes.JsonNode.Parse(RegisterWriter.Write(register))).Should().BeTrue();
    }
}
