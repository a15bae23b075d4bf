using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>SCDL, conventions de subvention: a grant of an authority to somebody, by a convention between the two.</summary>
internal sealed class GrantList() : MappedFormat("scdl-grants",
    "SCDL grants (conventions de subvention)", "SCDL, conventions de subvention", "SCDL补贴协议（conventions de subvention）")
{
    private const int DigitsOfASiren = 9;

    protected override IReadOnlyList<string[]> Required => [["nomAttribuant"], ["idAttribuant"], ["nomBeneficiaire"], ["montant"]];

    /// <summary>A number of nine digits is a SIREN where a SIRET belongs; who has either is registered in France.</summary>
    protected override SheetMapping Complete(
        SheetMapping fitted, FormatColumns known, IReadOnlyList<SheetRow> rows, CellPlace place, List<Finding> findings)
    {
        var columns = fitted.Columns.ToList();
        foreach (var column in fitted.Columns.Where(static column => column.Target is "party_1_siret" or "party_2_siret"))
        {
            var party = Targets.PartyOf(column.Target!);
            var index = known.IndexOf(column.Heading)!.Value;
            var numbers = rows.Select(row => row[index].Text).Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            columns[columns.IndexOf(column)] = column with { Values = Nothing(numbers.Where(IsASiren)) };
            columns.Add(column with { Target = $"party_{party}_siren", Values = Nothing(numbers.Where(static text => !IsASiren(text))) });
            columns.Add(column with
            {
                Target = $"party_{party}_country",
                Values = numbers.ToDictionary(
                    static text => text, static text => Siret.TryRepair(text, out _) || IsASiren(text) ? "FR" : string.Empty, StringComparer.Ordinal),
            });
        }

        return fitted with { Columns = columns };

        static Dictionary<string, string> Nothing(IEnumerable<string> texts) =>
            texts.ToDictionary(static text => text, static _ => string.Empty, StringComparer.Ordinal);
    }

    private static bool IsASiren(string text) => text.Count(char.IsAsciiDigit) == DigitsOfASiren && Siren.TryRepair(text, out _);
}
