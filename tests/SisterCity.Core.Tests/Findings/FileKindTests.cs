using System.Text;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Tests.Findings;

/// <summary>A file that is no text of ours is told by its first bytes, at every door.</summary>
public class FileKindTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "%PDF-1.7\n", "a PDF" },
        { "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Office file (Excel 97 to 2003)" },
        { "PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml", "an Excel workbook" },
        { "PK\u0003\u0004....[Content_Types].xml....xl/workbook.bin", "an Excel workbook" },
        { "PK\u0003\u0004....[Content_Types].xml....word/document.xml", "an Office document" },
        { "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", "an OpenDocument file (LibreOffice)" },
        { "PK\u0003\u0004....register.json", "an archive (zip)" },
        { "PK\u0005\u0006\0\0\0", "an archive (zip)" },
        { "\u001F\u008B\b", "an archive (gzip)" },
        { "BZh91AY&SY", "an archive (bzip2)" },
        { "\u0089PNG\r\n\u001A\n", "an image (PNG)" },
        { "\u00FF\u00D8\u00FF\u00E0", "an image (JPEG)" },
        { "GIF89a", "an image (GIF)" },
        { "RIFF\0\0\0\0WEBPVP8", "an image (WebP)" },
        { "II*\0", "an image (TIFF)" },
        { "<?xml version=\"1.0\"?><a/>", "XML" },
        { "\r\n <register>", "XML" },
        { "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">", "a query result in XML (SPARQL)" },
        { "<!doctype HTML><html>", "a web page (HTML)" },
        { "<html lang=\"fr\">", "a web page (HTML)" },
        { "{\\rtf1\\ansi}", "a document of a word processor (RTF)" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_no_text_is_told_at_every_door(string file, string kind)
    {
        var bytes = Encoding.Latin1.GetBytes(file);
        MustBe(kind, RegisterReader.Read(bytes));
        MustBe(kind, RegisterReader.ReadLines(bytes));
        MustBe(kind, RegisterReader.ReadRecord<Agreement>(bytes));
        MustBe(kind, TableReader.Read(bytes));
        MustBe(kind, WikidataPartners.Read(bytes));
        await foreach (var reading in RegisterLines.ReadAsync(new MemoryStream(bytes)))
            MustBe(kind, reading);
    }

    [Theory]
    [InlineData("{\"authorities\":[]}")]
    [InlineData("<http://www.wikidata.org/entity/Q90>\t<http://www.wikidata.org/entity/Q220>")]
    [InlineData("<3, agreement_id")]
    [InlineData("PK,agreement_id")]
    [InlineData("BM1234567890")]
    [InlineData("GIF8")]
    [InlineData("")]
    public void What_may_be_text_is_left_to_the_readers(string file) => FileKind.FindingOf(Encoding.UTF8.GetBytes(file)).Should().BeNull();

    [Fact]
    public void Every_kind_says_what_to_do_in_three_languages()
    {
        foreach (var row in Files)
        {
            var finding = FileKind.FindingOf(Encoding.Latin1.GetBytes((string)row[0]))!;
            new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese }.Select(finding.In).Should().OnlyHaveUniqueItems();
            finding.Arguments[1].In(LanguageTag.English).Should().NotBeEmpty();
        }
    }

    private static void MustBe<T>(string kind, Reading<T> reading)
        where T : class
    {
        reading.Value.Should().BeNull();
        reading.Findings.Select(finding => (finding.Rule.Name, finding.Arguments[0].In(LanguageTag.English))).Should().Equal(("FileIsNotText", kind));
        reading.SetAside.Should().ContainSingle(because: "nothing is lost");
    }
}
