using System.Globalization;
using System.Text;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Repairs;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Workbooks;

/// <summary>The sheet of a repaired workbook that says what was repaired, and what is left to a person.</summary>
internal static class RemarksSheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const int LongestText = 32_767;
    private const int NewText = 5;

    private static readonly double[] Widths = [12, 18, 8, 10, 28, 28, 100];

    private static readonly LocalizedText Name = SheetNames.Of("Remarks of sistercity", "Remarques de sistercity", "sistercity备注");

    private static readonly LocalizedText[] Titles =
    [
        SheetNames.Of("State", "État", "状态"), SheetNames.Of("Sheet", "Feuille", "工作表"), SheetNames.Of("Cell", "Cellule", "单元格"),
        SheetNames.Of("Rule", "Règle", "规则"), SheetNames.Of("Old text", "Ancien texte", "原文"), SheetNames.Of("New text", "Nouveau texte", "新文"),
        SheetNames.Of("Remark", "Remarque", "说明"),
    ];

    private static readonly LocalizedText Repaired = SheetNames.Of("repaired", "réparée", "已修复");

    /// <summary>The sheet of remarks that a workbook has; null when it has none.</summary>
    public static Sheet? In(Spreadsheet file) => file.Sheets.FirstOrDefault(static sheet => sheet.Name is not null
        && Name.Any(name => sheet.Name.StartsWith(name.Value, StringComparison.Ordinal)) && sheet.Rows is [var first, ..]
        && Array.TrueForAll(Enumerable.Range(0, Titles.Length).ToArray(), i =>
            Titles[i].Any(title => string.Equals(title.Value, first[i].Text, StringComparison.Ordinal))));

    /// <summary>The rows of a sheet of remarks: what was repaired before, what is now, and what is left.</summary>
    public static List<string[]> RowsOf(Sheet? before, IEnumerable<Fix> fixes, IEnumerable<(Finding Finding, string? Text)> left, LanguageTag language)
    {
        var repaired = (before?.Rows ?? []).Skip(1).Where(static row => !row[NewText].IsEmpty)
            .Select(static row => Enumerable.Range(0, Titles.Length).Select(i => row[i].Text).ToArray());
        return
        [
            .. repaired,
            .. fixes.Select(fix => RowOf(fix.Finding with { At = fix.At }, Repaired.In(language), fix.Old, fix.New, language)),
            .. left.Select(one => RowOf(one.Finding, StateOf(one.Finding.Level).In(language), one.Text ?? string.Empty, string.Empty, language)),
        ];
    }

    /// <summary>Whether a sheet has exactly these rows.</summary>
    public static bool Says(Sheet? sheet, List<string[]> rows) => sheet is null ? rows.Count == 0
        : sheet.Rows.Count == rows.Count + 1
            && sheet.Rows.Skip(1).Zip(rows).All(static pair => Enumerable.Range(0, Titles.Length).All(i =>
                string.Equals(pair.First[i].Text, pair.Second[i].Trim(), StringComparison.Ordinal)));

    /// <summary>A name for the sheet that no other has.</summary>
    public static string NameIn(Spreadsheet file, LanguageTag language)
    {
        var taken = file.Sheets.Select(static sheet => sheet.Name).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Name.In(language);
        for (var number = 2; taken.Contains(name); number++)
            name = $"{Name.In(language)} {number.ToString(CultureInfo.InvariantCulture)}";
        return name;
    }

    /// <summary>The part of the sheet, in the namespace of another one.</summary>
    public static string Write(List<string[]> rows, LanguageTag language, string beside)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{(beside.Contains(StrictMain, StringComparison.Ordinal) ? StrictMain : Main)}\"><cols>");
        for (var i = 0; i < Widths.Length; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{Widths[i]}\" customWidth=\"1\"/>");
        xml.Append("</cols><sheetData>");
        var number = 0;
        foreach (var row in rows.Prepend([.. Titles.Select(title => title.In(language))]))
            Append(xml, row, ++number);
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void Append(StringBuilder xml, string[] row, int number)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var i = 0; i < row.Length; i++)
        {
            var text = CellEdits.TextOf(row[i], string.Empty);
            if (row[i].Length > 0)
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{TableSchema.LettersOf(i)}{number}\" t=\"inlineStr\">{text}</c>");
        }

        xml.Append("</row>");
    }

    private static string[] RowOf(Finding finding, string state, string old, string now, LanguageTag language)
    {
        var cell = CellAddress.Of(finding.At);
        string[] row = [state, cell?.Sheet ?? string.Empty, cell?.Name ?? finding.At.Text, finding.Rule.Code, old, now, finding.In(language)];
        return [.. row.Select(static text => text.Length <= LongestText ? text : text[..LongestText])];
    }

    private static LocalizedText StateOf(Level level) => level is Level.Error ? SheetNames.Of("error", "erreur", "错误")
        : SheetNames.Of("warning", "avertissement", "警告");
}
