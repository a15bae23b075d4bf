using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>The pairs of authorities, one of each list, that share a code.</summary>
internal static class AuthorityMatches
{
    private static readonly JsonPointer Authorities = JsonPointer.Root.Append("authorities");

    public static JsonPointer PointerTo(Bearer bearer) => Authorities.Append(bearer.Index);

    public static IEnumerable<AuthorityMatch> Find(Identities identities)
    {
        // An authority that agrees with one in everything needs no other: a list with a fault of its own does not differ from itself.
        var content = identities.Sharing.Where(pair => identities[pair.First].List != identities[pair.Second].List && AgreeInAll(pair.Likeness))
            .SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        foreach (var (first, second, likeness) in identities.Sharing)
        {
            var (one, other) = (identities[first], identities[second]);
            if (one.List == other.List)
                continue;
            if (!AgreeInAll(likeness) && content.Contains(first) && content.Contains(second))
                continue;

            // Bearers are numbered list by list, so that the first is mine.
            yield return new AuthorityMatch
            {
                Mine = one.Authority,
                Theirs = other.Authority,
                AtMine = PointerTo(one),
                AtTheirs = PointerTo(other),
                SharedKeys = likeness.SharedKeys.OrderBy(key => key.Scheme, StringComparer.Ordinal)
                    .ThenBy(key => key.Code, StringComparer.Ordinal).ToValueList(),
                DifferingKeys = likeness.DifferingKeys.Select(pair => new CodePair(pair.First, pair.Second))
                    .Distinct()
                    .OrderBy(pair => pair.Mine.Scheme, StringComparer.Ordinal)
                    .ThenBy(pair => string.CompareOrdinal(pair.Mine.Code, pair.Theirs.Code) < 0 ? pair.Mine.Code : pair.Theirs.Code, StringComparer.Ordinal)
                    .ThenBy(pair => string.CompareOrdinal(pair.Mine.Code, pair.Theirs.Code) < 0 ? pair.Theirs.Code : pair.Mine.Code, StringComparer.Ordinal)
                    .ToValueList(),
                NamesDisagree = likeness.NamesAgree == false,
                KindsDisagree = likeness.KindsDisagree,
                IsOne = likeness.IsOne,
            };
        }
    }

    private static bool AgreeInAll(Likeness likeness) =>
        likeness is { IsOne: true, NamesAgree: not false, KindsDisagree: false, DifferingKeys.Count: 0 };
}
