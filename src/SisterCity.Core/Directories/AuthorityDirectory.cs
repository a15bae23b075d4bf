using System.Runtime.InteropServices;
using NodaTime;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Directories;

/// <summary>A directory made of a register: one's own reference list, or the authorities of a register that is trusted.</summary>
/// <remarks>
/// It is complete for the schemes that its maker says. Where several authorities bear a code, the one without an end comes first, then the one listed
/// first. Successors follow from <see cref="LocalAuthority.Successions"/> and from codes with an end. Immutable, safe for several threads.
/// </remarks>
/// <example><code>var directory = AuthorityDirectory.Of(RegisterReader.Read(File.ReadAllBytes("our-list.json")).Value!);</code></example>
public sealed class AuthorityDirectory : IAuthorityDirectory
{
    private readonly Dictionary<AuthorityId, LocalAuthority> byId = [];
    private readonly Dictionary<AuthorityKey, List<(LocalAuthority Authority, bool IsPast)>> byKey = [];
    private readonly Dictionary<string, List<(LocalAuthority Authority, Validity? Validity)>> byName = new(StringComparer.Ordinal);
    private readonly Successions successions;
    private readonly HashSet<string> complete;

    private AuthorityDirectory(Register register, IEnumerable<string> complete)
    {
        this.complete = complete.ToHashSet(StringComparer.Ordinal);
        successions = new Successions(register.Authorities);
        foreach (var authority in register.Authorities)
        {
            byId.TryAdd(authority.Id, authority);
            foreach (var codes in authority.Codes)
            {
                foreach (var key in AuthorityKey.Of(codes))
                    ListAt(byKey, key).Add((authority, codes.Validity?.Until is not null || authority.Existence?.Until is not null));
            }

            foreach (var name in authority.Names)
            {
                foreach (var folded in name.Text.Select(text => NameFolding.Fold(text.Value)).Distinct(StringComparer.Ordinal))
                {
                    ListAt(byName, folded).Add((authority, name.Validity));
                    if (NameFolding.WithoutEnding(folded) is { } shorter)
                        ListAt(byName, shorter).Add((authority, name.Validity));
                }
            }
        }
    }

    /// <summary>Makes a directory of a register's authorities.</summary>
    /// <param name="register">The register.</param>
    /// <param name="completeFor">The schemes (<see cref="AuthorityKey.Scheme"/>) of which it holds
    /// every code there is, so that another one does not exist.</param>
    public static AuthorityDirectory Of(Register register, params string[] completeFor)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(completeFor);
        return new AuthorityDirectory(register, completeFor);
    }

    /// <inheritdoc/>
    public bool IsCompleteFor(AuthorityKey key) => complete.Contains(key.Scheme);

    /// <inheritdoc/>
    public LocalAuthority? Find(AuthorityKey key)
    {
        if (!byKey.TryGetValue(key, out var bearers))
            return null;
        foreach (var (authority, isPast) in bearers)
        {
            if (!isPast)
                return authority;
        }

        return bearers[0].Authority;
    }

    /// <inheritdoc/>
    public LocalAuthority? Find(AuthorityId id) => byId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IReadOnlyList<LocalAuthority> FindByFormerCode(AuthorityKey key)
    {
        if (!byKey.TryGetValue(key, out var bearers))
            return [];
        var holders = new List<LocalAuthority>();
        var seen = new HashSet<AuthorityId>();
        var open = new Stack<LocalAuthority>();
        foreach (var (authority, isPast) in bearers)
        {
            // An authority that bore the code for a time only and lives on holds what it held, under another code.
            if (IsOver(authority))
                open.Push(authority);
            else if (isPast)
                holders.Add(authority);
        }

        while (open.TryPop(out var past))
        {
            foreach (var (successor, _) in seen.Add(past.Id) ? successions.After(past.Id) : [])
            {
                if (IsOver(successor))
                    open.Push(successor);
                else if (!holders.Contains(successor))
                    holders.Add(successor);
            }
        }

        return holders;
    }

    /// <inheritdoc/>
    public IReadOnlyList<LocalAuthority> FindByName(string name, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!byName.TryGetValue(NameFolding.Fold(name), out var bearers))
            return [];
        var then = bearers.Where(bearer => on is not { } day || (Covers(bearer.Validity, day) && Covers(bearer.Authority.Existence, day)));
        return [.. then.Select(bearer => bearer.Authority).DistinctBy(authority => authority.Id)];

        static bool Covers(Validity? validity, LocalDate day) => validity is null || validity.CoversOn(day) != Certainty.No;
    }

    private bool IsOver(LocalAuthority authority) =>
        authority.Existence?.Until is not null || authority.HasNoSuccessor == true || successions.HasPassedAsAWhole(authority.Id);

    private static List<TItem> ListAt<TKey, TItem>(Dictionary<TKey, List<TItem>> index, TKey key)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        return list ??= [];
    }
}
