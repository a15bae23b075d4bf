using System.Text;
using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Exchange.Iati;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests.Iati;

public class IatiFileTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 31, 12, 0);
    private static readonly AuthorityId AsRead = AuthorityId.Parse("FR-RCS-213401722");

    /// <summary>That a sum is a total so far is lost: a file of IATI has transactions alone.</summary>
    [Fact]
    public void A_file_that_is_read_and_written_again_is_the_same_file() => ProjectRegisters.Any.ForAll(
        register =>
        {
            var file = Export(WithoutTotalsSoFar(register), AuthorityId.Parse("montpellier"));
            if (file.Length == 0)
                return;

            var reading = IatiFile.Read(file);

            reading.IsComplete.Should().BeTrue();
            Encoding.UTF8.GetString(Export(reading.Value!, AsRead)).Should().Be(Encoding.UTF8.GetString(file));
        },
        print: register => Encoding.UTF8.GetString(RegisterWriter.Write(register)),
        iter: 300);

    [Fact]
    public void A_broken_file_ends_in_a_finding() => Gen.Select(ProjectRegisters.Any, Gen.Int, Gen.Int[0, 255]).ForAll(
        drawn =>
        {
            var file = Export(drawn.Item1, AuthorityId.Parse("montpellier"));
            if (file.Length == 0)
                return;
            file[(int)((uint)drawn.Item2 % (uint)file.Length)] = (byte)drawn.Item3;

            var reading = IatiFile.Read(file);

            (reading.Value is not null || reading.Findings.Count > 0).Should().BeTrue();
        },
        iter: 300);

    [Fact]
    public void A_file_of_another_version_and_publisher_is_read_and_what_is_not_understood_is_kept()
    {
        var file = Encoding.UTF8.GetBytes(
            """
            <iati-activities version="1.05">
              <iati-activity default-currency="USD" xml:lang="en">
                <reporting-org ref="XM-DAC-5-7" type="10">A ministry</reporting-org>
                <iati-identifier>XM-DAC-5-7-42</iati-identifier>
                <title>Water for all</title>
                <participating-org role="Funding" ref="5">A State</participating-org>
                <contact-info><email>someone@example.org</email></contact-info>
                <sector vocabulary="DAC" code="14030" percentage="100"/>
                <sector vocabulary="DAC" code="99999"/>
                <recipient-region code="298"/>
                <transaction><transaction-type code="D"/><transaction-date iso-date="2012-05-06"/><value value-date="2012-05-06">1500.50</value></transaction>
                <transaction><transaction-type code="LR"/><value value-date="2012-05-06">7</value></transaction>
              </iati-activity>
            </iati-activities>
            """);

        var reading = IatiFile.Read(file);

        var project = reading.Value!.Projects.Single();
        project.Title.In(LanguageTag.English).Should().Be("Water for all");
        project.Amounts.Single().Amount.Should().Be(Money.Of(1500.5m, CurrencyCode.Parse("USD")));
        project.Amounts.Single().Payers.Single().Name!.In(LanguageTag.English).Should().Be("A ministry");
        reading.Findings.Where(finding => finding.Rule == Rules.KeptAsIatiHasIt).Select(finding => finding.At.Text).Should()
            .Equal("/projects/0/iati/recipient-region", "/projects/0/iati/transaction");
        project.Extensions!["iati"].ToString().Should().NotContain("someone@example.org");
    }

    [Fact]
    public void Elements_nested_ten_thousand_deep_are_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 10_000)) + string.Concat(Enumerable.Repeat("</x>", 10_000));
        var file = Encoding.UTF8.GetBytes($"<iati-activities><iati-activity><title>Eau</title>{deep}<description>Puits</description></iati-activity></iati-activities>");

        IatiFile.Read(file).Value!.Projects.Single().Description!.In(LanguageTag.French).Should().Be("Puits");
    }

    private static Register WithoutTotalsSoFar(Register register) => register with
    {
        Projects = [.. register.Projects.Select(project =>
            project with { Amounts = [.. project.Amounts.Where(amount => amount.Extent != AmountExtent.SoFar)] })],
    };

    private static byte[] Export(Register register, AuthorityId reporting) =>
        IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = reporting, At = Now }).Content;
}
