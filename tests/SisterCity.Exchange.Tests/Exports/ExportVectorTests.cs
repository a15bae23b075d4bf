using System.Text;
using System.Text.Json;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests.Exports;

/// <summary>schema/vectors/export: a register, what it is exported to, and what one rule says of it.</summary>
public class ExportVectorTests
{
    private static readonly string Folder = Repository.At("schema", "vectors", "export");

    public static TheoryData<string> Vectors =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => rule.Citations.Contains("SisterCity.Exchange.Exports")).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_gets_exactly_the_findings_it_names(string vector)
    {
        using var content = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, vector)));
        var expected = content.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("code").GetString()} {finding.GetProperty("at").GetString()} {finding.GetProperty("what").GetString()}");
        var findings = Run(content.RootElement).Findings.AsEnumerable().Where(finding => finding.Rule.Code == vector[..6]).ToList();
        findings.Select(finding => $"{finding.Rule.Code} {finding.At} {finding.Arguments[1].In(LanguageTag.English)}").Should()
            .Equal(expected, because: content.RootElement.GetProperty("description").GetString());
        foreach (var finding in findings)
            new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese }.Select(finding.In).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_of_exports_has_a_vector_that_holds_and_one_that_breaks(string code)
    {
        var its = Directory.EnumerateFiles(Path.Combine(Folder, code)).Select(path => Path.GetFileName(path)).ToList();
        its.Should().Contain(name => name.StartsWith("holds-")).And.Contain(name => name.StartsWith("breaks-"));
    }

    private static Exported Run(JsonElement vector)
    {
        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(vector.GetProperty("data").GetRawText()));
        reading.Findings.Should().BeEmpty();
        return vector.GetProperty("to").GetString() switch
        {
            "crs" => CrsExport.Write(reading.Value!, new CrsExportOptions { Donor = CountryCode.France }),
            "declaration" => DeclarationExport.Write(reading.Value!, new DeclarationOptions { Year = 2024, Of = AuthorityId.Parse("ville") }),
            _ => ScdlExport.Write(reading.Value!),
        };
    }
}
