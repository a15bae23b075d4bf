using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>The links of one list, each with the identities of its members.</summary>
internal static class ListedLinks
{
    private static readonly JsonPointer Partnerships = JsonPointer.Root.Append("partnerships");
    private static readonly JsonPointer Agreements = JsonPointer.Root.Append("agreements");

    public static List<(Link Link, int[]? Identities)> Of(Register register, int list, Identities identities)
    {
        var side = (ListSide)list;
        var index = new RegisterIndex(register);
        var met = new HashSet<PartnershipId>(register.Partnerships.Count);
        var links = new List<(Link, int[]?)>(register.Partnerships.Count);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            var partnership = register.Partnerships[i];
            var members = Partners.Of(partnership);
            links.Add((new Link
            {
                Side = side,
                At = Partnerships.Append(i),
                Name = RecordNames.Of(partnership, Find),
                Members = members,
                Partnership = partnership,
                Agreements = met.Add(partnership.Id) ? index.AgreementsUnder[partnership.Id].ToValueList() : default,
            }, IdentitiesOf(members)));
        }

        // Agreements that stand under no partnership of the list make a link with all others between the same partners.
        var alone = Enumerable.Range(0, register.Agreements.Count)
            .Where(i => register.Agreements[i].Partnership is not { } partnership || !index.Holds(partnership))
            .Select(i => (Index: i, Parties: Partners.Of(register.Agreements[i])))
            .GroupBy(pair => string.Join('\n', pair.Parties.Select(party => party.Text).Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var group in alone)
        {
            var (first, parties) = group.First();
            links.Add((new Link
            {
                Side = side,
                At = Agreements.Append(first),
                Name = RecordNames.Of(register.Agreements[first], Find),
                Members = parties,
                Agreements = group.Select(pair => register.Agreements[pair.Index]).ToValueList(),
            }, IdentitiesOf(parties)));
        }

        return links;

        LocalAuthority? Find(AuthorityId id) => identities.Find(list, id)?.Authority;

        int[]? IdentitiesOf(ValueList<AuthorityId> members)
        {
            var found = new int[members.Count];
            for (var i = 0; i < members.Count; i++)
            {
                if ((found[i] = identities.IdentityOf(list, members[i])) < 0)
                    return null;
            }

            // Two records of one place are one member.
            Array.Sort(found);
            return found.Length == 0 ? null : [.. found.Distinct()];
        }
    }
}
