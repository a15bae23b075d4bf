using System.Text;
using SisterCity.Codelists;
using SisterCity.Exchange.Sheets;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Workbooks;

/// <summary>
/// Writes a register as a workbook (xlsx): a sheet of links, a sheet of agreements and, if there are any, a sheet of projects, with the titles of a language.
/// </summary>
/// <remarks>It holds what the three tables hold, <see cref="TableWriter"/>; what a spreadsheet saves of it is imported without a mapping.</remarks>
/// <example><code>File.WriteAllBytes("register.xlsx", WorkbookWriter.Write(register, LanguageTag.French));</code></example>
public static class WorkbookWriter
{
    private const double Width = 18;

    /// <summary>Writes a workbook.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of titles, and of names and texts that exist in several.</param>
    /// <returns>The workbook. The same register and language give the same bytes.</returns>
    public static byte[] Write(Register register, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Workbook.Write(async sheets =>
        {
            foreach (var table in TablesOf(register))
            {
                var rows = TableReader.Rows(TableWriter.Write(register, language, table), ',', Encoding.UTF8).Select(static row => row.Cells).ToList();

                // A column that no row fills would only be in the way.
                int[] filled = [.. Enumerable.Range(0, rows[0].Count).Where(column => rows.Skip(1).Any(row => row[column].Length > 0)
                    || IsNeeded(rows[0][column], table))];
                await sheets.BeginAsync(SheetNames.Of(table).In(language), [.. filled.Select(static _ => Width)], areTexts: true).ConfigureAwait(false);
                await sheets.TitlesAsync(filled.Select(column => TitleOf(rows[0][column], language))).ConfigureAwait(false);
                foreach (var row in rows.Skip(1))
                    await sheets.TextsAsync(filled.Select(column => row[column].Length == 0 ? null : row[column])).ConfigureAwait(false);
            }
        });
    }

    private static IEnumerable<RegisterTable> TablesOf(Register register) =>
        register.Projects.IsEmpty ? [RegisterTable.Links, RegisterTable.Agreements] : [RegisterTable.Links, RegisterTable.Agreements, RegisterTable.Projects];

    private static bool IsNeeded(string name, RegisterTable table) => TableSchema.Find(name) is var (column, _) && column.RequiredIn.Contains(table);

    private static string TitleOf(string name, LanguageTag language) => TableSchema.Find(name) is var (column, party) ? column.TitleFor(party).In(language)
        : name;
}

/// <summary>What the sheets of our workbooks are called.</summary>
internal static class SheetNames
{
    public static LocalizedText Guidance { get; } = Of("Guidance", "Mode d'emploi", "填写说明");

    public static LocalizedText Lists { get; } = Of("Lists", "Listes", "代码表");

    public static LocalizedText Of(RegisterTable table) => table switch
    {
        RegisterTable.Links => Of("Partnerships", "Partenariats", "伙伴关系"),
        RegisterTable.Projects => Of("Projects", "Projets", "项目"),
        _ => Of("Agreements", "Accords", "协议"),
    };

    /// <summary>Whether a sheet is that of our lists to choose from: its words are no rows of a table.</summary>
    public static bool IsOfLists(Sheet sheet) => Lists.Any(name => string.Equals(name.Value, sheet.Name, StringComparison.Ordinal))
        && sheet.Rows is [var titles, ..]
        && titles.Cells.Any(static cell => CodelistCatalog.Countries.Title.Any(title => string.Equals(title.Value, cell.Text, StringComparison.Ordinal)));

    public static LocalizedText Of(string english, string french, string chinese) =>
        LocalizedText.Of("en", english).And("fr", french).And("zh", chinese);
}
