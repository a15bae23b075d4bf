using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Tests.Json;
using SisterCity.Validation;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Law;

public class LegalAssessorTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    private static readonly Register Cast = new()
    {
        Authorities =
        [
            Authority("commune", CountryCode.France, AuthorityKind.Commune), Authority("region", CountryCode.France, AuthorityKind.Region),
            Authority("city", CountryCode.Parse("DE"), AuthorityKind.Municipality), Authority("chengdu", CountryCode.China, AuthorityKind.SubProvincialCity),
            Authority("state", CountryCode.Parse("ML"), AuthorityKind.State),
        ],
    };

    private static readonly Gen<PartialDate> Days = Gen.Int[0, 16000].Select(days => PartialDate.On(new LocalDate(1980, 1, 1).PlusDays(days)));

    // Each makes a fact known of an agreement that says nothing of it.
    private static readonly Gen<Func<Agreement, Agreement>> Facts = Gen.OneOf<Func<Agreement, Agreement>>(
        Gen.Const<Func<Agreement, Agreement>>(agreement => agreement with { Object = LocalizedText.Of("fr", "Eau") }),
        Gen.Const<Func<Agreement, Agreement>>(agreement => agreement with { HasNoCommitments = true }),
        Gen.Const<Func<Agreement, Agreement>>(agreement => agreement with { Lacks = [AgreementContent.Object, AgreementContent.EstimatedAmount] }),
        Gen.Bool.Select(value => (Func<Agreement, Agreement>)(agreement => agreement with { IsHumanitarian = value })),
        Gen.Bool.Select(value => (Func<Agreement, Agreement>)(agreement => agreement with { IsUrgent = value })),
        Gen.Const<Func<Agreement, Agreement>>(agreement => agreement with { ReportedOn = PartialDate.Parse("2020") }),
        Gen.Const<Func<Agreement, Agreement>>(agreement => agreement with { Themes = [Theme.Parse("health"), Theme.Parse("sport")] }),
        Gen.Const<Func<Agreement, Agreement>>(agreement => agreement with { Term = new Term { Kind = TermKind.OpenEnded } }),
        Days.Select(day => (Func<Agreement, Agreement>)(agreement => agreement with { Parties = [agreement.Parties[0] with { Transmission = new Transmission { SentOn = day } }, agreement.Parties[1]] })),
        Days.Select(day => (Func<Agreement, Agreement>)(agreement => agreement with { Parties = [agreement.Parties[0] with { AuthorisingActs = [new AuthorisingAct { Kind = AuthorisingActKind.Deliberation, AdoptedOn = day }] }, agreement.Parties[1]] })),
        Gen.Select(Gen.Int[0, RequirementKind.List.Entries.Count - 1], Gen.Bool, (kind, isMet) => (Func<Agreement, Agreement>)(agreement => agreement with
        {
            LegalOpinions = [new LegalOpinion { Requirement = RequirementKind.Parse(RequirementKind.List.Entries[kind].Code), IsMet = isMet, Author = LocalizedText.Of("en", "An officer") }],
        })));

    private static readonly Gen<Agreement> Agreements = Gen.Select(
        Gen.OneOf(Days, Gen.Int[1980, 2025].Select(PartialDate.InYear), Gen.Select(Gen.Int[1980, 2025], Gen.Int[1, 12], PartialDate.InMonth)),
        Gen.OneOf("commune", "region"), Gen.OneOf("city", "chengdu", "state"),
        Gen.OneOf(AgreementKind.SisterCityAgreement, AgreementKind.DecentralisedCooperationConvention, AgreementKind.LetterOfIntent, AgreementKind.FinancingAgreement),
        (signed, french, other, kind) => new Agreement { Id = AgreementId.Parse("a"), Kind = kind, SignedOn = signed, Parties = [Party(french), Party(other)] });

    [Fact]
    public void Making_a_fact_known_never_turns_satisfied_or_broken_into_undetermined() =>
        Gen.Select(Agreements, Facts).ForAll((agreement, fact) =>
        {
            var (before, after) = (Outcomes(agreement), Outcomes(fact(agreement)));
            foreach (var (key, outcome) in before.Where(one => one.Value is VerdictOutcome.Satisfied or VerdictOutcome.Broken))
                after.GetValueOrDefault(key, VerdictOutcome.NotApplicable).Should().NotBe(VerdictOutcome.Undetermined, because: $"{key} of {agreement.SignedOn}");
        }, iter: 3000);

    [Fact]
    public void Narrowing_a_date_never_widens_the_set_of_candidates() =>
        Gen.Select(Days, Gen.OneOf("commune", "region", "chengdu")).ForAll((day, name) =>
        {
            var authority = Cast.Authorities.Single(one => one.Id.Text == name);
            var (year, month) = (PartialDate.InYear(day.Earliest!.Value.Year), PartialDate.InMonth(day.Earliest.Value.Year, day.Earliest.Value.Month));
            var (ofTheDay, ofTheMonth, ofTheYear) = (LegalFramework.For(authority, day), LegalFramework.For(authority, month), LegalFramework.For(authority, year));
            ofTheDay.Should().BeSubsetOf(ofTheMonth).And.NotBeEmpty();
            ofTheMonth.Should().BeSubsetOf(ofTheYear);
        }, iter: 3000);

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Agreements.ForAll(agreement => AssessmentJson.Write([LegalAssessor.Assess(agreement, Cast, Day)], LanguageTag.French)
            .Should().Equal(AssessmentJson.Write([LegalAssessor.Assess(agreement, Cast with { Title = LocalizedText.Of("en", "x") }, Day)], LanguageTag.French)), iter: 100);

    [Fact]
    public void Whatever_a_register_says_it_is_assessed() => Registers.Any.ForAll(register =>
    {
        var assessor = new LegalAssessor(register, new LegalOptions { Opinions = StandingOpinion.RecordedIn(register) });
        foreach (var agreement in register.Agreements)
        {
            foreach (var verdict in assessor.Assess(agreement, Day).Verdicts)
            {
                (verdict.Outcome == VerdictOutcome.Undetermined).Should().Be(!verdict.Missing.IsEmpty);
                verdict.ToFinding()?.In(LanguageTag.Chinese).Should().NotBeEmpty();
            }
        }
    }, iter: 60);

    [Fact]
    public void The_year_1992_has_two_candidates_and_every_verdict_says_what_each_would_give()
    {
        var frameworks = LegalFramework.For(Cast.Authorities[0], PartialDate.Parse("1992"));
        frameworks.Count.Should().Be(2);
        var basis = Verdict(new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.SisterCityAgreement, SignedOn = PartialDate.Parse("1992"), Parties = [Party("commune"), Party("city")] }, RequirementKind.StatutoryBasis);
        basis.Candidates.Select(candidate => candidate.Outcome).Should().Equal(VerdictOutcome.NotApplicable, VerdictOutcome.Satisfied);
        basis.Missing[0].Question.In(LanguageTag.French).Should().Be("Quel jour l'acte a-t-il été signé\u00a0?");
    }

    [Fact]
    public void A_convention_is_not_in_effect_before_it_is_transmitted_and_never_said_to_be_without_a_record()
    {
        var signed = new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, SignedOn = PartialDate.Parse("2017-03-01"), Parties = [Party("commune"), Party("city")] };
        var silent = LegalAssessor.Assess(signed, Cast, Day);
        silent.TookEffectOn.Should().BeNull();
        silent.IsInEffectOn(Day).Should().BeNull(because: "undetermined, never in force");
        var transmitted = LegalAssessor.Assess(signed with { Parties = [Party("commune") with { Transmission = new Transmission { SentOn = PartialDate.Parse("2017-03-11"), ReceivedOn = PartialDate.Parse("2017-03-15") } }, Party("city")] }, Cast, Day);
        transmitted.TookEffectOn.Should().Be(PartialDate.Parse("[2017-03-11..2017-03-15]"));
        transmitted.IsInEffectOn(new LocalDate(2017, 3, 10)).Should().Be(Certainty.No);
        transmitted.IsInEffectOn(new LocalDate(2017, 3, 14)).Should().Be(Certainty.Maybe, because: "it was sent, and not received yet");
        transmitted.IsInEffectOn(new LocalDate(2017, 3, 15)).Should().Be(Certainty.Surely);
    }

    [Fact]
    public void Before_1982_nothing_is_judged_and_the_finding_says_since_when_the_law_is_formalised()
    {
        var verdict = Verdict(new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.SisterCityAgreement, SignedOn = PartialDate.Parse("1981-06"), Parties = [Party("commune"), Party("chengdu")] }, RequirementKind.StatutoryBasis);
        verdict.Rule.Should().Be(Rules.PredatesTheFormalisedLaw);
        verdict.ToFinding()!.In(LanguageTag.English).Should().Contain("The law before 3 March 1982 is not described here");
    }

    [Fact]
    public void Only_those_who_ask_for_the_law_get_its_findings()
    {
        var register = Cast with { Agreements = [new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, SignedOn = PartialDate.Parse("2017-03-01"), Parties = [Party("commune"), Party("city")] }] };
        Codes(Check.Run(register, Day)).Should().NotContain(code => code.StartsWith("SC4"));
        Codes(Check.Run(register, Day, new LegalOptions())).Should().Contain("SC4026");
    }

    [Fact]
    public void The_door_of_FluentValidation_finds_what_Check_finds() => Agreements.ForAll(agreement =>
    {
        var register = Cast with { Agreements = [agreement] };
        var law = Check.Run(register, Day, new LegalOptions()).Findings.Where(finding => finding.Rule.Code.StartsWith("SC4")).Select(finding => finding.In(LanguageTag.French));
        new AgreementLawValidator(register, Day, LanguageTag.French).Validate(agreement).Errors.Select(failure => failure.ErrorMessage).Should().BeEquivalentTo(law);
    }, iter: 40);

    [Fact]
    public void Neighbouring_laws_that_give_the_same_are_one_period() => Agreements.ForAll(agreement =>
    {
        foreach (var verdict in LegalAssessor.Assess(agreement with { SignedOn = null }, Cast, Day).Verdicts)
        {
            var periods = OutcomePeriod.Of(verdict.Candidates);
            for (var i = 1; i < periods.Count; i++)
                periods[i].Outcome.Should().NotBe(periods[i - 1].Outcome);
            if (periods.Count == 0)
                continue;
            (periods[0].From, periods[^1].Until).Should().Be((verdict.Candidates[0].Framework.From, verdict.Candidates[^1].Framework.Until));
            periods.SelectMany(period => period.Versions).Should().Contain(verdict.Candidates.Select(candidate => candidate.Version).OfType<ProvisionVersion>());
        }
    }, iter: 30);

    [Fact]
    public void Without_a_date_the_text_says_so_first_and_tells_periods()
    {
        var text = AssessmentText.Write(LegalAssessor.Assess(Undated("commune", "city"), Cast, Day), LanguageTag.English);
        text.Should().StartWith("commune – city (a), no date of signature is recorded\n")
            .And.Contain("until 9 February 1992: no statute (tolerated practice); from 8 February 1992 (published; in effect on 10 February 1992): satisfied "
                + "(Law 92-125 of 6 February 1992, art. 131-I; CGCT, art. L. 1112-1; CGCT, art. L. 1114-1; CGCT, art. L. 1115-1)\n")
            .And.Contain("until 9 February 1992: not applicable; 8 February 1992 (published; in effect on 10 February 1992) to 8 July 2014: satisfied "
                + "(Law 92-125 of 6 February 1992, art. 131-I; CGCT, art. L. 1112-1; CGCT, art. L. 1114-1; CGCT, art. L. 1115-1); from 9 July 2014: not applicable\n");
    }

    /// <summary>Nobody reads that no law made its effect depend on a transmission when nobody knows by which law it goes.</summary>
    [Theory]
    [InlineData("en", "In effect? Undetermined: what sort of authority Ambérieu is, is not recorded.", "1 thing to settle first; the rest depends on it.")]
    [InlineData("fr", "En vigueur\u00a0? Indéterminé\u00a0: la nature juridique n'est pas consignée pour Ambérieu.", "1 point à régler d'abord\u00a0; le reste en dépend.")]
    [InlineData("zh", "是否生效？无法判断：未记录Ambérieu的类型。", "须先处理1项；其余事项取决于此。")]
    public void A_party_of_unknown_kind_is_named_and_asked_about_first(string language, string effect, string rest)
    {
        var town = new LocalAuthority { Id = AuthorityId.Parse("town"), Country = CountryCode.France, Names = [new AuthorityName { Text = LocalizedText.Of("fr", "Ambérieu") }] };
        var register = Cast with { Authorities = [.. Cast.Authorities, town] };
        var agreement = Undated("town", "city") with { SignedOn = PartialDate.Parse("2020-03-01") };
        var reader = LanguageTag.Parse(language);
        AssessmentText.Effect(LegalAssessor.Assess(agreement, register, Day), reader).Should().Be(effect);
        Checklist.For(agreement, register, Day).In(reader).Should().EndWith($"  {rest}\n");
    }

    [Theory]
    [InlineData("en", "On which day was the act of commune transmitted to the representative of the State?", "Did France recognise, on that day, the entity to which Louga (Senegal) belongs?", "Convention optional: nothing asked 【")]
    [InlineData("fr", "Quel jour l'acte a-t-il été transmis par commune au représentant de l'État\u00a0?", "La France reconnaissait-elle, ce jour-là, l'entité dont relève Louga (Sénégal)\u00a0?", "Convention facultative\u00a0: rien n'est exigé 【")]
    [InlineData("zh", "commune于哪一天将该文件报送法国国家代表（préfet）？", "当日法国是否承认Louga（塞内加尔）所属的实体？", "可不订立协定：不作要求【")]
    public void A_question_names_the_party_and_its_country(string language, string question, string ofRecognition, string permission)
    {
        var louga = new LocalAuthority
        {
            Id = AuthorityId.Parse("louga"),
            Country = CountryCode.Senegal,
            Names = [new AuthorityName { Text = LocalizedText.Of("fr", "Louga") }],
            Kinds = [new AuthorityStatus { Kind = AuthorityKind.Municipality }],
        };
        var agreement = Undated("commune", "louga") with { SignedOn = PartialDate.Parse("2020-03-01") };
        var assessment = LegalAssessor.Assess(agreement, Cast with { Authorities = [.. Cast.Authorities, louga] }, Day);
        var text = AssessmentText.Write(assessment, LanguageTag.Parse(language));
        text.Should().Contain(question).And.Contain(language is "zh" ? permission : permission.Replace("【", "[", StringComparison.Ordinal));
        assessment.Verdicts.SelectMany(verdict => verdict.Missing).Select(missing => missing.Question.In(LanguageTag.Parse(language)))
            .Should().Contain(question).And.NotContain(each => each.Contains('{', StringComparison.Ordinal));
        var recognition = new Verdict
        {
            Requirement = RequirementKind.RecognisedCounterpart, Outcome = VerdictOutcome.Undetermined,
            Missing = [new MissingFact { Kind = LegalFactKind.Recognition, At = JsonPointer.Parse("/parties/1") }],
        };
        new ActNames(agreement, id => id == louga.Id ? louga : null).WithNames([recognition])[0].Missing[0].Question.In(LanguageTag.Parse(language)).Should().Be(ofRecognition);
    }

    [Fact]
    public void Definitions_of_networks_are_told_to_those_who_ask()
    {
        Agreements.ForAll(agreement =>
        {
            var assessment = LegalAssessor.Assess(agreement, Cast, Day);
            foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
            {
                var (plain, asked) = (AssessmentText.Write(assessment, language), AssessmentText.Write(assessment, language, withDefinitions: true));
                asked.Should().StartWith(plain);
                plain.Should().NotContainAny("RGRE", "CLAIR", "Sister Cities International");
                System.Text.Json.JsonDocument.Parse(AssessmentJson.Write([assessment], language)).RootElement[0].TryGetProperty("definitions", out _).Should().BeFalse();
                System.Text.Json.JsonDocument.Parse(AssessmentJson.Write([assessment], language, withDefinitions: true)).RootElement[0].GetProperty("definitions").GetArrayLength()
                    .Should().Be(assessment.Definitions.Count);
            }
        }, iter: 100);
    }

    [Fact]
    public void What_only_a_person_can_judge_is_asked_once_under_a_heading_of_its_own_with_the_case_law()
    {
        var agreement = Undated("commune", "city") with { SignedOn = PartialDate.Parse("2025-03-01"), Parties = [Party("commune"), Party("region"), Party("city")] };
        var text = AssessmentText.Write(LegalAssessor.Assess(agreement, Cast, Day), LanguageTag.French);
        text.Split("À apprécier au cas par cas").Should().HaveCount(2);
        text.Split("L'acte s'abstient-il de prendre parti dans un conflit politique").Should().HaveCount(2);
        text.Should().Contain("[CE, 23 octobre 1989, nº 93331\u00a0; CE, 28 juillet 1995, nº 129838\u00a0; CE, 13 mai 2024, nº 472155\u00a0;");
    }

    [Fact]
    public void A_counterpart_that_is_not_recognised_is_named_once_though_the_statute_and_the_circulars_bar_it()
    {
        var register = Cast with { Agreements = [Undated("commune", "city") with { SignedOn = PartialDate.Parse("2019-03-01"), Parties = [Party("commune"), Party("region"), Party("city")] }] };
        var opinion = new StandingOpinion { Authority = AuthorityId.Parse("city"), Opinion = new RecognitionOpinion { Author = LocalizedText.Of("fr", "République française"), Position = RecognitionPosition.NotRecognised } };
        var options = new LegalOptions { Opinions = [opinion] };
        Codes(Check.Run(register, Day, options)).Where(code => code == "SC4009").Should().ContainSingle();
        LegalAssessor.Assess(register.Agreements[0], register, Day, options).Verdicts.Where(verdict => verdict.Outcome == VerdictOutcome.Broken)
            .Select(verdict => verdict.Requirement).Should().Equal(RequirementKind.InternationalCommitments, RequirementKind.RecognisedCounterpart);
    }

    [Fact]
    public void On_what_is_known_from_memory_only_no_verdict_rests()
    {
        var agreement = Undated("commune", "state") with { SignedOn = PartialDate.Parse("2017-03-01") };
        var library = LegalLibrary.Read(LawFiles.With("fr/cgct-l1115-5.json", "\"confirmed\"", "\"memory-only\"")).Value!;
        Asked(new LegalOptions()).Should().Contain(RequirementKind.StateCounterpartBarred);
        Asked(new LegalOptions { Library = library }).Should().NotContain(RequirementKind.StateCounterpartBarred).And.Contain(RequirementKind.CounterpartAllowed);

        IEnumerable<RequirementKind> Asked(LegalOptions options) => LegalAssessor.Assess(agreement, Cast, Day, options).Verdicts.Select(verdict => verdict.Requirement);
    }

    [Fact]
    public void A_network_is_told_by_its_definition()
    {
        var signed = new Agreement
        {
            Id = AgreementId.Parse("a"), Kind = AgreementKind.SisterCityAgreement, SignedOn = PartialDate.Parse("2010"), Themes = [Theme.Parse("health"), Theme.Parse("sport")],
            Parties = [Head("commune") with { AuthorisingActs = [new AuthorisingAct { Kind = AuthorisingActKind.Deliberation }] }, Head("city")],
        };
        LegalAssessor.Assess(signed, Cast, Day).Meets(LegalInstrumentId.Parse("def-clair")).Should().Be(VerdictOutcome.Satisfied);
        LegalAssessor.Assess(signed with { Term = new Term { Kind = TermKind.Fixed } }, Cast, Day).Meets(ProvisionId.Parse("rgre-partnerschaft")).Should().Be(VerdictOutcome.Broken);
        LegalAssessor.Assess(signed, Cast, Day).Meets(ProvisionId.Parse("sci-1")).Should().Be(VerdictOutcome.Undetermined, because: "the term is not recorded");
        LegalAssessor.Assess(signed, Cast, Day).Meets(ProvisionId.Parse("nobody")).Should().BeNull();
    }

    [Fact]
    public void A_checklist_of_an_unsigned_text_asks_what_the_law_of_the_day_asks()
    {
        var draft = new Agreement { Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, Parties = [Party("commune"), Party("city")] };
        var before = Checklist.For(draft, Cast, Day);
        before.IsReady.Should().BeFalse();
        before.Items.Where(item => item.State == ChecklistState.Missing).Select(item => item.Requirement)
            .Should().Contain([RequirementKind.ObjectStated, RequirementKind.AmountStated, RequirementKind.AuthorisingAct]).And.NotContain(RequirementKind.Transmission);
        before.In(LanguageTag.French).Should().Contain("Quel objet l'acte précise-t-il\u00a0?");
    }

    private static IEnumerable<string> Codes(Report report) => report.Findings.Select(finding => finding.Rule.Code);

    private static Dictionary<string, VerdictOutcome> Outcomes(Agreement agreement)
    {
        var assessment = LegalAssessor.Assess(agreement, Cast, Day);
        return assessment.Verdicts.Concat(assessment.Definitions).GroupBy(verdict => $"{verdict.Requirement} {verdict.Provision} {verdict.Party}")
            .ToDictionary(group => group.Key, group => group.First().Outcome);
    }

    private static Agreement Undated(string french, string other) => new() { Id = AgreementId.Parse("a"), Kind = AgreementKind.CooperationAgreement, Parties = [Party(french), Party(other)] };

    private static Verdict Verdict(Agreement agreement, RequirementKind requirement) =>
        LegalAssessor.Assess(agreement, Cast, Day).Verdicts.First(verdict => verdict.Requirement == requirement);

    private static AgreementParty Party(string id) => new() { Authority = AuthorityId.Parse(id) };

    private static AgreementParty Head(string id) => Party(id) with { Signatories = [new Signatory { Capacity = SignatoryCapacity.Mayor }] };

    private static LocalAuthority Authority(string id, CountryCode country, AuthorityKind kind) => new()
    {
        Id = AuthorityId.Parse(id), Country = country, Names = [new AuthorityName { Text = LocalizedText.Of("en", id) }], Kinds = [new AuthorityStatus { Kind = kind }],
    };
}
