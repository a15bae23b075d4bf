using System.Xml.Linq;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Exchange.Exports;
using SisterCity.Exchange.Iati;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests.Iati;

public class IatiExportTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 31, 12, 0);
    private static readonly AuthorityId Montpellier = AuthorityId.Parse("montpellier");

    [Fact]
    public void Every_file_is_valid_by_the_official_schema_and_by_the_rules_of_IATI() => ProjectRegisters.Any.ForAll(
        register => IatiJudge.Faults(Export(register), Now).Should().BeEmpty(),
        iter: 300);

    [Fact]
    public void The_sums_of_a_file_are_the_totals_less_what_is_named() => ProjectRegisters.Any.ForAll(
        register =>
        {
            var file = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = Montpellier, At = Now });
            var left = file.Findings.Where(finding => finding.Rule == Rules.ExportLacksAFact || finding.Rule == Rules.ExportHasNoPlace).ToList();
            var told = CountedAmounts.Of(register).Counted
                .Where(amount => left.TrueForAll(finding => !IsFor(finding, amount)))
                .GroupBy(amount => amount.Sum.Currency.Text).ToDictionary(group => group.Key, group => group.Sum(amount => amount.Sum.Amount));

            SumsOf(file).Should().BeEquivalentTo(told.Where(pair => pair.Value != 0));
        },
        iter: 300);

    [Fact]
    public void The_same_register_gives_the_same_bytes() =>
        ProjectRegisters.Any.ForAll(register => Export(register).Should().Equal(Export(register)), iter: 50);

    [Fact]
    public void A_start_gives_its_earliest_day_and_an_end_its_latest_with_the_words_of_the_register()
    {
        var dates = Activity(Project() with { StartsOn = PartialDate.Parse("2024-03"), EndsOn = PartialDate.Parse("2027") }).Elements("activity-date").ToList();

        dates.Select(date => ((string)date.Attribute("type")!, (string)date.Attribute("iso-date")!, date.Value)).Should()
            .Equal(("2", "2024-03-01", "2024-03"), ("3", "2027-12-31", "2027"));
    }

    [Fact]
    public void Who_pays_is_named_where_it_is_not_who_reports()
    {
        var theirs = new ProjectAmount
        {
            Kind = AmountKind.Disbursement, Year = 2024, Amount = Money.Of(10, CurrencyCode.Euro),
                Payers = [new ProjectBody { Name = LocalizedText.Of("fr", "Province du Guizhou") }],
        };

        Activity(Project() with { Amounts = [theirs] }).Element("transaction")!.Element("provider-org")!.Value.Should().Be("Province du Guizhou");
    }

    [Fact]
    public void A_payment_of_nobody_in_particular_is_not_said_to_be_ours()
    {
        var unpaid = new ProjectAmount { Kind = AmountKind.Disbursement, Year = 2024, Amount = Money.Of(10, CurrencyCode.Euro) };

        var file = Write(Project() with { Amounts = [unpaid] });

        file.Findings.Should().Contain(finding => finding.Rule == Rules.ExportLacksAFact && finding.At.Text == "/projects/0/amounts/0");
        Activities(file).Single().Elements("transaction").Should().BeEmpty();
    }

    [Theory]
    [InlineData("/projects/0/startsOn")]
    [InlineData("/projects/0/purposes")]
    [InlineData("/projects/0/countries")]
    public void A_project_that_lacks_a_fact_is_not_in_the_file_and_the_fact_is_named(string at)
    {
        var file = Write(at switch
        {
            "/projects/0/startsOn" => Project() with { StartsOn = null },
            "/projects/0/purposes" => Project() with { Purposes = [new() { Code = CrsPurpose.Parse("14030") }, new() { Code = CrsPurpose.Parse("14031") }] },
            _ => Project() with { Countries = [] },
        });

        Activities(file).Should().BeEmpty();
        file.Findings.Single(finding => finding.Rule == Rules.ExportLacksAFact).At.Text.Should().Be(at);
    }

    [Fact]
    public void Without_an_identifier_that_IATI_knows_there_is_no_activity()
    {
        var register = Register(Project());

        var file = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("bohicon"), At = Now });

        Activities(file).Should().BeEmpty();
        file.Findings.Single().At.Text.Should().Be("/authorities/1/codes");
    }

    [Fact]
    public void A_register_that_is_not_the_leads_own_is_a_secondary_reporter()
    {
        var register = Register(Project());

        var file = IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("chengdu"), At = Now });

        ((string)Activities(file).Single().Element("reporting-org")!.Attribute("secondary-reporter")!).Should().Be("1");
    }

    [Fact]
    public void A_latitude_stands_before_the_longitude()
    {
        var place = new Place { Name = LocalizedText.Of("fr", "Bohicon"), Location = new GeoPoint(2.07m, 7.18m) };

        Activity(Project() with { Places = [place] }).Descendants("pos").Single().Value.Should().Be("7.18 2.07");
    }

    private static byte[] Export(Register register) =>
        IatiExport.Write(register, new IatiExportOptions { ReportingOrganisation = Montpellier, At = Now }).Content;

    private static Exported Write(CooperationProject project) =>
        IatiExport.Write(Register(project), new IatiExportOptions { ReportingOrganisation = Montpellier, At = Now });

    private static XElement Activity(CooperationProject project) => Activities(Write(project)).Single();

    private static IEnumerable<XElement> Activities(Exported file) =>
        file.Content.Length == 0 ? [] : XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Content)).Root!.Elements("iati-activity");

    private static Register Register(CooperationProject project) => ProjectRegisters.Frame with { Projects = [project] };

    private static CooperationProject Project() => new()
    {
        Id = ProjectId.Parse("eau"), Title = LocalizedText.Of("fr", "Eau"), StartsOn = PartialDate.Parse("2024"), Status = ProjectStatus.Implementation,
        Purposes = [new ProjectPurpose { Code = CrsPurpose.Parse("14030") }], Countries = [new ProjectCountry { Country = CountryCode.Parse("BJ") }],
        Participants = [new ProjectParticipant { Authority = Montpellier, Role = ProjectRole.Lead }],
    };

    private static bool IsFor(Finding finding, CountedAmount amount) =>
        finding.At == amount.At
        || (finding.Rule == Rules.ExportLacksAFact && finding.Record == amount.Project.Id.Text && finding.At.Segments().Count() == 3);

    private static IEnumerable<KeyValuePair<string, decimal>> SumsOf(Exported file) => Activities(file).Descendants("value")
        .GroupBy(value => (string)value.Attribute("currency")!)
        .Select(group => KeyValuePair.Create(group.Key, group.Sum(value => decimal.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture))))
            .Where(pair => pair.Value != 0);
}
