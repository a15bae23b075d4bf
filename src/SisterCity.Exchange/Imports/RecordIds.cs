using SisterCity.Directories;
using SisterCity.Exchange.Mappings;

namespace SisterCity.Exchange.Imports;

/// <summary>The identifiers of the records of a row: those of the list, or made of the names of its parties.</summary>
/// <remarks>
/// A party is known by a code that its row gives, else by its name and country; a partnership by its parties and its kind. An agreement gets the identifiers
/// of its parties and the year of its signature.
/// </remarks>
internal sealed class RecordIds
{
    private const string PartyName = "party_name";
    private const string Untold = "partnership";

    public static readonly string[] Codes = ["wikidata", "siren", "insee_commune", "insee_department", "insee_region", "gb_t_2260", "siret"];

    // What a table of links says of where it has a row from: it is the row's own.
    private static readonly string[] RowsOwn = ["partnership_source", "partnership_source_locator", "partnership_note", "partnership_note_language"];

    private readonly WhatWasSaid said;
    private readonly Header header;
    private readonly int? agreement;
    private readonly int? partnership;
    private readonly int? kind;
    private readonly List<Party> parties;
    private readonly List<(int Slot, int Id, string Column)> shared = [];

    public RecordIds(Header header, WhatWasSaid said)
    {
        (this.header, this.said) = (header, said);
        (agreement, partnership, kind) = (header.SlotOf("agreement_id"), header.SlotOf("partnership_id"), header.SlotOf("partnership_kind"));
        parties = [.. header.Parties.Select(PartyOf)];
        for (var slot = 0; slot < header.Names.Count; slot++)
        {
            var column = Targets.Find(header.Names[slot])!;
            if (column.IsOfAnAuthority && parties.Find(party => party.Number == Targets.PartyOf(header.Names[slot])) is { } its)
                shared.Add((slot, its.Id, column.Name));
            else if (column.IsOfAPartnership && partnership is { } relation && !RowsOwn.Contains(column.Name, StringComparer.Ordinal))
                shared.Add((slot, relation, column.Name));
        }
    }

    private sealed record Party(int Number, int Id, int? Name, int Country, (string Scheme, int Slot)[] Codes);

    /// <summary>Gives a row the identifiers that it does not have.</summary>
    public void Give(string?[] cells)
    {
        foreach (var party in parties.Where(party => IsAnAuthority(party, cells)))
            cells[party.Id] ??= IdOf(party, cells);
        if (header.Rows is RowKind.Project)
        {
            GiveToProject(cells);
            return;
        }

        var members = parties.ConvertAll(party => cells[party.Id]);

        // Where each party has a row of its own, a row does not know the others: then the list names its records itself.
        if (header.Rows is Mappings.RowKind.Party || members.TrueForAll(static member => member is null))
            return;
        var relation = partnership is { } its && (kind is not { } told || cells[told] is not null) ? its : (int?)null;
        if (relation is { } slot && cells[slot] is null)
            cells[slot] = PartnershipOf(cells, members);
        if (agreement is { } act)
            cells[act] ??= said.Fresh(members.Append(YearOf(cells)));
    }

    /// <summary>
    /// Who takes part in a project may be anybody; one with a country or a code is an authority, unless the list has identifiers of those that are.
    /// </summary>
    private bool IsAnAuthority(Party party, string?[] cells) => header.Rows is not RowKind.Project
        || (!header.NamesItsParties && (cells[party.Country] is not null || party.Codes.Any(code => cells[code.Slot] is not null)));

    /// <summary>A project is known by its title and its first party. Who pays or receives under the name of a party is that party.</summary>
    private void GiveToProject(string?[] cells)
    {
        if (header.SlotOf("project_id") is { } project && header.SlotOf("project_title") is { } title && cells[title] is { } name)
            cells[project] ??= said.IdOf($"project\n{NameFolding.Fold(name)}\n{cells[parties[0].Id]}", name);
        foreach (var side in new[] { "payer", "receiver" })
        {
            if (header.SlotOf(side + "_name") is not { } named || header.SlotOf(side + "_id") is not { } id || cells[named] is not { } word
                || cells[id] is not null)
                continue;
            var its = parties.Find(party => cells[party.Id] is not null && party.Name is { } slot
                && string.Equals(NameFolding.Fold(cells[slot] ?? string.Empty), NameFolding.Fold(word), StringComparison.Ordinal));
            if (its is null)
                continue;
            (cells[id], cells[named]) = (cells[its.Id], null);
            if (header.SlotOf(side + "_name_language") is { } language)
                cells[language] = null;
        }
    }

    /// <summary>The partnership of the same members and kind; where a row tells no kind, any of the same members.</summary>
    private string PartnershipOf(string?[] cells, List<string?> members)
    {
        var its = $"partnership\n{string.Join('\n', members)}";
        var word = kind is { } slot ? cells[slot] : null;
        if (word is null or Untold && said.FindId(its) is { } known)
        {
            if (kind is { } told)
                cells[told] = said.Find(known, "partnership_kind") ?? word;
            return known;
        }

        var id = said.IdOf($"{its}\n{word}", members);
        said.Know(its, id);
        return id;
    }

    /// <summary>What of a row is said of a party or a partnership, with the identifier.</summary>
    public IEnumerable<(int Slot, string Id, string Column)> SharedBy(string?[] cells)
    {
        foreach (var (slot, id, column) in shared)
        {
            if (cells[id] is { } its)
                yield return (slot, its, column);
        }
    }

    /// <summary>Adds what other rows say of the same party or partnership.</summary>
    public void Complete(string?[] cells)
    {
        foreach (var (slot, id, column) in SharedBy(cells))
            cells[slot] ??= said.Find(id, column);
    }

    private Party PartyOf(int number)
    {
        return new Party(number, Slot("party_id")!.Value, Slot(PartyName), Slot("party_country")!.Value,
            [.. Codes.Where(code => Slot(code) is not null).Select(code => (code, Slot(code)!.Value))]);

        int? Slot(string column) => header.SlotOf(Targets.Find(column)!.NameFor(number));
    }

    private string? IdOf(Party party, string?[] cells)
    {
        var name = party.Name is { } slot ? cells[slot] : null;
        foreach (var (scheme, code) in party.Codes)
        {
            if (cells[code] is { } its)
                return said.IdOf($"{scheme}\n{its}", name ?? its);
        }

        return name is null ? null : said.IdOf($"{NameFolding.Fold(name)}\n{cells[party.Country]}", name);
    }

    private string? YearOf(string?[] cells) => header.SlotOf("signed_on") is { } slot
        && cells[slot] is [>= '0' and <= '9', _, _, >= '0' and <= '9', ..] date ? date[..4] : null;
}
