using System.Text;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/04-rules-and-findings.md.</summary>
internal static class FindingsPage
{
    private static readonly Agreement Lozere = new()
    {
        Id = AgreementId.Parse("lozere-guizhou-2001"),
        Kind = AgreementKind.SisterCityAgreement,
        Parties = [new AgreementParty { Authority = AuthorityId.Parse("lozere") }, new AgreementParty { Authority = AuthorityId.Parse("guizhou") }],
        SignedOn = PartialDate.Parse("2001"),
        Sources = [new SourceReference { Source = SourceId.Parse("lozere-2024") }],
    };

    public static void Show()
    {
        Console.WriteLine("\n== 04-rules-and-findings ==");
        byte[] document = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json"));
        var register = RegisterReader.Read(document).Value!;
        Levels();
        ThreeLanguages(register);
        Reports(document, register);
        Door(register);
        Injection();
        House();
    }

    private static void Levels()
    {
        var day = new LocalDate(2026, 9, 1);

        // snippet: surely-and-maybe
        foreach (var end in new[] { "2000", "2001-05", "2002" })
        {
            Agreement agreement = Lozere with { Term = new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse(end) } };
            ValueList<Finding> found = Check.Run(agreement, on: day);
            Console.WriteLine($"signed 2001, ends {end}: {(found.IsEmpty ? "nothing" : $"{found[0].Level} {found[0].Rule}")}");
        }
        // end
    }

    private static void ThreeLanguages(Register register)
    {
        // snippet: three-languages
        Report report = Check.Run(register, on: new LocalDate(2026, 9, 1));
        Finding finding = report.Findings.First(finding => finding.Rule == Rules.DateClaimsContradict && finding.Record == "montpellier-chengdu-1981");
        Console.WriteLine($"{finding.Rule.Code} {finding.Level} {finding.At} ({finding.Record})");
        foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
            Console.WriteLine($"{language}: {finding.In(language)}");
        // end
    }

    private static void Reports(byte[] document, Register register)
    {
        Report report = Check.Run(register, on: new LocalDate(2026, 9, 1));

        // snippet: reports
        string text = ReportText.Write(report, LanguageTag.French);
        byte[] json = ReportJson.Write(report, LanguageTag.French);
        byte[] sarif = ReportSarif.Write([(new ReportedDocument { Name = "register.json", Utf8 = document }, report)], LanguageTag.English);
        // end

        using var stream = new MemoryStream();
        using var lines = new MemoryStream();
        RegisterWriter.WriteLines(register, lines);
        var on = new LocalDate(2026, 9, 1);
        byte[] utf8 = lines.ToArray();

        // snippet: report-of-any-size
        using IReportWriter written = ReportJson.WriterTo(stream, LanguageTag.English);
        written.Begin(new ReportedDocument { Name = "register.jsonl" }, Provenance.OfThisLibrary(on));
        Check.Run(RegisterReader.ReadLines(utf8, written.Add), on, written.Add);
        written.Complete();
        // end

        // snippet: summary
        Console.WriteLine(ReportText.Summary(report, LanguageTag.French));
        Console.WriteLine($"error: {report.HasErrors}, notes: {report.Count(Level.Note)}");
        // end
        Console.WriteLine($"{text.Length > 0 && json.Length > 0 && sarif.Length > 0 && stream.Length > 0}");
    }

    private static void Door(Register register)
    {
        var agreement = register.Agreements.Single(agreement => agreement.Id == AgreementId.Parse("orleans-yangzhou-2015"));

        // snippet: fluent-validation
        var validator = new AgreementValidator(on: new LocalDate(2026, 9, 1), LanguageTag.French);
        ValidationResult result = validator.Validate(agreement);
        Console.WriteLine($"IsValid: {result.IsValid}");
        foreach (ValidationFailure failure in result.Errors)
        {
            var finding = (Finding)failure.CustomState;
            Console.WriteLine($"{failure.ErrorCode} {failure.Severity} {failure.PropertyName} = {finding.At}");
        }

        // A warning makes IsValid false; ask for errors.
        Console.WriteLine($"refuse: {result.Errors.Exists(failure => failure.Severity == Severity.Error)}");
        // end
    }

    private static void Injection()
    {
        var services = new ServiceCollection();

        // snippet: dependency-injection
        // The day changes while the process runs: the validator asks the application's clock, once a validation.
        services.AddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton<IValidator<Agreement>>(provider =>
            new AgreementValidator(() => provider.GetRequiredService<IClock>().GetCurrentInstant().InUtc().Date, LanguageTag.French));
        // end
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        Console.WriteLine($"from the container: {scope.ServiceProvider.GetRequiredService<IValidator<Agreement>>().Validate(Lozere).IsValid}");
    }

    private static void House()
    {
        var result = new HouseValidator(new LocalDate(2026, 9, 1)).Validate(Lozere);
        Console.WriteLine(string.Join(", ", result.Errors.Select(failure => failure.ErrorCode)));
    }
}

// snippet: house-rules
internal sealed class HouseValidator : AgreementValidator
{
    public HouseValidator(LocalDate on)
        : base(on, LanguageTag.English) =>
        RuleFor(agreement => agreement.Title).NotNull().WithErrorCode("HOUSE1").WithMessage("Our council wants a title.");
}
// end
