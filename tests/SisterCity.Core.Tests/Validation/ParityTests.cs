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

    private static void Compare(Register register)
    {
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

    private sealed class HouseValidator : AgreementValidator
    {
        public HouseValidator()
            : base(Day, LanguageTag.English) =>
            RuleFor(agreement => agreement.Title).NotNull().WithErrorCode("HOUSE1");
    }
}
