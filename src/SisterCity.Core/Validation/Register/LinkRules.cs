using System.Globalization;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Partnerships of a register that may be one.</summary>
internal static class LinkRules
{
    /// <summary>SC5004. Two partnerships of one kind have the same members.</summary>
    [Rule("SC5004")]
    public static void SameLinkTwice(Register register, CheckContext context, FindingSink found)
    {
        var seen = new Dictionary<string, Partnership>(StringComparer.Ordinal);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            var partnership = register.Partnerships[i];
            if (partnership.Members.Count < 2)
                continue;
            var key = partnership.Members is [var one, var two]
                ? KeyOf(partnership.Kind.Text, one.Authority.Text, two.Authority.Text)
                : $"{partnership.Kind.Text} {string.Join(' ', partnership.Members.Select(member => member.Authority.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";
            if (!seen.TryAdd(key, partnership) && seen[key].Within != partnership.Id && partnership.Within != seen[key].Id)
                found.Add(Rules.SameLinkTwice, $"partnerships/{i}", seen[key].Id.Text);
        }
    }

    private static string KeyOf(string kind, string one, string two) => string.CompareOrdinal(one, two) switch
    {
        0 => $"{kind} {one}",
        < 0 => $"{kind} {one} {two}",
        _ => $"{kind} {two} {one}",
    };

    /// <summary>SC5005. Two partnerships have a common member; of the other side one names the district, and the other its city.</summary>
    [Rule("SC5005")]
    public static void SameLinkAtTwoLevels(Register register, CheckContext context, FindingSink found)
    {
        var parents = register.Authorities.SelectMany(static authority => authority.Parents).Select(static parent => parent.Parent).ToHashSet();
        if (parents.Count == 0)
            return;
        var byMember = register.Partnerships
            .SelectMany(partnership => partnership.Members.Where(member => parents.Contains(member.Authority)).Select(member => (member.Authority, Partnership: partnership)))
            .ToLookup(pair => pair.Authority, pair => pair.Partnership);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            var partnership = register.Partnerships[i];
            foreach (var member in partnership.Members)
            {
                if (context.Find(member.Authority) is not { } authority)
                    continue;
                foreach (var parent in authority.Parents)
                {
                    if (partnership.Since is { } since && parent.Validity is { } validity && validity.CoversOn(since) == Certainty.No)
                        continue;
                    var twin = byMember[parent.Parent].FirstOrDefault(other =>
                        other.Id != partnership.Id && SharesAnotherMember(other, partnership, member.Authority, parent.Parent));
                    if (twin is not null && partnership.Within != twin.Id)
                        found.Add(Rules.SameLinkAtTwoLevels, $"partnerships/{i}", twin.Id.Text, context.NameOf(parent.Parent));
                }
            }
        }

        static bool SharesAnotherMember(Partnership one, Partnership other, AuthorityId child, AuthorityId parent) =>
            one.Members.Any(member => member.Authority != child && member.Authority != parent
                && other.Members.Any(candidate => candidate.Authority == member.Authority));
    }
}
