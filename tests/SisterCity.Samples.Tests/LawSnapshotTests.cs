using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Samples.Tests;

/// <summary>How the law of its own day stands to every real agreement, in full, so that a change of a provision or of a legal rule is seen in a review.</summary>
public class LawSnapshotTests
{
    private const string Cure = "Read the differences; if they are meant, run: SISTERCITY_ACCEPT=1 ./build.sh test";
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly ProvisionVersion FirstStatute = LegalLibrary.Default.Find(ProvisionVersionId.Parse("fr-92-125-a131-1"))!;

    public static TheoryData<string, string> Registers => new()
    {
        { "conventions", "en" }, { "conventions", "fr" }, { "conventions", "zh" },
        { "french-chinese-and-occitanie", "en" }, { "french-chinese-and-occitanie", "fr" }, { "french-chinese-and-occitanie", "zh" },
        { "projects", "en" }, { "projects", "fr" }, { "projects", "zh" },
    };

    public static TheoryData<string, string> Annulled => new()
    {
        { "saintetienne-chouchi-1", "TA Lyon" }, { "arnouville-chekher-1", "TA Cergy-Pontoise" },
    };

    [Theory]
    [MemberData(nameof(Registers))]
    public void The_assessments_are_those_checked_in(string name, string language)
    {
        var register = Read(name);
        var assessor = new LegalAssessor(register);
        var actual = string.Join('\n', register.Agreements.Select(agreement => AssessmentText.Write(assessor.Assess(agreement, Day), LanguageTag.Parse(language))));
        var snapshot = Repository.At("samples", "data", "reports", "law", $"{name}.{language}.txt");
        if (string.Equals(Environment.GetEnvironmentVariable("SISTERCITY_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(snapshot)!);
            File.WriteAllText(snapshot, actual);
        }

        File.Exists(snapshot).Should().BeTrue(because: Cure);
        var (was, now) = (File.ReadAllText(snapshot).ReplaceLineEndings("\n").Split('\n'), actual.Split('\n'));
        was.Zip(now).FirstOrDefault(lines => lines.First != lines.Second).Should().Be(default((string, string)), because: Cure);
        now.Should().HaveSameCount(was, because: Cure);
    }

    [Theory]
    [MemberData(nameof(Annulled))]
    public void A_charter_that_a_court_annulled_is_flagged_with_the_ruling_when_recognition_is_supplied(string id, string court)
    {
        var register = Read("french-chinese-and-occitanie");
        var broken = Commitments(register, id, new LegalOptions { Opinions = StandingOpinion.RecordedIn(register) });
        broken.Outcome.Should().Be(VerdictOutcome.Broken);
        broken.SeeAlso.SelectMany(ruling => ruling.Citations).Should().Contain(citation => citation.Id.StartsWith(court));
        broken.ToFinding()!.In(LanguageTag.French).Should().Contain(court);
    }

    [Theory]
    [MemberData(nameof(Annulled))]
    public void A_charter_that_a_court_annulled_is_undetermined_when_nobody_says_who_is_recognised(string id, string _) =>
        Commitments(Read("french-chinese-and-occitanie"), id, new LegalOptions()).Outcome.Should().Be(VerdictOutcome.Undetermined);

    [Fact]
    public void Nothing_is_called_broken_by_a_later_law()
    {
        var register = Read("french-chinese-and-occitanie");
        var assessor = new LegalAssessor(register);
        foreach (var agreement in register.Agreements)
        {
            if (agreement.SignedOn is not { Latest: { } signed })
                continue;
            assessor.Assess(agreement, Day).Verdicts.Where(verdict => verdict.Outcome == VerdictOutcome.Broken && verdict.Version!.Article != "holding" && verdict.Version.From!.Value.Earliest > signed)
                .Should().BeEmpty(because: agreement.Id.Text);
            if (signed < FirstStatute.From!.Value.Earliest)
                assessor.Assess(agreement, Day).Verdicts.Should().NotContain(verdict => verdict.Level == Findings.Level.Error, because: agreement.Id.Text);
        }
    }

    private static Verdict Commitments(Register register, string id, LegalOptions options) =>
        LegalAssessor.Assess(register.Agreements.Single(agreement => agreement.Id.Text == id), register, Day, options).Verdicts
            .Single(verdict => verdict.Requirement == RequirementKind.InternationalCommitments && verdict.Outcome != VerdictOutcome.NotApplicable);

    private static Register Read(string name) => RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", $"{name}.json"))).Value!;
}
