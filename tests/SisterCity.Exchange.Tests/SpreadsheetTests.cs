using System.IO.Compression;
using System.Text;
using CsCheck;
using SisterCity.Exchange.Sheets;
using Formula = SpreadCheetah.Formula;

namespace SisterCity.Exchange.Tests;

/// <summary>Workbooks and tables in texts become rows of cells, whatever they are, and never an exception.</summary>
public class SpreadsheetTests
{
    [Fact]
    public void Cells_of_a_workbook_are_texts_numbers_days_and_truths()
    {
        var file = Read(Workbooks.Of(("Feuil1", [["a", 1053, new DateTime(1981, 6, 22), true, 2.5, new Formula("6*7"), null, "34172"]])));
        file.Sheets.Single().Rows.Single().Cells.Should().Equal(
            new SheetCell("a", CellKind.Text), new SheetCell("1053", CellKind.Number), new SheetCell("1981-06-22", CellKind.Date),
                new SheetCell("true", CellKind.Boolean),
            new SheetCell("2.5", CellKind.Number), new SheetCell("42", CellKind.Number), SheetCell.Empty, new SheetCell("34172", CellKind.Text));
    }

    [Fact]
    public void Sheets_keep_their_names_and_rows_their_numbers()
    {
        var file = Read(Workbooks.Of(("Un", [["a"], [], [null, "b"]]), ("Deux", [["c"]])));
        file.Sheets.Select(sheet => sheet.Name).Should().Equal("Un", "Deux");
        file.Sheets[0].Rows.Select(row => (row.Number, row[1].Text)).Should().Equal((1, ""), (3, "b"));
        file.Find("Deux")!.Rows.Single()[0].Text.Should().Be("c");
        file.Find("Trois").Should().BeNull();
    }

    [Fact]
    public void A_year_in_a_cell_formatted_as_a_date_is_told()
    {
        var cell = Read(Workbooks.Of(("s", [[new YearInADateCell(1994)]]))).Sheets[0].Rows[0][0];
        (cell.Kind, cell.Text).Should().Be((CellKind.YearAsDate, "1905-06-16"));
    }

    [Fact]
    public void Days_are_right_in_a_workbook_that_counts_from_1904()
    {
        var bytes = Workbooks.Changed(Workbooks.Of(("s", [[new DateTime(1981, 6, 22)], [new YearInADateCell(1994)]])), "xl/workbook.xml", text =>
            text.Contains("<workbookPr", StringComparison.Ordinal)
            ? text.Replace("<workbookPr", "<workbookPr date1904=\"1\"", StringComparison.Ordinal)
            : text.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));
        var rows = Read(bytes).Sheets.Single().Rows;

        // The number that is 22 June 1981 from 1900 is 1462 days later from 1904.
        rows[0][0].Text.Should().Be("1985-06-23");
        (rows[1][0].Kind, rows[1][0].Text).Should().Be((CellKind.YearAsDate, "1909-06-17"));
    }

    [Fact]
    public void A_merged_cell_says_its_text_for_all_its_rows()
    {
        var rows = Read(Workbooks.Of([("s", [["Title", null], ["DE", "Bonn"], [null, "Köln"], ["FR", "Aix"]])], "A1:B1", "A2:A3")).Sheets[0].Rows;
        rows.Select(row => row[0].Text + " " + row[1].Text).Should().Equal("Title ", "DE Bonn", "DE Köln", "FR Aix");
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_separator_is_the_one_that_makes_rows_equally_long(string sign)
    {
        var table = $"Ville{sign}Pays{sign}Note\nBonn{sign}DE{sign}a, b; c\nAix{sign}FR{sign}\n";
        var file = Spreadsheet.Read("list.csv", Encoding.UTF8.GetBytes(table.Replace(sign is "," or ";" ? "a, b; c" : "—", "a", StringComparison.Ordinal)));
        file.Separator.Should().Be(sign[0]);
        file.Sheets[0].Rows.Should().OnlyContain(row => row.Cells.Count == 3);
    }

    [Fact]
    public void An_encoding_is_stated_or_the_list_is_not_read()
    {
        var bytes = File.ReadAllBytes("Lists/partenariats-windows-1252.csv");
        var refused = Spreadsheet.Read("list.csv", bytes);
        (refused.Sheets.Count, refused.Encoding, refused.Findings.Single().Rule.Code).Should().Be((0, "windows-1252", "SC0017"));
        var read = Spreadsheet.Read("list.csv", bytes, new SpreadsheetOptions { Encoding = "windows-1252" });
        read.Sheets[0].Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
            .Should()
            .Equal(Spreadsheet.Read("list.csv", File.ReadAllBytes("Lists/partenariats.csv")).Sheets[0].Rows.Select(row =>
            string.Join('|', row.Cells.Select(cell => cell.Text))));
        (SpreadsheetOptions.KnowsEncoding("gb18030"), SpreadsheetOptions.KnowsEncoding("latin-99")).Should().Be((true, false));
    }

    [Fact]
    public void A_part_that_unpacks_to_more_than_it_may_is_a_finding_also_when_it_lies_about_its_size()
    {
        var bomb = Workbooks.Changed(Workbooks.Of(("s", [["a"]])), "xl/worksheets/sheet1.xml", text =>
            text.Replace("</sheetData>", new string(' ', 101 << 20) + "</sheetData>", StringComparison.Ordinal));
        bomb.Length.Should().BeLessThan(1 << 20);
        Read(bomb).Findings.Single().Rule.Code.Should().Be("SC0040");

        // The size that stands in the central directory is what a reader believes; here it says 100 bytes.
        var at = bomb.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes("xl/worksheets/sheet1.xml")) - 46 + 24;
        BitConverter.TryWriteBytes(bomb.AsSpan(at), 100).Should().BeTrue();
        var lie = Read(bomb);
        (lie.Sheets.Count == 0 ? lie.Findings.Single().Rule.Code : "read").Should().BeOneOf("SC0039", "SC0040");
    }

    [Fact]
    public void A_document_type_declaration_is_refused()
    {
        var bytes = Workbooks.Changed(Workbooks.Of(("s", [["a"]])), "xl/worksheets/sheet1.xml", text =>
            text.Insert(text.IndexOf("<worksheet", StringComparison.Ordinal), "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"));
        var file = Read(bytes);
        (file.Sheets.Count, file.Findings.Single().Rule.Code).Should().Be((0, "SC0039"));
    }

    [Fact]
    public void A_million_empty_rows_are_no_rows()
    {
        var bytes = Workbooks.Changed(Workbooks.Of(("s", [["a"], ["b"]])), "xl/worksheets/sheet1.xml", text =>
            text.Replace("<row r=\"2\"", "<row r=\"1048576\"", StringComparison.Ordinal)
            .Replace("<row><c", "<row r=\"1048576\"><c", StringComparison.Ordinal));
        Read(bytes).Sheets.Single().Rows.Count.Should().Be(2);
    }

    [Fact]
    public void Whatever_is_done_to_the_bytes_of_a_workbook_the_answer_is_a_spreadsheet()
    {
        var whole = Workbooks.Of([("Feuil1", [["Ville", "Pays", "Date"], ["Bonn", "DE", new DateTime(1981, 6, 22)], ["Aix", "FR", 3.5]]), ("Deux", [["x"]])],
            "A1:A2");
        Gen.Select(Gen.Int[0, whole.Length - 1].Array[1, 8], Gen.Byte.Array[8], Gen.Int[0, 40]).ForAll(
            change =>
            {
                var (places, values, cut) = change;
                var bytes = whole[..^Math.Min(cut < 30 ? 0 : cut, whole.Length)];
                for (var i = 0; i < places.Length; i++)
                    bytes[places[i] % bytes.Length] = values[i];
                MustBeASpreadsheet(bytes);
            },
            iter: 2_000);
    }

    [Fact]
    public void Whatever_is_done_to_the_parts_of_a_workbook_the_answer_is_a_spreadsheet()
    {
        var whole = Workbooks.Of([("Feuil1", [["Ville", "Pays", "Date"], ["Bonn", "DE", new DateTime(1981, 6, 22)], ["Aix", "FR", 3.5]])], "A1:A2");
        string[] parts = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"];
        string[] pieces = ["\"", "<", ">", "0", "9999999999", "-1", "A1", "ZZZZ9", "r=\"A0\"", "t=\"s\"", "t=\"e\"", "&", "]]>", "s=\"77\"", "XFE1048577",
            "1:1", "rId99"];
        Gen.Select(Gen.Int[0, parts.Length - 1], Gen.Int[0, 5000].Array[1, 4], Gen.Int[0, pieces.Length - 1].Array[4], Gen.Int[0, 6].Array[4]).ForAll(
            change =>
            {
                var (part, places, what, cut) = change;
                MustBeASpreadsheet(Workbooks.Changed(whole, parts[part], text =>
                {
                    for (var i = 0; i < places.Length; i++)
                    {
                        var at = places[i] % Math.Max(1, text.Length);
                        text = text.Remove(at, Math.Min(cut[i], text.Length - at)).Insert(at, pieces[what[i]]);
                    }

                    return text;
                }));
            },
            iter: 2_000);
    }

    private static void MustBeASpreadsheet(byte[] bytes)
    {
        var file = Read(bytes);
        (file.Sheets.Count > 0 || !file.Findings.IsEmpty).Should().BeTrue();
    }

    private static Spreadsheet Read(byte[] bytes) => Spreadsheet.Read("list.xlsx", bytes);
}
