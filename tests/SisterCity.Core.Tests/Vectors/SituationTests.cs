using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>
/// schema/vectors/situations.json: what a jurist would say of a whole act: which requirements, whether it is in effect, what follows from a fault, and what a
/// finding says.
/// </summary>
public class SituationTests
{
    private static readonly JsonElement File = JsonDocument.Parse(System.IO.File.ReadAllBytes(Repository.At("schema", "vectors", "situations.json"))).RootElement;

    private static readonly JsonArray Cast = JsonNode.Parse(System.IO.File.ReadAllBytes(Repository.At("schema", "vectors", "law", "authorities.json")))!["authorities"]!.AsArray();

    private static readonly List<JsonElement> All = [.. File.GetProperty("situations").EnumerateArray()];

    public static TheoryData<string> Names => [.. All.Select(NameOf)];

    [Fact]
    public void There_are_those_that_a_jurist_tried_and_each_has_a_name_of_its_own()
    {
        All.Select(one => one.GetProperty("row").GetInt32()).Distinct().Should().BeEquivalentTo(Enumerable.Range(1, 52));
        All.Select(NameOf).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_situation_gets_the_answer_of_the_jurist(string name)
    {
        var situation = All.Single(one => NameOf(one) == name);
        var assessment = Assess(situation);
        var why = AssessmentText.Write(assessment, LanguageTag.English);
        foreach (var expected in situation.GetProperty("expects").EnumerateObject())
        {
            switch (expected.Name)
            {
                case "inEffect":
                    (assessment.IsInEffectOn(assessment.On)?.ToString().ToLowerInvariant() ?? "undetermined").Should().Be(expected.Value.GetString(), because: why);
                    break;
                case "tookEffectOn":
                    assessment.TookEffectOn?.Text.Should().Be(expected.Value.GetString(), because: why);
                    break;
                case "signedWithin":
                    assessment.SignedWithin?.Text.Should().Be(expected.Value.GetString(), because: why);
                    break;
                case "missingForEffect":
                    assessment.MissingForEffect.Select(missing => missing.Kind.Text).Should().Equal([expected.Value.GetString()!], because: why);
                    break;
                case "says":
                    foreach (var code in expected.Value.EnumerateArray())
                        assessment.Verdicts.Select(verdict => verdict.Rule?.Code).Should().Contain(code.GetString(), because: why);
                    break;
                case "saysNot":
                    foreach (var code in expected.Value.EnumerateArray())
                        assessment.Verdicts.Select(verdict => verdict.Rule?.Code).Should().NotContain(code.GetString(), because: why);
                    break;
                case "consequences":
                    foreach (var one in expected.Value.EnumerateObject())
                        assessment.Verdicts.Where(verdict => verdict.Requirement.Text == one.Name && verdict.Outcome == VerdictOutcome.Broken)
                            .Select(assessment.ConsequenceOf).Should().Contain(LegalConsequence.Parse(one.Value.GetString()!), because: why);
                    break;
                case "noConsequence":
                    foreach (var one in expected.Value.EnumerateArray())
                        assessment.Verdicts.Where(verdict => verdict.Requirement.Text == one.GetString() && verdict.Outcome == VerdictOutcome.Broken)
                            .Select(assessment.ConsequenceOf).Should().NotBeEmpty().And.OnlyContain(consequence => consequence == null, because: why);
                    break;
                case "verdicts":
                    foreach (var one in expected.Value.EnumerateObject())
                        Outcomes(assessment, one.Name).Should().Equal([one.Value.GetString()!], because: $"{one.Name}\n{why}");
                    break;
                default:
                    throw new InvalidOperationException(expected.Name);
            }
        }
    }

    private static string NameOf(JsonElement situation) => situation.GetProperty("name").GetString()!;

    // The answers that differ; what nobody asks is not applicable.
    private static List<string> Outcomes(Assessment assessment, string requirement)
    {
        var all = assessment.Verdicts.Where(verdict => verdict.Requirement.Text == requirement && verdict.Outcome != VerdictOutcome.NotApplicable)
            .Select(verdict => AssessmentJson.CodeOf(verdict.Outcome)).Distinct().Order(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? ["not-applicable"] : all;
    }

    private static Assessment Assess(JsonElement situation)
    {
        var authorities = Cast.DeepClone().AsArray();
        foreach (var list in new[] { File, situation })
        {
            if (list.TryGetProperty("authorities", out var own))
            {
                foreach (var authority in own.EnumerateArray())
                    authorities.Add(JsonNode.Parse(authority.GetRawText()));
            }
        }

        var document = new JsonObject { ["authorities"] = authorities, ["agreements"] = JsonNode.Parse(situation.GetProperty("agreements").GetRawText()) };
        if (situation.TryGetProperty("partnerships", out var partnerships))
            document["partnerships"] = JsonNode.Parse(partnerships.GetRawText());
        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        reading.IsComplete.Should().BeTrue(because: string.Join('\n', reading.Findings.Select(finding => finding.ToString())));
        var opinions = RuleVector.OpinionsOf(situation).ToList();
        if (situation.TryGetProperty("adopts", out var set))
            opinions.AddRange(OpinionSet.Find(set.GetString()!)!.Opinions);
        var on = LocalDatePattern.Iso.Parse(situation.GetProperty("on").GetString()!).Value;
        return LegalAssessor.Assess(reading.Value!.Agreements[0], reading.Value, on, new LegalOptions { Opinions = opinions.ToValueList() });
    }
}
