using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Directories;

/// <summary>Whom may a name or a code mean? The candidates of a directory, in an order that is always the same; none is chosen.</summary>
/// <remarks>
/// <para>A text may be a code of every scheme that has such codes (76 is a region and a department), and a name as well. What people type for a code is
/// read as it was meant: spaces in a SIREN, a lost zero. <c>siren:213401722</c> names the scheme; so does <c>geonames:2934246</c>, and any other.</para>
/// <para>The order: by what it was found (<see cref="CandidateMatch"/>), those that are not over first, then the level from regions to parts of communes
/// and those without a level, the country code, the identifier.</para>
/// </remarks>
public static class AuthoritySearch
{
    /// <summary>The candidates for a name or a code.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="text">The name, in any language that the directory has, or the code.</param>
    /// <param name="country">The country that they must be of; null for any.</param>
    /// <param name="on">The day on which they must have existed, as far as is known; null for any.</param>
    /// <example><code>var candidates = AuthoritySearch.Find(directory, "St Denis", CountryCode.France);</code></example>
    public static ValueList<AuthorityCandidate> Find(IAuthorityDirectory directory, string text, CountryCode? country = null, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(text);
        return [.. ByCode(directory, text).Concat(ByName(directory, text, on))
            .Where(found => country is not { } one || found.Authority.Country == one)
            .Where(found => on is not { } day || found.Authority.Existence is not { } existence || existence.CoversOn(day) != Certainty.No)
            .GroupBy(found => found.Authority.Id).Select(group => group.MinBy(found => found.Match)!)
            .OrderBy(found => found.Match)
            .ThenBy(found => found.Authority.Existence?.Until is not null)
            .ThenBy(found => RungOf(found.Authority))
            .ThenBy(found => found.Authority.Country.Text, StringComparer.Ordinal)
            .ThenBy(found => found.Authority.Id.Text, StringComparer.Ordinal)
            .Select(found => new AuthorityCandidate
            {
                Authority = found.Authority,
                Match = found.Match,
                Matched = found.Matched,
                Parents = ParentsOf(directory, found.Authority, on),
                TookOverFrom = [.. found.Authority.Successions.SelectMany(one => one.Predecessors).Select(directory.Find).OfType<LocalAuthority>()],
                HeldBy = HoldersOf(directory, found.Authority),
            })];
    }

    private static IEnumerable<Found> ByCode(IAuthorityDirectory directory, string text)
    {
        foreach (var key in TypedCodes.In(text))
        {
            if (directory.Find(key) is { } bearer)
                yield return new Found(bearer, CandidateMatch.Code, key.ToString());
            foreach (var holder in directory.FindByFormerCode(key))
                yield return new Found(holder, CandidateMatch.FormerCode, key.ToString());
        }
    }

    private static IEnumerable<Found> ByName(IAuthorityDirectory directory, string text, LocalDate? on)
    {
        foreach (var found in directory.FindByName(text, on))
            yield return NamedBy(found, text);
        foreach (var shorter in KindWords.Without(NameFolding.Fold(text)))
        {
            foreach (var found in directory.FindByName(shorter, on))
                yield return new Found(found, CandidateMatch.NameWithoutItsKind, NamedBy(found, shorter).Matched);
        }
    }

    /// <summary>The authority with the best of its names that are like the text.</summary>
    private static Found NamedBy(LocalAuthority authority, string text) =>
        authority.Names.SelectMany(name => name.Text.Select(one => (one.Value, Match: MatchOf(name.Kind))))
            .Where(name => NameFolding.AreAlike(name.Value, text))
            .OrderBy(name => name.Match).ThenBy(name => !string.Equals(name.Value, text, StringComparison.Ordinal))
            .Select(name => new Found(authority, name.Match, name.Value))
            .FirstOrDefault(new Found(authority, CandidateMatch.AlternativeName, text));

    private static CandidateMatch MatchOf(NameKind? kind) =>
        kind == NameKind.Former ? CandidateMatch.FormerName : kind == NameKind.Alternative ? CandidateMatch.AlternativeName : CandidateMatch.Name;

    /// <summary>What it lies in on the day; without a day, what it lies in still.</summary>
    private static ValueList<LocalAuthority> ParentsOf(IAuthorityDirectory directory, LocalAuthority authority, LocalDate? on)
    {
        var found = new List<LocalAuthority>();
        Add(authority);
        for (var i = 0; i < found.Count; i++)
            Add(found[i]);
        return [.. found];

        bool IsOne(AuthorityParent parent) => on is { } day ? parent.Validity?.CoversOn(day) != Certainty.No : parent.Validity?.Until is null;

        void Add(LocalAuthority child)
        {
            foreach (var parent in child.Parents.Where(IsOne))
            {
                if (directory.Find(parent.Parent) is { } within && within.Id != authority.Id && !found.Exists(one => one.Id == within.Id))
                    found.Add(within);
            }
        }
    }

    private static ValueList<LocalAuthority> HoldersOf(IAuthorityDirectory directory, LocalAuthority authority) =>
        [.. authority.Codes.SelectMany(AuthorityKey.Of).SelectMany(directory.FindByFormerCode)
            .Where(holder => holder.Id != authority.Id).DistinctBy(holder => holder.Id)];

    // A grouping of communes stands between its department and its communes.
    private static double RungOf(LocalAuthority authority) => authority.Kinds.IsEmpty ? double.MaxValue
        : authority.Kinds[^1].Kind.Level is not { } level ? double.MaxValue
        : level.Rank ?? AuthorityLevel.Municipal.Rank!.Value - 0.5;

    private sealed record Found(LocalAuthority Authority, CandidateMatch Match, string Matched);
}
