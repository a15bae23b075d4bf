using SisterCity.Codelists;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Exchange.Workbooks;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests;

/// <summary>Workbooks of ours are imported without a mapping, whoever saved them.</summary>
public class WorkbookTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.French, LanguageTag.Chinese];

    public static TheoryData<string, string> RealRegisters => new()
    {
        { "conventions.json", "fr" }, { "conventions.json", "en" }, { "french-chinese-and-occitanie.json", "fr" },
            { "french-chinese-and-occitanie.json", "zh" },
    };

    [Theory]
    [MemberData(nameof(RealRegisters))]
    public void A_register_as_a_workbook_is_imported_as_its_two_tables_are_read(string name, string language)
    {
        var tag = LanguageTag.Parse(language);
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", name))).Value!;
        var tables = RegisterReader.Join(new[] { RegisterTable.Links, RegisterTable.Agreements }
            .Select(table => TableReader.Read(TableWriter.Write(register, tag, table))));
        var file = Spreadsheet.Read("register.xlsx", WorkbookWriter.Write(register, tag));
        var mapping = MappingProposal.Of(file);
        MappingProposal.IsOfOurs(mapping).Should().BeTrue();
        var import = ListImport.Run(file, mapping);
        import.Reading.IsComplete.Should().BeTrue();
        RegisterWriter.Write(import.Reading.Value!).Should().Equal(RegisterWriter.Write(tables.Value!));
    }

    [Theory]
    [MemberData(nameof(RealRegisters))]
    public void A_table_of_ours_is_imported_as_it_is_read(string name, string language)
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", name))).Value!;
        foreach (var table in new[] { RegisterTable.Links, RegisterTable.Agreements })
        {
            var bytes = TableWriter.Write(register, LanguageTag.Parse(language), table);
            var file = Spreadsheet.Read("table.csv", bytes);
            RegisterWriter.Write(ListImport.Run(file, MappingProposal.Of(file)).Reading.Value!).Should()
                .Equal(RegisterWriter.Write(TableReader.Read(bytes).Value!));
        }
    }

    [Fact]
    public void A_template_has_titles_lists_and_guidance_and_the_same_bytes_each_time()
    {
        foreach (var language in Languages)
        {
            var bytes = WorkbookTemplate.Write(language);
            bytes.Should().Equal(WorkbookTemplate.Write(language));
            var file = Spreadsheet.Read("modele.xlsx", bytes);
            file.Sheets.Should().HaveCount(4);
            MappingProposal.IsOfOurs(MappingProposal.Of(file)).Should().BeTrue();
            ListImport.Run(file, MappingProposal.Of(file)).Sheets.Select(sheet => sheet.Rows).Should().Equal(0, 0);
            file.Sheets[3].Rows.Skip(1).Select(row => row[0].Text).Should().Contain(CodelistCatalog.Countries.Find("FR")!.Title!.In(language));
        }
    }

    /// <summary>It leads back to one code, in each language.</summary>
    [Fact]
    public void What_is_chosen_from_a_list_means_its_code()
    {
        foreach (var column in TableSchema.Columns.Where(column => column.Codes is not null))
        {
            foreach (var language in Languages)
            {
                foreach (var entry in column.Codes!.Entries.Where(entry => entry.Deprecated is null))
                {
                    var choice = WorkbookTemplate.ChoiceOf(column.Codes, entry, language);
                    column.MeaningOf(choice).Should().Be(entry.Code, because: $"{choice} stands in the list of {column.Name}");
                }
            }
        }
    }

    /// <summary>LibreOffice 7.4 opened the template in French, two rows were typed there, and it was saved as xlsx.</summary>
    [Theory]
    [InlineData("template-saved-by-libreoffice.xlsx")]
    public void What_LibreOffice_saves_of_the_template_is_imported_without_a_mapping(string file)
    {
        var saved = Spreadsheet.Read(file, File.ReadAllBytes(Path.Combine("Lists", file)));
        var mapping = MappingProposal.Of(saved);
        MappingProposal.IsOfOurs(mapping).Should().BeTrue();
        var import = ListImport.Run(saved, mapping);
        import.Reading.IsComplete.Should().BeTrue();
        import.Reading.Findings.Should().BeEmpty();
        var register = import.Reading.Value!;
        register.Partnerships.Select(one => $"{one.Kind} {one.Since} {one.StatusClaims.Select(claim => claim.State.Text).FirstOrDefault()}".Trim()).Should()
            .Equal("twinning 1981-06-22 in-force", "partnership");
        register.Agreements.Select(one => $"{one.Kind} {one.SignedOn} {one.Term!.Kind} {one.Term.EndsOn} {string.Join('|', one.Themes)}")
            .Should().Equal("decentralised-cooperation-convention 2024-03-15 fixed 2027-03-14 water-sanitation|culture-heritage");
        register.Authorities.Select(one => one.Country.Text).Should().Equal("FR", "CN", "SN");
    }
}
