using SisterCity.Exchange.Sheets;

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
            Sheets = [.. file.Sheets.Select(sheet => SheetProposal.Of(sheet, known)).OfType<SheetMapping>()],
        };
    }
}
