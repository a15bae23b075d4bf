using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Validation;

/// <summary>Projects that are bigger or worse than any that people write: a report comes of each, in time that grows with the size alone.</summary>
public class ProjectRuleTests
{
    private const int Many = 20_000;

    private static readonly LocalDate On = new(2026, 9, 1);

    [Fact]
    public void A_long_chain_of_projects_is_checked_in_linear_time()
    {
        var chain = Chain(Many);
        IsLinear(() => Check.Run(Chain(Many / 10), On), () => Check.Run(chain, On));
        CountOf(Check.Run(chain, On), Rules.ProjectsRunInACircle).Should().Be(0);
        CountOf(Check.Run(chain, On), Rules.ProgrammeIsLessThanItsProjects).Should().Be(Many - 1, because: "each whole pays less than what is below it");
    }

    [Fact]
    public void A_long_circle_of_projects_is_told_of_each()
    {
        var chain = Chain(Many);
        var circle = chain with { Projects = [.. chain.Projects.Select((project, i) =>
            i == 0 ? project with { PartOf = ProjectId.Parse($"p{Many - 1}") } : project)] };
        CountOf(Check.Run(circle, On), Rules.ProjectsRunInACircle).Should().Be(Many);
    }

    [Fact]
    public void Many_amounts_of_one_project_are_checked_in_linear_time()
    {
        var big = Amounts(Many);
        IsLinear(() => Check.Run(Amounts(Many / 10), On), () => Check.Run(big, On));
        var report = Check.Run(big, On);
        CountOf(report, Rules.AmountsContainEachOther).Should().Be(0);
        CountOf(report, Rules.AmountReferenceLeadsNowhere).Should().Be(0);
    }

    [Fact]
    public void Many_payments_that_feed_one_another_in_a_circle_are_told()
    {
        var amounts = Enumerable.Range(0, Many).Select(i => Payment(1, i) with
        {
            Id = AmountId.Parse($"a{i}"),
            PartOf = AmountId.Parse($"a{(i + 1) % Many}"),
            From = [new AmountReference { Amount = AmountId.Parse($"a{(i + 1) % Many}") }],
        });
        var report = Check.Run(RegisterOf(Project("p") with { Amounts = [.. amounts] }), On);
        CountOf(report, Rules.AmountsContainEachOther).Should().Be(Many);
        CountOf(report, Rules.MoneyRunsInACircle).Should().Be(Many);
    }

    [Theory]
    [InlineData("9999999999999999999999999999")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void The_biggest_numbers_are_added_up_to_a_report(string number)
    {
        var sum = decimal.Parse(number, CultureInfo.InvariantCulture);
        ValueList<ProjectAmount> amounts =
        [
            Payment(sum, 0) with { Kind = AmountKind.Commitment }, Payment(sum, 1), Payment(sum, 2),
            Payment(sum, 3) with { Id = AmountId.Parse("whole") },
                Payment(sum, 4) with { PartOf = AmountId.Parse("whole"), Service = PublicService.DrinkingWater },
            Payment(sum, 5) with { PartOf = AmountId.Parse("whole"), Extent = AmountExtent.SoFar, Share = decimal.MaxValue },
        ];
        var register = RegisterOf(Project("p") with { Amounts = amounts }, Project("q") with { Amounts = amounts, PartOf = ProjectId.Parse("p"), Purposes =
            [new ProjectPurpose { Code = CrsPurpose.Parse("14030"), Share = sum }, new ProjectPurpose { Code = CrsPurpose.Parse("14050"), Share = sum }] });
        var report = Check.Run(register, On);
        CountOf(report, Rules.ShareIsOutOfRange).Should().Be(4);
        foreach (var finding in report.Findings)
            finding.In(LanguageTag.French).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{ "amount": 1e29, "currency": "EUR" }""", "NumberIsOutOfRange", "amount")]
    [InlineData("""{ "amount": 500 }""", "MemberIsMissing", "amount")]
    public void What_is_no_sum_is_a_finding_of_the_reader(string money, string rule, string member)
    {
        var document = $$"""{ "projects": [{ "id": "p", "title": { "fr": "P" }, "amounts": [{ "kind": "commitment", "year": 2021, "{{member}}": {{money}} }], "participants": [] }] }""";
        var report = Check.Run(RegisterReader.Read(Encoding.UTF8.GetBytes(document)), On);
        report.Findings.Should().Contain(finding => finding.Rule == Rules.Find(rule) && finding.Level == Level.Error);
    }

    [Fact]
    public void A_record_alone_is_told_what_needs_no_register()
    {
        var project = Project("p") with
        {
            PartOf = ProjectId.Parse("p"),
            Amounts = [Payment(5, 0) with { Id = AmountId.Parse("a"),
                From = [new AmountReference { Amount = AmountId.Parse("a") }, new AmountReference { Amount = AmountId.Parse("b") }] }],
        };
        Check.Run(project, On).Select(finding => finding.Rule).Should().Contain(
            [Rules.ProjectsRunInACircle, Rules.MoneyRunsInACircle, Rules.AmountReferenceLeadsNowhere, Rules.PaysWithoutTakingPart]);
    }

    private static int CountOf(Report report, Rule rule) => report.Findings.Count(finding => finding.Rule == rule);

    // Ten times as much may take thirty times as long, and not a hundred times: the machine does other things besides.
    private static void IsLinear(Action small, Action big)
    {
        small();
        big();
        var few = Least(small);
        var many = Least(big);
        many.Should().BeLessThan((few * 30) + TimeSpan.FromMilliseconds(200));

        static TimeSpan Least(Action run) => Enumerable.Range(0, 3).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            run();
            return clock.Elapsed;
        }).Min();
    }

    private static Register Chain(int count) => RegisterOf([.. Enumerable.Range(0, count).Select(i => Project($"p{i}") with
    {
        PartOf = i == 0 ? null : ProjectId.Parse($"p{i - 1}"),
        Amounts = [Payment(i + 1, 0)],
    })]);

    private static Register Amounts(int count) => RegisterOf(Project("p") with
    {
        Amounts = [.. Enumerable.Range(0, count).Select(i => Payment(i + 1, i) with
        {
            Id = AmountId.Parse($"a{i}"),
            PartOf = i % 3 == 1 ? AmountId.Parse($"a{i - 1}") : null,
            From = i > 0 ? [new AmountReference { Amount = AmountId.Parse($"a{i - 1}") }] : [],
            Kind = i % 2 == 0 ? AmountKind.Commitment : AmountKind.Disbursement,
            Extent = i % 7 == 0 ? AmountExtent.SoFar : null,
        })],
    });

    private static Register RegisterOf(params IReadOnlyList<CooperationProject> projects) => new() { Projects = [.. projects] };

    private static CooperationProject Project(string id) =>
        new() { Id = ProjectId.Parse(id), Title = LocalizedText.Of("fr", "Eau"), IsOfficialDevelopmentAssistance = true,
        Countries = [new ProjectCountry { Country = CountryCode.Parse("SN") }] };

    // Payers and receivers, days and years of many sorts.
    private static ProjectAmount Payment(decimal sum, int i) => new()
    {
        Kind = AmountKind.Disbursement,
        Amount = Money.Of(sum, CurrencyCode.Euro),
        On = PartialDate.On(new LocalDate(2018, 1, 1).PlusDays(i % 2000)),
        Payers = [new ProjectBody { Name = LocalizedText.Of("fr", $"Payeur {i % 500}") }],
        Receiver = new ProjectBody { Name = LocalizedText.Of("fr", $"Association {i % 300}") },
    };
}
