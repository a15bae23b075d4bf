using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SisterCity.Answers;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Json;

/// <summary>What the library answers is a member of other people's classes, in the form that its schema describes; and refused where nobody said in which language.</summary>
public class AnswerContractTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly Register Sample = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"))).Value!;
    private static readonly Lifecycle Life = new(Sample);

    private static readonly JsonSerializerOptions French = AnswerContract.AddTo(new JsonSerializerOptions(JsonSerializerDefaults.Web), LanguageTag.French);

    [Fact]
    public void An_answer_has_the_form_of_its_schema()
    {
        Same(Sample.Partnerships.Select(link => Life.StatusOn(link, Day)), items => StatusJson.Write(items, LanguageTag.French));
        Same(Sample.Partnerships.SelectMany(link => Life.SpansOf(link)), items => SpansJson.Write(items, LanguageTag.French));
        Same(Sample.Partnerships.SelectMany(link => Life.TimelineOf(link)), items => TimelineJson.Write(items, LanguageTag.French));
        Same(Life.LapsingWithin(1200, new LocalDate(2010, 1, 1)), items => LapseJson.Write(items, LanguageTag.French));
        Same(Sample.Agreements.Select(agreement => new LegalAssessor(Sample).Assess(agreement, Day)), items => AssessmentJson.Write(items, LanguageTag.French, withDefinitions: true));
    }

    [Fact]
    public void A_report_and_its_findings_have_the_form_of_the_schema()
    {
        var report = Check.Run(Sample, Day);
        report.Findings.IsEmpty.Should().BeFalse();
        var expected = JsonNode.Parse(ReportJson.Write(report, LanguageTag.French));
        AreSame(JsonSerializer.Serialize(report, French), expected);
        AreSame(JsonSerializer.Serialize(report.Findings, French), expected!["findings"]);
    }

    [Fact]
    public void Answers_and_records_are_members_of_a_class_of_others()
    {
        var link = Sample.Partnerships[0];
        var json = JsonSerializer.Serialize(new Card("Dijon", link, Life.StatusOn(link, Day), [.. Sample.Agreements], Sample.Agreements), French);
        var card = JsonNode.Parse(json)!;
        AreSame(card["status"]!.ToJsonString(), JsonNode.Parse(StatusJson.Write([Life.StatusOn(link, Day)], LanguageTag.French))![0]);
        JsonSerializer.Deserialize<ValueList<Agreement>>(card["agreements"]!.ToJsonString(), French).Should().Equal(Sample.Agreements);
        JsonSerializer.Deserialize<List<Agreement>>(card["list"]!.ToJsonString(), French).Should().Equal(Sample.Agreements);
    }

    [Fact]
    public void Nobody_writes_an_answer_without_saying_in_which_language()
    {
        foreach (var answer in new object[] { Life.StatusOn(Sample.Partnerships[0], Day), Check.Run(Sample, Day), Check.Run(Sample, Day).Findings[0], Life.TimelineOf(Sample.Partnerships[0])[0], new LegalAssessor(Sample).Assess(Sample.Agreements[0], Day) })
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(answer, answer.GetType(), JsonSerializerOptions.Web)).Should().Throw<NotSupportedException>().WithMessage("*AnswerContract.AddTo*");
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", answer.GetType(), JsonSerializerOptions.Web)).Should().Throw<NotSupportedException>();
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", answer.GetType(), French)).Should().Throw<NotSupportedException>();
        }
    }

    [Fact]
    public void The_contract_goes_before_what_the_options_had()
    {
        var options = RegisterContract.AddTo(new JsonSerializerOptions());
        options.TypeInfoResolverChain[0].Should().BeSameAs(RegisterContract.Default);
        JsonSerializer.Deserialize<ValueList<Agreement>>(JsonSerializer.Serialize(Sample.Agreements, options), options).Should().Equal(Sample.Agreements);
        JsonSerializer.Serialize(new { A = 1 }, options).Should().Be("""{"A":1}""");
        FluentActions.Invoking(() => RegisterContract.AddTo(JsonSerializerOptions.Web)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => RegisterContract.AddTo(null!)).Should().Throw<ArgumentNullException>();
    }

    private static void Same<T>(IEnumerable<T> answers, Func<IReadOnlyList<T>, byte[]> write)
    {
        var items = answers.ToList();
        items.Should().NotBeEmpty();
        AreSame(JsonSerializer.Serialize(items, French), JsonNode.Parse(write(items)));
    }

    private static void AreSame(string json, JsonNode? expected) => JsonNode.DeepEquals(JsonNode.Parse(json), expected).Should().BeTrue(because: json);

    private sealed record Card(string Town, Partnership Link, Status Status, List<Agreement> List, ValueList<Agreement> Agreements);
}
