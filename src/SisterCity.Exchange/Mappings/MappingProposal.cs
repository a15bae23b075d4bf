using SisterCity.Exchange.Sheets;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>Proposes what the columns of somebody's own list mean: from known headings in five languages, from our own titles, and from the values.</summary>
/// <remarks>A proposal is for a person to confirm: each line has a confidence and a reason. The same file and options give the same proposal.</remarks>
/// <example><code>
/// var file = Spreadsheet.Read("jumelages.csv", File.ReadAllBytes("jumelages.csv"));
/// File.WriteAllBytes("map.json", MappingFile.Write(MappingProposal.Of(file, new ProposalOptions { Us = bourg })));
/// </code></example>
public static class MappingProposal
{
    /// <summary>Proposes a mapping.</summary>
    /// <param name="file">The list.</param>
    /// <param name="options">What is known before; null for nothing.</param>
    /// <returns>A mapping of each sheet that looks like a list of links or agreements; with no sheet when none does.</returns>
    public static Mapping Of(Spreadsheet file, ProposalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var known = options ?? new ProposalOptions();
        return new Mapping
        {
            Encoding = file.Encoding,
            Separator = file.Separator?.ToString(),
            Sheets = [.. file.Sheets.Select(sheet => SheetProposal.Of(sheet, known, file.CountsFrom1904)).OfType<SheetMapping>()],
        };
    }

    /// <summary>Whether a proposal says only what our own names and titles say: of a table or workbook of ours, which nobody needs to confirm.</summary>
    /// <param name="mapping">The proposal.</param>
    public static bool IsOfOurs(Mapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return mapping.Sheets.Count > 0 && mapping.Sheets.All(static sheet => sheet.Columns.All(static column =>
            column.Split is null && TableSchema.Find(column.Heading) is var (its, party)
            && string.Equals(column.Target, its.NameFor(party), StringComparison.Ordinal)));
    }
}
