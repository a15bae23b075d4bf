using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

public class RuleVectorTests
{
    public static TheoryData<RuleVector> Vectors => [.. RuleVector.All];

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => !rule.IsRetired && !IsOfImports(rule)).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_gets_exactly_the_findings_it_names(RuleVector vector)
    {
        var report = vector.Run();
        var expected = vector.Content.GetProperty("findings").EnumerateArray().Select(Line);
        var actual = report.Findings.Where(finding => finding.Rule.Code == vector.Code).Select(Line);
        actual.Should().Equal(expected, because: vector.Content.GetProperty("description").GetString());
        report.HasErrors.Should().Be(!vector.Content.GetProperty("valid").GetBoolean(), because: string.Join('\n', report.Findings.Select(finding => finding.ToString())));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_findings_of_a_vector_can_be_said_in_three_languages(RuleVector vector)
    {
        foreach (var finding in vector.Run().Findings)
        {
            var messages = new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese }.Select(finding.In).ToList();
            messages.Should().OnlyHaveUniqueItems();
            foreach (var argument in finding.Rule.Arguments)
                messages.Should().NotContain(message => message.Contains($"{{{argument}}}"));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_vector_that_holds_and_one_that_breaks(string code)
    {
        var situations = RuleVector.All.Where(vector => vector.Code == code).ToList();
        situations.Should().Contain(vector => vector.Situation.StartsWith("holds-")).And.Contain(vector => vector.Situation.StartsWith("breaks-"));
        situations.Where(vector => vector.Situation.StartsWith("holds-")).Should().AllSatisfy(vector => vector.Content.GetProperty("findings").GetArrayLength().Should().Be(0));
        situations.Where(vector => vector.Situation.StartsWith("breaks-")).Should().AllSatisfy(vector => vector.Content.GetProperty("findings").GetArrayLength().Should().BePositive());
    }

    /// <summary>What is found in lists that are not ours and what exports leave out, has vectors of its own: schema/vectors/import and export.</summary>
    private static bool IsOfImports(Rule rule) => rule.Citations.Any(static citation => citation is "SisterCity.Exchange" or "SisterCity.Exchange.Exports");

    private static string Line(JsonElement finding) =>
        $"{finding.GetProperty("code").GetString()} {finding.GetProperty("level").GetString()} {(finding.TryGetProperty("file", out var file) ? file.GetString() : null)} {finding.GetProperty("at").GetString()} {(finding.TryGetProperty("line", out var line) ? line.GetInt32() : null)} {(finding.TryGetProperty("repair", out var repair) ? repair.GetString() : null)}";

    private static string Line(Finding finding) =>
        $"{finding.Rule.Code} {ReportJson.NameOf(finding.Level)} {(finding.Rule.Code.StartsWith("SC49", StringComparison.Ordinal) ? finding.Record : null)} {finding.At} {finding.Line} {finding.Repair}";
}
