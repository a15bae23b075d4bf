using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>Of which party a column speaks.</summary>
/// <remarks>
/// A heading may tell: "Ville partenaire", "city2". Else the names stand in their order, and what speaks of a party belongs to the name before it.
/// Where our own authority is given once, the list speaks of the others.
/// </remarks>
internal sealed class PartyNumbers
{
    private const string Name = "party_name";

    private readonly bool usIsGiven;
    private readonly bool areOurs;
    private readonly bool namesFirst;
    private readonly List<(int Column, int Party)> names = [];

    public PartyNumbers(List<ListColumn> columns, bool usIsGiven, bool areOurs)
    {
        (this.usIsGiven, this.areOurs) = (usIsGiven, areOurs);
        namesFirst = columns.Exists(static column => column.Known is { Target: "wikidata", Party: 1 }) || columns.Count(static column => column.AreItems) > 1;
        var all = columns.Where(static column => column.Meaning is Name).ToList();
        var told = all.Select(column => PartyOf(column)).OfType<int>().ToHashSet();

        // One name that does not tell its side is the other's, where ours is given; beside another name it is a side of its own.
        var isAlone = told.Count == 0 && all.Count == 1;
        var free = new Queue<int>(usIsGiven && isAlone ? [2] : [1, 2, 3, 4]);
        foreach (var column in all)
        {
            var party = PartyOf(column);
            while (party is null && free.TryDequeue(out var next))
                party = told.Contains(next) ? null : next;
            names.Add((column.Index, party ?? 2));
        }
    }

    /// <summary>Whether our own authority, that is given once, is the first party of every row: the list names another first party nowhere.</summary>
    public bool UsIsFirst => usIsGiven && !names.Exists(static one => one.Party == 1) && !namesFirst;

    /// <summary>The parties that the list speaks of: two at least, with our own where that is given.</summary>
    public IEnumerable<int> All => names.Select(static one => one.Party).Concat(UsIsFirst ? [2] : [1, 2]).Distinct().Order();

    public int Of(ListColumn column, ColumnDescription target)
    {
        if (!target.IsOfAParty)
            return 0;
        if (PartyOf(column) is { } told)
            return told;
        if (names.Find(one => one.Column == column.Index) is { Party: > 0 } own)
            return own.Party;
        if (UsIsFirst)
            return 2;
        if (names.Count == 0)
            return 1;
        return names.LastOrDefault(one => one.Column < column.Index) is { Party: > 0 } before ? before.Party : names[0].Party;
    }

    private int? PartyOf(ListColumn column) => areOurs ? column.Own?.Party
        : column.Known is { } known ? known.Party
        : column.Own is { Party: > 0 } own ? own.Party
        : null;
}
