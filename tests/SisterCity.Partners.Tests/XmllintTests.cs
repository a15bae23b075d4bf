using System.Text;
using NodaTime;
using SisterCity.Exchange.Iati;
using SisterCity.Json;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>A second opinion on files of IATI: libxml2, which reads the official schema by itself.</summary>
public sealed class XmllintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [XmllintFact]
    public async Task A_file_of_IATI_is_valid_for_xmllint()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "SisterCity.Samples.Declaration", "register.json"))).Value!;
        var file = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("exempleville"),
            At = Instant.FromUtc(2026, 5, 31, 0, 0) });
        Encoding.UTF8.GetString(file.Content).Should().Contain("<iati-activity ");

        (await Judge(file.Content)).ExitCode.Should().Be(0);
    }

    [XmllintFact]
    public async Task It_refuses_one_without_a_status()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "SisterCity.Samples.Declaration", "register.json"))).Value!;
        var file = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("exempleville"),
            At = Instant.FromUtc(2026, 5, 31, 0, 0) });
        var without = Encoding.UTF8.GetString(file.Content).Replace("<activity-status", "<activity-stat", StringComparison.Ordinal);

        (await Judge(Encoding.UTF8.GetBytes(without))).ExitCode.Should().NotBe(0);
    }

    private Task<ChildProcess> Judge(byte[] file)
    {
        File.WriteAllBytes(folder.At("activities.xml"), file);
        var schema = Repository.At("tests", "SisterCity.Exchange.Tests", "Iati", "xsd-2.03", "iati-activities-schema.xsd");
        return ChildProcess.Run("xmllint", folder.Root, "--noout", "--nonet", "--schema", schema, folder.At("activities.xml"));
    }

    /// <summary>A test that runs libxml2's command; where it has to run (.ci/run says so), it fails without.</summary>
    private sealed class XmllintFactAttribute : FactAttribute
    {
        public XmllintFactAttribute()
        {
            if (!Programs.AreRequired && !Programs.IsOnPath("xmllint"))
                Skip = "NOT TESTED: files of IATI by libxml2, since xmllint is not on the PATH. Install libxml2-utils (.ci/run does) and run ./build.sh test again.";
        }
    }
}
