using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>A mapping as people read it: heading, what it becomes, how sure, why.</summary>
internal static class MappingLines
{
    public static void Write(TextWriter to, Mapping mapping, Spreadsheet list, LanguageTag language)
    {
        foreach (var sheet in mapping.Sheets)
        {
            var rows = RowWord(sheet.Rows, language);
            to.WriteLine((sheet.Sheet is { } name ? VisibleText.Of(name) + language.Colon : string.Empty) + language.Say(
                $"headings in row {sheet.Headings}, one row per {rows}", $"en-têtes à la ligne {sheet.Headings}, une ligne par {rows}",
                $"标题在第{sheet.Headings}行，每行为{rows}"));
            foreach (var column in sheet.Columns)
                to.WriteLine(Line(column, language));
            foreach (var party in Enumerable.Range(1, 2).Where(party => sheet.Rows is not (RowKind.Party or RowKind.Project) && !Names(sheet, party)))
                to.WriteLine(language.Say(
                    $"  ! Nothing says who party {party} is. Give your own authority with --us.",
                    $"  ! Rien ne dit qui est la partie {party}. Donnez votre collectivité avec --us.",
                    $"  ! 没有说明第{party}方是谁。请用--us给出本方地方政府。"));
        }

        foreach (var other in list.Sheets.Where(other => !mapping.Sheets.Any(sheet => string.Equals(sheet.Sheet, other.Name, StringComparison.Ordinal))))
            to.WriteLine(language.Say(
                $"{other.Name ?? list.Name}: not a list of partnerships or agreements; not read.",
                $"{other.Name ?? list.Name}\u00a0: n'est pas une liste de partenariats ou d'accords\u00a0; non lue.",
                $"{other.Name ?? list.Name}：不是伙伴关系或协议名单，未读取。"));
    }

    private static bool Names(SheetMapping sheet, int party) => sheet.Columns.Select(static column => column.Target).Concat(sheet.Constants?.Keys ?? [])
        .Any(target => TableSchema.Find(target ?? string.Empty) is var (column, its) && its == party
            && column.Name is "party_name" or "party_id" or "wikidata");

    private static string RowWord(RowKind kind, LanguageTag language) => kind switch
    {
        RowKind.Partnership => language.Say("partnership", "partenariat", "一项伙伴关系"),
        RowKind.Project => language.Say("project or one of its amounts", "projet ou un de ses montants", "一个项目或其一笔金额"),
        RowKind.Agreement => language.Say("agreement", "accord", "一项协议"),
        _ => language.Say("party of an agreement", "partie d'un accord", "协议的一方"),
    };

    private static string Line(ColumnMapping column, LanguageTag language)
    {
        var becomes = column.Target is MappingFile.Notes ? language.Say("note", "note", "备注")
            : column.Target is not { } target ? language.Say("not read", "non lue", "不读取")
            : TableSchema.Find(target) is var (known, party) ? known.TitleFor(party).In(language) : target;
        var sure = column.Confidence switch
        {
            Confidence.Certain or Confidence.High => " ",
            Confidence.Medium => "~",
            _ => "?",
        };
        var why = column.Reason is { } reason ? language.Brackets(VisibleText.Of(reason)) : string.Empty;
        return $"  {sure} {VisibleText.Of(column.Heading)} → {becomes}{why}";
    }
}
