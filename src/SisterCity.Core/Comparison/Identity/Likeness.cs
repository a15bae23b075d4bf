using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>What two authorities that share a code have in common, and what speaks against their being one.</summary>
internal sealed class Likeness
{
    public required List<AuthorityKey> SharedKeys { get; init; }

    public required List<(AuthorityKey First, AuthorityKey Second)> DifferingKeys { get; init; }

    /// <summary>Whether a name of the one is a name of the other; null when they have none in a common language.</summary>
    public required bool? NamesAgree { get; init; }

    public required bool KindsDisagree { get; init; }

    /// <summary>Whether the two are one: the schemes that agree outweigh what disagrees, and names decide a draw.</summary>
    public required bool IsOne { get; init; }

    public static Likeness Between(Bearer first, Bearer second)
    {
        var (shared, differing) = (new List<AuthorityKey>(), new List<(AuthorityKey, AuthorityKey)>());
        foreach (var ofScheme in first.Telling.GroupBy(held => held.Key.Scheme, StringComparer.Ordinal))
        {
            var mine = ofScheme.ToList();
            var others = second.Telling.Where(held => string.Equals(held.Key.Scheme, ofScheme.Key, StringComparison.Ordinal)).ToList();
            if (others.Count == 0)
                continue;
            var (before, byKey) = (shared.Count, others.ToLookup(other => other.Key, other => other.Validity));
            shared.AddRange(mine.Where(held => byKey[held.Key].Any(validity => Validity.Overlap(held.Validity, validity) != Certainty.No))
                .Select(held => held.Key).Distinct());
            if (shared.Count == before)
            {
                differing.AddRange(mine.SelectMany(_ => others, (held, other) => (held, other))
                    .Where(pair => pair.held.Key != pair.other.Key && Validity.Overlap(pair.held.Validity, pair.other.Validity) == Certainty.Surely)
                    .Select(pair => (pair.held.Key, pair.other.Key)));
            }
        }

        var kindsDisagree = first.AreGroupings is { } one && second.AreGroupings is { } another && one != another;
        var (agreeing, disagreeing) = (Schemes(shared), Schemes(differing.Select(pair => pair.Item1)) + (kindsDisagree ? 1 : 0));
        return new Likeness
        {
            SharedKeys = shared,
            DifferingKeys = differing,
            NamesAgree = first.Names.Agree(second.Names),
            KindsDisagree = kindsDisagree,
            IsOne = agreeing > disagreeing || (agreeing == disagreeing && agreeing > 0 && first.Names.Equal(second.Names)),
        };

        static int Schemes(IEnumerable<AuthorityKey> keys) => keys.Select(key => key.Scheme).Distinct(StringComparer.Ordinal).Count();
    }
}
