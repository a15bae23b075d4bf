using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who a link is between.</summary>
internal static class Partners
{
    public static ValueList<AuthorityId> Of(Partnership partnership) => Among(partnership.Members, static member => member.Authority, static member => member.Role);

    public static ValueList<AuthorityId> Of(Agreement agreement) => Among(agreement.Parties, static party => party.Authority, static party => party.Role);

    /// <summary>The authorities that a link is between: all of them, where fewer than two would remain without those that accompany it.</summary>
    private static ValueList<AuthorityId> Among<TMember>(ValueList<TMember> members, Func<TMember, AuthorityId> authorityOf, Func<TMember, PartyRole?> roleOf)
    {
        var partners = Where(isPartner: true);
        return (partners.Count > 1 ? partners : Where(isPartner: false)).ToValueList();

        List<AuthorityId> Where(bool isPartner)
        {
            var found = new List<AuthorityId>(members.Count);
            foreach (var member in members)
            {
                if ((!isPartner || !Accompanies(roleOf(member))) && !found.Contains(authorityOf(member)))
                    found.Add(authorityOf(member));
            }

            return found;
        }

        // Who acts for a side, pays or attends is no side. A beneficiary is one: often the partner abroad. Who was succeeded by another member stands for the same seat: a list of
        // today's holders has the same link.
        static bool Accompanies(PartyRole? role) => role is { } held
            && (held == PartyRole.Carrier || held == PartyRole.Operator || held == PartyRole.Funder || held == PartyRole.Witness || held == PartyRole.Predecessor);
    }
}
