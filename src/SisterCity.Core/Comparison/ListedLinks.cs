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
        var under = ((IEnumerable<Agreement>)register.Agreements).Where(agreement => agreement.Partnership is not null).ToLookup(agreement => agreement.Partnership!.Value);
        var held = new HashSet<PartnershipId>(register.Partnerships.Count);
        var links = new List<(Link, int[]?)>(register.Partnerships.Count);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            var partnership = register.Partnerships[i];
            var members = PartnersAmong(((IEnumerable<PartnershipMember>)partnership.Members).Select(member => (member.Authority, member.Role)));
            links.Add((new Link
            {
                Side = side,
                At = Partnerships.Append(i),
                Name = partnership.Title ?? NameOf(members, list, identities, partnership.Id.Text),
                Members = members,
                Partnership = partnership,
                Agreements = held.Add(partnership.Id) ? under[partnership.Id].ToValueList() : default,
            }, IdentitiesOf(members)));
        }

        // Agreements that stand under no partnership of the list make a link with all others between the same partners.
        var alone = Enumerable.Range(0, register.Agreements.Count)
            .Where(i => register.Agreements[i].Partnership is not { } partnership || !held.Contains(partnership))
            .Select(i => (Index: i, Parties: PartnersAmong(((IEnumerable<AgreementParty>)register.Agreements[i].Parties).Select(party => (party.Authority, party.Role)))))
            .GroupBy(pair => string.Join('\n', ((IEnumerable<AuthorityId>)pair.Parties).Select(party => party.Text).Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var group in alone)
        {
            var (first, parties) = group.First();
            links.Add((new Link
            {
                Side = side,
                At = Agreements.Append(first),
                Name = register.Agreements[first].Title ?? NameOf(parties, list, identities, register.Agreements[first].Id.Text),
                Members = parties,
                Agreements = group.Select(pair => register.Agreements[pair.Index]).ToValueList(),
            }, IdentitiesOf(parties)));
        }

        return links;

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

    /// <summary>The authorities that a link is between: all of them, where fewer than two would remain without those that accompany it.</summary>
    private static ValueList<AuthorityId> PartnersAmong(IEnumerable<(AuthorityId Authority, PartyRole? Role)> members)
    {
        var all = members.ToList();
        var partners = all.FindAll(member => !Accompanies(member.Role)).Select(member => member.Authority).Distinct().ToValueList();
        return partners.Count > 1 ? partners : all.Select(member => member.Authority).Distinct().ToValueList();

        // Who acts for a side, pays or attends is no side. A beneficiary is one: often the partner abroad. Who was succeeded by another member stands for the same seat: a list of
        // today's holders has the same link.
        static bool Accompanies(PartyRole? role) =>
            role == PartyRole.Carrier || role == PartyRole.Operator || role == PartyRole.Funder || role == PartyRole.Witness || role == PartyRole.Predecessor;
    }

    /// <summary>The members' names with a dash between, in each language that one of them has.</summary>
    private static LocalizedText NameOf(ValueList<AuthorityId> members, int list, Identities identities, string id)
    {
        var names = ((IEnumerable<AuthorityId>)members).Select(member => (Name: identities.Find(list, member)?.Authority.Names is { IsEmpty: false } own ? own[0].Text : null, Id: member.Text)).ToList();
        var languages = names.Where(name => name.Name is not null).SelectMany(name => name.Name!.Select(text => text.Key)).Distinct().ToList();
        if (languages.Count == 0)
            return LocalizedText.Of("und", names.Count == 0 ? id : string.Join(" – ", names.Select(name => name.Id)));
        return new LocalizedText(languages.Select(language => KeyValuePair.Create(language, string.Join(" – ", names.Select(name => name.Name?.In(language) ?? name.Id)))));
    }
}
