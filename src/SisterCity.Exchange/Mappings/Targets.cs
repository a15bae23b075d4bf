using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>The columns that a mapping may fill, by the names that it uses.</summary>
internal static class Targets
{
    private static readonly Dictionary<string, ColumnDescription> ByName = TableSchema.Columns.ToDictionary(static column => column.Name,
        StringComparer.Ordinal);

    /// <summary>The column of a target; null when no table has it.</summary>
    public static ColumnDescription? Find(string target) => ByName.GetValueOrDefault(target)
        ?? (TableSchema.Find(target) is var (column, party) && string.Equals(column.NameFor(party), target, StringComparison.Ordinal) ? column : null);

    /// <summary>The number of the party that a target speaks of; 0 when it has none.</summary>
    public static int PartyOf(string target) => TableSchema.Find(target)?.Party ?? 0;

    /// <summary>What a sheet fills, without its notes.</summary>
    public static IEnumerable<string> Of(SheetMapping sheet) =>
        sheet.Columns.Select(static column => column.Target).OfType<string>().Concat(sheet.Constants?.Keys ?? [])
            .Where(static name => name is not MappingFile.Notes);

    /// <summary>The table that rows of a kind fill.</summary>
    public static RegisterTable TableOf(RowKind rows) => rows switch
    {
        RowKind.Partnership => RegisterTable.Links,
        RowKind.Project => RegisterTable.Projects,
        _ => RegisterTable.Agreements,
    };

    /// <summary>The target of the identifier of the record that rows of a kind are of.</summary>
    public static string KeyOf(RowKind rows) => rows switch
    {
        RowKind.Partnership => "partnership_id",
        RowKind.Project => "project_id",
        _ => "agreement_id",
    };
}
