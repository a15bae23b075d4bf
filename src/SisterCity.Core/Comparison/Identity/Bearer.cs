using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>An authority of a list with its codes, those that a directory adds included.</summary>
internal sealed class Bearer
{
    private FoldedNames? names;
    private string? profile;

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
        var schemes = keys.Select(held => held.Item1.Scheme).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; directory is not null && i < own; i++)
        {
            // The directory adds codes of schemes that the list does not use; what the list says itself stands.
            foreach (var codes in directory.Find(keys[i].Item1)?.Codes ?? default)
            {
                foreach (var key in AuthorityKey.Of(codes))
                {
                    if (key.Scheme is not AuthorityKey.SiretScheme && !schemes.Contains(key.Scheme))
                        keys.Add((key, codes.Validity));
                }
            }
        }

        (Keys, Telling, AreGroupings) = (keys, keys, GroupingsOf(authority));
    }

    public int List { get; }

    public int Index { get; }

    public LocalAuthority Authority { get; }

    public IReadOnlyList<(AuthorityKey Key, Validity? Validity)> Keys { get; }

    /// <summary>Those of its keys that tell it from others: not what too many of a list have.</summary>
    public IReadOnlyList<(AuthorityKey Key, Validity? Validity)> Telling { get; private set; }

    /// <summary>All that likeness looks at: equal for two that are alike to every other one.</summary>
    public string Profile => profile ??= string.Join('\n',
    [
        .. Keys.Select(held => $"{held.Key}\t{held.Validity?.From?.Text}\t{held.Validity?.Until?.Text}"), $"{AreGroupings}", Names.Text,
    ]);

    /// <summary>Whether all kinds are of groupings, or none is; null when nothing is known, or both were at some time.</summary>
    public bool? AreGroupings { get; }

    /// <summary>The names as they are compared.</summary>
    public FoldedNames Names => names ??= new FoldedNames(Authority);

    /// <summary>Takes out keys that tell nothing.</summary>
    public void Forget(IReadOnlySet<AuthorityKey> keys) => Telling = [.. Keys.Where(held => !keys.Contains(held.Key))];

    private static bool? GroupingsOf(LocalAuthority authority)
    {
        bool? found = null;
        for (var i = 0; i < authority.Kinds.Count; i++)
        {
            if (authority.Kinds[i].Kind.Level is not { } level)
                continue;
            var isGrouping = level == AuthorityLevel.Intercommunal;
            if (found is { } before && before != isGrouping)
                return null;
            found = isGrouping;
        }

        return found;
    }
}
