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
            { "french-chinese-and-occitanie.json", "zh" }, { "projects.json", "fr" }, { "projects.json", "zh" },
    };

    [Theory]
    [MemberData(nameof(RealRegisters))]
    public void A_register_as_a_workbook_is_imported_as_its_tables_are_read(string name, string language)
    {
        var tag = LanguageTag.Parse(language);
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", name))).Value!;
        var tables = RegisterReader.Join(Enum.GetValues<RegisterTable>()
            .OrderBy(table => table switch { RegisterTable.Links => 0, RegisterTable.Agreements => 1, _ => 2 })
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
        foreach (var table in Enum.GetValues<RegisterTable>())
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
            file.Sheets.Should().HaveCount(5);
            MappingProposal.IsOfOurs(MappingProposal.Of(file)).Should().BeTrue();
            ListImport.Run(file, MappingProposal.Of(file)).Sheets.Select(sheet => sheet.Rows).Should().Equal(0, 0, 0);
            file.Sheets[4].Rows.Skip(1).Select(row => row[0].Text).Should().Contain(CodelistCatalog.Countries.Find("FR")!.Title!.In(language));
        }
    }

    /// <summary>What an officer types on the sheet of projects: words, names and no identifier.</summary>
    [Fact]
    public void A_filled_sheet_of_projects_is_imported_without_a_mapping()
    {
        string[] names =
        [
            "project_title", "project_status", "project_themes", "project_countries", "party_1_name", "party_1_country", "party_2_name", "party_2_country",
            "party_3_name", "party_3_project_role", "amount_kind", "amount_sum", "amount_currency", "amount_year", "payer_name", "receiver_name",
        ];
        var titles = names.Select(name => TableSchema.Find(name)!.Value).Select(one => one.Column.TitleFor(one.Party).In(LanguageTag.French));
        string[] rows =
        [
            "Eau à Ségou,,eau et assainissement,Mali,Angoulême,France,Ségou,Mali,Association Eau,Opérateur,Versement,1000,EUR,2024,Angoulême,Association Eau",
            "Eau à Ségou,,eau et assainissement,Mali,Angoulême,France,Ségou,Mali,Association Eau,Opérateur,Versement,500,EUR,2024,Agence de l'eau,Association Eau",
        ];
        var text = string.Join('\n', rows.Prepend(string.Join(',', titles.Select(title => $"\"{title}\"")))) + "\n";
        var file = Spreadsheet.Read("projets.csv", System.Text.Encoding.UTF8.GetBytes(text));
        MappingProposal.IsOfOurs(MappingProposal.Of(file)).Should().BeTrue();
        var import = ListImport.Run(file, MappingProposal.Of(file));
        import.Reading.IsComplete.Should().BeTrue();
        var project = import.Reading.Value!.Projects.Should().ContainSingle().Subject;
        project.Countries.Select(country => country.Country.Text).Should().Equal("ML");
        project.Themes.Select(theme => theme.Text).Should().Equal("water-sanitation");
        project.Participants.Select(one => $"{one.Authority?.Text ?? one.Name!.First().Value} {one.Role}").Should()
            .Equal("angouleme lead", "segou partner", "Association Eau operator");
        project.Amounts.Select(amount => $"{amount.Kind} {amount.Amount} {amount.Year} {amount.Payers[0].Authority?.Text ?? amount.Payers[0].Name!.First().Value}").Should()
            .Equal("disbursement 1000 EUR 2024 angouleme", "disbursement 500 EUR 2024 Agence de l'eau");
        import.Reading.Value.Authorities.Select(authority => authority.Id.Text).Should().Equal("angouleme", "segou");
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
