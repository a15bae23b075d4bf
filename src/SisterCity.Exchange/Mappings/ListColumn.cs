using System.Globalization;
using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>A column of a list as it is looked at for a proposal.</summary>
internal sealed class ListColumn
{
    private const double Most = 0.8;

    public ListColumn(SheetRow headings, int index, IReadOnlyList<SheetRow> rows)
    {
        Index = index;
        Heading = headings[index].Text;
        Occurrence = 1 + Enumerable.Range(0, index).Count(other => string.Equals(headings[other].Text, Heading, StringComparison.Ordinal));
        Cells = [.. rows.Select(row => row[index]).Where(static cell => !cell.IsEmpty)];
        Values = [.. Cells.Distinct()];
        Known = HeadingBook.Find(Heading);
        Own = TableSchema.Find(Heading) is var (column, party) ? (column, party) : null;
        AreItems = Values.Count > 0
            && Values.All(static cell => cell.Text.Contains('Q', StringComparison.Ordinal) && Targets.Find("wikidata")!.MeaningOf(cell.Text) is not null);
    }

    public int Index { get; }

    public string Heading { get; }

    public int Occurrence { get; }

    /// <summary>The cells that are not empty.</summary>
    public IReadOnlyList<SheetCell> Cells { get; private set; }

    /// <summary>Each of them once.</summary>
    public IReadOnlyList<SheetCell> Values { get; private set; }

    /// <summary>The signs between several parties in a cell; null when a cell is one thing.</summary>
    public IReadOnlyList<string>? Split { get; private set; }

    /// <summary>Takes each part of a cell for a cell of its own.</summary>
    public void Divide(IReadOnlyList<string> signs)
    {
        Split = signs;
        Cells = [.. Cells.SelectMany(cell => PartiesInText.Parts(cell.Text, signs).Select(part => cell with { Text = part }))];
        Values = [.. Cells.Distinct()];
    }

    public KnownHeading? Known { get; private set; }

    /// <summary>The column of our tables of which the heading is the name or a title; null when it is none.</summary>
    public (ColumnDescription Column, int Party)? Own { get; }

    /// <summary>What the heading means: a word of the book before a title of ours; null when nobody knows.</summary>
    public string? Meaning => Known?.Target ?? Own?.Column.Name;

    /// <summary>Whether the cells count the rows.</summary>
    public bool Counts => Cells.Count > 1
        && Cells.Select(static (cell, i) => (cell.Text, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .All(static one => string.Equals(one.Text, one.Number, StringComparison.Ordinal));

    /// <summary>Whether a cell tells a person: an address of mail, a telephone number.</summary>
    public bool TellsPeople => Values.Any(static cell => cell.Kind is CellKind.Text && PeopleInText.IsAboutOne(cell.Text));

    /// <summary>Whether the heading is of the first name of a person, or of what somebody is: a name beside it is that person's.</summary>
    public bool IsAGivenName => Known?.Target is HeadingBook.Person
        && NameFolding.Fold(Heading) is "prenom" or "prenoms" or "fonction" or "civilite" or "first name" or "vorname";

    /// <summary>Takes a name that tells no side for that of a person, beside whose first name it stands.</summary>
    public void TakeForAPerson()
    {
        if (Known is { Target: "party_name", Party: null })
            Known = Known with { Target = HeadingBook.Person };
    }

    /// <summary>Whether all values are items of Wikidata, or their addresses.</summary>
    public bool AreItems { get; }

    /// <summary>Whether most of the values mean something in a column of our tables.</summary>
    public bool MeansMostly(ColumnDescription column) =>
        Values.Count > 0 && Values.Count(cell => column.MeaningOf(cell.Text) is not null) > Values.Count * Most;
}
