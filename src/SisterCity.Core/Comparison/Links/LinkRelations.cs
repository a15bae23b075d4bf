using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>
/// Finds links of two lists that are not the same but belong together: a member or two lie in the other's or took over from them, or one link has all
/// members of the other and more.
/// </summary>
internal sealed class LinkRelations
{
    // Quarter, commune, department, region, State: deeper ladders do not exist, and a circle in the data must end.
    private const int HighestLadder = 6;

    private readonly Dictionary<string, (List<Link> Mine, List<Link> Theirs)> groups;
    private readonly Identities identities;
    private readonly ILookup<int, int> bearers;
    private readonly Dictionary<int, bool> standAlone = [];
    private readonly Dictionary<(int Identity, PartialDate? Since), List<(int Identity, LinkRelation Kind)>> related = [];
    private readonly Dictionary<(JsonPointer, JsonPointer, LinkRelation), RelatedLinks> found = [];

    private LinkRelations(Dictionary<string, (List<Link> Mine, List<Link> Theirs)> groups, Identities identities)
    {
        (this.groups, this.identities) = (groups, identities);
        bearers = Enumerable.Range(0, identities.Count).Where(bearer => identities.IdentityOf(bearer) >= 0).ToLookup(identities.IdentityOf);
    }

    public static IEnumerable<RelatedLinks> Find(
        List<(Link Link, int[]? Identities)> ofMine,
        List<(Link Link, int[]? Identities)> ofTheirs,
        Dictionary<string, (List<Link> Mine, List<Link> Theirs)> groups,
        Identities identities)
    {
        var relations = new LinkRelations(groups, identities);
        foreach (var (link, members) in ofMine.Concat(ofTheirs))
        {
            if (members is not null)
                relations.Replace(link, members);
        }

        relations.AmongMore(ofMine, ofTheirs);
        relations.AmongMore(ofTheirs, ofMine);
        return relations.found.Values;
    }

    /// <summary>The links of the other list in which another stands in the place of a member, or of two.</summary>
    private void Replace(Link link, int[] members)
    {
        // Most places lie in nothing that the lists have, and took over from nobody: they are asked once.
        var others = Array.ConvertAll(members, member => StandsAlone(member) ? null : Related(member, link.Since));
        for (var i = 0; i < members.Length; i++)
        {
            foreach (var (other, kind) in others[i] ?? [])
            {
                AddThose(link, members, Replaced(members, i, other), kind, areTwo: false);
                for (var j = i + 1; j < members.Length; j++)
                {
                    foreach (var (second, _) in others[j]?.Where(one => one.Kind == kind) ?? [])
                        AddThose(link, members, Replaced(Replaced(members, i, other), j, second), kind, areTwo: true);
                }
            }
        }

        static int[] Replaced(int[] members, int at, int other)
        {
            var replaced = (int[])members.Clone();
            replaced[at] = other;
            return replaced;
        }
    }

    private void AddThose(Link link, int[] members, int[] others, LinkRelation kind, bool areTwo)
    {
        Array.Sort(others);
        if (others.Distinct().Count() < others.Length || !groups.TryGetValue(RegisterComparison.KeyOf(others), out var group))
            return;
        var own = groups[RegisterComparison.KeyOf(members)];
        var isMine = link.Side == ListSide.Mine;

        // Two regions and two of their cities may well have a link each: they are one only where neither list has both.
        if (areTwo && (isMine ? own.Theirs.Count + group.Mine.Count : own.Mine.Count + group.Theirs.Count) > 0)
            return;
        foreach (var twin in isMine ? group.Theirs : group.Mine)
            Add(isMine ? (link, members) : (twin, others), isMine ? (twin, others) : (link, members), kind);
    }

    /// <summary>The links of the other list that are between some of a link's members.</summary>
    private void AmongMore(List<(Link Link, int[]? Identities)> ofOne, List<(Link Link, int[]? Identities)> ofOther)
    {
        var larger = ofOne.FindAll(one => one.Identities is { Length: > 2 });
        if (larger.Count == 0)
            return;
        var byFirst = ofOther.Where(other => other.Identities is { Length: > 1 }).ToLookup(other => other.Identities![0]);
        foreach (var (link, members) in larger)
        {
            foreach (var (part, some) in members!.SelectMany(member => byFirst[member]))
            {
                if (some!.Length < members!.Length && some.All(member => Array.BinarySearch(members, member) >= 0))
                {
                    var (whole, less) = ((link, members), (part, some));
                    Add(link.Side == ListSide.Mine ? whole : less, link.Side == ListSide.Mine ? less : whole, LinkRelation.AmongMoreMembers);
                }
            }
        }
    }

    private void Add((Link Link, int[] Members) mine, (Link Link, int[] Members) theirs, LinkRelation kind)
    {
        // A link that both lists have in both forms is no difference between them.
        var (one, other) = (groups[RegisterComparison.KeyOf(mine.Members)], groups[RegisterComparison.KeyOf(theirs.Members)]);
        if (one.Theirs.Count > 0 && other.Mine.Count > 0)
            return;
        found.TryAdd((mine.Link.At, theirs.Link.At, kind), new RelatedLinks
        {
            Mine = mine.Link,
            Theirs = theirs.Link,
            Kind = kind,
            InMine = Only(mine, 0, theirs.Members),
            InTheirs = Only(theirs, 1, mine.Members),
        });

        ValueList<AuthorityId> Only((Link Link, int[] Members) of, int list, int[] others) =>
            of.Link.Members.Where(member => Array.BinarySearch(others, identities.IdentityOf(list, member)) < 0).ToValueList();
    }

    private bool StandsAlone(int identity)
    {
        if (!standAlone.TryGetValue(identity, out var standsAlone))
            standAlone[identity] = standsAlone = Related(identity, null).Count == 0;
        return standsAlone;
    }

    /// <summary>Who is above or before an identity at a date: both lists ask the same, and many links of one place.</summary>
    private List<(int Identity, LinkRelation Kind)> Related(int identity, PartialDate? since)
    {
        if (!related.TryGetValue((identity, since), out var known))
        {
            related[(identity, since)] = known =
            [
                .. Climb(identity, bearer => identities.ParentsOf(bearer, since)).Select(above => (above, LinkRelation.AnotherLevel)),
                .. Climb(identity, identities.PredecessorsOf).Select(before => (before, LinkRelation.AnotherHolder)),
            ];
        }

        return known;
    }

    private HashSet<int> Climb(int identity, Func<int, IEnumerable<int>> next)
    {
        var reached = new HashSet<int> { identity };
        List<int> rung = [identity];
        for (var i = 0; i < HighestLadder && rung.Count > 0; i++)
            rung = [.. rung.SelectMany(one => bearers[one]).SelectMany(next).Where(reached.Add)];
        reached.Remove(identity);
        return reached;
    }
}
