using SisterCity.Codelists;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Workbooks;

/// <summary>
/// A workbook to fill in: titles and lists in the user's language, a page of guidance, a sheet for partnerships, one for agreements and one for projects.
/// </summary>
/// <remarks>What a spreadsheet saves of it is imported without a mapping.</remarks>
/// <example><code>File.WriteAllBytes("modele.xlsx", WorkbookTemplate.Write(LanguageTag.French));</code></example>
public static class WorkbookTemplate
{
    private const double Width = 20;
    private const int MostRows = 1000;

    private static readonly string[] Links =
    [
        "party_1_name", "party_1_country", "party_1_kind", "party_1_insee_commune", "party_1_siren", "party_2_name", "party_2_country", "party_2_kind",
        "partnership_kind", "partnership_since", "partnership_ended_on", "partnership_status", "partnership_status_on", "partnership_themes",
        "partnership_note",
    ];

    private static readonly string[] Agreements =
    [
        "party_1_name", "party_1_country", "party_1_insee_commune", "party_1_siren", "party_2_name", "party_2_country", "partnership_kind", "agreement_kind",
        "agreement_title", "agreement_number", "signed_on", "term_kind", "term_starts_on", "term_ends_on", "term_length", "themes", "object",
        "party_1_commitment_amount", "party_1_commitment_currency", "party_1_authorising_act_number", "party_1_authorising_act_on",
        "party_1_transmission_received_on", "note",
    ];

    private static readonly string[] Projects =
    [
        "project_title", "project_starts_on", "project_ends_on", "project_status", "project_themes", "project_countries", "party_1_name", "party_1_country",
        "party_1_siren", "party_1_project_role", "party_2_name", "party_2_country", "party_2_project_role", "party_3_name", "party_3_project_role",
        "amount_kind", "amount_sum", "amount_currency", "amount_year", "payer_name", "receiver_name", "amount_funding", "project_is_oda", "project_note",
    ];

    private static readonly LocalizedText HowToFill = SheetNames.Of(
        "One row per partnership, per agreement, or per amount of a project. The first party of a project leads it. Leave empty what you do not know. Dates: 22/06/1981, June 1981, 1981. Several themes in one cell: "
            + "a comma between them. "
            + "Save as xlsx, then: sistercity import FILE --out register.json",
        "Une ligne par partenariat, par accord, ou par montant d'un projet. La première partie d'un projet en est le chef de file. Laissez vide ce que vous ne savez pas. Dates\u00A0: 22/06/1981, juin 1981, 1981. Plusieurs "
            + "thématiques dans une cellule\u00A0: "
            + "une virgule entre elles. Enregistrez en xlsx, puis\u00A0: sistercity import FICHIER --out registre.json",
        "每项伙伴关系、每项协议或项目的每笔金额占一行。项目的第一方为牵头方。不知道的留空。日期：1981-06-22、1981年6月、1981。一个单元格中的多个主题以逗号分隔。保存为xlsx，然后运行：sistercity import FILE --out register.json");

    /// <summary>Writes the template.</summary>
    /// <param name="language">The language of titles, lists and guidance: English, French or Chinese; English stands in for another.</param>
    /// <returns>The workbook. The same language gives the same bytes.</returns>
    public static byte[] Write(LanguageTag language)
    {
        var lists = CodelistsOf([.. Links, .. Agreements, .. Projects]);
        return Workbook.Write(async sheets =>
        {
            await WriteGuidance(sheets, language).ConfigureAwait(false);
            await WriteTable(sheets, SheetNames.Of(RegisterTable.Links), Links, lists, language).ConfigureAwait(false);
            await WriteTable(sheets, SheetNames.Of(RegisterTable.Agreements), Agreements, lists, language).ConfigureAwait(false);
            await WriteTable(sheets, SheetNames.Of(RegisterTable.Projects), Projects, lists, language).ConfigureAwait(false);
            await WriteLists(sheets, lists, language).ConfigureAwait(false);
        });
    }

    private static (ColumnDescription Column, int Party) ColumnOf(string name) => TableSchema.Find(name)
        ?? throw new InvalidOperationException($"No table has {name}.");

    private static List<Codelist> CodelistsOf(IEnumerable<string> names) =>
        [.. names.Select(static name => ColumnOf(name).Column.Codes).OfType<Codelist>().Distinct()];

    private static IEnumerable<CodelistEntry> EntriesOf(Codelist list) => list.Entries.Where(static entry => entry.Deprecated is null);

    /// <summary>What is chosen from a list: a title; of a currency its code, which everybody knows, where titles are many.</summary>
    internal static string ChoiceOf(Codelist list, CodelistEntry entry, LanguageTag language) =>
        list == CodelistCatalog.Currencies ? entry.Code : entry.Title!.In(language);

    private static async Task WriteGuidance(WorkbookSheets sheets, LanguageTag language)
    {
        await sheets.BeginAsync(SheetNames.Guidance.In(language), [34, 80], areTexts: false).ConfigureAwait(false);
        await sheets.WrappedAsync([null, HowToFill.In(language)]).ConfigureAwait(false);
        foreach (var (table, names) in new[] { (RegisterTable.Links, Links), (RegisterTable.Agreements, Agreements), (RegisterTable.Projects, Projects) })
        {
            await sheets.TitlesAsync([SheetNames.Of(table).In(language), string.Empty]).ConfigureAwait(false);
            foreach (var (column, party) in names.Select(ColumnOf))
                await sheets.WrappedAsync([column.TitleFor(party).In(language), column.Description.In(language)]).ConfigureAwait(false);
        }
    }

    private static async Task WriteTable(WorkbookSheets sheets, LocalizedText name, string[] names, List<Codelist> lists, LanguageTag language)
    {
        await sheets.BeginAsync(name.In(language), [.. names.Select(static _ => Width)], areTexts: true).ConfigureAwait(false);
        await sheets.TitlesAsync(names.Select(ColumnOf).Select(one => one.Column.TitleFor(one.Party).In(language))).ConfigureAwait(false);
        for (var i = 0; i < names.Length; i++)
        {
            // Several codes in a cell cannot be chosen from a list.
            if (ColumnOf(names[i]).Column is not { Content: ColumnContent.Code, Codes: { } codes })
                continue;
            var (letters, list) = (TableSchema.LettersOf(i), TableSchema.LettersOf(lists.IndexOf(codes)));
            sheets.Choose($"{letters}2:{letters}{MostRows}", SheetNames.Lists.In(language), $"${list}$2:${list}${EntriesOf(codes).Count() + 1}");
        }
    }

    private static async Task WriteLists(WorkbookSheets sheets, List<Codelist> lists, LanguageTag language)
    {
        await sheets.BeginAsync(SheetNames.Lists.In(language), [.. lists.Select(static _ => Width)], areTexts: true).ConfigureAwait(false);
        await sheets.TitlesAsync(lists.Select(list => list.Title.In(language))).ConfigureAwait(false);
        var columns = lists.ConvertAll(list => EntriesOf(list).Select(entry => ChoiceOf(list, entry, language)).ToList());
        for (var row = 0; row < columns.Max(static column => column.Count); row++)
            await sheets.TextsAsync(columns.Select(column => row < column.Count ? column[row] : null)).ConfigureAwait(false);
    }
}
