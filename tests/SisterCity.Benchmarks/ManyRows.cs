using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Tabular;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Benchmarks;

/// <summary>Somebody's own list of many rows, as CSV and as a workbook, imported; beside what a table of ours of the same content costs to validate.</summary>
internal static class ManyRows
{
    private const int Rounds = 5;

    private static readonly LocalDate Day = new(2026, 9, 1);

    private static readonly string[] Countries = ["Allemagne", "Royaume-Uni", "Italie", "Chine", "Sénégal", "Espagne", "Pologne"];

    private static readonly string[] States = ["Actif", "En sommeil", "Rompu en 2012", string.Empty];

    private static readonly string[] Themes = ["Culture", "Culture, échanges scolaires", "Eau", "Vannerie d'art", string.Empty];

    /// <summary>The times of all forms, as ratios to the validation.</summary>
    public static int Run(int count)
    {
        var (csv, book) = (Csv(count), Workbook(count));
        var mapping = MappingOf(csv);
        var register = Imported("list.csv", csv, mapping).Reading.Value ?? throw new InvalidOperationException("The list must be read.");
        var table = TableWriter.Write(register, LanguageTag.French, RegisterTable.Links);
        var validate = Fastest.Of(Rounds, () => Validated(table));
        Console.WriteLine("| rows | form | bytes | time | of the validation |");
        Console.WriteLine("|---|---|---|---|---|");
        Line("table of ours, read and checked", table.Length, validate);
        Line("list as CSV, read", csv.Length, Fastest.Of(Rounds, () => Spreadsheet.Read("list.csv", csv)));
        Line("list as CSV, mapped", csv.Length, Fastest.Of(Rounds, () => MappingOf(csv)));
        Line("list as CSV, imported and written", csv.Length, Fastest.Of(Rounds, () => Written("list.csv", csv, mapping)));
        var ofABook = MappingProposal.Of(Spreadsheet.Read("list.xlsx", book));
        Line("list as a workbook, read", book.Length, Fastest.Of(Rounds, () => Spreadsheet.Read("list.xlsx", book)));
        Line("list as a workbook, imported and written", book.Length, Fastest.Of(Rounds, () => Written("list.xlsx", book, ofABook)));
        return 0;

        void Line(string form, int bytes, TimeSpan time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count} | {form} | {bytes / 1024} KB | {time.TotalMilliseconds:F0} ms | {time / validate:F2} |"));
    }

    /// <summary>The peak of memory of one form in a process of its own, and what it allocates.</summary>
    public static int RunOnce(int count, string form)
    {
        var name = "list." + form;
        var (bytes, few) = form is "xlsx" ? (Workbook(count), Workbook(20)) : (Csv(count), Csv(20));
        var mapping = MappingProposal.Of(Spreadsheet.Read(name, few));
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(Written(name, bytes, mapping));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{form}, {count} rows: peak of memory {process.PeakWorkingSet64 >> 20} MB, allocated {allocated >> 20} MB"));
        return 0;
    }

    private static Report Validated(byte[] table) => Check.Run(TableReader.Read(table), Day);

    private static Mapping MappingOf(byte[] csv) => MappingProposal.Of(Spreadsheet.Read("list.csv", csv));

    private static ImportedList Imported(string name, byte[] bytes, Mapping mapping) => ListImport.Run(Spreadsheet.Read(name, bytes), mapping);

    private static byte[] Written(string name, byte[] bytes, Mapping mapping) => RegisterWriter.Write(Imported(name, bytes, mapping).Reading.Value!);

    private static byte[] Csv(int count)
    {
        var csv = new StringBuilder();
        foreach (var row in Rows(count))
            csv.AppendJoin(';', row).Append('\n');
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>The rows as a workbook with shared texts, as spreadsheets save it.</summary>
    private static byte[] Workbook(int count)
    {
        var (texts, cells) = (new Dictionary<string, int>(StringComparer.Ordinal), new StringBuilder());
        var number = 0;
        foreach (var row in Rows(count))
        {
            cells.Append(CultureInfo.InvariantCulture, $"<row r=\"{++number}\">");
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i].Length > 0)
                    cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{TableSchema.LettersOf(i)}{number}\" t=\"s\"><v>{IndexOf(row[i])}</v></c>");
            }

            cells.Append("</row>");
        }

        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                + $"ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}worksheet+xml\"/>"
                + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}sharedStrings+xml\"/></Types>");
            Add("_rels/.rels", $"{Package}<Relationship Id=\"a\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"{Package}<Relationship Id=\"a\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + $"<Relationship Id=\"b\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            Add("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{cells}</sheetData></worksheet>");
            Add("xl/sharedStrings.xml", $"<sst {Main}>{string.Concat(texts.Keys.Select(static text => $"<si><t>{text}</t></si>"))}</sst>");

            void Add(string name, string text)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();

        int IndexOf(string text)
        {
            if (!texts.TryGetValue(text, out var index))
                texts.Add(text, index = texts.Count);
            return index;
        }
    }

    /// <summary>An officer's rows: words for countries and states, days first, themes, and a word in twenty that nobody knows.</summary>
    private static IEnumerable<string[]> Rows(int count)
    {
        yield return ["Ville", "Ville partenaire", "Pays", "Type de partenariat", "Depuis", "Statut", "Thématiques", "Remarques"];
        for (var i = 0; i < count; i++)
        {
            yield return
            [
                $"Commune {(i / 4).ToString(CultureInfo.InvariantCulture)}", $"Partenaire {(i * 7 % count).ToString(CultureInfo.InvariantCulture)}",
                Countries[i % Countries.Length], i % 3 == 0 ? "Jumelage" : "Coopération décentralisée",
                string.Create(CultureInfo.InvariantCulture, $"{(i % 27) + 1:00}/{(i % 12) + 1:00}/{1950 + (i % 70)}"),
                States[i % States.Length], Themes[i % Themes.Length], i % 6 == 0 ? $"Dossier {i.ToString(CultureInfo.InvariantCulture)}" : string.Empty,
            ];
        }
    }
}
