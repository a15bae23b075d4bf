using System.Reflection;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Validation;

/// <summary>Our validators inside validators of others: the place begins with the path of the record, and who asks for a property gets what FluentValidation's own rules would give.</summary>
public class ValidatorPlacesTests
{
    private const string Agreement =
        """{"id":"a","kind":"cooperation-agreement","signedOn":"2012-06-28","term":{"kind":"fixed","endsOn":"2012-05"},"parties":[{"authority":"x"}],"sources":[{"source":"s"}]}""";

    private static readonly LocalDate Day = new(2026, 9, 1);

    private static readonly Register Register = ReadRegister(
        $$"""
        {"authorities":[{"id":"x","country":"FR","names":[{"text":{"fr":"X"} }],"codes":[{"inseeRegion":"76"}],"kinds":[{"kind":"department"}]}],
         "partnerships":[{"id":"p","kind":"twinning","parties":[{"authority":"x"}],"startedOn":"2031"}],
         "agreements":[{{Agreement}}],
         "projects":[{"id":"j","title":{"fr":"J"},"startsOn":"2020","endsOn":"2019"}],
         "sources":[{"id":"s","kind":"inference","consultedOn":"2031-01-01"}]}
        """);

    public static TheoryData<string> Selections =>
    [
        "One", "One.Term", "One.Term.EndsOn", "One.Number", "One.Te", "Many", "Many[1]", "Many[1].Term", "Many[1].Term.EndsOn", "Many[0].Term.EndsOn", "Many[].Term.EndsOn",
        "Many[].Term", "Many[].Number", "Term.EndsOn", "Term", "Te", "Other", "One.Term.EndsOn Many[1].Term.EndsOn", "One Many[].Term",
    ];

    public static TheoryData<string> SelectionsAlone => ["Term", "Term.EndsOn", "Number", "Te", "Parties", "Parties[0]", "Parties[].Role", "Term.EndsOn Number"];

    [Fact]
    public void Every_published_validator_is_asked_here() =>
        Validators().Select(asked => asked.Validator.GetType()).Should().BeEquivalentTo(
            typeof(AgreementValidator).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(RuleValidator<>)));

    [Fact]
    public void A_place_begins_with_the_path_of_the_record()
    {
        foreach (var (validator, record) in Validators())
            typeof(ValidatorPlacesTests).GetMethod(nameof(PlaceBeginsWithThePath), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(record.GetType()).Invoke(null, [validator, record]);
    }

    [Theory]
    [MemberData(nameof(Selections))]
    public void Who_asks_for_a_property_of_the_parent_gets_what_FluentValidation_gives(string asked)
    {
        var names = asked.Split(' ');
        var dossier = new Dossier<Agreement> { One = Register.Agreements[0], Many = [Register.Agreements[0], Register.Agreements[0]] };
        var ours = new DossierValidator<Agreement>(new AgreementValidator(Day, LanguageTag.English)).Validate(dossier, options => options.IncludeProperties(names));
        var theirs = new DossierValidator<Agreement>(new Control()).Validate(dossier, options => options.IncludeProperties(names));
        Common(ours).Should().BeEquivalentTo(Common(theirs));
    }

    [Theory]
    [MemberData(nameof(SelectionsAlone))]
    public void Who_asks_for_a_property_gets_what_FluentValidation_gives(string asked)
    {
        var names = asked.Split(' ');
        var ours = new AgreementValidator(Day, LanguageTag.English).Validate(Register.Agreements[0], options => options.IncludeProperties(names));
        Common(ours).Should().BeEquivalentTo(Common(new Control().Validate(Register.Agreements[0], options => options.IncludeProperties(names))));
    }

    [Fact]
    public void An_expression_may_name_the_property() =>
        new AgreementValidator(Day, LanguageTag.English).Validate(Register.Agreements[0], options => options.IncludeProperties(agreement => agreement.Term!.EndsOn))
            .Errors.Should().ContainSingle().Which.ErrorCode.Should().Be(Rules.EndsBeforeItIsSigned.Code);

    [Fact]
    public void Sets_of_rules_are_asked_for_as_before()
    {
        var validator = new WithASet();
        string[] CodesOf(params string[] sets) => [.. validator.Validate(Register.Agreements[0], options => options.IncludeRuleSets(sets)).Errors.Select(failure => failure.ErrorCode).Distinct()];
        CodesOf("house").Should().Equal("HOUSE1");
        CodesOf("default").Should().NotBeEmpty().And.NotContain("HOUSE1");
        CodesOf("default", "house").Should().Contain("HOUSE1").And.Contain(CodesOf("default"));
    }

    [Fact]
    public async Task The_same_comes_without_waiting_and_with_it()
    {
        var dossier = new Dossier<Agreement> { One = Register.Agreements[0], Many = [Register.Agreements[0]] };
        var validator = new DossierValidator<Agreement>(new AgreementValidator(Day, LanguageTag.English));
        var awaited = await validator.ValidateAsync(dossier, options => options.IncludeProperties("One", "Many[].Term"));
        awaited.Errors.Select(failure => failure.ToString()).Should().NotBeEmpty().And.Equal(validator.Validate(dossier, options => options.IncludeProperties("One", "Many[].Term")).Errors.Select(failure => failure.ToString()));
    }

    [Fact]
    public void The_attempted_value_is_what_stands_at_the_place()
    {
        var failures = new AgreementValidator(Day, LanguageTag.English).Validate(Register.Agreements[0]).Errors;
        failures.Single(failure => failure.PropertyName == "Term.EndsOn").AttemptedValue.Should().Be(PartialDate.Parse("2012-05"));
        failures.Where(failure => failure.PropertyName is "" or "Parties").Should().NotBeEmpty().And.OnlyContain(failure => failure.AttemptedValue == null, because: "a log prints it, and a record holds the names of people");
    }

    private static void PlaceBeginsWithThePath<TRecord>(IValidator<TRecord> validator, TRecord record)
        where TRecord : class
    {
        var alone = validator.Validate(record).Errors.ConvertAll(failure => failure.PropertyName);
        alone.Should().NotBeEmpty(because: $"{validator.GetType().Name} must have something to say");
        var dossier = new Dossier<TRecord> { One = record, Many = [record, record], Inner = new Dossier<TRecord> { One = record } };
        var paths = new DossierValidator<TRecord>(validator).Validate(dossier).Errors.Select(failure => failure.PropertyName);
        paths.Should().Equal(new[] { "One", "Many[0]", "Many[1]", "Inner.One" }.SelectMany(place => alone.Select(path => path.Length == 0 ? place : $"{place}.{path}")));
    }

    private static IEnumerable<(IValidator Validator, object Record)> Validators() =>
    [
        (new AgreementValidator(Day, LanguageTag.English), Register.Agreements[0]),
        (new AgreementLawValidator(Register, Day, LanguageTag.English), Register.Agreements[0]),
        (new LocalAuthorityValidator(Day, LanguageTag.English), Register.Authorities[0]),
        (new PartnershipValidator(Day, LanguageTag.English), Register.Partnerships[0]),
        (new CooperationProjectValidator(Day, LanguageTag.English), Register.Projects[0]),
        (new SourceValidator(Day, LanguageTag.English), Register.Sources[0]),
        (new RegisterValidator(Day, LanguageTag.English), Register),
    ];

    // The places of which the control says something: a member within a member, and a list.
    private static IEnumerable<string> Common(ValidationResult result) =>
        result.Errors.Select(failure => failure.PropertyName).Where(path => path.EndsWith("Term.EndsOn") || path.EndsWith("Parties"));

    private static Register ReadRegister(string json)
    {
        var reading = RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes(json));
        reading.Findings.Should().BeEmpty();
        return reading.Value!;
    }

    private sealed class Dossier<TRecord>
    {
        public TRecord? One { get; init; }

        public IReadOnlyList<TRecord> Many { get; init; } = [];

        public Dossier<TRecord>? Inner { get; init; }
    }

    private sealed class DossierValidator<TRecord> : AbstractValidator<Dossier<TRecord>>
    {
        public DossierValidator(IValidator<TRecord> validator, int depth = 1)
        {
            RuleFor(dossier => dossier.One!).SetValidator(validator);
            RuleForEach(dossier => dossier.Many).SetValidator(validator);
            if (depth > 0)
                RuleFor(dossier => dossier.Inner!).SetValidator(new DossierValidator<TRecord>(validator, depth - 1));
        }
    }

    /// <summary>FluentValidation's own rules at the places of ours.</summary>
    private sealed class Control : AbstractValidator<Agreement>
    {
        public Control()
        {
            RuleFor(agreement => agreement.Term!.EndsOn).Must(_ => false);
            RuleFor(agreement => agreement.Parties).Must(_ => false);
        }
    }

    private sealed class WithASet : AgreementValidator
    {
        public WithASet()
            : base(Day, LanguageTag.English) =>
            RuleSet("house", () => RuleFor(agreement => agreement.Title).NotNull().WithErrorCode("HOUSE1"));
    }
}
