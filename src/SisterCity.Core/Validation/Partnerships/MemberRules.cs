using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The members of a partnership.</summary>
internal static class MemberRules
{
    /// <summary>SC2037. The members are of different levels. Cities pair with cities of any level; the levels of others should be equal.</summary>
    [Rule("SC2037")]
    public static void LevelsDiffer(Partnership partnership, CheckContext context, FindingSink found)
    {
        AuthorityStatus? first = null;
        foreach (var member in partnership.Members)
        {
            if (member.Role == PartyRole.Carrier || context.Find(member.Authority)?.StatusAt(partnership.Since) is not { } status
                || status.LevelOf()?.Rank is not { } rank)
                continue;
            first ??= status;
            if ((status.Kind.IsCity() && first.Kind.IsCity())
                || (rank == first.LevelOf()!.Value.Rank && (IsProvince(rank) || status.Kind.IsCity() == first.Kind.IsCity())))
                continue;
            found.Add(Rules.LevelsDiffer, "members", first.Kind.Entry, status.Kind.Entry);
            return;
        }

        // Beijing, Shanghai, Tianjin and Chongqing are cities that pair with regions; a prefecture-level city does not pair with a department.
        static bool IsProvince(int rank) => rank == AuthorityLevel.Regional.Rank;
    }

    /// <summary>SC2038. A member is a part of a city. Under a partnership of the cities that is as it should be.</summary>
    [Rule("SC2038")]
    public static void PartnerIsAPartOfACity(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Within is not null)
            return;
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            if (context.Find(partnership.Members[i].Authority)?.StatusAt(partnership.Since) is { } status
                && (status.LevelOf() == AuthorityLevel.SubMunicipal || status.Kind == AuthorityKind.District))
                found.Add(Rules.PartnerIsAPartOfACity, $"members/{i}", context.NameOf(partnership.Members[i].Authority), status.Kind.Entry);
        }
    }

    /// <summary>SC2043. A carrier of the partnership has signed none of its agreements.</summary>
    [Rule("SC2043")]
    public static void CarrierSignedNothing(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register)
            return;
        HashSet<AuthorityId>? signed = null;
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            var member = partnership.Members[i];

            // Where no agreement is recorded, nothing says who signed.
            if (member.Role != PartyRole.Carrier || !register.AgreementsUnder.Contains(partnership.Id))
                continue;
            signed ??= [.. register.AgreementsUnder[partnership.Id].SelectMany(agreement => agreement.Parties).Select(party => party.Authority)];
            if (!signed.Contains(member.Authority))
                found.Add(Rules.CarrierSignedNothing, $"members/{i}", context.NameOf(member.Authority));
        }
    }
}
