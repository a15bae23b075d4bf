using System.Runtime.InteropServices;
using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Which authorities of several lists are one. An identity is a number; who has no code has none.</summary>
internal sealed class Identities
{
    // So many of a list may carry one code and still be told by what else is known of them: a city, its quarters and its services. More are looked at together.
    private const int MostThatAreToldApart = 16;

    private readonly List<Bearer> bearers = [];
    private readonly Dictionary<AuthorityId, int>[] byId;
    private readonly List<int> groups = [];
    private readonly Dictionary<AuthorityKey, List<int>> byKey = [];
    private readonly Dictionary<AuthorityKey, int[]> identitiesOf = [];
    private readonly HashSet<(int First, int Second)> asked = [];
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

    /// <summary>
    /// The codes that so many different authorities of a list carry that they tell none of them: the list, the code, the first that carries it, and
    /// how many do.
    /// </summary>
    public List<(int List, AuthorityKey Key, int First, int Count)> TellingNothing { get; } = [];

    public static Identities Of(IReadOnlyList<Register> lists, IAuthorityDirectory? directory)
    {
        var identities = new Identities(lists, directory);
        identities.Forget();
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
    public int IdentityOf(int list, AuthorityId id) => byId[list].TryGetValue(id, out var at) && bearers[at].Telling.Count > 0 ? GroupOf(at) : -1;

    public int IdentityOf(int bearer) => bearers[bearer].Telling.Count > 0 ? GroupOf(bearer) : -1;

    /// <summary>The identities that a key stands for.</summary>
    public IReadOnlyList<int> BearersOf(AuthorityKey key)
    {
        if (!identitiesOf.TryGetValue(key, out var known))
            identitiesOf.Add(key, known = byKey.TryGetValue(key, out var sharers) ? [.. sharers.Select(GroupOf).Distinct()] : []);
        return known;
    }

    /// <summary>The identities that authorities of an identity lie in, at a date, by what the lists say, by the code itself, and by the directory.</summary>
    public IEnumerable<int> ParentsOf(int bearer, PartialDate? at)
    {
        var (list, authority) = (bearers[bearer].List, bearers[bearer].Authority);
        for (var i = 0; i < authority.Parents.Count; i++)
        {
            var parent = authority.Parents[i];
            var isOne = at is not { } date || parent.Validity is not { } validity || validity.CoversOn(date) != Certainty.No;
            if (isOne && IdentityOf(list, parent.Parent) is >= 0 and var identity)
                yield return identity;
        }

        foreach (var (key, _) in bearers[bearer].Telling)
        {
            foreach (var identity in ParentKeysOf(key).SelectMany(BearersOf))
                yield return identity;
        }
    }

    /// <summary>The identities that an authority took over from.</summary>
    public IEnumerable<int> PredecessorsOf(int bearer)
    {
        var (list, authority) = (bearers[bearer].List, bearers[bearer].Authority);
        return Successions.PredecessorsOf(authority).Select(predecessor => IdentityOf(list, predecessor)).Where(static identity => identity >= 0);
    }

    private int GroupOf(int bearer)
    {
        while (groups[bearer] != bearer)
            bearer = groups[bearer] = groups[groups[bearer]];
        return bearer;
    }

    /// <summary>Takes out the codes that tell nothing, from all lists: a code that one list gives to everything joins what the others tell apart.</summary>
    private void Forget()
    {
        foreach (var (key, sharers) in byKey)
        {
            foreach (var ofList in sharers.Count <= MostThatAreToldApart ? [] : sharers.GroupBy(one => bearers[one].List))
            {
                if (ofList.Select(one => bearers[one].Profile).Distinct(StringComparer.Ordinal).Skip(MostThatAreToldApart).Any())
                    TellingNothing.Add((ofList.Key, key, ofList.First(), ofList.Count()));
            }
        }

        var forgotten = TellingNothing.Select(one => one.Key).ToHashSet();
        foreach (var bearer in forgotten.SelectMany(key => byKey[key]).Distinct())
            bearers[bearer].Forget(forgotten);
        foreach (var key in forgotten)
            byKey.Remove(key);
    }

    private void Join()
    {
        foreach (var sharers in byKey.Values)
        {
            if (sharers.Count <= MostThatAreToldApart)
                JoinEach(sharers);
            else
                JoinAlike([.. sharers.GroupBy(one => bearers[one].Profile, StringComparer.Ordinal).Select(alike => alike.ToList())]);
        }
    }

    private void JoinEach(List<int> sharers)
    {
        for (var i = 1; i < sharers.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (asked.Add((sharers[j], sharers[i])) && Likeness.Between(bearers[sharers[j]], bearers[sharers[i]]) is { SharedKeys.Count: > 0 } likeness)
                {
                    Sharing.Add((sharers[j], sharers[i], likeness));
                    if (likeness.IsOne)
                        groups[GroupOf(sharers[i])] = GroupOf(sharers[j]);
                }
            }
        }
    }

    /// <summary>Many that carry one code: those that a list has several times, alike in all that is looked at, are asked once.</summary>
    private void JoinAlike(List<List<int>> groupsOfAlike)
    {
        for (var i = 0; i < groupsOfAlike.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var (some, others) = (groupsOfAlike[j], groupsOfAlike[i]);
                var (first, last) = (some[0], others[^1]);
                if (first == last || !asked.Add((first, last)) || Likeness.Between(bearers[first], bearers[last]) is not { SharedKeys.Count: > 0 } likeness)
                    continue;
                Share(some, others, likeness);
                if (i != j)
                    Share(others, some, Likeness.Between(bearers[last], bearers[first]));
                foreach (var one in likeness.IsOne ? some.Concat(others) : [])
                    groups[GroupOf(one)] = GroupOf(first);
            }
        }
    }

    /// <summary>
    /// Each of the first list with one of the second, and one that is left over with the first of the other: each with each would say one thing many
    /// times.
    /// </summary>
    private void Share(List<int> some, List<int> others, Likeness likeness)
    {
        var (mine, theirs) = (some.FindAll(one => bearers[one].List == 0), others.FindAll(one => bearers[one].List == 1));
        for (var i = 0; i < Math.Max(mine.Count, theirs.Count) && mine.Count > 0 && theirs.Count > 0; i++)
        {
            var pair = (First: mine[i < mine.Count ? i : 0], Second: theirs[i < theirs.Count ? i : 0]);
            if (asked.Add(pair) || pair == (some[0], others[^1]))
                Sharing.Add((pair.First, pair.Second, likeness));
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
            foreach (var parentKey in parent.Codes.SelectMany(AuthorityKey.Of))
                yield return parentKey;
        }
    }
}
