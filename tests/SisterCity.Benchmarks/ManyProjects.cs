using System.Globalization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Exchange.Iati;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Benchmarks;

/// <summary>
/// Totals and files of IATI of registers of projects, at sizes that double: what grows faster than the register shows. The last shape is unlucky.
/// </summary>
internal static class ManyProjects
{
    private const int Rounds = 5;

    public static int Run()
    {
        Console.WriteLine("| projects, five amounts each | totals by country | allocated a project | file of IATI | allocated a project | a chain of parts, totals |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in new[] { 5_000, 10_000, 20_000, 40_000 })
        {
            var (register, chain) = (List(count, inAChain: false), List(count, inAChain: true));
            var options = new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("montpellier"), At = Instant.FromUtc(2026, 12, 1, 0, 0) };
            if (IatiExport.Write(register, options).Content.Length == 0)
                throw new InvalidOperationException("The projects must be in the file.");
            var (totals, ofTotals) = Measured(() => ProjectTotals.Of(register, new ProjectTotalsOptions { By = ProjectGrouping.Country }));
            var (file, ofFile) = Measured(() => IatiExport.Write(register, options));
            var (parts, _) = Measured(() => ProjectTotals.Of(chain));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {count} | {totals.TotalMilliseconds:F0} ms | {ofTotals / count / 1024:F1} KB | {file.TotalMilliseconds:F0} ms | {ofFile / count / 1024:F1} KB | {parts.TotalMilliseconds:F0} ms |"));
        }

        return 0;
    }

    private static (TimeSpan Time, double Bytes) Measured(Func<object> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(run());
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return (Fastest.Of(Rounds, run), bytes);
    }

    private static Register List(int count, bool inAChain) => new()
    {
        Authorities =
        [
            new LocalAuthority
            {
                Id = AuthorityId.Parse("montpellier"), Country = CountryCode.France,
                    Names = [new AuthorityName { Text = LocalizedText.Of("fr", "Montpellier") }],
                Kinds = [new AuthorityStatus { Kind = AuthorityKind.Commune }], Codes = [new AuthorityCodes { Siren = Siren.Parse("213401722") }],
            },
        ],
        Projects = [.. Enumerable.Range(0, count).Select(i => Project(i, inAChain))],
    };

    private static CooperationProject Project(int i, bool inAChain) => new()
    {
        Id = ProjectId.Parse(string.Create(CultureInfo.InvariantCulture, $"p{i}")),
        Title = LocalizedText.Of("fr", "Eau et assainissement"),
        PartOf = inAChain && i > 0 ? ProjectId.Parse(string.Create(CultureInfo.InvariantCulture, $"p{i - 1}")) : null,
        StartsOn = PartialDate.InYear(2015 + (i % 10)),
        Participants = [new ProjectParticipant { Authority = AuthorityId.Parse("montpellier"), Role = ProjectRole.Lead }],
        Purposes = [new ProjectPurpose { Code = CrsPurpose.Parse("14030"), Share = 70 }, new ProjectPurpose { Code = CrsPurpose.Parse("14032"), Share = 30 }],
        Countries = [new ProjectCountry { Country = CountryCode.Parse("BJ"), Share = 50 },
            new ProjectCountry { Country = CountryCode.Parse("TG"), Share = 50 }],
        Amounts = [.. Enumerable.Range(0, 5).Select(year => new ProjectAmount
        {
            Kind = year == 0 ? AmountKind.Commitment : AmountKind.Disbursement, Year = 2015 + ((i + year) % 10), Amount = Money.Of(1000 + i, CurrencyCode.Euro),
            Payers = [new ProjectBody { Authority = AuthorityId.Parse("montpellier") }],
                Receiver = new ProjectBody { Name = LocalizedText.Of("fr", "Commune de Bohicon") },
        })],
    };
}
