using System.Globalization;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Imports;

/// <summary>One sheet: its rows become rows of our tables, which our own reader reads.</summary>
internal sealed class SheetImport
{
    private readonly SheetMapping mapping;
    private readonly Sheet sheet;
    private readonly CellPlace place;
    private readonly WhatWasSaid said;
    private readonly SheetHeadings? headings;
    private readonly Header header;
    private readonly List<SheetColumn> columns = [];
    private readonly List<(int Number, string?[] Cells)> rows = [];
    private readonly Dictionary<(string Heading, string Value), int> kept = [];
    private readonly List<UnusedColumn> unused = [];
    private readonly List<int> skipped = [];
    private readonly RecordIds ids;

    public SheetImport(Spreadsheet file, Sheet sheet, SheetMapping mapping, WhatWasSaid said, IReadOnlyList<ColumnDescription> elsewhere)
    {
        (this.sheet, this.mapping, this.said) = (sheet, mapping, said);
        place = new CellPlace(file, sheet);
        header = new Header(mapping, file.Name, elsewhere);
        ids = new RecordIds(header, said);
        headings = SheetHeadings.Find(sheet, mapping);
        if (headings is not null)
            FindColumns(headings);
        else
            Findings.Add(CellPlace.Of(Rules.HeadingIsMissing, JsonPointer.Root, null, mapping.Columns is [var first, ..] ? first.Heading : "–"));
    }

    public List<Finding> Findings { get; } = [];

    /// <summary>Takes what the rows say, before anything is read of it: a later row may say more of a city than an earlier one.</summary>
    public void Take()
    {
        if (headings is null)
            return;
        foreach (var row in sheet.Rows)
        {
            if (row.Number <= headings.Row.Number)
                continue;
            if (headings.IsNoRow(row, mapping))
                skipped.Add(row.Number);
            else
                rows.Add((row.Number, Take(row)));
        }
    }

    /// <summary>Reads the rows as one of our tables.</summary>
    public Reading<Register> Read()
    {
        foreach (var (_, cells) in rows)
        {
            ids.Complete(cells);
            if (header.RecordOf(cells) is { } record && said.NotesOf(record) is var (locator, notes))
                header.SetNotes(cells, locator, notes);
        }

        var lines = rows.Select(static row => new TableLine(row.Number, [.. row.Cells.Select(static cell => cell ?? string.Empty)]));
        return TableReader.Read(header.Names, headings is null ? [] : lines).Placed(Placed);
    }

    public ImportedSheet Facts() => new(
        sheet.Name,
        rows.Count,
        headings is null ? [] : [.. columns.Select(static column => column.Index).Distinct().Order().Select(HeadingOf)],
        unused,
        skipped,
        [.. kept.Select(static value => new KeptValue(value.Key.Heading, value.Key.Value, value.Value))]);

    private string HeadingOf(int column) => headings!.Row[column].Text is { Length: > 0 } text ? text : TableSchema.LettersOf(column);

    private void FindColumns(SheetHeadings row)
    {
        var met = new HashSet<int>();
        foreach (var column in mapping.Columns)
        {
            if (row.Find(column.Heading, column.Occurrence ?? 1) is not { } index)
            {
                var (at, line) = place.At(row.Row.Number, null, null);
                Findings.Add(CellPlace.Of(Rules.HeadingIsMissing, at, line, column.Heading));
                continue;
            }

            if (column.Target is { } target)
                columns.Add(new SheetColumn(column, index, header.SlotOf(target), column.When is { } when ? header.SlotOf(when.Target) : null));
            else if (met.Add(index))
                unused.Add(new UnusedColumn(column.Heading, column.IsAboutPeople is true ? WhyUnused.IsAboutPeople : WhyUnused.IsLeftOut));
            met.Add(index);
        }

        for (var i = 0; i < row.Row.Cells.Count; i++)
        {
            if (met.Contains(i) || (row.Row[i].IsEmpty && sheet.Rows.All(other => other.Number <= row.Row.Number || other[i].IsEmpty)))
                continue;
            unused.Add(new UnusedColumn(HeadingOf(i), WhyUnused.IsNotMapped));
            var (at, line) = place.At(row.Row.Number, i, HeadingOf(i));
            Findings.Add(CellPlace.Of(Rules.ColumnIsNotMapped, at, line, HeadingOf(i)));
        }
    }

    private string?[] Take(SheetRow row)
    {
        var (cells, notes) = (new string?[header.Names.Count], new List<string>());
        foreach (var column in columns)
        {
            var cell = row[column.Index];
            if (cell.IsEmpty || !column.AppliesTo(cells))
                continue;
            if (column.Reader is null)
                notes.Add(NoteOf(column, cell.Text));
            else
                Fill(cells, row.Number, column, cell, notes);
        }

        header.FillIn(cells);
        ids.Give(cells);
        foreach (var slot in header.WithoutWhatTheyNeed(cells).ToList())
            KeepAsNote(cells, row, slot, notes);
        SayTogether(cells, row.Number, notes);

        // Several rows may speak of one record: it stands where the first of them does, and has the notes of all.
        if (header.RecordOf(cells) is { } record)
            said.Note(record, place.LocatorOf(row.Number), notes);
        return cells;
    }

    private void Fill(string?[] cells, int row, SheetColumn column, SheetCell cell, List<string> notes)
    {
        var reading = column.Reader!.Read(cell);
        if (reading.Rule is { } rule)
            KeepAsNote(column, row, cell, rule, reading, notes);
        if (reading.Text is { } text && cells[column.Slot!.Value] is { } other && !string.Equals(other, text, StringComparison.Ordinal))
            notes.Add(NoteOf(column, cell.Text));
        else if (reading.Text is not null)
            cells[column.Slot!.Value] = reading.Text;
        if (column.Keeps(cell.Text))
            notes.Add(NoteOf(column, cell.Text));
    }

    /// <summary>A value that cannot stand alone goes to the note, so that its row is read.</summary>
    private void KeepAsNote(string?[] cells, SheetRow row, int slot, List<string> notes)
    {
        if (ColumnOf(header.Names[slot]) is { } column)
            KeepAsNote(column, row.Number, row[column.Index], Rules.ValueHasNoMeaning, default, notes);
        cells[slot] = null;
    }

    private void KeepAsNote(SheetColumn column, int row, SheetCell cell, Rule rule, CellReading reading, List<string> notes)
    {
        notes.Add(NoteOf(column, cell.Text));
        var key = (column.Mapping.Heading, cell.Text);
        kept[key] = kept.GetValueOrDefault(key) + 1;
        var (at, line) = place.At(row, column.Index, column.Mapping.Heading);
        Argument[] arguments = reading.Arguments is { } said ? [cell.Text, .. said.Select(static one => (Argument)one)] : [cell.Text, column.Target!.Title];
        Findings.Add(CellPlace.Of(rule, at, line, arguments) with { Repair = reading.Repair, Level = Level.Warning });
    }

    private SheetColumn? ColumnOf(string target) => columns.Find(one => string.Equals(one.Mapping.Target, target, StringComparison.Ordinal));

    // A note says where its text stood, and tells no person.
    private static string NoteOf(SheetColumn column, string text) => $"{column.Mapping.Heading}: {PeopleInText.Without(text)}";

    /// <summary>What a row says of a party or a partnership, the first row that speaks of it has said before, or the row's own word goes to the note.</summary>
    private void SayTogether(string?[] cells, int row, List<string> notes)
    {
        foreach (var (slot, id, column) in ids.SharedBy(cells))
        {
            // Another spelling of a name is a name.
            if (cells[slot] is not { } text || said.Say(id, column, text, row) is not var (other, before) || column is "party_name" or "partnership_title")
                continue;
            notes.Add($"{ColumnOf(header.Names[slot])?.Mapping.Heading ?? header.Names[slot]}: {text}");
            cells[slot] = other;
            var (at, line) = PlaceOf(row, header.Names[slot]);
            Findings.Add(CellPlace.Of(Rules.RowsSayDifferentThings, at, line, text, other, before));
        }
    }

    private (JsonPointer At, int? Line) PlaceOf(int row, string target)
    {
        var column = ColumnOf(target)
            ?? columns.Find(one => one.Target is { } its && Targets.PartyOf(one.Mapping.Target!) == Targets.PartyOf(target) && its.IsOfAParty)
            ?? columns.Find(static one => one.Slot is not null);
        return place.At(row, column?.Index, column?.Mapping.Heading);
    }

    /// <summary>A finding of our own reader, whose lines are the rows of the sheet and whose columns are targets.</summary>
    private Finding Placed(Finding finding)
    {
        if (finding.Line is not (> 0 and var row))
            return finding with { Line = null };
        var (at, line) = finding.At.Segments().FirstOrDefault() is { } target ? PlaceOf(row, target) : place.At(row, null, null);
        return finding with { At = at, Line = line };
    }
}
