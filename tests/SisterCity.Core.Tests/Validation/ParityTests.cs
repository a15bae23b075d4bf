using CsCheck;
using FluentValidation;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tests.Json;
using SisterCity.Validation;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Validation;

/// <summary>Two doors, one definition: what Check finds and what the FluentValidation validators report is the same.</summary>
public class ParityTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    [Fact]
    public void Both_doors_find_the_same_in_registers_that_nobody_wrote() => Registers.Any.ForAll(Compare, iter: 60);

    [Fact]
    public void Both_doors_find_the_same_in_the_samples()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json"))
            Compare(RegisterReader.Read(File.ReadAllBytes(file)).Value!);
    }

    [Fact]
    public void Every_rule_of_a_record_is_a_component_with_its_number()
    {
        Codes(new AgreementValidator(Day, LanguageTag.English)).Should().BeEquivalentTo(RuleTable.OfAgreement.All.SelectMany(function => function.Rules).Select(rule => rule.Code));
        Codes(new LocalAuthorityValidator(Day, LanguageTag.English)).Should().BeEquivalentTo(RuleTable.OfLocalAuthority.All.SelectMany(function => function.Rules).Select(rule => rule.Code));
        Codes(new PartnershipValidator(Day, LanguageTag.English)).Should().BeEquivalentTo(RuleTable.OfPartnership.All.SelectMany(function => function.Rules).Select(rule => rule.Code));
        Codes(new CooperationProjectValidator(Day, LanguageTag.English)).Should().BeEquivalentTo(RuleTable.OfCooperationProject.All.SelectMany(function => function.Rules).Select(rule => rule.Code));
        Codes(new SourceValidator(Day, LanguageTag.English)).Should().BeEquivalentTo(RuleTable.OfSource.All.SelectMany(function => function.Rules).Select(rule => rule.Code));
    }

    [Fact]
    public void A_failure_has_the_number_the_severity_the_place_and_the_message_in_the_language_asked_for()
    {
        var agreement = new Agreement
        {
            Id = AgreementId.Parse("a"),
            Kind = Codelists.AgreementKind.CooperationAgreement,
            SignedOn = PartialDate.Parse("2015-11"),
            Parties = [new AgreementParty { Authority = AuthorityId.Parse("x") }, new AgreementParty { Authority = AuthorityId.Parse("y"), Transmission = new Transmission { SentOn = PartialDate.Parse("2015-12"), ReceivedOn = PartialDate.Parse("2015-11") } }],
            Sources = [new SourceReference { Source = SourceId.Parse("s") }],
        };
        var failure = new AgreementValidator(Day, LanguageTag.Chinese).Validate(agreement).Errors.Should().ContainSingle().Subject;
        failure.ErrorCode.Should().Be("SC2022");
        failure.Severity.Should().Be(Severity.Error);
        failure.PropertyName.Should().Be("Parties[1].Transmission.ReceivedOn");
        failure.ErrorMessage.Should().Be(Check.Run(agreement, Day)[0].In(LanguageTag.Chinese)).And.Contain("2015年11月");
        failure.CustomState.Should().BeOfType<Finding>().Which.Rule.Should().Be(Rules.ReceivedBeforeItWasSent);
    }

    [Fact]
    public void A_validator_can_be_extended_and_used_as_a_child()
    {
        var validator = new HouseValidator();
        validator.Validate(new Agreement { Id = AgreementId.Parse("a"), Kind = Codelists.AgreementKind.Wish, Sources = [new SourceReference { Source = SourceId.Parse("s") }] })
            .Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("HOUSE1");
    }

    [Fact]
    public void A_clock_is_asked_once_a_validation()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"))).Value!;
        var (asked, today) = (0, Day);
        var validator = new AgreementValidator(() => Tell(), LanguageTag.English);
        foreach (var agreement in register.Agreements)
            Same(Check.Run(agreement, Day), validator, agreement);
        asked.Should().Be(register.Agreements.Count);
        today = new LocalDate(1980, 1, 1);
        Same(Check.Run(register.Agreements[0], today), validator, register.Agreements[0]);
        Codes(new RegisterValidator(Tell, LanguageTag.English)).Should().OnlyHaveUniqueItems().And.Contain(["SC5002", "SC2001", "SC0013"]);

        LocalDate Tell()
        {
            asked++;
            return today;
        }
    }

    [Fact]
    public void Below_a_parent_each_record_is_looked_at_once_and_keeps_its_path()
    {
        var broken = new Agreement { Id = AgreementId.Parse("a"), Kind = Codelists.AgreementKind.Wish, SignedOn = PartialDate.InYear(2015), Term = new Term { Kind = Codelists.TermKind.Fixed, EndsOn = PartialDate.InYear(2001) } };
        var errors = new Folder().Validate([broken, broken with { Term = null }, broken]).Errors.Where(failure => failure.ErrorCode == "SC2001");
        errors.Select(failure => failure.PropertyName).Should().Equal("agreements[0].Term.EndsOn", "agreements[2].Term.EndsOn");
    }

    private static void Compare(Register register)
    {
        Same(Check.Run(register, Day).Findings, new RegisterValidator(Day, LanguageTag.French), register);
        foreach (var agreement in register.Agreements)
            Same(Check.Run(agreement, Day), new AgreementValidator(Day, LanguageTag.French), agreement);
        foreach (var authority in register.Authorities)
            Same(Check.Run(authority, Day), new LocalAuthorityValidator(Day, LanguageTag.French), authority);
        foreach (var partnership in register.Partnerships)
            Same(Check.Run(partnership, Day), new PartnershipValidator(Day, LanguageTag.French), partnership);
        foreach (var project in register.Projects)
            Same(Check.Run(project, Day), new CooperationProjectValidator(Day, LanguageTag.French), project);
        foreach (var source in register.Sources)
            Same(Check.Run(source, Day), new SourceValidator(Day, LanguageTag.French), source);
    }

    private static void Same<TRecord>(ValueList<Finding> found, IValidator<TRecord> validator, TRecord record) =>
        validator.Validate(record).Errors.Select(failure => (Finding)failure.CustomState).Should().BeEquivalentTo(found, options => options.ComparingByValue<Finding>());

    private static IEnumerable<string> Codes(IValidator validator) =>
        validator.CreateDescriptor().Rules.SelectMany(rule => rule.Components).Select(component => component.ErrorCode);

    private sealed class Folder : AbstractValidator<List<Agreement>>
    {
        public Folder() => RuleForEach(agreements => agreements).SetValidator(new AgreementValidator(Day, LanguageTag.French));
    }

    private sealed class HouseValidator : AgreementValidator
    {
        public HouseValidator()
            : base(Day, LanguageTag.English) =>
            RuleFor(agreement => agreement.Title).NotNull().WithErrorCode("HOUSE1");
    }
}
