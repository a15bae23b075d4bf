using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Where an authority lies: by its codes, by its kind and by its parents.</summary>
internal static class ContainmentRules
{
    /// <summary>SC1036. A code says that the authority does not lie in its parent.</summary>
    /// <remarks>A parent of the past is held against codes of the past alone, and one of today against those of today: what was merged got new codes.</remarks>
    [Rule("SC1036")]
    public static void LiesElsewhereByItsCode(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Parents.Count; i++)
        {
            var parent = authority.Parents[i];
            if (context.Find(parent.Parent) is not { } within || Contradiction(authority, parent.Validity, within) is not var (code, units))
                continue;
            var meant = context.BearersOf(units);
            found.Add(
                Rules.LiesElsewhereByItsCode, Certainty.Surely, $"parents/{i}/parent", meant.Count == 1 ? meant[0].Text : null,
                [code.ToString(), context.NameOf(parent.Parent), Argument.Of(units.Select(static unit => unit.ToString()))]);
        }
    }

    /// <summary>SC1037. An authority lies in another of the same level, or of a lower one, as its kind goes.</summary>
    /// <remarks>Kinds of French and Chinese law only, whose levels are known. Where a code says that it lies there, it does: prefectures of Ili.</remarks>
    [Rule("SC1037")]
    public static void ParentIsOfNoHigherLevel(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Parents.Count; i++)
        {
            var parent = authority.Parents[i];
            if (context.Find(parent.Parent) is not { } within
                || RankedKind(authority, parent.Validity) is not { } kind || RankedKind(within, parent.Validity) is not { } kindOfParent
                || kind.Country != kindOfParent.Country || RankOf(kind) > RankOf(kindOfParent) || SaysItself(authority, within))
                continue;
            found.Add(Rules.ParentIsOfNoHigherLevel, $"parents/{i}/parent", kind.Entry, context.NameOf(parent.Parent), kindOfParent.Entry);
        }
    }

    /// <summary>SC1038. Two codes of one entry are of two places. The first such pair is told.</summary>
    [Rule("SC1038")]
    public static void CodesAreOfTwoPlaces(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (HasSeveralOfPlaces(authority.Codes[i]) && PairOfTwoPlaces([.. AuthorityKey.Of(authority.Codes[i])]) is var (code, other, units))
            {
                var places = Argument.Of(units.Select(static unit => unit.ToString()));
                found.Add(Rules.CodesAreOfTwoPlaces, $"codes/{i}/{other.Scheme}", code.ToString(), other.ToString(), places);
            }
        }
    }

    /// <summary>SC1039. No version of NUTS has the code.</summary>
    [Rule("SC1039")]
    public static void NutsIsNotAssigned(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Nuts is { } code && !NutsUnits.MayBe(code))
                found.Add(Rules.NutsIsNotAssigned, $"codes/{i}/nuts", code.Text);
        }
    }

    private static (AuthorityKey Code, IReadOnlyList<AuthorityKey> Units)? Contradiction(LocalAuthority authority, Validity? time, LocalAuthority within)
    {
        var ofParent = KeysOf(within, codes => Validity.Overlap(codes.Validity, time) == Certainty.Surely);
        if (ofParent.Count == 0)
            return null;
        var own = KeysOf(authority, codes => HoldTogether(codes.Validity, time));
        foreach (var code in own)
        {
            foreach (var units in CodeLaws.UnitsOf(code).GroupBy(static unit => unit.Scheme, StringComparer.Ordinal))
            {
                var said = SaidOf(ofParent, units.Key);
                if (said.Count > 0 && !said.Exists(unit => units.Contains(unit) || own.Contains(unit)))
                    return (code, [.. CodeLaws.NearestOf([.. units])]);
            }
        }

        return null;
    }

    /// <summary>Which codes of a scheme an authority has; where it has none, those of the units that its other codes speak of.</summary>
    private static List<AuthorityKey> SaidOf(List<AuthorityKey> keys, string scheme)
    {
        var direct = keys.FindAll(key => string.Equals(key.Scheme, scheme, StringComparison.Ordinal));
        return direct.Count > 0
            ? direct
            : [.. CodeLaws.NearestOf(
                [.. keys.SelectMany(CodeLaws.UnitsOf).Where(unit => string.Equals(unit.Scheme, scheme, StringComparison.Ordinal)).Distinct()])];
    }

    private static List<AuthorityKey> KeysOf(LocalAuthority authority, Func<AuthorityCodes, bool> which) =>
        [.. authority.Codes.Where(which).SelectMany(AuthorityKey.Of)];

    private static (AuthorityKey Code, AuthorityKey Other, IReadOnlyList<AuthorityKey> Units)? PairOfTwoPlaces(List<AuthorityKey> keys)
    {
        foreach (var code in keys)
        {
            var ofOthers = CodeLaws.UnitsOf(code).Where(unit => !string.Equals(unit.Scheme, code.Scheme, StringComparison.Ordinal));
            foreach (var units in ofOthers.GroupBy(static unit => unit.Scheme, StringComparer.Ordinal))
            {
                var nearest = CodeLaws.NearestOf([.. units]).ToList();
                var other = keys.Find(key => string.Equals(key.Scheme, units.Key, StringComparison.Ordinal));
                if (other != default && !nearest.Exists(unit => AreOfOnePlace(unit, other)))
                    return (code, other, nearest);
            }
        }

        return null;
    }

    // Most entries have one code that says a place, and cost nothing.
    private static bool HasSeveralOfPlaces(AuthorityCodes codes) =>
        (codes.InseeCommune is null ? 0 : 1) + (codes.InseeDepartment is null ? 0 : 1) + (codes.InseeRegion is null ? 0 : 1)
        + (codes.GbT2260 is null ? 0 : 1) + (codes.Iso3166Part2 is null ? 0 : 1) + (codes.Nuts is null ? 0 : 1) > 1;

    private static bool AreOfOnePlace(AuthorityKey one, AuthorityKey other) =>
        one == other || CodeLaws.UnitsOf(other).Contains(one) || CodeLaws.UnitsOf(one).Contains(other);

    private static bool SaysItself(LocalAuthority authority, LocalAuthority within)
    {
        var ofParent = within.Codes.SelectMany(AuthorityKey.Of).ToHashSet();
        return authority.Codes.SelectMany(AuthorityKey.Of).SelectMany(CodeLaws.UnitsOf).Any(ofParent.Contains);
    }

    private static AuthorityKind? RankedKind(LocalAuthority authority, Validity? time)
    {
        foreach (var status in authority.Kinds)
        {
            if (HoldTogether(status.Validity, time) && status.Kind.Country is not null && !status.Kind.IsOfSeveralLevels() && RankOf(status.Kind) is not null)
                return status.Kind;
        }

        return null;
    }

    private static int? RankOf(AuthorityKind kind) => kind.Level?.Rank;

    private static bool HoldTogether(Validity? one, Validity? other) =>
        one?.Until is null == other?.Until is null && Validity.Overlap(one, other) == Certainty.Surely;
}
