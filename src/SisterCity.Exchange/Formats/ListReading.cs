using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>Reads a list of a public format by a mapping of ours: what the import says of mappings is said of formats.</summary>
internal static class ListReading
{
    public static Reading<Register> Of(Spreadsheet list, SheetMapping mapping, IEnumerable<Finding> findings)
    {
        var import = ListImport.Run(list, new Mapping { Sheets = [mapping] });
        var place = new CellPlace(list, list.Find(mapping.Sheet)!);
        var leftOut = import.Sheets.SelectMany(static sheet => sheet.NotUsed).Where(static column => column.Why is not WhyUnused.IsNotMapped)
            .Select(column => CellPlace.Of(Rules.ColumnHasNoPlace, place.At(mapping.Headings, null, column.Heading), column.Heading));
        return import.Reading.Placed(static finding => finding.Rule == Rules.ColumnIsNotMapped
            ? finding with { Rule = Rules.ColumnIsUnknown, Level = Rules.ColumnIsUnknown.Level }
            : finding).After([.. findings, .. leftOut]);
    }
}
