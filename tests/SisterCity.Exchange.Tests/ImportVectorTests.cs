using System.Text;
using System.Text.Json;
using SisterCity.Directories;
using SisterCity.Exchange.Formats;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Exchange.Workbooks;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests;

/// <summary>schema/vectors/import: a list, a mapping, and what one rule finds in them; without a mapping a workbook of ours, or a public format.</summary>
public class ImportVectorTests
{
    private static readonly string Folder = Repository.At("schema", "vectors", "import");

    public static TheoryData<string> Vectors =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => rule.Citations.Contains("SisterCity.Exchange")).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_gets_exactly_the_findings_it_names(string vector)
    {
        using var content = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, vector)));
        var expected = content.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
        {
            var line = finding.TryGetProperty("line", out var its) ? its.GetInt32() : (int?)null;
            var repair = finding.TryGetProperty("repair", out var meant) ? meant.GetString() : null;
            return $"{finding.GetProperty("code").GetString()} {finding.GetProperty("at").GetString()} {line} {repair}";
        });
        var findings = Run(content.RootElement).Where(finding => finding.Rule.Code == vector[..6]).ToList();
        findings.Select(finding => $"{finding.Rule.Code} {finding.At} {finding.Line} {finding.Repair}").Should()
            .Equal(expected, because: content.RootElement.GetProperty("description").GetString());
        foreach (var finding in findings)
            new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese }.Select(finding.In).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_of_imports_has_a_vector_that_holds_and_one_that_breaks(string code)
    {
        var its = Directory.EnumerateFiles(Path.Combine(Folder, code)).Select(path => Path.GetFileName(path)).ToList();
        its.Should().Contain(name => name.StartsWith("holds-")).And.Contain(name => name.StartsWith("breaks-"));
    }

    private static IEnumerable<Finding> Run(JsonElement vector)
    {
        var file = vector.GetProperty("file");
        var bytes = file.TryGetProperty("text", out var text) ? Encoding.UTF8.GetBytes(text.GetString()!) : file.GetProperty("base64").GetBytesFromBase64();
        var name = file.GetProperty("name").GetString()!;
        if (!vector.TryGetProperty("mapping", out var json))
        {
            var directory = vector.TryGetProperty("directory", out var register)
                ? AuthorityDirectory.Of(RegisterReader.Read(Encoding.UTF8.GetBytes(register.GetRawText())).Value!)
                : null;
            return PublicFormats.Read(name, bytes, directory)?.Reading.Findings.AsEnumerable()
                ?? (WorkbookReader.LooksLikeOne(bytes) ? WorkbookReader.Read(name, bytes).Findings.AsEnumerable() : []);
        }

        var (mapping, findings) = MappingFile.Read(Encoding.UTF8.GetBytes(json.GetRawText()));
        return mapping is null ? findings.AsEnumerable() : ListImport.Run(Spreadsheet.Read(name, bytes), mapping).Reading.Findings.AsEnumerable();
    }
}
