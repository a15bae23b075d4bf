using System.Text;
using System.Text.Json.Nodes;
using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests;

/// <summary>An officer's own list becomes a register: every row, with its place, and what has no meaning in the notes.</summary>
public class ListImportTests
{
    private static readonly LocalAuthority Bourg = ReferenceDirectory.Default.Find(InseeCommuneCode.Parse("01053"))!;

    [Theory]
    [InlineData("partenariats.csv", null)]
    [InlineData("partenariats-windows-1252.csv", "windows-1252")]
    [InlineData("xlsx", null)]
    public void Every_row_of_an_officers_list_is_read_in_all_its_forms(string form, string? encoding)
    {
        var import = Import(form is "xlsx" ? Spreadsheet.Read("partenariats.xlsx", OfficersWorkbook()) : Read(form, encoding), Bourg);
        import.Reading.IsComplete.Should().BeTrue();
        import.Sheets.Single().Rows.Should().Be(7);
        import.Sheets.Single().NotUsed.Should().Equal(new UnusedColumn("N°", WhyUnused.IsLeftOut), new UnusedColumn("Contact", WhyUnused.IsAboutPeople));
        var register = import.Reading.Value!;
        register.Agreements.Select(agreement => agreement.SignedOn?.Text).Should().Equal("1969-05-14", "1998", "2024-03-15", "2015-11", "2017-04-23", null,
            "1971");
        register.Authorities.Skip(1).Select(authority => authority.Country.Text).Should().Equal("DE", "IT", "SN", "CN", "RU", "US", "DE");
        register.Partnerships.Select(partnership => partnership.StatusClaims.Select(claim => claim.State.Text).FirstOrDefault()).Should()
            .Equal("in-force", "dormant", "in-force", "expired", "suspended", "negotiation", null);
        register.Partnerships[4].StatusClaims[0].AsOf!.Value.Text.Should().Be("2022");
        var louga = register.Agreements[2];
        (louga.Term!.EndsOn!.Value.Text, louga.Term.Length!.Value.Text, louga.Commitments[0].Amount.Amount, louga.Commitments[0].Amount.Currency.Text)
            .Should().Be(("2027-03-14", "P3Y", 25000.50m, "EUR"));
        var act = louga.Parties[0].AuthorisingActs[0];
        (act.Number, act.AdoptedOn!.Value.Text, louga.Parties[0].Transmission!.ReceivedOn!.Value.Text).Should()
            .Be(("DEL-2024-017", "2024-02-12", "2024-03-20"));
        register.Agreements[3].Note!.In(LanguageTag.French).Should().Be("Durée: 5 ans renouvelable");
        register.Agreements[6].Note!.In(LanguageTag.French).Should().Be("Thématiques: Vannerie d'art\nStatut: Au point mort depuis le départ du maire");
        Encoding.UTF8.GetString(RegisterWriter.Write(register)).Should().NotContain("awa@example.org");
    }

    [Fact]
    public void The_three_forms_make_one_register_but_for_the_name_and_the_places_of_the_list() =>
        new[] { Read("partenariats.csv"), Read("partenariats-windows-1252.csv", "windows-1252"), Spreadsheet.Read("partenariats.xlsx", OfficersWorkbook()) }
            .Select(file => WithoutSources(Import(file, Bourg).Reading.Value!)).Distinct().Should().ContainSingle();

    [Fact]
    public void What_found_no_meaning_is_named_at_its_cell_and_no_error_of_a_rule()
    {
        var import = Import(Spreadsheet.Read("partenariats.xlsx", OfficersWorkbook()), Bourg);
        import.Reading.Findings.Select(finding => (finding.Rule.Code, finding.At.Text)).Should()
            .Equal(("SC0044", "/Partenariats/H10"), ("SC0044", "/Partenariats/L10"));
        import.Sheets[0].Kept.Should().Equal(new KeptValue("Thématiques", "Vannerie d'art", 1),
            new KeptValue("Statut", "Au point mort depuis le départ du maire", 1));
        var report = SisterCity.Validation.Check.Run(import.Reading, new NodaTime.LocalDate(2026, 9, 1));
        report.Findings.Where(finding => finding.Level == Findings.Level.Error).Should().BeEmpty();
        report.Findings.Should().OnlyContain(finding => finding.At.Text.StartsWith("/Partenariats", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_are_partnerships_and_a_suspension_is_no_end()
    {
        var register = Import(Read("links.csv")).Reading.Value!;
        register.Agreements.Count.Should().Be(0);
        register.Partnerships.Select(LineOf).Should().Equal("2008 in-force", "2017 suspended 2022", "1977 in-force", "2003 ended  2019");
        register.Authorities.Select(authority => authority.Country.Text).Should().Equal("AL", "TR", "FR", "RU", "GB", "FR", "SE", "CN");

        static string LineOf(Partnership one)
        {
            var claim = one.StatusClaims.Select(claim => $"{claim.State} {claim.AsOf}").FirstOrDefault();
            var end = one.Events.Select(its => its.On?.Text).FirstOrDefault();
            return $"{one.Since} {claim} {end}".Trim();
        }
    }

    [Theory]
    [InlineData("staedte.csv", "IN FR", "2001-03-01 1964", "twinning friendship")]
    [InlineData("hermanamientos.csv", "FR JP", "1981-06-22 1998", "twinning friendship")]
    [InlineData("youcheng.csv", "FR SI", "1981-06-22 1981", "twinning twinning")]
    public void Lists_in_other_languages_are_understood(string file, string countries, string dates, string kinds)
    {
        var register = Import(Read(file), Bourg).Reading.Value!;
        string.Join(' ', register.Authorities.Skip(1).Select(authority => authority.Country.Text)).Should().Be(countries);
        string.Join(' ', register.Partnerships.Select(one => one.Kind.Text)).Should().Be(kinds);
        string.Join(' ', register.Partnerships.Select(one => one.Since?.Text).Concat(register.Agreements.Select(one => one.SignedOn?.Text))
            .OfType<string>()).Should().Be(dates);
        Encoding.UTF8.GetString(RegisterWriter.Write(register)).Should().NotContain("Muster");
    }

    [Fact]
    public void Items_of_Wikidata_without_names_are_links()
    {
        var register = Import(Read("items.tsv")).Reading.Value!;
        register.Authorities.Select(authority => authority.Codes[0].Wikidata!.Value.Text).Should().Equal("Q734532", "Q873835", "Q838366", "Q242783");
        register.Authorities.Should().OnlyContain(authority => authority.Country == CountryCode.Unknown);
    }

    [Fact]
    public void A_mapping_survives_a_column_that_moved_and_one_that_is_new()
    {
        var mapping = MappingProposal.Of(Read("links.csv"));
        var before = ListImport.Run(Read("links.csv"), mapping).Reading.Value!;
        var rows = Read("links.csv").Sheets[0].Rows.Select(row => row.Cells.Reverse().Select(cell => cell.Text).Prepend(row.Number == 1 ? "New" : "x"));
        var moved = ListImport.Run(Spreadsheet.Read("links.csv",
            Encoding.UTF8.GetBytes("A title\n" + string.Join('\n', rows.Select(row => string.Join(',', row))))), mapping);
        WithoutSources(moved.Reading.Value!).Should().Be(WithoutSources(before));
        moved.Sheets[0].NotUsed.Should().Equal(new UnusedColumn("New", WhyUnused.IsNotMapped));
        moved.Reading.Findings.Select(finding => finding.Rule.Code).Should().Contain("SC0043");
    }

    [Fact]
    public void A_column_that_is_gone_and_a_sheet_that_is_gone_are_named()
    {
        var mapping = MappingProposal.Of(Read("links.csv"));
        var shorter = ListImport.Run(Spreadsheet.Read("links.csv", Encoding.UTF8.GetBytes("city1,country1,city2,country2\nBath,England,Aix,France\n")),
            mapping);
        shorter.Reading.Findings.Where(finding => finding.Rule.Code == "SC0042").Should().HaveCount(4);
        var other = mapping with { Sheets = [mapping.Sheets[0] with { Sheet = "Feuil9" }] };
        ListImport.Run(Spreadsheet.Read("x.xlsx", OfficersWorkbook()), other).Reading.Findings.Single().Rule.Code.Should().Be("SC0041");
    }

    [Fact]
    public void A_date_with_two_readings_is_not_read_and_both_are_named()
    {
        var file = Spreadsheet.Read("l.csv", "City,Partner,Since\nBath,Aix,05/12/2010\n"u8.ToArray());
        var import = Import(file);
        import.Reading.Value!.Partnerships.Single().Since.Should().BeNull();
        var finding = import.Reading.Findings.Single(one => one.Rule.Code == "SC0038");
        finding.In(LanguageTag.English).Should().Contain("5 December 2010").And.Contain("12 May 2010");
        var stated = MappingProposal.Of(file);
        stated = stated with { Sheets = [stated.Sheets[0] with { Columns = [.. stated.Sheets[0].Columns.Select(column => column.Heading == "Since"
            ? column with { Order = DateOrder.MonthDayYear } : column)] }] };
        ListImport.Run(file, stated).Reading.Value!.Partnerships.Single().Since!.Value.Text.Should().Be("2010-05-12");
    }

    [Theory]
    [InlineData("Ville,Partenaire,Pays\nLyon,Chengdu ; Heidelberg,Chine ; Allemagne\n", "lyon|chengdu CN, lyon|heidelberg DE")]
    [InlineData("Ville,Partenaire,Pays\nLyon,\"Bath\nYork\",Royaume-Uni\n", "lyon|bath GB, lyon|york GB")]
    [InlineData("Ville,Partenaire,Pays,Depuis\nLyon,Bath | Bonn,Royaume-Uni | Allemagne,1990 | 1991\nLyon,Milan,Italie,1967\n",
        "lyon|bath GB 1990, lyon|bonn DE 1991, lyon|milan IT 1967")]
    [InlineData("Ville,Partenaire,Thématiques\nLyon,Bath ; Bonn,Culture ; Sport\n", "lyon|bath ZZ, lyon|bonn ZZ")]
    public void Several_partners_in_a_cell_are_a_link_each(string list, string links)
    {
        var file = Spreadsheet.Read("l.csv", Encoding.UTF8.GetBytes(list));
        var mapping = MappingProposal.Of(file);
        mapping.Sheets[0].Columns[1].Reason.Should().Contain("a link for each");
        mapping.Sheets[0].Columns[1].Confidence.Should().Be(Confidence.Medium, because: "somebody should look");
        var import = ListImport.Run(file, mapping);
        (import.Reading.IsComplete, import.Sheets[0].Divided).Should().BeEquivalentTo((true, new[] { 2 }));
        var countries = import.Reading.Value!.Authorities.ToDictionary(one => one.Id, one => one.Country);
        string.Join(", ", import.Reading.Value.Partnerships.Select(one =>
            $"{string.Join('|', one.Members.Select(member => member.Authority))} {countries[one.Members[1].Authority]} {one.Since?.Text}".Trim()))
            .Should().Be(links);
        import.Reading.Value.Partnerships.Select(one => one.Sources[0].Locator).Take(2).Should().OnlyContain(locator => locator == "2");
    }

    [Theory]
    [InlineData("Ville,Partenaire\nLyon,\"Paris, Texas\"\n")]
    [InlineData("Ville,Partenaire\nLyon,Biel/Bienne\n")]
    [InlineData("Ville,Partenaire\nLyon,\"Bonn\n(Allemagne)\"\n")]
    [InlineData("Ville,Partenaire\nLyon,Bonn ; en sommeil\n")]
    public void What_is_not_clearly_several_names_is_one(string list)
    {
        var import = Import(Spreadsheet.Read("l.csv", Encoding.UTF8.GetBytes(list)));
        import.Reading.Value!.Partnerships.Should().ContainSingle();
        import.Sheets[0].Divided.Should().BeEmpty();
    }

    [Fact]
    public void What_stands_between_parties_of_a_template_is_for_a_person_to_confirm()
    {
        var ours = MappingProposal.Of(Spreadsheet.Read("l.csv", "party_1_name,party_2_name\nLyon,Bath ; Bonn\n"u8.ToArray()));
        (MappingProposal.IsOfOurs(ours), ours.Sheets[0].Columns[1].Split).Should().BeEquivalentTo((false, new[] { ";" }));
    }

    [Fact]
    public void A_number_in_a_date_column_is_the_day_that_the_workbook_counts_and_two_days_in_a_text()
    {
        var book = Spreadsheet.Read("l.xlsx", Workbooks.Of(("s", [["City", "Partner", "Since"], ["Bath", "Aix", 29710]])));
        Import(book).Reading.Value!.Partnerships.Single().Since!.Value.Text.Should().Be("1981-05-04");
        var unconfirmed = MappingProposal.Of(book);
        unconfirmed = unconfirmed with { Sheets = [unconfirmed.Sheets[0] with { Columns = [.. unconfirmed.Sheets[0].Columns.Select(column =>
            column with { Values = null })] }] };
        var named = ListImport.Run(book, unconfirmed).Reading.Findings.Single();
        (named.Rule.Code, named.Repair, named.At.Text).Should().Be(("SC0117", "1981-05-04", "/s/C2"));
        Import(Spreadsheet.Read("l.csv", "City,Partner,Since\nBath,Aix,29710\n"u8.ToArray())).Reading.Findings.Single().In(LanguageTag.English)
            .Should().Contain("1981-05-04").And.Contain("1985-05-05");
    }

    [Fact]
    public void A_year_of_two_digits_has_two_readings_until_the_mapping_says_the_last_year()
    {
        var file = Spreadsheet.Read("l.csv", "Ville,Partenaire,Depuis\nLyon,Bath,25/06/24\n"u8.ToArray());
        var proposed = MappingProposal.Of(file);
        proposed.Sheets[0].Columns[2].Reason.Should().Contain("latestYear");
        ListImport.Run(file, proposed).Reading.Findings.Single().In(LanguageTag.English).Should().Contain("25 June 2024 or 25 June 1924");
        var stated = proposed with { Sheets = [proposed.Sheets[0] with { Columns = [.. proposed.Sheets[0].Columns.Select(column =>
            column.Order is null ? column : column with { LatestYear = 2030 })] }] };
        ListImport.Run(file, stated).Reading.Value!.Partnerships.Single().Since!.Value.Text.Should().Be("2024-06-25");
    }

    [Fact]
    public void A_list_that_says_one_side_only_is_no_register_and_a_row_that_does_is_set_aside()
    {
        var nobodys = Import(Spreadsheet.Read("l.csv", "Ville partenaire,Pays\nBonn,Allemagne\n"u8.ToArray()));
        (nobodys.Reading.Value, nobodys.Reading.Findings.Single().Rule.Code).Should().Be((null, "SC0057"));
        var half = Import(Spreadsheet.Read("l.csv", "Ville,Partenaire\nLyon,Bonn\nLyon,\n"u8.ToArray()));
        half.Reading.Value!.Partnerships.Should().ContainSingle();
        half.Reading.SetAside.Should().ContainSingle(piece => piece.Line == 3);
        half.Reading.Findings.Single().In(LanguageTag.English).Should().Contain("Party 2: Name of the party");
    }

    [Fact]
    public void A_year_typed_as_a_date_is_proposed_as_the_year_and_is_a_finding_without_it()
    {
        var file = Spreadsheet.Read("l.xlsx", Workbooks.Of(("s", [["City", "Partner", "Since"], ["Bath", "Aix", new YearInADateCell(1994)]])));
        var proposed = MappingProposal.Of(file);
        ListImport.Run(file, proposed).Reading.Value!.Partnerships.Single().Since!.Value.Text.Should().Be("1994");
        var without = proposed with { Sheets = [proposed.Sheets[0] with { Columns = [.. proposed.Sheets[0].Columns.Select(column =>
            column with { Values = null })] }] };
        var finding = ListImport.Run(file, without).Reading.Findings.Single(one => one.Rule.Code == "SC0045");
        (finding.Repair, finding.At.Text).Should().Be(("1994", "/s/C2"));
    }

    [Fact]
    public void Rows_that_contradict_each_other_keep_the_first_word_and_say_the_other()
    {
        var file = Spreadsheet.Read("l.csv", "City,Wikidata 1,Partner,Country 2\nBath,Q22889,Aix,FR\nBath,Q22889,Aix,DE\nBath,Q22889,Aix,FR\n"u8.ToArray());
        var import = Import(file);
        import.Reading.Value!.Authorities.Count.Should().Be(3, because: "a place without a code is known by its name and country");
        var statuses = Import(Spreadsheet.Read("l.csv", "City,Partner,Status\nBath,Aix,active\nBath,Aix,ended\n"u8.ToArray()));
        statuses.Reading.IsComplete.Should().BeTrue();
        var partnership = statuses.Reading.Value!.Partnerships.Single();
        partnership.StatusClaims.Single().State.Text.Should().Be("in-force");
        statuses.Reading.Findings.Select(finding => finding.Rule.Code).Should().Contain("SC0047");
    }

    [Fact]
    public void The_same_list_and_mapping_make_the_same_bytes()
    {
        var mapping = MappingFile.Read(MappingFile.Write(MappingProposal.Of(Read("partenariats.csv"), new ProposalOptions { Us = Bourg }))).Mapping!;
        var bytes = RegisterWriter.Write(ListImport.Run(Read("partenariats.csv"), mapping).Reading.Value!);
        bytes.Should().Equal(RegisterWriter.Write(Import(Read("partenariats.csv"), Bourg).Reading.Value!));
    }

    [Fact]
    public void Nothing_is_read_that_the_mapping_does_not_say()
    {
        var mapping = MappingProposal.Of(Read("partenariats.csv"), new ProposalOptions { Us = Bourg });
        var without = mapping with { Sheets = [mapping.Sheets[0] with { Columns = [.. mapping.Sheets[0].Columns.Select(column =>
            column with { Values = null })] }] };
        var register = ListImport.Run(Read("partenariats.csv"), without).Reading.Value!;
        register.Authorities.Skip(1).Should().OnlyContain(authority => authority.Country == CountryCode.Unknown);
        register.Agreements[0].Note!.In(LanguageTag.French).Should().Contain("Pays: Allemagne");
    }

    [Theory]
    [InlineData("Ville partenaire;Pays;Date de signature\nMayence;Allemagne;07/05/1958\n", "fr-commune-01053|mayence 1958-05-07")]
    [InlineData("City,Sister city,Country,Since\nDijon,Mainz,Germany,1958\n", "dijon|mainz 1958")]
    [InlineData("Collectivité,Code INSEE,Partenaire,Pays,Depuis\nAmbérieu-en-Bugey,01004,Mering,Allemagne,1989\n", "amberieu-en-bugey|mering 1989")]
    [InlineData("Ville partenaire;Pays;Accord;Date de signature\nMayence;Allemagne;Convention 2015-2018;07/05/2015\n", "fr-commune-01053|mayence 2015-05-07")]
    [InlineData("Ville,Pays,Depuis\nYork,UK,1953\nTotal,,1\nVille,Pays,Depuis\n", "fr-commune-01053|york 1953")]
    [InlineData("Ville partenaire;Pays;Depuis;Projet;Financeur\nLouga;Sénégal;2001;Puits;Agence\n", "fr-commune-01053|louga 2001")]
    public void Who_is_a_party_is_told_by_the_list_before_it_is_told_by_us(string list, string members)
    {
        var import = Import(Spreadsheet.Read("l.csv", Encoding.UTF8.GetBytes(list)), Bourg);
        import.Reading.IsComplete.Should().BeTrue(because: string.Join('\n', import.Reading.Findings.Select(finding => finding.ToString())));
        var register = import.Reading.Value!;
        register.Partnerships.Select(one =>
            $"{string.Join('|', one.Members.Select(member => member.Authority))} {one.Since?.Text ?? register.Agreements[0].SignedOn?.Text}").Should()
            .Equal(members);
    }

    [Fact]
    public void A_value_that_cannot_stand_alone_goes_to_the_note_and_its_row_is_read()
    {
        var register = Import(Spreadsheet.Read("l.csv",
            "Ville partenaire;Budget;Statut\nMayence;15 000 €;rompu (2012)\nYork;10 000 $;Actif\nBonn;1.500 €;Actif\n"u8.ToArray()), Bourg).Reading.Value!;
        register.Agreements.Count.Should().Be(3);
        register.Agreements.Select(one => one.Commitments.Select(given => given.Amount.Amount).FirstOrDefault()).Should().Equal(15000m, 0m, 0m);
        register.Agreements[1].Note!.In(LanguageTag.French).Should().Contain("Budget: 10 000 $");
        register.Agreements[2].Note!.In(LanguageTag.French).Should().Contain("Budget: 1.500 €");
    }

    [Fact]
    public void A_second_column_of_one_thing_is_kept()
    {
        var register = Import(Spreadsheet.Read("l.csv", "Ville partenaire,Pays,Depuis,Année\nMayence,Allemagne,1958,1961\n"u8.ToArray()), Bourg).Reading.Value!;
        register.Partnerships.Single().Since!.Value.Text.Should().Be("1958");
        register.Partnerships.Single().Note!.In(LanguageTag.French).Should().Be("Année: 1961");
    }

    [Fact]
    public void A_row_that_tells_no_kind_is_of_the_partnership_of_its_members()
    {
        var register = Import(Spreadsheet.Read("l.csv",
            "Ville partenaire;Type;Date de signature\nMayence;Jumelage;1958\nMayence;Avenant;1998\n"u8.ToArray()), Bourg).Reading.Value!;
        register.Partnerships.Single().Kind.Text.Should().Be("twinning");
        register.Agreements.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Nom,Prénom,Fonction,Ville jumelée\nDurand,Alice,Adjointe,Bonn\n", "Durand|Alice|Adjointe")]
    [InlineData("Ville jumelée,Nom du contact,Maire,Fixe\nBonn,Alice Durand,Paul Martin,03-80-00-00-00\n", "Alice|Paul|03-80")]
    [InlineData("Ville jumelée,Observations,Suivi\nBonn,écrire à jean.dupont@dijon.fr ou 0380000000,(608) 266-1234\n", "dupont|0380000000|266-1234")]
    [InlineData("友好城市,国家,负责人,手机\n波恩,德国,张三,13800000000\n", "张三|13800000000")]
    [InlineData("Partnerstadt,Land,Bürgermeister,Handy\nBonn,Deutschland,Erika Muster,0171 1234567\n", "Erika|1234567")]
    public void What_tells_a_person_is_not_read(string list, string persons)
    {
        var import = Import(Spreadsheet.Read("l.csv", Encoding.UTF8.GetBytes(list)), Bourg);
        import.Reading.IsComplete.Should().BeTrue();
        import.Reading.Value!.Authorities.Should().HaveCount(2);
        Encoding.UTF8.GetString(RegisterWriter.Write(import.Reading.Value)).Should().NotContainAny(persons.Split('|'));
    }

    [Fact]
    public void A_quotation_mark_that_nothing_closes_is_told()
    {
        Import(Spreadsheet.Read("l.csv", "Ville partenaire;Pays\n\"Mayence;Allemagne\nYork;GB\n"u8.ToArray()), Bourg).Reading.Findings.Select(finding =>
            finding.Rule.Code).Should().Contain("SC0019");
        Import(Spreadsheet.Read("l.csv", "Ville partenaire;Pays\n\"Mayence\";Allemagne\n"u8.ToArray()), Bourg).Reading.Findings.Select(finding =>
            finding.Rule.Code).Should().NotContain("SC0019");
    }

    [Theory]
    [InlineData("{\"sheets\":[null]}")]
    [InlineData("{\"sheets\":[{\"headings\":1,\"rows\":\"partnership\",\"columns\":[null]}]}")]
    [InlineData("{\"sheets\":[{\"headings\":1,\"rows\":\"partnership\",\"constants\":{\"notes\":\"x\"},\"columns\":[]}]}")]
    [InlineData("{\"sheets\":[{\"headings\":1,\"rows\":\"partnership\",\"columns\":[{\"heading\":\"a\",\"occurrence\":0}]}]}")]
    [InlineData("{\"sheets\":[{\"headings\":1,\"rows\":\"partnership\",\"columns\":[{\"heading\":\"a\",\"latestYear\":2030}]}]}")]
    [InlineData("{\"sheets\":[{\"headings\":1,\"rows\":\"partnership\",\"columns\":[{\"heading\":\"a\",\"split\":[\"\"]}]}]}")]
    [InlineData("{\"separator\":\"ab\",\"sheets\":[]}")]
    [InlineData("{\"encoding\":\"nope\",\"sheets\":[]}")]
    [InlineData("{\"sheets\":[],\"sheets\":[]}")]
    [InlineData("null")]
    [InlineData("[")]
    public void A_mapping_that_is_none_is_refused_in_words(string json)
    {
        var (mapping, findings) = MappingFile.Read(Encoding.UTF8.GetBytes(json));
        mapping.Should().BeNull();
        findings.Should().NotBeEmpty();
    }

    private static Spreadsheet Read(string file, string? encoding = null) =>
        Spreadsheet.Read(file.Replace("-windows-1252", string.Empty, StringComparison.Ordinal), File.ReadAllBytes(Path.Combine("Lists", file)),
            new SpreadsheetOptions { Encoding = encoding });

    private static ImportedList Import(Spreadsheet file, LocalAuthority? us = null) => ListImport.Run(file,
        MappingProposal.Of(file, new ProposalOptions { Us = us, Language = LanguageTag.French }));

    /// <summary>The officer's list as a workbook: a title, an empty row, dates as dates, amounts as numbers, a sheet of something else.</summary>
    private static byte[] OfficersWorkbook()
    {
        var rows = Spreadsheet.Read("l.csv", File.ReadAllBytes("Lists/partenariats.csv")).Sheets[0].Rows.Select(row =>
            row.Cells.Select(cell => (object?)cell.Text).ToArray()).ToList();
        foreach (var row in rows.Skip(1))
        {
            row[0] = int.Parse((string)row[0]!, System.Globalization.CultureInfo.InvariantCulture);
            row[4] = DayOf(row[4]);
            row[6] = DayOf(row[6]);
            row[8] = (string)row[8]! is { Length: > 0 } amount
                ? double.Parse(amount.Replace(" ", string.Empty).Replace("€", string.Empty).Replace(',', '.'),
                System.Globalization.CultureInfo.InvariantCulture) : null;
            row[10] = DayOf(row[10]);
        }

        return Workbooks.Of([("Partenariats", [["Partenariats internationaux"], [], .. rows]),
            ("Projets", [["Intitulé", "Partenaire", "Année", "Montant versé (€)", "Financeur"], ["Puits", "Louga", 2024, 12000, "Ville"]])], "A1:F1");
    }

    private static object? DayOf(object? cell) => (string)cell! switch
    {
        { Length: 10 } text => DateTime.ParseExact(text, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture),
        { Length: 4 } text => new YearInADateCell(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
        var text => text,
    };

    private static string WithoutSources(Register register)
    {
        var root = JsonNode.Parse(RegisterWriter.Write(register))!.AsObject();
        root.Remove("sources");
        foreach (var record in new[] { "agreements", "partnerships" }.SelectMany(list => (root[list] as JsonArray ?? []).Select(one => one!.AsObject())))
            record.Remove("sources");
        return root.ToJsonString();
    }
}
