using System.Globalization;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>
/// Several lists as one, without a choice between them: every list whole, and beside each authority and each link what every list claims of it.
/// </summary>
/// <remarks>
/// <para>Nothing is lost and nothing is decided: dates, kinds and statuses stay claims, each with the name of its list, its sources and the side that
/// the list says it is of. Which records mean one authority is found as in <see cref="RegisterComparison"/>; a record without a code stands
/// alone.</para>
/// <para>The result depends on the set of lists alone: merging in another order, in another grouping, or a list twice gives an equal one. Immutable.
/// Equal by content.</para>
/// </remarks>
/// <example><code>
/// var merged = MergedRegister.Merge([new NamedRegister { Name = "ours", Register = mine }, new NamedRegister { Name = "Wikidata", Register = theirs }]);
/// foreach (var claim in merged.Links[0].Claims) Console.WriteLine($"{claim.List}: {claim.Since}");
/// </code></example>
public sealed record MergedRegister
{
    private static readonly JsonPointer AuthoritiesOfARegister = JsonPointer.Root.Append("authorities");

    private MergedRegister()
    {
    }

    /// <summary>The lists, whole, in the order of their names.</summary>
    public ValueList<NamedRegister> Lists { get; private init; }

    /// <summary>The authorities, those of the first list first.</summary>
    public ValueList<MergedAuthority> Authorities { get; private init; }

    /// <summary>The links, those of the first list first.</summary>
    public ValueList<MergedLink> Links { get; private init; }

    /// <summary>Merges lists.</summary>
    /// <param name="lists">The lists; equal ones count once.</param>
    /// <param name="directory">A directory that knows further codes; null to merge by what the lists say.</param>
    public static MergedRegister Merge(IEnumerable<NamedRegister> lists, IAuthorityDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var ordered = InOrder(lists);
        var identities = Identities.Of([.. ordered.Select(list => list.Register)], directory);
        var indexOfIdentity = new Dictionary<int, int>();
        var authorities = new List<List<int>>();
        for (var bearer = 0; bearer < identities.Count; bearer++)
        {
            if (!indexOfIdentity.TryGetValue(OneOf(bearer), out var index))
            {
                indexOfIdentity[OneOf(bearer)] = index = authorities.Count;
                authorities.Add([]);
            }

            authorities[index].Add(bearer);
        }

        var links = new Dictionary<string, (int[] Members, List<LinkClaim> Claims)>(StringComparer.Ordinal);
        for (var list = 0; list < ordered.Count; list++)
        {
            var sources = ordered[list].Register.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
            foreach (var (link, members) in ListedLinks.Of(ordered[list].Register, list, identities))
            {
                var indexes = IndexesOf(link, list);

                // A link that cannot be identified is one of its list's own, under its place.
                var key = members is null ? string.Create(CultureInfo.InvariantCulture, $"{list}{link.At}") : RegisterComparison.KeyOf(members);
                if (!links.TryGetValue(key, out var merged))
                    links[key] = merged = (indexes, []);
                merged.Claims.Add(ClaimOf(link, ordered[list].Name, sources));
            }
        }

        return new MergedRegister
        {
            Lists = ordered.ToValueList(),
            Authorities = authorities.Select(MergedOf).ToValueList(),
            Links = links.Values.Select(link => new MergedLink { Members = [.. link.Members], Claims = link.Claims.ToValueList() }).ToValueList(),
        };

        // An authority without a code is one of its own: its number below zero stands for no other.
        int OneOf(int bearer) => identities.IdentityOf(bearer) is >= 0 and var identity ? identity : -1 - bearer;

        MergedAuthority MergedOf(List<int> claimants) => new()
        {
            Keys = claimants.SelectMany(bearer => identities[bearer].Keys).Select(held => held.Key).Distinct()
                .OrderBy(key => key.Scheme, StringComparer.Ordinal).ThenBy(key => key.Code, StringComparer.Ordinal).ToValueList(),
            Claims = claimants.Select(bearer => new AuthorityClaim
            {
                List = ordered[identities[bearer].List].Name,
                At = AuthoritiesOfARegister.Append(identities[bearer].Index),
                Authority = identities[bearer].Authority,
            }).ToValueList(),
        };

        int[] IndexesOf(Link link, int list)
        {
            var found = link.Members
                .Select(member => identities.BearerOf(list, member) is >= 0 and var bearer ? indexOfIdentity[OneOf(bearer)] : -1)
                .ToArray();
            Array.Sort(found);
            return found;
        }
    }

    /// <summary>This with the lists of another, the same as merging all lists at once.</summary>
    /// <param name="other">The other.</param>
    /// <param name="directory">A directory that knows further codes; give the same each time.</param>
    public MergedRegister With(MergedRegister other, IAuthorityDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Merge(Lists.Concat(other.Lists), directory);
    }

    /// <summary>The lists as one register, which can be written, checked and asked like any other.</summary>
    /// <remarks>
    /// <para>What the lists say of one authority, of one partnership, or of one agreement (the same parties, kind and day) becomes one record, in
    /// which all have their say: what one list has alone is taken, and events, names, codes, claims and sources are united. Of a link that a list has
    /// twice, each record is put together with the nearest of the lists before it, as in a comparison. Rival kinds and beginnings become claims,
    /// whose sources name the list, and so do those of an event that not all lists tell; as the beginning stays what all lists agree on, if
    /// anything.</para>
    /// <para>A difference that no claim can hold (two homepages, two terms, two licences) is kept in a member <c>otherwise</c> of the record, in
    /// each list's own words: nobody chooses. Of titles and notes the first list's stay, by the order of names. An identifier that two
    /// lists use for two things gets a number.</para>
    /// <para>One list alone comes back as it was. An error that no list had is a contradiction between them.</para>
    /// </remarks>
    /// <example><code>File.WriteAllBytes("merged.json", RegisterWriter.Write(merged.ToRegister()));</code></example>
    public Register ToRegister() => MergedRecords.Of(this);

    private static LinkClaim ClaimOf(Link link, string list, Dictionary<SourceId, Source> sources) => new()
    {
        List = list,
        At = link.At,
        Name = link.Name,
        Since = link.Since,
        Partnership = link.Partnership,
        Agreements = link.Agreements,
        Sources = (link.Partnership?.Sources ?? [])
            .Concat(link.Agreements.SelectMany(agreement => agreement.Sources))
            .Select(reference => reference.Source).Distinct().Where(sources.ContainsKey).Select(id => sources[id]).ToValueList(),
    };

    /// <summary>The lists by name, each once. Two of one name that differ are ordered by their canonical bytes, so that no order of arrival shows.</summary>
    private static List<NamedRegister> InOrder(IEnumerable<NamedRegister> lists)
    {
        var ordered = new List<NamedRegister>();
        foreach (var namesakes in lists.Distinct().GroupBy(list => list.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var editions = namesakes.ToList();
            ordered.AddRange(editions.Count == 1 ? editions : editions.OrderBy(BytesOf, StringComparer.Ordinal));
        }

        return ordered;

        static string BytesOf(NamedRegister list) => Convert.ToHexString(RegisterWriter.Write(list.Register));
    }
}
