using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>Our own authority as what every row says of its first party.</summary>
internal static class UsAsConstants
{
    public static Dictionary<string, string> Of(LocalAuthority us)
    {
        // Our own writer knows what of an authority a row holds.
        var register = new Register
        {
            Authorities = [us],
            Partnerships = [new Partnership { Id = PartnershipId.Parse("us"), Kind = Codelists.PartnershipKind.Partnership,
                Members = [new PartnershipMember { Authority = us.Id }] }],
        };
        var rows = TableReader.Rows(TableWriter.Write(register, LanguageTag.French, RegisterTable.Links), ',', System.Text.Encoding.UTF8).ToList();
        return rows[0].Cells.Zip(rows[1].Cells)
            .Where(static cell => cell.Second.Length > 0 && TableSchema.Find(cell.First) is { Party: 1 } known
            && (known.Column.IsOfAnAuthority || known.Column.Name is "party_id"))
            .ToDictionary(static cell => cell.First, static cell => cell.Second, StringComparer.Ordinal);
    }
}
