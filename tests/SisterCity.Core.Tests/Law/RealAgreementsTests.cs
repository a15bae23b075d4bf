using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>What the law of its own day asked of agreements that were signed: by the record, beside what the texts of the time say. The charters that courts annulled stand in the tests of the samples.</summary>
public class RealAgreementsTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly Register Signed = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "french-chinese-and-occitanie.json"))).Value!;

    [Fact]
    public void Montpellier_and_Chengdu_in_1981_had_no_statute_and_no_later_law_is_held_against_them()
    {
        var verdict = Verdicts("montpellier-chengdu-1981").Should().ContainSingle().Subject;
        (verdict.Requirement, verdict.Outcome, verdict.Rule, verdict.Version).Should().Be((RequirementKind.StatutoryBasis, VerdictOutcome.NotApplicable, Rules.PredatesTheFormalisedLaw, null));
    }

    [Fact]
    public void Brittany_and_Shandong_in_1985_went_beyond_the_border_of_article_65_which_was_tolerated_and_is_no_error()
    {
        var verdicts = Verdicts("bretagne-shandong-1985");
        Of(verdicts, RequirementKind.StatutoryBasis).Rule.Should().Be(Rules.HadNoStatutoryBasis);
        var border = Of(verdicts, RequirementKind.BorderOnly);
        (border.Outcome, border.Version!.Id.Text, border.Level).Should().Be((VerdictOutcome.Broken, "fr-82-213-a65", Level.Warning));
        verdicts.Should().NotContain(verdict => verdict.Level == Level.Error);
        verdicts.Where(verdict => verdict is { Version: { } version, Outcome: not VerdictOutcome.NotApplicable } && version.Id.Text != "fr-82-213-a65").Should().OnlyContain(
            verdict => verdict.Version!.Article == "holding" && verdict.Outcome == VerdictOutcome.Undetermined, because: "judgments say what the law was on all days");
    }

    [Fact]
    public void Le_Havre_and_Tampa_in_1992_straddle_the_law_of_6_February()
    {
        var verdicts = Verdicts("lehavre-tampa-1");
        var basis = Of(verdicts, RequirementKind.StatutoryBasis);
        basis.Candidates.Select(candidate => (candidate.Outcome, candidate.Version?.Id.Text)).Should().Equal((VerdictOutcome.NotApplicable, null), (VerdictOutcome.Satisfied, "fr-92-125-a131-1"));
        basis.Missing[0].Kind.Should().Be(LegalFactKind.SignatureDay);
        Of(verdicts, RequirementKind.Transmission).Outcome.Should().Be(VerdictOutcome.Undetermined);
        verdicts.Should().NotContain(verdict => verdict.Outcome == VerdictOutcome.Broken || verdict.Requirement == RequirementKind.ObjectStated);
    }

    [Fact]
    public void Aquitaine_and_Hubei_in_May_1996_are_judged_by_the_code_of_24_February_1996()
    {
        var verdicts = Verdicts("nouvelleaquitaine-hubei-1996");
        Holds(verdicts, RequirementKind.StatutoryBasis, "cgct-l1112-1@1996-02-24");
        Holds(verdicts, RequirementKind.ConventionCompulsory, "cgct-l1112-1@1996-02-24");
        Holds(verdicts, RequirementKind.StateCounterpartBarred, "cgct-l1112-5@1996-02-24");
        Of(verdicts, RequirementKind.OwnPowers).Outcome.Should().Be(VerdictOutcome.Undetermined);
        verdicts.Should().NotContain(verdict => verdict.Requirement == RequirementKind.AmountStated, because: "the amount is asked since 2007");
    }

    [Fact]
    public void The_Yvelines_and_Shenzhen_in_2017_may_do_without_a_convention_but_one_that_they_sign_states_object_and_amount()
    {
        var verdicts = Verdicts("yvelines-shenzhen-1");
        Holds(verdicts, RequirementKind.ConventionOptional, "cgct-l1115-1@2014-07-09");
        Holds(verdicts, RequirementKind.StateCounterpartBarred, "cgct-l1115-5@2016-12-07");
        foreach (var asked in new[] { RequirementKind.ObjectStated, RequirementKind.AmountStated, RequirementKind.Transmission })
            Of(verdicts, asked).Version!.Id.Text.Should().Be("cgct-l1115-1@2014-07-09");
        verdicts.Should().NotContain(verdict => (verdict.Requirement == RequirementKind.OwnPowers || verdict.Requirement == RequirementKind.Agenda2030) && verdict.Outcome != VerdictOutcome.NotApplicable);
    }

    [Fact]
    public void Saint_Denis_of_Reunion_and_Taiyuan_in_2012_are_judged_as_any_commune_and_need_no_mandate_of_the_State()
    {
        var verdicts = Verdicts("saintdenis-reunion-taiyuan-2012");
        Holds(verdicts, RequirementKind.StatutoryBasis, "cgct-l1115-1@2007-02-06");
        verdicts.Should().NotContain(verdict => verdict.Requirement == RequirementKind.StateMandate);
    }

    [Fact]
    public void An_egtc_that_a_commune_founds_with_a_city_across_the_border_needs_the_prefect_of_the_region_first_and_its_State_may_join()
    {
        var register = new Register { Authorities = [Authority("commune", CountryCode.France, AuthorityKind.Commune), Authority("city", CountryCode.Parse("BE"), AuthorityKind.Municipality), Authority("state", CountryCode.Parse("BE"), AuthorityKind.State)] };
        var agreement = new Agreement
        {
            Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, SignedOn = PartialDate.Parse("2008-05-01"), Modality = CooperationModality.CrossBorder, StateCase = StateConventionCase.Egtc,
            Body = new CooperationBody { Kind = CooperationBodyKind.Egtc }, Parties = [Party("commune"), Party("city"), Party("state")],
        };
        IReadOnlyList<Verdict> verdicts = [.. LegalAssessor.Assess(agreement, register, Day).Verdicts];
        Asks("cgct-l1115-4-2@2008-04-18", RequirementKind.PriorAuthorisation, LegalFactKind.StateAuthorisation);
        Holds(verdicts.Where(verdict => verdict.Version!.Id.Text == "cgct-l1115-4-2@2008-04-18"), RequirementKind.PartnerIncluded, "cgct-l1115-4-2@2008-04-18");
        Of(verdicts, RequirementKind.StateCounterpartBarred).Outcome.Should().NotBe(VerdictOutcome.Broken);

        var before = agreement with { SignedOn = PartialDate.Parse("2008-04-17") };
        Of([.. LegalAssessor.Assess(before, register, Day).Verdicts], RequirementKind.StateCounterpartBarred).Outcome.Should().Be(VerdictOutcome.Broken, because: "until then no State could");

        void Asks(string version, RequirementKind requirement, LegalFactKind missing) => verdicts.Should().Contain(verdict =>
            verdict.Version!.Id.Text == version && verdict.Requirement == requirement && verdict.Outcome == VerdictOutcome.Undetermined && verdict.Missing[0].Kind == missing);
    }

    [Theory]
    [InlineData("973", "single-territorial-community", "2019-05-01", "cgct-l7153-1@2015-12-18")]
    [InlineData("972", "single-territorial-community", "2019-05-01", "cgct-l7253-1@2016-12-07")]
    [InlineData("976", "department", "2018-05-01", "cgct-l3441-2@2015-12-18")]
    [InlineData("974", "department", "2005-05-01", "fr-loom-dept")]
    public void An_overseas_authority_is_asked_for_one_mandate_by_its_own_article(string department, string kind, string signed, string version)
    {
        var overseas = Authority("overseas", CountryCode.France, AuthorityKind.Parse(kind)) with { Codes = [new AuthorityCodes { InseeDepartment = InseeDepartmentCode.Parse(department) }] };
        var register = new Register { Authorities = [overseas, Authority("state", CountryCode.Parse("KM"), AuthorityKind.State)] };
        var agreement = new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, SignedOn = PartialDate.Parse(signed), Parties = [Party("overseas"), Party("state")] };
        LegalAssessor.Assess(agreement, register, Day).Verdicts.Where(verdict => verdict.Requirement == RequirementKind.StateMandate)
            .Should().ContainSingle().Which.Version!.Id.Text.Should().Be(version);
    }

    [Theory]
    [InlineData("2016-05-01", "not confirmed after 18 December 2015")]
    [InlineData("2015-05-01", "")]
    public void A_verdict_says_that_its_version_is_not_confirmed_on_the_day_of_the_act(string signed, string words)
    {
        var community = Authority("community", CountryCode.France, AuthorityKind.OverseasCommunity) with { Codes = [new AuthorityCodes { InseeDepartment = InseeDepartmentCode.Parse("977") }] };
        var register = new Register { Authorities = [community, Authority("city", CountryCode.Parse("US"), AuthorityKind.Municipality)] };
        var agreement = new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, SignedOn = PartialDate.Parse(signed), Parties = [Party("community"), Party("city")] };
        var assessment = LegalAssessor.Assess(agreement, register, Day);
        var (text, json) = (AssessmentText.Write(assessment, LanguageTag.English), System.Text.Encoding.UTF8.GetString(AssessmentJson.Write([assessment], LanguageTag.English)));
        (text.Contains("not confirmed after", StringComparison.Ordinal), json.Contains("confirmedUntil", StringComparison.Ordinal)).Should().Be((words.Length > 0, words.Length > 0));
        (words.Length == 0 || text.Contains(words, StringComparison.Ordinal)).Should().BeTrue();
    }

    private static void Holds(IEnumerable<Verdict> verdicts, RequirementKind requirement, string version)
    {
        var verdict = Of(verdicts, requirement);
        (verdict.Outcome, verdict.Version!.Id.Text).Should().Be((VerdictOutcome.Satisfied, version));
    }

    private static Verdict Of(IEnumerable<Verdict> verdicts, RequirementKind requirement) => verdicts.First(verdict => verdict.Requirement == requirement);

    private static IReadOnlyList<Verdict> Verdicts(string id) =>
        [.. LegalAssessor.Assess(Signed.Agreements.Single(agreement => agreement.Id.Text == id), Signed, Day).Verdicts];

    private static AgreementParty Party(string id) => new() { Authority = AuthorityId.Parse(id) };

    private static LocalAuthority Authority(string id, CountryCode country, AuthorityKind kind) => new() { Id = AuthorityId.Parse(id), Country = country, Kinds = [new AuthorityStatus { Kind = kind }] };
}
