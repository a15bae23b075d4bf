using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>A list with one row a city: its partners in columns beside it, or several in one cell.</summary>
internal sealed class WideList() : FormatReader("cities",
    "list with one row a city", "liste d'une ligne par ville", "每城一行的名单")
{
    private const string Country = "country";
    private const string PartnersCountry = "partner country";
    private const string Since = "since";

    public override bool Recognises(FormatFile file) => !file.IsWorkbook && WideShape.Of(file.Head) is not null;

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory)
    {
        var list = file.Whole;
        var shape = WideShape.Of(list)!;
        var findings = new List<Finding>();
        var place = new CellPlace(list, shape.Sheet);
        var rows = new List<SheetRow> { Row(shape.HeadingsAt, [shape.City, Country, shape.Partner, PartnersCountry, Since, .. shape.NotRead]) };
        var met = new Dictionary<(string, string), int>();
        foreach (var (row, city, column, partner) in shape.Links())
        {
            var (first, second) = (KeyOf(city), KeyOf(partner));
            if (string.CompareOrdinal(first, second) > 0)
                (first, second) = (second, first);

            // Each city of a pair has its row, and names the other.
            if (met.TryAdd((first, second), row))
                rows.Add(Row(row, [city.Name, city.Country ?? string.Empty, partner.Name, partner.Country ?? string.Empty, partner.Since ?? string.Empty]));
            else
                findings.Add(CellPlace.Of(Rules.RowIsRepeated, place.At(row, column, shape.HeadingOf(column)), met[(first, second)]));
        }

        var sheet = new Sheet(shape.Sheet.Name, rows);
        return ListReading.Of(
            new Spreadsheet(list.Name, list.IsWorkbook, [sheet], list.Findings), MappingOf(shape, sheet), findings);
    }

    private static string KeyOf(PlaceInText place) => NameFolding.Fold(place.Name) is { Length: > 0 } folded ? $"{folded}\n{place.Country}" : place.Name;

    private static SheetRow Row(int number, IEnumerable<string> texts) => new(number, [.. texts.Select(static text => new SheetCell(text, CellKind.Text))]);

    private static SheetMapping MappingOf(WideShape shape, Sheet sheet) => new()
    {
        Sheet = sheet.Name,
        Headings = shape.HeadingsAt,
        Rows = RowKind.Partnership,
        Defaults = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["partnership_kind"] = "partnership",
            ["party_1_country"] = CountryCode.Unknown.Text,
            ["party_2_country"] = CountryCode.Unknown.Text,
        },
        Columns =
        [
            new ColumnMapping { Heading = shape.City, Target = "party_1_name" },
            new ColumnMapping { Heading = Country, Target = "party_1_country" },
            new ColumnMapping { Heading = shape.Partner, Target = "party_2_name" },
            new ColumnMapping { Heading = PartnersCountry, Target = "party_2_country" },
            new ColumnMapping { Heading = Since, Target = "partnership_since" },
        ],
    };
}
