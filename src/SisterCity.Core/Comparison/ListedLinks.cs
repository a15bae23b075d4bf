using System.Text;
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

    // Nobody reads the names of more members, or longer ones; and a text has an end of its own.
    private const int LongestName = 1000;

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
                Name = partnership.Title ?? NameOf(members, list, identities, partnership.Id.Text),
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

    /// <summary>The members' names with a dash between, in each language that one of them has; cut where nobody reads on.</summary>
    private static LocalizedText NameOf(ValueList<AuthorityId> members, int list, Identities identities, string id)
    {
        var names = new LocalizedText?[members.Count];
        for (var i = 0; i < members.Count; i++)
            names[i] = identities.Find(list, members[i])?.Authority.Names is { IsEmpty: false } own ? own[0].Text : null;
        var languages = names.OfType<LocalizedText>().SelectMany(name => name.Select(text => text.Key)).Distinct().ToList();
        if (languages.Count == 0)
            return LocalizedText.Of("und", members.IsEmpty ? id : Joined(members.Select(member => member.Text)));
        return new LocalizedText(languages.Select(language => KeyValuePair.Create(language, Joined(names.Select((name, i) => name?.In(language) ?? members[i].Text)))));
    }

    private static string Joined(IEnumerable<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            text.Append(text.Length > 0 ? " – " : string.Empty).Append(name);
            if (text.Length > LongestName)
                break;
        }

        return JsonText.Shorten(text.ToString(), LongestName);
    }
}
