using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>The list of the German section of the Council of European Municipalities and Regions, as extracts of it are published.</summary>
internal sealed class RgreList() : MappedFormat("rgre",
    "list of the German section of CEMR (RGRE)", "liste de la section allemande du CCRE (RGRE)", "欧洲市政和地区理事会德国分会（RGRE）名单")
{
    // One in eight rows of the public extract has it; of these links many began in other years.
    private const string Placeholder = "2000";

    protected override IReadOnlyList<string[]> Required =>
        [["municipality", "gemeinde", "kommune"], ["partnergemeinde", "partnerkommune"], ["land"], ["seit"], ["form"]];

    /// <summary>The year that stands for one that nobody knew is uncertain, and kept as it was written too.</summary>
    protected override SheetMapping Complete(
        SheetMapping fitted, FormatColumns known, IReadOnlyList<SheetRow> rows, CellPlace place, List<Finding> findings)
    {
        var since = fitted.Columns.First(static column => column.Target is "partnership_since");
        var index = known.IndexOf(since.Heading)!.Value;
        var doubtful = rows.Where(row => row[index].Text is Placeholder).ToList();
        if (doubtful.Count == 0)
            return fitted;
        findings.Add(CellPlace.Of(
            Rules.YearStandsForAnother, place.At(doubtful[0].Number, index, since.Heading), PartialDate.Parse(Placeholder), doubtful.Count, rows.Count));
        var uncertain = since with { Values = new Dictionary<string, string>(StringComparer.Ordinal) { [Placeholder] = Placeholder + "?" },
            Keep = [Placeholder] };
        return fitted with { Columns = [.. fitted.Columns.Select(column => ReferenceEquals(column, since) ? uncertain : column)] };
    }
}
