using System.Collections.ObjectModel;
using SisterCity.Exchange.Mappings;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Imports;

/// <summary>The columns of our tables that the rows of a sheet fill: those of its mapping, and those that follow from them.</summary>
internal sealed class Header
{
    // The bodies of an amount that a row may name.
    private static readonly string[] Sides = ["payer", "receiver"];

    private const string Language = "_language";

    // What a party is known by, as RecordIds makes identifiers of it.
    private static readonly string[] NamingAParty = ["party_id", "party_name", .. RecordIds.Codes];

    private readonly List<string> names = [];
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly List<(int Slot, string Text)> constants = [];
    private readonly List<(int Slot, string Text, int[] NeededBy)> defaults = [];
    private readonly List<(int Slot, int[] Needs)> companions = [];
    private readonly int[] parties;
    private readonly Dictionary<int, int[]> namesOf;
    private (int Slot, string Text)? noteLanguage;
    private int? locatorSlot;

    /// <summary>Makes the header of a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="file">The name of the list, which is the source of its records.</param>
    /// <param name="elsewhere">What other sheets say of parties and partnerships: their rows and those of this one speak of the same.</param>
    public Header(SheetMapping mapping, string file, IEnumerable<ColumnDescription> elsewhere)
    {
        Rows = mapping.Rows;
        var table = Targets.TableOf(Rows);
        var targets = Targets.Of(mapping).ToList();
        parties = Rows is RowKind.Party ? [0] : [.. targets.Select(Targets.PartyOf).Append(1).Append(2).Where(static party => party > 0).Distinct().Order()];
        foreach (var target in targets)
            Add(target);
        HasIdsOfItsOwn = SlotOf(Targets.KeyOf(Rows)) is not null;
        namesOf = parties.ToDictionary(static party => party, party => NamingAParty.Select(name => SlotOf(Targets.Find(name)!.NameFor(party)))
            .OfType<int>().ToArray());
        foreach (var column in TableSchema.Columns.Where(column => column.RequiredIn.Contains(table)))
            AddFor(column);
        NamesItsParties = targets.Exists(static target => Targets.Find(target) is { Name: "party_id" });
        if (Rows is RowKind.Project)
        {
            AddFor(Targets.Find("party_id")!);
            AddFor(Targets.Find("party_country")!);
            foreach (var side in Sides.Where(side => slots.ContainsKey(side + "_name")))
                Add(side + "_id");
        }

        foreach (var column in elsewhere.Where(column => column.In.Contains(table)))
            AddFor(column);
        Note = Add(Rows switch { RowKind.Partnership => "partnership_note", RowKind.Project => "project_note", _ => "note" });
        Source(table, Path.GetFileNameWithoutExtension(file), file);
        if (table is RegisterTable.Agreements
            && names.Concat(mapping.Defaults?.Keys ?? []).Any(static name => Targets.Find(name) is { IsOfAPartnership: true }))
            Add("partnership_id");
        foreach (var (name, text) in mapping.Constants ?? ReadOnlyDictionary<string, string>.Empty)
            constants.Add((slots[name], text));
        if (mapping.Language is { } language)
            LanguageOfTexts(language);
        foreach (var (name, text) in mapping.Defaults ?? ReadOnlyDictionary<string, string>.Empty)
            AddDefault(name, text, table);
        foreach (var name in names)
        {
            var (column, party) = (Targets.Find(name)!, Targets.PartyOf(name));
            if (column.Needs.Any() && column.Content is not ColumnContent.Code)
                companions.Add((slots[name], [.. column.Needs.Select(need => SlotOf(Targets.Find(need)!.NameFor(party))).OfType<int>()]));
        }
    }

    public RowKind Rows { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The numbers of the parties that a row has; 0 alone where each has a row of its own.</summary>
    public IReadOnlyList<int> Parties => parties;

    /// <summary>Whether the list has identifiers of its parties.</summary>
    public bool NamesItsParties { get; }

    private int Note { get; }

    private bool HasIdsOfItsOwn { get; }

    private bool AreNamed(int party) => namesOf[party].Length > 0;

    /// <summary>Where a row keeps what a target says; null for a note, and for a target that the sheet does not fill.</summary>
    public int? SlotOf(string target) => target is not MappingFile.Notes && slots.TryGetValue(target, out var slot) ? slot : null;

    /// <summary>Fills what a row does not say itself: constants, and defaults.</summary>
    public void FillIn(string?[] cells)
    {
        foreach (var (slot, text) in constants)
            cells[slot] ??= text;
        foreach (var (slot, text, neededBy) in defaults)
        {
            if (cells[slot] is null && (neededBy.Length == 0 || Array.Exists(neededBy, one => cells[one] is not null)))
                cells[slot] = text;
        }
    }

    /// <summary>The values that say more of something than what it is, by slot, each with the slots of which one must be filled: an amount needs a currency.
    /// </summary>
    public IReadOnlyList<(int Slot, int[] Needs)> Companions => companions;

    /// <summary>Whether what a slot says is said of its row alone, and not of the record that other rows speak of too.</summary>
    public bool IsOfItsRow(int slot) => Targets.Find(names[slot]) is { IsOfAParty: true, IsOfAnAuthority: false };

    /// <summary>The side that nothing names, by the title of its name; null when two are named, or a record of the list tells its parties on several
    /// rows.</summary>
    public Values.LocalizedText? MissingSide => Rows is RowKind.Party or RowKind.Project || HasIdsOfItsOwn ? null
        : parties.Take(2).Where(party => !AreNamed(party)).Select(static party => TitleOf(Targets.Find("party_name")!.NameFor(party))).FirstOrDefault();

    /// <summary>The name of the second party, where a row names fewer than two; null when it names two. A list that knows its own records may tell of less.
    /// </summary>
    public string? MissingIn(string?[] cells)
    {
        if (Rows is RowKind.Party or RowKind.Project || HasIdsOfItsOwn
            || parties.Count(party => Array.Exists(namesOf[party], slot => cells[slot] is not null)) > 1)
            return null;
        var missing = parties.First(party => Array.TrueForAll(namesOf[party], slot => cells[slot] is null));
        return Targets.Find("party_name")!.NameFor(missing);
    }

    /// <summary>The title of a column; of the identifier of a party that of its name, since identifiers are made of names.</summary>
    public static Values.LocalizedText TitleOf(string target)
    {
        var (column, party) = (Targets.Find(target)!, Targets.PartyOf(target));
        return (column.Name is "party_id" ? Targets.Find("party_name")! : column).TitleFor(party);
    }

    /// <summary>The identifier of the record that a row is of; null when it has none.</summary>
    public string? RecordOf(string?[] cells) => SlotOf(Targets.KeyOf(Rows)) is { } slot ? cells[slot] : null;

    /// <summary>Writes where the record of a row stands, and its notes behind each other.</summary>
    public void SetNotes(string?[] cells, string locator, IReadOnlyList<string> notes)
    {
        if (locatorSlot is { } slotOfLocator)
            cells[slotOfLocator] ??= locator;
        if (notes.Count == 0)
            return;
        cells[Note] = string.Join('\n', notes.Prepend(cells[Note]).OfType<string>());
        if (noteLanguage is { } language)
            cells[language.Slot] = language.Text;
    }

    private int Add(string name)
    {
        if (slots.TryGetValue(name, out var slot))
            return slot;
        names.Add(name);
        slots.Add(name, names.Count - 1);
        return names.Count - 1;
    }

    private void AddFor(ColumnDescription column)
    {
        foreach (var party in column.IsOfAParty ? parties : [0])
            Add(column.NameFor(party));
    }

    private void Source(RegisterTable table, string id, string file)
    {
        var (source, locator) = table switch
        {
            RegisterTable.Links => ("partnership_source", "partnership_source_locator"),
            RegisterTable.Projects => ("project_source", "project_source_locator"),
            _ => ("source_id", "source_locator"),
        };
        if (slots.ContainsKey(source))
            return;
        var list = WhatWasSaid.Slug(id) is { Length: > 0 } slug ? slug : "list";
        constants.Add((Add(source), list));
        if (slots.TryGetValue("partnership_status", out var status))
            defaults.Add((Add("partnership_status_source"), list, [status]));
        constants.Add((Add("source_citation"), file));
        locatorSlot = Add(locator);
    }

    /// <summary>Names, titles and notes are in the language of the sheet, where it says nothing else.</summary>
    private void LanguageOfTexts(string language)
    {
        foreach (var name in names.ToList())
        {
            if (Targets.Find(name + Language) is not { } its)
                continue;
            var slot = Add(name + Language);
            if (slots[name] == Note)
                noteLanguage = (slot, language);
            else
                defaults.Add((slot, language, [slots[name]]));
        }
    }

    /// <summary>A default says something where a row must: for what needs it, or always.</summary>
    private void AddDefault(string name, string text, RegisterTable table)
    {
        var column = Targets.Find(name)!;
        var party = Targets.PartyOf(name);

        // Every row of a list of links or agreements is of a partnership, and a party of a project has a role.
        var isRequired = column.RequiredIn.Contains(table) || column.Name is "partnership_kind" or "project_role";
        var neededBy = names
            .Where(other => !string.Equals(other, name, StringComparison.Ordinal) && Targets.PartyOf(other) == party && NeededBy(Targets.Find(other)!))
            .Select(other => slots[other]).ToArray();
        if (isRequired || neededBy.Length > 0)
            defaults.Add((Add(name), text, isRequired && !column.IsOfAParty ? [] : neededBy));

        // What every party must have, a party of which something is said must have.
        bool NeededBy(ColumnDescription other) =>
            isRequired && column.IsOfAParty ? other.IsOfAParty : other.Needs.Contains(column.Name, StringComparer.Ordinal);
    }
}
