using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What every authority has: a name, and one kind at a time.</summary>
internal static class IdentityRules
{
    /// <summary>SC1001. An authority has no name.</summary>
    [Rule("SC1001")]
    public static void AuthorityHasNoName(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Names.IsEmpty)
            found.Add(Rules.AuthorityHasNoName, string.Empty, authority.Id.Text);
    }

    /// <summary>SC1002. An authority has two kinds at once. Of all pairs the surest one is told, with the number of kinds.</summary>
    [Rule("SC1002")]
    public static void AuthorityHasTwoKindsAtOnce(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Kinds.Count < 2)
            return;
        var numbers = new Dictionary<AuthorityKind, int>();
        var facts = new List<Overlaps.Fact>(authority.Kinds.Count);
        foreach (var status in authority.Kinds)
        {
            numbers.TryAdd(status.Kind, numbers.Count);
            facts.Add(new Overlaps.Fact(numbers[status.Kind], status.Validity));
        }

        var overlaps = new Overlaps(facts);
        var (surest, first, second) = (Certainty.No, -1, -1);
        for (var i = 1; i < facts.Count && surest != Certainty.Surely; i++)
        {
            if (overlaps.Surest(facts[i], i) is var (certainty, place) && certainty > surest)
                (surest, first, second) = (certainty, place, i);
        }

        if (surest != Certainty.No)
            found.Add(
                Rules.AuthorityHasTwoKindsAtOnce, surest, $"kinds/{second}",
                authority.Kinds[first].Kind.Entry, authority.Kinds[second].Kind.Entry, numbers.Count);
    }
}
