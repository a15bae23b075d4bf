using NodaTime;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The codes and names of an authority beside a directory. Without a directory these rules are not run, and cost nothing.</summary>
internal static class DirectoryRules
{
    // More candidates than a person reads: the rest is a number.
    private const int MostCandidates = 8;

    /// <summary>SC1031. A directory that means to be complete does not know a code.</summary>
    /// <remarks>Of authorities that are over, and of codes that were given up, it may know nothing.</remarks>
    [Rule("SC1031")]
    public static void CodeIsNotInTheDirectory(LocalAuthority authority, IAuthorityDirectory directory, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.Until is not null)
            return;
        foreach (var (key, at) in KeysOf(authority, static codes => codes.Validity?.Until is null))
        {
            if (directory.IsCompleteFor(key) && directory.Find(key) is null && directory.FindByFormerCode(key).Count == 0)
                found.Add(Rules.CodeIsNotInTheDirectory, at, key.ToString());
        }
    }

    /// <summary>SC1032. A code was given up; the record says neither that the authority is over nor that it had the code for a time.</summary>
    [Rule("SC1032")]
    public static void CodeIsAFormerOne(LocalAuthority authority, IAuthorityDirectory directory, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.Until is not null)
            return;
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Validity?.Until is not null)
                continue;
            foreach (var key in AuthorityKey.Of(authority.Codes[i]))
            {
                var holders = directory.FindByFormerCode(key);

                // A delegated commune bears the code of the commune that it was, and rightly so.
                if (holders.Count == 0 || (directory.Find(key) is { Existence: null or { Until: null } } bearer && DirectoryLook.KindsAgree(authority, bearer)))
                    continue;
                var path = PathOf(i, key);
                if (holders.Count == 1 && DirectoryLook.CodeOf(holders[0], key.Scheme) is { } present)
                    found.Propose(Rules.CodeIsAFormerOne, present.Code, path, key.ToString(), NamesOf(holders));
                else
                    found.Add(Rules.CodeIsAFormerOne, path, key.ToString(), NamesOf(holders));
            }
        }
    }

    /// <summary>SC1033. Two codes of one entry belong to two authorities of the directory.</summary>
    [Rule("SC1033")]
    public static void CodesAreOfTwoAuthorities(LocalAuthority authority, IAuthorityDirectory directory, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            (AuthorityKey Key, LocalAuthority Bearer)? first = null;
            foreach (var key in AuthorityKey.Of(authority.Codes[i]))
            {
                if (directory.Find(key) is not { } bearer)
                    continue;
                if (first is not { } known)
                    first = (key, bearer);
                else if (known.Bearer.Id != bearer.Id && DirectoryLook.CodeOf(known.Bearer, key.Scheme) is { } other && other != key)
                    found.Add(Rules.CodesAreOfTwoAuthorities, PathOf(i, key), known.Key.ToString(), key.ToString(), NameOf(known.Bearer), NameOf(bearer));
            }
        }
    }

    /// <summary>SC1030. The directory knows the code under another name, in a language that both have.</summary>
    [Rule("SC1030")]
    public static void NameIsNotThatOfTheCode(LocalAuthority authority, IAuthorityDirectory directory, CheckContext context, FindingSink found)
    {
        foreach (var (key, at) in KeysOf(authority))
        {
            if (directory.Find(key) is { } bearer && DirectoryLook.IsAnothersName(authority, bearer, directory))
            {
                var meant = DirectoryLook.CodeOfTheOnlyNamesake(authority, key.Scheme, directory);
                found.Add(Rules.NameIsNotThatOfTheCode, Certainty.Surely, at, meant, [key.ToString(), NameOf(authority), NameOf(bearer)]);
            }
        }
    }

    /// <summary>SC1034. Several authorities of the directory have the name, and no code says which one is meant.</summary>
    [Rule("SC1034")]
    public static void NameHasSeveralBearers(LocalAuthority authority, IAuthorityDirectory directory, CheckContext context, FindingSink found)
    {
        if (authority.Names.IsEmpty || KeysOf(authority).Any())
            return;
        var on = authority.Existence?.Until is null ? context.On : (LocalDate?)null;
        var candidates = authority.Names.SelectMany(name => name.Text)
            .SelectMany(text => directory.FindByName(text.Value, on))
            .Where(candidate => candidate.Country == authority.Country)
            .DistinctBy(candidate => candidate.Id)
            .OrderBy(candidate => candidate.Id.Text, StringComparer.Ordinal)
            .ToList();
        if (candidates.Count > 1)
            found.Add(Rules.NameHasSeveralBearers, "names", authority.Names[0].Text, NamesOf(candidates));
    }

    private static IEnumerable<(AuthorityKey Key, string At)> KeysOf(LocalAuthority authority, Func<AuthorityCodes, bool>? which = null) =>
        Enumerable.Range(0, authority.Codes.Count).Where(i => which?.Invoke(authority.Codes[i]) != false)
            .SelectMany(i => AuthorityKey.Of(authority.Codes[i]).Select(key => (key, PathOf(i, key))));

    private static string PathOf(int codes, AuthorityKey key) => $"codes/{codes}/{(key.IsOfAType ? key.Scheme : "others")}";

    private static Argument NameOf(LocalAuthority authority) => authority.Names.IsEmpty ? authority.Id.Text : authority.Names[0].Text;

    /// <summary>Authorities by name and code: "Montreuil (28267), Montreuil (93048)".</summary>
    private static Argument NamesOf(IReadOnlyList<LocalAuthority> authorities) => Phrase.Of(language => string.Join(
        language.ListComma,
        authorities.Take(MostCandidates).Select(authority => NameOf(authority).Said(language) + language.Brackets(FirstCodeOf(authority) ?? authority.Id.Text))
            .Concat(authorities.Count > MostCandidates ? [$"+ {authorities.Count - MostCandidates}"] : [])));

    private static string? FirstCodeOf(LocalAuthority authority) => KeysOf(authority).Select(pair => pair.Key.Code).FirstOrDefault();
}
