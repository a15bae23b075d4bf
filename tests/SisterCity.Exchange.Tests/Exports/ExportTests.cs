using System.Text;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests.Exports;

/// <summary>Exports of the register of the sample: two communes that merged, three projects.</summary>
public class ExportTests
{
    private static readonly Register Sample = RegisterReader.Read(
        File.ReadAllBytes(Repository.At("samples", "SisterCity.Samples.Declaration", "register.json"))).Value!;

    [Fact]
    public void A_project_of_two_purposes_and_two_countries_is_four_records_that_sum_to_the_cent()
    {
        var rows = Rows(CrsExport.Write(Sample, new CrsExportOptions { Year = 2024 })).Where(row => row["ProjectNumber"] is "eau").ToList();
        rows.Select(row => $"{row["RecipientCode"]} {row["PurposeCode"]} {row["Disbursement_National"]}").Should()
            .Equal("252 14031 5625.01", "252 14032 3750", "269 14031 1875", "269 14032 1250");
    }

    [Fact]
    public void The_headings_are_those_of_the_microdata_in_their_order()
    {
        var headings = TableReader.Rows(CrsExport.Write(Sample).Content, ',', Encoding.UTF8).First().Cells;
        headings.Should().HaveCount(59).And.StartWith(["Year", "CommitmentDate", "DonorCode", "AgencyCode", "CrsID"])
            .And.EndWith(["SDGfocus", "BudgetIdent", "CapitalExpend"]);
    }

    [Fact]
    public void A_marker_that_was_not_examined_is_empty_and_one_that_was_and_is_not_pursued_is_0()
    {
        var rows = Rows(CrsExport.Write(Sample, new CrsExportOptions { Year = 2024 }));
        rows.First(row => row["ProjectNumber"] is "eau")["Biodiversity"].Should().Be("0");
        rows.First(row => row["ProjectNumber"] is "ecole")["Biodiversity"].Should().BeEmpty();
    }

    [Fact]
    public void A_later_year_of_a_project_is_no_new_submission() =>
        Rows(CrsExport.Write(Sample, new CrsExportOptions { Year = 2025 })).Select(row => row["InitialReport"]).Distinct().Should().Equal("3");

    [Fact]
    public void Who_took_over_declares_what_a_merged_commune_paid()
    {
        DeclarationExport.DeclarersOf(Sample, 2024).Should().Equal(AuthorityId.Parse("exempleville"));
        var byItsName = DeclarationExport.Write(Sample, new DeclarationOptions { Year = 2024, Of = AuthorityId.Parse("vieux-bourg") });
        byItsName.Content.Should().Equal(DeclarationExport.Write(Sample, new DeclarationOptions { Year = 2024, Of = AuthorityId.Parse("exempleville") })
            .Content);
        Encoding.UTF8.GetString(byItsName.Content).Should().Contain("Déclarant\u00a0: Exempleville (y compris pour Vieux-Bourg)");
    }

    [Fact]
    public void Before_the_merger_each_declares_for_itself() =>
        DeclarationExport.DeclarersOf(With(static amount =>
            amount with { Year = amount.Year is null ? null : 2022, On = null, Period = PartialDate.InYear(2022) }), 2022)
            .Should().Equal(AuthorityId.Parse("exempleville"), AuthorityId.Parse("vieux-bourg"));

    [Fact]
    public void Money_of_the_water_agency_that_is_passed_on_is_not_declared()
    {
        var text = Encoding.UTF8.GetString(DeclarationExport.Write(Sample, new DeclarationOptions { Year = 2024, Of = AuthorityId.Parse("exempleville") })
            .Content);
        text.Should().Contain("Total des versements\u00a0: 15000.01 EUR\u00a0; total des engagements\u00a0: 30000 EUR");
    }

    [Theory]
    [InlineData("[x] pays sur la liste du CAD cette année-là")]
    [InlineData("[ ] marqueurs examinés (égalité des genres, environnement, biodiversité, nutrition, inclusion)\u00a0: ecole")]
    [InlineData("[ ] année du paiement et non du vote\u00a0: ecole")]
    [InlineData("[ ] somme des lignes égale à la somme des versements de l'année\u00a0: festival")]
    public void The_head_of_a_declaration_says_which_checks_are_open(string line) => TableReader.Rows(
        DeclarationExport.Write(Sample, new DeclarationOptions { Year = 2024, Of = AuthorityId.Parse("exempleville") }).Content, ',', Encoding.UTF8)
        .Select(row => row.Cells[0]).Should().Contain(line);

    [Fact]
    public void A_year_that_no_calendar_has_is_refused() =>
        FluentActions.Invoking(() => DeclarationExport.DeclarersOf(Sample, 9999)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_grant_to_somebody_without_a_number_stays_and_tells_how_it_is_paid()
    {
        var row = Rows(ScdlExport.Write(Sample)).Single();
        (row["idAttribuant"], row["dateConvention"], row["nomBeneficiaire"], row["idBeneficiaire"], row["montant"], row["conditionsVersement"],
            row["datesPeriodeVersement"])
            .Should().Be(("21340000500012", "2024-03-12", "Association Eau vive", string.Empty, "30000", "échelonné", "2024-06-10/2025-06-10"));
    }

    [Fact]
    public void A_funder_of_whom_only_the_SIREN_is_known_has_no_row_and_the_SIRET_is_named()
    {
        var register = Sample with { Authorities = [.. Sample.Authorities.Select(static one =>
            one with { Codes = [.. one.Codes.Select(static codes => codes with { Siret = null })] })] };
        var exported = ScdlExport.Write(register);
        Rows(exported).Should().BeEmpty();
        exported.Findings.AsEnumerable().Where(static finding => finding.Rule == Rules.ExportLacksAFact)
            .Select(static finding => finding.In(LanguageTag.English))
            .Should().Contain(sentence => sentence.Contains("the SIRET of who grants", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_is_not_sure_is_not_written_as_one() =>
        Rows(ScdlExport.Write(With(static amount => amount with { On = amount.On is null ? null : PartialDate.Parse(amount.On.Value.Text + "?") }))).Should()
            .BeEmpty();

    private static Register With(Func<ProjectAmount, ProjectAmount> change) =>
        Sample with { Projects = [.. Sample.Projects.Select(project => project with { Amounts = [.. project.Amounts.Select(change)] })] };

    private static List<Dictionary<string, string>> Rows(Exported exported)
    {
        var rows = TableReader.Rows(exported.Content, ',', Encoding.UTF8).Select(static row => row.Cells).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal))];
    }
}
