using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>schema/vectors/law/*.json: an act, its facts and a day, and the verdict that the law of that day gives, by which version.</summary>
public class LawVectorTests
{
    private static readonly JsonArray Authorities = JsonNode.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "law", "authorities.json")))!["authorities"]!.AsArray();

    private static readonly List<(string Requirement, JsonElement Vector)> All =
    [
        .. Directory.EnumerateFiles(Repository.At("schema", "vectors", "law"), "*.json").Order(StringComparer.Ordinal).Where(file => !file.EndsWith("authorities.json", StringComparison.Ordinal))
            .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement)
            .SelectMany(file => file.GetProperty("vectors").EnumerateArray().Select(vector => (file.GetProperty("requirement").GetString()!, vector))),
    ];

    // What cannot come about, and why. All else has a vector.
    private static readonly Dictionary<(string Requirement, string Outcome), string> Impossible = new()
    {
        [("transmission", "broken")] = "The law sets no day for sending: before it nothing is broken, and nothing is in effect.",
        [("convention-optional", "broken")] = "The law allows doing without a convention; nobody breaks what it allows.",
    };

    // An act authorises when it binds: what the data ask of that is part of the verdict on authorising-act.
    private static readonly HashSet<string> PartsOfAnother = ["act-transmission", "enforceable-before-signature"];

    public static TheoryData<string, string> Vectors
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (requirement, vector) in All)
                rows.Add(requirement, vector.GetProperty("name").GetString()!);
            return rows;
        }
    }

    // A premise asks nothing by itself.
    public static TheoryData<string> Kinds =>
        [.. RequirementKind.List.Entries.Select(entry => entry.Code).Where(code => RequirementKind.Parse(code).Nature != RequirementNature.Premise && !PartsOfAnother.Contains(code))];

    [Fact]
    public void There_are_at_least_120() => All.Count.Should().BeGreaterThanOrEqualTo(120);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_gets_the_verdict_it_names(string requirement, string name)
    {
        var vector = All.Single(one => one.Requirement == requirement && one.Vector.GetProperty("name").GetString() == name).Vector;
        var assessment = Assess(vector);
        var kind = RequirementKind.Parse(requirement);
        var expected = vector.GetProperty("outcome").GetString();
        var verdicts = (kind.Nature == RequirementNature.Definition ? assessment.Definitions : assessment.Verdicts).Where(verdict => verdict.Requirement == kind).ToList();
        var why = $"{vector.GetProperty("clause").GetString()}\n{AssessmentText.Write(assessment, LanguageTag.English)}";

        // What the law of the day does not ask at all has no verdict: it is not applicable too.
        if (expected == "not-applicable")
        {
            verdicts.Where(verdict => verdict.Outcome != VerdictOutcome.NotApplicable).Should().BeEmpty(because: why);
            verdicts = [.. verdicts.Where(verdict => verdict.Rule is not null || !vector.TryGetProperty("code", out _))];
        }
        else
        {
            verdicts = [.. verdicts.Where(verdict => verdict.Outcome != VerdictOutcome.NotApplicable)];
            verdicts.Select(verdict => AssessmentJson.CodeOf(verdict.Outcome)).Should().Contain(expected, because: why).And.OnlyContain(outcome => outcome == expected);
        }

        if (vector.TryGetProperty("version", out var version))
            verdicts.Should().Contain(verdict => verdict.Version!.Id.Text == version.GetString(), because: why);
        if (vector.TryGetProperty("code", out var code))
            verdicts.Should().OnlyContain(verdict => verdict.Rule!.Code == code.GetString(), because: why).And.NotBeEmpty();
        if (vector.TryGetProperty("missing", out var missing))
            verdicts.Should().OnlyContain(verdict => verdict.Missing[0].Kind.Text == missing.GetString(), because: why);
        if (expected == "undetermined")
            verdicts.Should().OnlyContain(verdict => !verdict.Missing.IsEmpty, because: "an undetermined verdict says what is missing");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_requirement_has_vectors_of_all_four_outcomes_but_for_those_that_cannot_come_about(string requirement) =>
        All.Where(vector => vector.Requirement == requirement).Select(vector => vector.Vector.GetProperty("outcome").GetString()).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<VerdictOutcome>().Select(AssessmentJson.CodeOf).Where(outcome => !Impossible.ContainsKey((requirement, outcome))));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_cites_the_clause_that_it_tests(string requirement, string name)
    {
        var vector = All.Single(one => one.Requirement == requirement && one.Vector.GetProperty("name").GetString() == name).Vector;
        var kind = RequirementKind.Parse(requirement);
        var asking = LegalLibrary.Default.Provisions.SelectMany(provision => provision.Versions)
            .Where(version => vector.TryGetProperty("version", out var named) ? version.Id.Text == named.GetString() : version.Requires.Any(asked => asked.Kind == kind));
        asking.SelectMany(version => version.Citations)
            .Should().Contain(citation => vector.GetProperty("clause").GetString()!.Contains(citation.Id, StringComparison.OrdinalIgnoreCase), because: vector.GetProperty("clause").GetString());
    }

    internal static Assessment Assess(JsonElement vector)
    {
        var agreements = new JsonArray(JsonNode.Parse(vector.GetProperty("agreement").GetRawText()));
        if (vector.TryGetProperty("others", out var others))
        {
            foreach (var other in others.EnumerateArray())
                agreements.Add(JsonNode.Parse(other.GetRawText()));
        }

        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(new JsonObject { ["authorities"] = Authorities.DeepClone(), ["agreements"] = agreements }.ToJsonString()));
        reading.IsComplete.Should().BeTrue(because: string.Join('\n', reading.Findings.Select(finding => finding.ToString())));
        return LegalAssessor.Assess(reading.Value!.Agreements[0], reading.Value, LocalDatePattern.Iso.Parse(vector.GetProperty("on").GetString()!).Value, new LegalOptions { Opinions = RuleVector.OpinionsOf(vector) });
    }
}
