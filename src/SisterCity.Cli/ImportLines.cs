using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What became of a list: rows, columns, values without a meaning, what was found.</summary>
internal static class ImportLines
{
    private const int MostNamed = 20;

    public static void Write(TextWriter to, ImportedList import, Spreadsheet list, LanguageTag language)
    {
        foreach (var sheet in import.Sheets)
            Write(to, sheet, language);
        foreach (var other in list.Sheets.Where(other => !import.Sheets.Any(sheet => string.Equals(sheet.Sheet, other.Name, StringComparison.Ordinal))))
            to.WriteLine(language.Say($"{other.Name ?? list.Name}: not read", $"{other.Name ?? list.Name}\u00a0: non lue", $"{other.Name ?? list.Name}：未读取"));
        if (import.Reading.Value is { } register)
            to.WriteLine(language.Say("register", "registre", "登记册") + language.Colon + string.Join(language.Comma,
                Authorities(register.Authorities.Count), Partnerships(register.Partnerships.Count), Agreements(register.Agreements.Count)));
        FindingLines.Write(to, import.Reading.Findings.AsEnumerable(), language);

        string Authorities(int n) => language.Say(n, ($"{n} authority", $"{n} authorities"), ($"{n} collectivité", $"{n} collectivités"), $"{n}个地方政府");
        string Partnerships(int n) => language.Say(n, ($"{n} partnership", $"{n} partnerships"), ($"{n} partenariat", $"{n} partenariats"), $"{n}项伙伴关系");
        string Agreements(int n) => language.Say(n, ($"{n} agreement", $"{n} agreements"), ($"{n} accord", $"{n} accords"), $"{n}项协议");
    }

    private static void Write(TextWriter to, ImportedSheet sheet, LanguageTag language)
    {
        var name = sheet.Sheet is { } known ? VisibleText.Of(known) + language.Colon : string.Empty;
        var rows = sheet.Rows;
        to.WriteLine(name + language.Say(rows, ($"{rows} row", $"{rows} rows"), ($"{rows} ligne", $"{rows} lignes"), $"{rows}行"));
        Line(to, language.Say("columns read", "colonnes lues", "已读取的列"), sheet.Used, language);
        Line(to, language.Say("columns not read", "colonnes non lues", "未读取的列"), sheet.NotUsed.Select(column =>
            column.Heading + language.Brackets(WhyOf(column.Why, language))), language);
        Line(to, language.Say("rows not read", "lignes non lues", "未读取的行"), sheet.Skipped.Select(NumberOf), language);
        Line(to, language.Say(
            "rows read as several, since a cell names several parties", "lignes lues comme plusieurs, une cellule désignant plusieurs parties",
            "因一个单元格写有多方而读作多行的行"), sheet.Divided.Select(NumberOf), language);
        Line(to, language.Say("values without a meaning, kept in notes", "valeurs sans signification, gardées dans les notes", "没有含义、保留在备注中的值"),
            sheet.Kept.Select(value => $"{value.Heading}{language.Colon}{value.Value}" + (value.Count > 1 ? $" ×{value.Count}" : string.Empty)), language);
    }

    private static string NumberOf(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Line(TextWriter to, string what, IEnumerable<string> items, LanguageTag language)
    {
        var all = items.Select(VisibleText.Of).ToList();
        if (all.Count > 0)
            to.WriteLine($"  {what}{language.Colon}{string.Join(language.ListComma, all.Take(MostNamed))}{(all.Count > MostNamed ? " …" : string.Empty)}");
    }

    private static string WhyOf(WhyUnused why, LanguageTag language) => why switch
    {
        WhyUnused.IsAboutPeople => language.Say("tells persons", "désigne des personnes", "涉及个人"),
        WhyUnused.IsLeftOut => language.Say("left out by the mapping", "laissée de côté par la correspondance", "映射规定不读取"),
        _ => language.Say("not in the mapping", "absente de la correspondance", "映射中没有"),
    };
}
