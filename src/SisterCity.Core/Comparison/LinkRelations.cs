using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Finds links of two lists that differ in one member, which lies in the other's or took over from it.</summary>
internal static class LinkRelations
{
    // Quarter, commune, department, region, State: deeper ladders do not exist, and a circle in the data must end.
    private const int HighestLadder = 6;

    public static IEnumerable<RelatedLinks> Find(
        List<(Link Link, int[]? Identities)> ofMine,
        List<(Link Link, int[]? Identities)> ofTheirs,
        Dictionary<string, (List<Link> Mine, List<Link> Theirs)> groups,
        Identities identities)
    {
        var bearers = Enumerable.Range(0, identities.Count).Where(bearer => identities.IdentityOf(bearer) >= 0).ToLookup(identities.IdentityOf);
        var standAlone = new Dictionary<int, bool>();
        var found = new Dictionary<(JsonPointer, JsonPointer, LinkRelation), RelatedLinks>();
        foreach (var (link, members) in ofMine.Concat(ofTheirs))
        {
            if (members is null)
                continue;
            for (var i = 0; i < members.Length; i++)
            {
                // Most places lie in nothing that the lists have, and took over from nobody: they are asked once.
                if (!standAlone.TryGetValue(members[i], out var standsAlone))
                    standAlone[members[i]] = standsAlone = !Related(members[i], null).Any();
                if (standsAlone)
                    continue;
                foreach (var (other, kind) in Related(members[i], link.Since))
                {
                    if (Array.BinarySearch(members, other) >= 0 || !groups.TryGetValue(RegisterComparison.KeyOf(members.Select(member => member == members[i] ? other : member).Order()), out var group))
                        continue;
                    var own = groups[RegisterComparison.KeyOf(members)];
                    foreach (var twin in link.Side == ListSide.Mine ? group.Theirs : group.Mine)
                    {
                        // What both lists have at both levels is no difference between them.
                        if (own.Mine.Count > 0 && own.Theirs.Count > 0 && group.Mine.Count > 0 && group.Theirs.Count > 0)
                            continue;
                        var (mine, theirs) = link.Side == ListSide.Mine ? (link, twin) : (twin, link);
                        var (inMine, inTheirs) = link.Side == ListSide.Mine ? (members[i], other) : (other, members[i]);
                        found.TryAdd((mine.At, theirs.At, kind), new RelatedLinks
                        {
                            Mine = mine,
                            Theirs = theirs,
                            Kind = kind,
                            InMine = MemberWith(mine, 0, inMine),
                            InTheirs = MemberWith(theirs, 1, inTheirs),
                        });
                    }
                }
            }
        }

        return found.Values;

        IEnumerable<(int Identity, LinkRelation Kind)> Related(int identity, PartialDate? since) =>
            Climb(identity, bearer => identities.ParentsOf(bearer, since)).Select(above => (above, LinkRelation.AnotherLevel))
                .Concat(Climb(identity, identities.PredecessorsOf).Select(before => (before, LinkRelation.AnotherHolder)));

        HashSet<int> Climb(int identity, Func<int, IEnumerable<int>> next)
        {
            var reached = new HashSet<int> { identity };
            List<int> rung = [identity];
            for (var i = 0; i < HighestLadder && rung.Count > 0; i++)
                rung = [.. rung.SelectMany(one => bearers[one]).SelectMany(next).Where(reached.Add)];
            reached.Remove(identity);
            return reached;
        }

        AuthorityId MemberWith(Link link, int list, int identity)
        {
            for (var i = 0; i < link.Members.Count; i++)
            {
                if (identities.IdentityOf(list, link.Members[i]) == identity)
                    return link.Members[i];
            }

            throw new InvalidOperationException("A link is found by its members.");
        }
    }
}
