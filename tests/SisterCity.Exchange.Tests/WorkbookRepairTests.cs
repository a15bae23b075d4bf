using System.IO.Compression;
using System.Xml.Linq;
using CsCheck;
using NodaTime;
using SisterCity.Exchange.Sheets;
using SisterCity.Exchange.Workbooks;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;
using Formula = SpreadCheetah.Formula;

namespace SisterCity.Exchange.Tests;

/// <summary>A workbook of ours is judged cell by cell, and repaired in its cells: all else of it stays as it is.</summary>
public class WorkbookRepairTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    private static readonly object?[] Titles =
    [
        "Partie 1 : Nom de la partie", "Partie 1 : Pays de la partie", "Partie 2 : Nom de la partie", "Partie 2 : Pays de la partie", "partnership_since",
        "État déclaré", "party_1_name_language", "party_2_name_language",
    ];

    private static readonly byte[] Damaged = Workbooks.Of(
        [("Notes", [["Budget", 3, new Formula("B1*2")], ["gras", new DateTime(1981, 6, 22)]]),
        ("Partenariats", [Titles, ["Bourg", "France", "Bonn", "Deutschland DE", "22 juin 1981", "En vigueur", "fr", "fr"],
            ["Bourg", "FR", "Aoste", "IT", "05/06/1990", new Formula("1+1"), "fr", "fr"],
            ["Bourg", "FR", "Bath", "UK", new YearInADateCell(1994), null, "fr", "fr"]])],
        "A2:A2");

    [Fact]
    public void What_is_wrong_with_a_cell_is_found_at_the_sheet_and_the_cell()
    {
        var reading = WorkbookReader.Read("l.xlsx", Damaged);
        reading.Findings.Select(finding => $"{finding.Rule.Code} {finding.At.Text} {finding.Repair}".TrimEnd()).Should()
            .Contain(["SC0108 /Partenariats/E2 1981-06-22", "SC0038 /Partenariats/E3", "SC0045 /Partenariats/E4 1994"]);
        Check.Run(reading, Day).Findings.Should().OnlyContain(finding => finding.At.Text.StartsWith("/Partenariats/", StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_that_our_lists_offer_are_codes_and_other_words_are_findings()
    {
        var words = WorkbookReader.Read("l.xlsx", Workbooks.Of(("Partenariats", [Titles,
            ["Bourg", "France", "Bonn", "Allemagne", null, "En vigueur", "fr", "fr"],
            ["Bourg", "France", "Aoste", "Italia", null, null, "fr", "fr"]])));
        words.Findings.Select(finding => $"{finding.Rule.Code} {finding.At.Text} {finding.Repair}").Should().Equal("SC0037 /Partenariats/D3 IT");
        words.Value!.Authorities.Select(one => one.Country.Text).Should().Equal("FR", "DE");
    }

    [Fact]
    public void Cells_are_repaired_and_marked_and_a_sheet_says_what_was_done_and_what_is_left()
    {
        var repaired = Repaired(Damaged);
        repaired.Fixes.Select(fix => $"{fix.At.Text}: {fix.Old} → {fix.New}").Should()
            .Equal("/Partenariats/E4: 1905-06-16 → 1994", "/Partenariats/E2: 22 juin 1981 → 1981-06-22", "/Partenariats/D4: UK → GB");
        var file = Spreadsheet.Read("f.xlsx", repaired.Bytes);
        file.Sheets.Select(sheet => sheet.Name).Should().Equal("Notes", "Partenariats", "Remarques de sistercity");
        var remarks = file.Sheets[2].Rows.Select(row => string.Join('|', Enumerable.Range(0, 6).Select(i => row[i].Text))).ToList();
        remarks.Should().StartWith("État|Feuille|Cellule|Règle|Ancien texte|Nouveau texte")
            .And.Contain("réparée|Partenariats|E2|SC0108|22 juin 1981|1981-06-22").And.Contain("erreur|Partenariats|E3|SC0038|05/06/1990|");
        var (cells, styles) = (Workbooks.Part(repaired.Bytes, "xl/worksheets/sheet2.xml"), XDocument.Parse(Workbooks.Part(repaired.Bytes, "xl/styles.xml")));
        var style = int.Parse(System.Text.RegularExpressions.Regex.Match(cells, "s=\"(\\d+)\" t=\"inlineStr\"><is><t[^>]*>1981-06-22<").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture);
        var (formats, fills) = (Items(styles, "cellXfs"), Items(styles, "fills"));
        fills[int.Parse(formats[style].Attribute("fillId")!.Value, System.Globalization.CultureInfo.InvariantCulture)].ToString().Should().Contain("FFFFEB9C");
    }

    [Fact]
    public void All_that_is_not_repaired_keeps_its_bytes()
    {
        var repaired = Repaired(Damaged).Bytes;
        foreach (var part in new[] { "xl/worksheets/sheet1.xml", "_rels/.rels" })
            Workbooks.Part(repaired, part).Should().Be(Workbooks.Part(Damaged, part));
        var (before, after) = (Workbooks.Part(Damaged, "xl/worksheets/sheet2.xml"), Workbooks.Part(repaired, "xl/worksheets/sheet2.xml"));
        var cells = new System.Text.RegularExpressions.Regex("<c[ >].*?</c>|<c/>", System.Text.RegularExpressions.RegexOptions.Singleline);
        cells.Replace(after, "cell").Should().Be(cells.Replace(before, "cell"));
        cells.Matches(after).Zip(cells.Matches(before)).Count(pair => pair.First.Value != pair.Second.Value).Should().Be(3);
    }

    [Fact]
    public void A_formula_is_not_repaired_and_stands_among_the_remarks()
    {
        var book = Workbooks.Of(("Partenariats", [Titles, ["Bourg", "FR", "Bonn", "DE", new Formula("42"), null, "fr", "fr"]]));
        var found = Workbooks.Changed(book, "xl/worksheets/sheet1.xml", text => text.Replace("<v>42</v>", "<v>29710</v>", StringComparison.Ordinal));
        var repaired = Repaired(found);
        repaired.Fixes.Should().BeEmpty();
        Workbooks.Part(repaired.Bytes, "xl/worksheets/sheet1.xml").Should().Be(Workbooks.Part(found, "xl/worksheets/sheet1.xml"));
        Spreadsheet.Read("f.xlsx", repaired.Bytes).Sheets[1].Rows[1][2].Text.Should().Be("E2");
    }

    [Fact]
    public void Cells_that_say_the_same_of_one_city_are_repaired_together()
    {
        var titles = new object?[] { "party_1_name", "party_1_country", "party_1_wikidata", "party_2_name", "party_2_country" };
        var book = Workbooks.Of(("Partenariats", [titles, ["Athens", "EL", "Q1524", "Bonn", "DE"], ["Athens", "EL", "Q1524", "Bath", "GB"],
            ["Athens", null, "Q1524", "Aix", "FR"]]));
        var repaired = Repaired(book);
        repaired.Fixes.Select(fix => $"{fix.At.Text} {fix.New}").Should().Equal("/Partenariats/B2 GR", "/Partenariats/B3 GR");
        repaired.Reading.Value!.Authorities.Should().HaveCount(4);
    }

    [Fact]
    public void A_workbook_without_a_flaw_keeps_its_bytes()
    {
        var book = Workbooks.Of(("Partenariats", [Titles, ["Bourg", "FR", "Bonn", "DE", "1981", null, "fr", "fr"]]));
        var repaired = WorkbookRepair.ApplyAll("l.xlsx", book, reading => reading.Findings.AsEnumerable(), LanguageTag.French);
        repaired.Bytes.ToArray().Should().Equal(book);
        repaired.Fixes.Should().BeEmpty();
    }

    [Fact]
    public void A_column_that_is_none_of_ours_is_set_aside_and_the_others_are_read()
    {
        var reading = WorkbookReader.Read("l.xlsx", Workbooks.Of(("Partenariats", [[.. Titles, "Ma remarque", "partnership_since"],
            ["Bourg", "FR", "Bonn", "DE", "1981", null, "fr", "fr", "à revoir", "1982"]])));
        reading.Findings.Select(finding => $"{finding.Rule.Code} {finding.At.Text}").Should().Equal("SC0025 /Partenariats/I1", "SC0026 /Partenariats/J1");
        reading.SetAside.Should().HaveCount(2);
        reading.Value!.Partnerships.Single().Since!.Value.Text.Should().Be("1981");
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "SC0039")]
    [InlineData("xl/workbook.xml", "SC0039")]
    [InlineData("xl/styles.xml", "SC0039")]
    [InlineData("[Content_Types].xml", "SC0039")]
    public void A_document_type_declaration_is_a_finding_in_whatever_part(string part, string code)
    {
        var bytes = Workbooks.Changed(Damaged, part, static text =>
            text.Insert(text.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE x [<!ENTITY a \"b\">]>"));
        var repaired = Repaired(bytes);
        (repaired.Reading.Value, repaired.Reading.Findings.Single().Rule.Code).Should().Be((null, code));
        repaired.Bytes.ToArray().Should().Equal(bytes);
    }

    [Fact]
    public void Somebodys_own_list_is_told_to_be_one()
    {
        var reading = WorkbookReader.Read("l.xlsx", Workbooks.Of(("Feuil1", [["Ville", "Code postal"], ["Bonn", "53111"]])));
        (reading.Value, reading.Findings.Single().Rule.Code).Should().Be((null, "SC0058"));
    }

    [Theory]
    [InlineData("conventions.json")]
    [InlineData("french-chinese-and-occitanie.json")]
    public void A_register_as_a_workbook_has_no_flaw_and_reads_as_it_is_imported(string name)
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", name))).Value!;
        var bytes = WorkbookWriter.Write(register, LanguageTag.French);
        var reading = WorkbookReader.Read("register.xlsx", bytes);
        (reading.IsComplete, reading.Findings.Count).Should().Be((true, 0));
        var file = Spreadsheet.Read("register.xlsx", bytes);
        var imported = Imports.ListImport.Run(file, Mappings.MappingProposal.Of(file)).Reading.Value!;
        RegisterWriter.Write(reading.Value!).Should().Equal(RegisterWriter.Write(imported));
    }

    /// <summary>LibreOffice 7.4 saved it; two dates are typed into its shared texts.</summary>
    [Fact]
    public void What_LibreOffice_saved_is_repaired_and_only_the_cells_are_changed()
    {
        var saved = File.ReadAllBytes("Lists/template-saved-by-libreoffice.xlsx");
        var typed = Workbooks.Changed(saved, "xl/sharedStrings.xml", static text => text.Replace(">2024-03-15<", ">15 mars 2024<", StringComparison.Ordinal)
            .Replace(">15/03/2024<", ">15 mars 2024<", StringComparison.Ordinal));
        var repaired = Repaired(typed);
        repaired.Fixes.Should().NotBeEmpty();
        foreach (var part in new[] { "xl/sharedStrings.xml", "docProps/app.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet4.xml" })
            Workbooks.Part(repaired.Bytes, part).Should().Be(Workbooks.Part(typed, part));
        Well(repaired.Bytes);
    }

    [Fact]
    public void To_repair_twice_is_to_repair_once()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"))).Value!;
        var whole = Spreadsheet.Read("w.xlsx", WorkbookWriter.Write(register, LanguageTag.French)).Sheets
            .Select(sheet => (sheet.Name!, sheet.Rows.Take(12).Select(row => row.Cells.Select(cell => (object?)cell.Text).ToArray()).ToArray())).ToArray();
        object?[] typed = ["Allemagne", "UK", "FRA", "22 juin 1981", "05/06/2010", "inconnu", "1053", "Jumelage", "EL", "29710", 29710, "oui", null,
            new YearInADateCell(1998), new DateTime(2001, 2, 3), "=1+1", "<&>\"", "_x0041_"];
        var change = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[1, 11], Gen.Int[0, 40], Gen.Int[0, typed.Length - 1]);
        var repairs = 0;
        change.Array[5, 40].ForAll(
            changes =>
            {
                var sheets = whole.Select(sheet => (sheet.Item1, sheet.Item2.Select(row => row.ToArray()).ToArray())).ToArray();
                foreach (var (sheet, row, column, text) in changes)
                {
                    if (row < sheets[sheet].Item2.Length && column < sheets[sheet].Item2[row].Length)
                        sheets[sheet].Item2[row][column] = typed[text];
                }

                var first = Repaired(Workbooks.Of(sheets));
                var once = first.Bytes;
                var twice = Repaired(once.ToArray());
                repairs += first.Fixes.Count;
                Well(once);
                return twice.Fixes.IsEmpty && twice.Bytes.Span.SequenceEqual(once.Span);
            },
            iter: 40);
        repairs.Should().BeGreaterThan(20, because: "a property of what is never repaired holds of everything");
    }

    [Fact]
    public void Whatever_is_done_to_the_bytes_of_a_workbook_it_is_read_and_repaired_or_told_to_be_broken()
    {
        var parts = new[] { "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml" };
        Gen.Select(Gen.Int[0, parts.Length - 1], Gen.Int[0, 4000], Gen.Int[0, 30], Gen.Int[0, 6]).ForAll(
            change =>
            {
                var (part, at, length, with) = change;
                var bytes = Workbooks.Changed(Damaged, parts[part], text =>
                {
                    var start = at % text.Length;
                    var rest = text.Remove(start, Math.Min(length, text.Length - start));
                    return rest.Insert(start, new[] { string.Empty, "<", "\"", "&a;", "<c/>", "x", "\u0000" }[with]);
                });
                var repaired = Repaired(bytes);
                return repaired.Reading.Value is not null || !repaired.Reading.Findings.IsEmpty;
            },
            iter: 500);
    }

    private static RepairedWorkbook Repaired(byte[] bytes) =>
        WorkbookRepair.ApplyAll("l.xlsx", bytes, static reading => Check.Run(reading, Day).Findings.AsEnumerable(), LanguageTag.French);

    /// <summary>Whether each part is XML, and each sheet has its part, its relation and its type.</summary>
    private static void Well(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
        var parts = zip.Entries.Where(part => Path.GetExtension(part.FullName) is ".xml" or ".rels")
            .ToDictionary(part => part.FullName, part => XDocument.Parse(Workbooks.Part(bytes, part.FullName)));
        var types = parts["[Content_Types].xml"].Descendants().Select(type => (string?)type.Attribute("PartName")).ToList();
        var relations = parts["xl/_rels/workbook.xml.rels"].Root!.Elements()
            .ToDictionary(one => (string)one.Attribute("Id")!, one => (string)one.Attribute("Target")!);
        var sheets = parts["xl/workbook.xml"].Descendants().Where(element => element.Name.LocalName is "sheet").ToList();
        sheets.Select(sheet => (string)sheet.Attribute("sheetId")!).Should().OnlyHaveUniqueItems();
        foreach (var target in sheets.Select(sheet => relations[sheet.Attributes().Single(one => one.Name.LocalName is "id").Value]))
        {
            var name = target.StartsWith('/') ? target : "/xl/" + target;
            parts.Should().ContainKey(name[1..]);
            types.Should().Contain(name);
        }
    }

    private static List<XElement> Items(XDocument styles, string list) => [.. styles.Root!.Elements().Single(one => one.Name.LocalName == list).Elements()];
}
