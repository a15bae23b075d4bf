using System.Runtime.InteropServices;
using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Which authorities of several lists are one. An identity is a number; who has no code has none.</summary>
internal sealed class Identities
{
    private readonly List<Bearer> bearers = [];
    private readonly Dictionary<AuthorityId, int>[] byId;
    private readonly List<int> groups = [];
    private readonly Dictionary<AuthorityKey, List<int>> byKey = [];
    private readonly IAuthorityDirectory? directory;

    private Identities(IReadOnlyList<Register> lists, IAuthorityDirectory? directory)
    {
        this.directory = directory;
        byId = [.. lists.Select(list => new Dictionary<AuthorityId, int>(list.Authorities.Count))];
        for (var list = 0; list < lists.Count; list++)
        {
            for (var i = 0; i < lists[list].Authorities.Count; i++)
            {
                var bearer = new Bearer(list, i, lists[list].Authorities[i], directory);
                byId[list].TryAdd(bearer.Authority.Id, bearers.Count);
                foreach (var key in bearer.Keys.Select(held => held.Key).Distinct())
                {
                    ref var sharers = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _);
                    (sharers ??= []).Add(bearers.Count);
                }

                groups.Add(bearers.Count);
                bearers.Add(bearer);
            }
        }
    }

    /// <summary>The pairs, each of two bearers, that share a code: what they have in common, and whether that makes them one.</summary>
    public List<(int First, int Second, Likeness Likeness)> Sharing { get; } = [];

    public static Identities Of(IReadOnlyList<Register> lists, IAuthorityDirectory? directory)
    {
        var identities = new Identities(lists, directory);
        identities.Join();
        return identities;
    }

    public Bearer this[int bearer] => bearers[bearer];

    public int Count => bearers.Count;

    /// <summary>The bearer with an identifier in a list; null when the list has none.</summary>
    public Bearer? Find(int list, AuthorityId id) => byId[list].TryGetValue(id, out var at) ? bearers[at] : null;

    /// <summary>The number of the bearer with an identifier in a list; negative when the list has none.</summary>
    public int BearerOf(int list, AuthorityId id) => byId[list].TryGetValue(id, out var at) ? at : -1;

    /// <summary>The identity of an authority of a list; negative when it has none.</summary>
    public int IdentityOf(int list, AuthorityId id) => byId[list].TryGetValue(id, out var at) && bearers[at].Keys.Count > 0 ? GroupOf(at) : -1;

    public int IdentityOf(int bearer) => bearers[bearer].Keys.Count > 0 ? GroupOf(bearer) : -1;

    /// <summary>The identities that a key stands for.</summary>
    public IEnumerable<int> BearersOf(AuthorityKey key) => byKey.TryGetValue(key, out var sharers) ? sharers.Select(GroupOf).Distinct() : [];

    /// <summary>The identities that authorities of an identity lie in, at a date, by what the lists say, by the code itself, and by the directory.</summary>
    public IEnumerable<int> ParentsOf(int bearer, PartialDate? at)
    {
        var (list, authority) = (bearers[bearer].List, bearers[bearer].Authority);
        for (var i = 0; i < authority.Parents.Count; i++)
        {
            var parent = authority.Parents[i];
            if ((at is not { } date || parent.Validity is not { } validity || validity.CoversOn(date) != Certainty.No) && IdentityOf(list, parent.Parent) is >= 0 and var identity)
                yield return identity;
        }

        foreach (var (key, _) in bearers[bearer].Keys)
        {
            foreach (var identity in ParentKeysOf(key).SelectMany(BearersOf))
                yield return identity;
        }
    }

    /// <summary>The identities that an authority took over from.</summary>
    public IEnumerable<int> PredecessorsOf(int bearer)
    {
        var (list, authority) = (bearers[bearer].List, bearers[bearer].Authority);
        for (var i = 0; i < authority.Successions.Count; i++)
        {
            for (var j = 0; j < authority.Successions[i].Predecessors.Count; j++)
            {
                if (IdentityOf(list, authority.Successions[i].Predecessors[j]) is >= 0 and var identity)
                    yield return identity;
            }
        }
    }

    private int GroupOf(int bearer)
    {
        while (groups[bearer] != bearer)
            bearer = groups[bearer] = groups[groups[bearer]];
        return bearer;
    }

    private void Join()
    {
        var asked = new HashSet<(int, int)>();
        foreach (var sharers in byKey.Values)
        {
            for (var i = 1; i < sharers.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (!asked.Add((sharers[j], sharers[i])))
                        continue;
                    var likeness = Likeness.Between(bearers[sharers[j]], bearers[sharers[i]]);
                    if (likeness.SharedKeys.Count == 0)
                        continue;
                    Sharing.Add((sharers[j], sharers[i], likeness));
                    if (likeness.IsOne)
                        groups[GroupOf(sharers[i])] = GroupOf(sharers[j]);
                }
            }
        }
    }

    /// <summary>The keys of what a unit lies in: GB/T 2260 says it in the code, a directory by its parents.</summary>
    private IEnumerable<AuthorityKey> ParentKeysOf(AuthorityKey key)
    {
        if (key.Scheme is AuthorityKey.GbScheme && GbCode.TryRead(key.Code, out var gb, out _) && !gb.IsProvince)
        {
            yield return gb.Province;
            if (!gb.IsPrefecture)
                yield return GbCode.Parse(string.Concat(key.Code.AsSpan(0, 4), "00"));
        }

        if (directory?.Find(key) is not { } known)
            yield break;
        for (var i = 0; i < known.Parents.Count; i++)
        {
            if (directory.Find(known.Parents[i].Parent) is not { } parent)
                continue;
            foreach (var parentKey in ((IEnumerable<AuthorityCodes>)parent.Codes).SelectMany(AuthorityKey.Of))
                yield return parentKey;
        }
    }
}

/// <summary>An authority of a list with its codes, those that a directory adds included.</summary>
internal sealed class Bearer
{
    private FoldedNames? names;

    public Bearer(int list, int index, LocalAuthority authority, IAuthorityDirectory? directory)
    {
        (List, Index, Authority) = (list, index, authority);
        var keys = new List<(AuthorityKey, Validity?)>();
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            foreach (var key in AuthorityKey.Of(authority.Codes[i]))
            {
                // An establishment moves and gets another number; what identifies is its legal unit.
                var unit = key.Scheme is AuthorityKey.SiretScheme ? authority.Codes[i].Siret!.Value.Siren : key;
                keys.Add((unit, authority.Codes[i].Validity ?? authority.Existence));
            }
        }

        var own = keys.Count;
        for (var i = 0; directory is not null && i < own; i++)
        {
            // The directory adds codes of schemes that the list does not use; what the list says itself stands.
            foreach (var codes in directory.Find(keys[i].Item1)?.Codes ?? default)
            {
                foreach (var key in AuthorityKey.Of(codes))
                {
                    if (key.Scheme is not AuthorityKey.SiretScheme && !keys.Take(own).Any(held => string.Equals(held.Item1.Scheme, key.Scheme, StringComparison.Ordinal)))
                        keys.Add((key, codes.Validity));
                }
            }
        }

        Keys = keys;
    }

    public int List { get; }

    public int Index { get; }

    public LocalAuthority Authority { get; }

    public IReadOnlyList<(AuthorityKey Key, Validity? Validity)> Keys { get; }

    /// <summary>The names as they are compared.</summary>
    public FoldedNames Names => names ??= new FoldedNames(Authority);
}

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
        var shared = new List<AuthorityKey>();
        var differing = new List<(AuthorityKey, AuthorityKey)>();
        foreach (var scheme in first.Keys.Select(held => held.Key.Scheme).Distinct(StringComparer.Ordinal))
        {
            var before = shared.Count;
            var others = second.Keys.Where(held => string.Equals(held.Key.Scheme, scheme, StringComparison.Ordinal)).ToList();
            var mine = first.Keys.Where(held => string.Equals(held.Key.Scheme, scheme, StringComparison.Ordinal)).ToList();
            shared.AddRange(mine.Where(held => others.Exists(other => other.Key == held.Key && Validity.Overlap(held.Validity, other.Validity) != Certainty.No)).Select(held => held.Key).Distinct());
            if (shared.Count > before)
                continue;
            foreach (var (key, validity) in mine)
            {
                foreach (var other in others)
                {
                    if (other.Key != key && Validity.Overlap(validity, other.Validity) == Certainty.Surely)
                        differing.Add((key, other.Key));
                }
            }
        }

        var kindsDisagree = KindsOf(first) is { } one && KindsOf(second) is { } another && one != another;
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

    /// <summary>Whether all kinds are of groupings, or none is; null when nothing is known, or both were at some time.</summary>
    private static bool? KindsOf(Bearer bearer)
    {
        bool? found = null;
        for (var i = 0; i < bearer.Authority.Kinds.Count; i++)
        {
            if (bearer.Authority.Kinds[i].Kind.Level is not { } level)
                continue;
            var isGrouping = level == AuthorityLevel.Intercommunal;
            if (found is { } before && before != isGrouping)
                return null;
            found = isGrouping;
        }

        return found;
    }
}
