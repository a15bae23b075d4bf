using System.Text.RegularExpressions;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Formats;

/// <summary>Where the city and its partners stand in a list with one row a city.</summary>
internal sealed partial class WideShape
{
    private const int MostRowsLookedAt = 50;
    private const int FewestRows = 2;
    private const double Most = 0.8;

    private readonly SheetRow? headings;
    private readonly int city;
    private readonly int? country;
    private readonly IReadOnlyList<int> partners;

    private WideShape(Sheet sheet, SheetRow? headings, int city, int? country, IReadOnlyList<int> partners)
    {
        (Sheet, this.headings, this.city, this.country, this.partners) = (sheet, headings, city, country, partners);
        City = HeadingOf(city);
        Partner = partners is [var first, ..] ? HeadingOf(first) : TableSchema.LettersOf(city + 1);
    }

    public Sheet Sheet { get; }

    /// <summary>The number of the row of headings; 0 when the list has none.</summary>
    public int HeadingsAt => headings?.Number ?? 0;

    /// <summary>The heading of the city; the letter of its column where the list has no headings.</summary>
    public string City { get; }

    /// <summary>The heading of the first column of partners.</summary>
    public string Partner { get; }

    /// <summary>The headings of columns that say something else.</summary>
    public IEnumerable<string> NotRead => headings is not { } row ? []
        : Enumerable.Range(0, row.Cells.Count).Where(i => !row[i].IsEmpty && i != city && i != country && !partners.Contains(i)).Select(i => row[i].Text);

    /// <summary>The shape of the first sheet; null when it is no such list.</summary>
    public static WideShape? Of(Spreadsheet file) => file.Sheets is [var sheet, ..] ? WithHeadings(sheet) ?? WithoutHeadings(sheet) : null;

    public string HeadingOf(int column) => headings is { } row && !row[column].IsEmpty ? row[column].Text : TableSchema.LettersOf(column);

    /// <summary>Each city with each of its partners, and the row and column that name it.</summary>
    public IEnumerable<(int Row, PlaceInText City, int Column, PlaceInText Partner)> Links()
    {
        foreach (var row in Sheet.Rows.Where(row => row.Number > HeadingsAt && !row[city].IsEmpty))
        {
            var own = PlaceInText.Of(row[city].Text);
            if (country is { } its && !row[its].IsEmpty)
                own = own with { Country = Targets.Find("party_country")!.MeaningOf(row[its].Text) ?? row[its].Text };
            foreach (var column in headings is null ? Enumerable.Range(city + 1, Math.Max(row.Cells.Count - city - 1, 0)) : partners)
            {
                foreach (var partner in PlaceInText.Several(row[column].Text))
                    yield return (row.Number, own, column, PlaceInText.Of(partner));
            }
        }
    }

    /// <summary>A heading of a city, and several of its partners; or one of partners, of which cells name several.</summary>
    private static WideShape? WithHeadings(Sheet sheet)
    {
        foreach (var row in sheet.Rows.Take(MostRowsLookedAt))
        {
            var known = Enumerable.Range(0, row.Cells.Count).Select(i => (Index: i, Known: MeaningOf(row[i].Text))).Where(static one => one.Known is not null)
                .Select(static one => (one.Index, Known: one.Known!)).ToList();
            var cities = known.FindAll(static one => one.Known is { Target: "party_name", Party: not 2 });
            var others = known.FindAll(static one => one.Known is { Target: "party_name", Party: 2 }).ConvertAll(static one => one.Index);
            if (cities is not [var (city, _)] || others.Count == 0 || (others.Count == 1 && !NamesSeveral(sheet, row.Number, others[0])))
                continue;
            var countries = known.FindAll(static one => one.Known is { Target: "party_country", Party: not 2 });
            return new WideShape(sheet, row, city, countries is [var (its, _), ..] ? its : null, others);
        }

        return null;
    }

    /// <summary>What a heading means; of "Partner 3" what "Partner" does, since the number counts the partners.</summary>
    private static KnownHeading? MeaningOf(string heading)
    {
        if (Number().Match(heading) is { Success: true } number
            && HeadingBook.Find(heading[..number.Index]) is { Target: "party_name", Party: 2, IsExact: true } partner)
            return partner;
        return HeadingBook.Find(heading) is { IsExact: true } known ? known : null;
    }

    private static bool NamesSeveral(Sheet sheet, int headings, int column)
    {
        var cells = sheet.Rows.Where(row => row.Number > headings && !row[column].IsEmpty).Take(MostRowsLookedAt).Select(row => row[column].Text).ToList();
        return cells.Count > 0 && cells.Count(static text => PlaceInText.Several(text).Length > 1) * 3 >= cells.Count;
    }

    /// <summary>No headings: nearly every cell names a place with a country that is known.</summary>
    private static WideShape? WithoutHeadings(Sheet sheet)
    {
        var cells = sheet.Rows.Take(MostRowsLookedAt).Select(static row => row.Cells.Where(static cell => !cell.IsEmpty).ToList())
            .Where(static row => row.Count > 0).ToList();
        var all = cells.SelectMany(static row => row).ToList();
        var isOne = cells.Count >= FewestRows && cells.Count(static row => row.Count > 1) * 2 >= cells.Count
            && all.Count(static cell => PlaceInText.Of(cell.Text).Country is not null) > all.Count * Most;
        return isOne ? new WideShape(sheet, null, 0, null, []) : null;
    }

    [GeneratedRegex(@"[\s_.-]*\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
