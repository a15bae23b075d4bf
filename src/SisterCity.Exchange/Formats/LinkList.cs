using SisterCity.Directories;
using SisterCity.Exchange.Mappings;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>A list of links with both places in a row: city1, country1, city2, country2.</summary>
/// <remarks>It is one when known headings say, without a doubt, who the first is, who the second is, and in which countries they lie.</remarks>
internal sealed class LinkList() : FormatReader("links",
    "list of links with both places in a row", "liste de liens, les deux lieux sur une ligne", "每行列出两地的关系名单")
{
    private static readonly string[] Ends = ["party_1_name", "party_1_country", "party_2_name", "party_2_country"];

    public override bool Recognises(FormatFile file)
    {
        // A workbook of somebody's own is imported by its mapping.
        if (file.IsWorkbook)
            return false;

        // A title of ours is that of a table of ours, which its own reader reads or refuses.
        var mapping = MappingProposal.Of(file.Head);
        return mapping.Sheets is [var sheet] && !MappingProposal.IsOfOurs(mapping) && Array.TrueForAll(Ends, end => sheet.Columns.Any(column =>
            string.Equals(column.Target, end, StringComparison.Ordinal) && column.Confidence is not (Confidence.Low or Confidence.None)));
    }

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory) =>
        ListReading.Of(file.Whole, MappingProposal.Of(file.Whole).Sheets[0], []);
}
