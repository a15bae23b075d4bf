// A user's first program: reads a register, checks it, and prints what was found.
using System.Text;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
var day = new LocalDate(2026, 9, 1);

Reading<Register> reading = RegisterReader.Read(File.ReadAllBytes(args[0]));
Report report = Check.Run(reading, on: day);
Register register = reading.Value!;

Console.WriteLine($"{register.Authorities.Count} authorities, {register.Agreements.Count} agreements");
Console.WriteLine($"{report.Count(Level.Error)} errors, {report.Count(Level.Warning)} warnings, {report.Count(Level.Note)} notes");
foreach (Finding finding in report.Findings)
{
    Console.WriteLine($"{finding.Rule.Code} {finding.At}");
    foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
        Console.WriteLine(finding.In(language));
}

// The other doors, since a native program has only what the compiler could foresee.
var failures = new AgreementValidator(day, LanguageTag.English).Validate(register.Agreements[1]).Errors;
Console.WriteLine($"FluentValidation: {string.Join(", ", failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName} {failure.Severity}"))}");
Console.WriteLine($"Round trip: {RegisterReader.Read(RegisterWriter.Write(register)).Value == register}");

var broken = RegisterReader.Read("""{"agreements":[{"id":"a","signedOn":"1981-02-30"}],"sources":7}"""u8.ToArray());
Console.WriteLine($"Broken: {string.Join(", ", broken.Findings.Select(finding => $"{finding.Rule.Code} {finding.At}"))}");

using var lines = new MemoryStream();
RegisterWriter.WriteLines(register, lines);
Console.WriteLine($"Lines: {RegisterReader.ReadLines(lines.ToArray()).Value == register}");
Console.WriteLine($"JSON: {ReportJson.Write(report, LanguageTag.French).Length > 0}, SARIF: {ReportSarif.Write([(new ReportedDocument { Name = "register.json" }, report)], LanguageTag.Chinese).Length > 0}");
