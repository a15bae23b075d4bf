using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who a link is between, and who is bound by an agreement.</summary>
internal static class Partners
{
    // Of more one asks a set who was there.
    private const int Few = 8;

    public static ValueList<AuthorityId> Of(Partnership partnership) =>
        Among(partnership.Members, static member => member.Authority, static member => member.Role);

    public static ValueList<AuthorityId> Of(Agreement agreement) => Among(agreement.Parties, static party => party.Authority, static party => party.Role);

    /// <summary>All members, each once.</summary>
    public static List<AuthorityId> Named(Partnership partnership) => Where(partnership.Members, static member => member.Authority, static _ => true);

    /// <summary>All parties, each once.</summary>
    public static List<AuthorityId> Named(Agreement agreement) => Where(agreement.Parties, static party => party.Authority, static _ => true);

    /// <summary>Whether a party is bound by the agreement. A party without a role is.</summary>
    public static bool IsBound(AgreementParty party) => party.Role is not { IsBound: false };

    /// <summary>The authorities that a link is between. Where fewer than two of them are sides, all count.</summary>
    /// <remarks>A member and its successor hold one seat. So a list that names today's holders only shows the same link.</remarks>
    private static ValueList<AuthorityId> Among<TMember>(ValueList<TMember> members, Func<TMember, AuthorityId> authorityOf, Func<TMember, PartyRole?> roleOf)
    {
        var sides = Where(members, authorityOf, member => roleOf(member) is not { IsSide: false });
        return (sides.Count > 1 ? sides : Where(members, authorityOf, static _ => true)).ToValueList();
    }

    private static List<AuthorityId> Where<TMember>(ValueList<TMember> members, Func<TMember, AuthorityId> authorityOf, Func<TMember, bool> counts)
    {
        var found = new List<AuthorityId>(members.Count);
        var passed = members.Count > Few ? new HashSet<AuthorityId>(members.Count) : null;
        foreach (var member in members)
        {
            var authority = authorityOf(member);
            if (counts(member) && (passed?.Add(authority) ?? !found.Contains(authority)))
                found.Add(authority);
        }

        return found;
    }
}
