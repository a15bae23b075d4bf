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
    private readonly List<(SheetRow Row, string?[] Cells)> rows = [];
    private readonly Dictionary<(string Heading, string Value), int> kept = [];
    private readonly List<UnusedColumn> unused = [];
    private readonly List<int> skipped = [];
    private readonly List<int> divided = [];
    private readonly HashSet<(int Row, int Column, Rule Rule, string Text)> told = [];
    private readonly List<(Finding Why, string Text)> refused = [];
    private readonly RecordIds ids;
    private readonly RowDivision division;
    private readonly ListReading reading;
    private int taken;

    public SheetImport(Spreadsheet file, Sheet sheet, SheetMapping mapping, WhatWasSaid said, IReadOnlyList<ColumnDescription> elsewhere, bool asOurs)
    {
        (this.sheet, this.mapping, this.said, reading) = (sheet, mapping, said, new ListReading(asOurs, file.CountsFrom1904));
        place = new CellPlace(file, sheet);
        header = new Header(mapping, file.Name, elsewhere);
        ids = new RecordIds(header, said);
        headings = SheetHeadings.Find(sheet, mapping);
        if (headings is not null)
            FindColumns(headings);
        else
            Findings.Add(CellPlace.Of(Rules.HeadingIsMissing, JsonPointer.Root, null, mapping.Columns is [var first, ..] ? first.Heading : "–"));
        division = new RowDivision(columns);
        if (headings is not null && header.MissingSide is { } side)
        {
            var (at, line) = place.At(headings.Row.Number, null, null);
            Findings.Add(CellPlace.Of(Rules.ListNamesOneSide, at, line, side));
        }
    }

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether anything of the sheet can be read: its headings are there, and something says who the parties are.</summary>
    public bool CanBeRead => headings is not null && header.MissingSide is null;

    /// <summary>Takes what the rows say, before anything is read of it: a later row may say more of a city than an earlier one.</summary>
    public void Take()
    {
        if (!CanBeRead)
            return;
        foreach (var row in sheet.Rows)
        {
            if (row.Number <= headings!.Row.Number)
                continue;
            if (headings.IsNoRow(row, mapping))
                skipped.Add(row.Number);
            else
                TakeEach(row);
        }
    }

    /// <summary>Reads the rows as one of our tables.</summary>
    public Reading<Register> Read()
    {
        foreach (var (_, cells) in rows)
            ids.Complete(cells);
        KeepWhatCannotStandAlone();
        foreach (var (_, cells) in rows)
        {
            if (header.RecordOf(cells) is { } record && said.NotesOf(record) is var (locator, notes))
                header.SetNotes(cells, locator, notes);
        }

        var lines = rows.Select(static row => new TableLine(row.Row.Number, Filled(row.Cells)));
        var read = TableReader.Read(header.Names, lines).Placed(Placed).SettingAside(refused);

        // A long list should not stay in memory for the places of its findings.
        if (!reading.AsOurs)
            rows.Clear();
        return read;
    }

    private static string[] Filled(string?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] ??= string.Empty;
        return cells!;
    }

    public ImportedSheet Facts() => new(
        sheet.Name,
        taken,
        headings is null ? [] : [.. columns.Select(static column => column.Index).Distinct().Order().Select(HeadingOf)],
        unused,
        skipped,
        divided,
        [.. kept.Select(static value => new KeptValue(value.Key.Heading, value.Key.Value, value.Value))]);

    /// <summary>The cells that speak of a record of which others may speak too, each with the column and the identifier of the record.</summary>
    public IEnumerable<SharedCell> SharedCells()
    {
        foreach (var column in columns)
        {
            if (column.Target is not { Key: { } key } target
                || header.SlotOf(Targets.Find(key)!.NameFor(Targets.PartyOf(column.Mapping.Target!))) is not { } slot)
                continue;
            foreach (var (row, cells) in rows)
            {
                if (cells[slot] is { Length: > 0 } record && !row[column.Index].IsEmpty)
                    yield return new SharedCell(target.Name, record, row[column.Index].Text, place.At(row.Number, column.Index, column.Mapping.Heading).At);
            }
        }
    }

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
                columns.Add(new SheetColumn(column, index, header.SlotOf(target), column.When is { } when ? header.SlotOf(when.Target) : null,
                    reading));
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

    /// <summary>Takes a row, or the rows that it is when a cell of it names several parties.</summary>
    private void TakeEach(SheetRow row)
    {
        taken++;
        var each = division.Of(row, out var odd);
        if (each.Count > 1)
            divided.Add(row.Number);
        var notes = new List<string>();
        foreach (var (column, parts) in odd)
            KeepAsNote(column, row.Number, row[column.Index], PartsDoNotMatch(row[column.Index].Text, parts, each.Count), notes);
        foreach (var one in each)
            Take(one, [.. notes]);
    }

    private static Finding PartsDoNotMatch(string text, int parts, int parties) =>
        CellPlace.Of(Rules.PartsDoNotMatch, JsonPointer.Root, null, text, parts, parties);

    private void Take(SheetRow row, List<string> notes)
    {
        var cells = new string?[header.Names.Count];
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
        if (header.MissingIn(cells) is { } missing)
        {
            var (at, line) = PlaceOf(row.Number, missing);
            refused.Add((CellPlace.Of(Rules.RowDoesNotSay, at, line, Header.TitleOf(missing)), string.Join('\t', row.Cells.Select(static cell => cell.Text))));
            return;
        }

        ids.Give(cells);
        SayTogether(cells, row.Number, notes);
        Note(cells, row, notes);
        rows.Add((row, cells));
    }

    // Several rows may speak of one record: it stands where the first of them does, and has the notes of all.
    private void Note(string?[] cells, SheetRow row, List<string> notes)
    {
        if (header.RecordOf(cells) is { } record)
            said.Note(record, place.LocatorOf(row.Number), notes);
    }

    /// <summary>A value that says more of something than what it is goes to the note, so that its row is read; another row of the record may say it.</summary>
    private void KeepWhatCannotStandAlone()
    {
        if (reading.AsOurs)
            return;
        var filled = new WhatRecordsSay(header, rows.Select(static row => row.Cells));
        foreach (var (row, cells) in rows)
        {
            var notes = new List<string>();
            foreach (var slot in filled.WithoutWhatTheyNeed(cells).ToList())
                KeepAsNote(cells, row, slot, notes);
            if (notes.Count > 0)
                Note(cells, row, notes);
        }
    }

    private void Fill(string?[] cells, int row, SheetColumn column, SheetCell cell, List<string> notes)
    {
        var read = column.Reader!.Read(cell);
        if (read.Found is { } found)
            KeepAsNote(column, row, cell, found, notes);
        if (read.Text is { } text && cells[column.Slot!.Value] is { } other && !string.Equals(other, text, StringComparison.Ordinal))
            notes.Add(NoteOf(column, cell.Text));
        else if (read.Text is not null)
            cells[column.Slot!.Value] = read.Text;
        if (column.Keeps(cell.Text))
            notes.Add(NoteOf(column, cell.Text));
        if (column is { Target.Name: "party_name", Mapping.Split: null } && read.Text is { } name && PartiesInText.LooksLikeSeveral(name))
            Add(CellPlace.Of(Rules.CellMayNameSeveral, JsonPointer.Root, null, cell.Text), row, column, cell.Text);
    }

    /// <summary>A value that cannot stand alone goes to the note of its own row; what another row said of the same record is only taken back.</summary>
    private void KeepAsNote(string?[] cells, SheetRow row, int slot, List<string> notes)
    {
        if (columns.Find(one => one.Slot == slot && !row[one.Index].IsEmpty) is { } column)
            KeepAsNote(column, row.Number, row[column.Index], CellPlace.Of(Rules.ValueHasNoMeaning, JsonPointer.Root, null, row[column.Index].Text,
                column.Target!.Title), notes);
        cells[slot] = null;
    }

    private void KeepAsNote(SheetColumn column, int row, SheetCell cell, Finding found, List<string> notes)
    {
        notes.Add(NoteOf(column, cell.Text));
        var key = (column.Mapping.Heading, cell.Text);
        if (Add(found, row, column, cell.Text))
            kept[key] = kept.GetValueOrDefault(key) + 1;
    }

    /// <summary>Tells what was found in a cell, which keeps no row from being read; false when it was told before, of a row that became several.</summary>
    private bool Add(Finding found, int row, SheetColumn column, string text)
    {
        if (!told.Add((row, column.Index, found.Rule, text)))
            return false;
        var (at, line) = place.At(row, column.Index, column.Mapping.Heading);
        Findings.Add(found with { At = at, Line = line, Level = Level.Warning });
        return true;
    }

    private SheetColumn? ColumnOf(string target) => columns.Find(one => string.Equals(one.Mapping.Target, target, StringComparison.Ordinal));

    // A note says where its text stood, and tells no person.
    private static string NoteOf(SheetColumn column, string text) => $"{column.Mapping.Heading}: {PeopleInText.Without(text)}";

    /// <summary>What a row says of a party or a partnership, the first row that speaks of it has said before, or the row's own word goes to the note.</summary>
    private void SayTogether(string?[] cells, int row, List<string> notes)
    {
        foreach (var (slot, id, column) in ids.SharedBy(cells))
        {
            // Another spelling of a name is a name; what our own reader refuses is told to no other row.
            if (cells[slot] is not { } text || (reading.AsOurs && !Targets.Find(header.Names[slot])!.Accepts(text))
                || said.Say(id, column, text, row) is not var (other, before) || column is "party_name" or "partnership_title")
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
        var target = finding.At.Segments().FirstOrDefault();
        var (at, line) = target is null ? place.At(row, null, null) : PlaceOf(row, target);
        var placed = finding with { At = at, Line = line };

        // The reader knows names of columns; who filled in the sheet knows titles.
        return finding.Rule == Rules.MemberIsMissing && target is not null && Targets.Find(target) is not null
            ? placed with { Rule = Rules.RowDoesNotSay, Arguments = [Header.TitleOf(target)] }
            : placed;
    }
}

/// <summary>A cell that says something of a record.</summary>
/// <param name="Column">The column of our tables that it fills.</param>
/// <param name="Record">The identifier of the record.</param>
/// <param name="Text">Its text.</param>
/// <param name="At">Where it stands.</param>
internal readonly record struct SharedCell(string Column, string Record, string Text, JsonPointer At);
