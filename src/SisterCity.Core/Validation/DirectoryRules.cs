using NodaTime;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of an authority that ask a directory: SC1030 to SC1034. Without one they are not run, and nobody pays for them.</summary>
internal static class DirectoryRules
{
    // More candidates than a person reads: the rest is a number.
    private const int MostCandidates = 8;

    public static readonly RuleCheck<LocalAuthority>[] All =
    [
        new(CodeIsNotInTheDirectory, Rules.CodeIsNotInTheDirectory),
        new(CodeIsAFormerOne, Rules.CodeIsAFormerOne),
        new(CodesAreOfTwoAuthorities, Rules.CodesAreOfTwoAuthorities),
        new(NameIsNotThatOfTheCode, Rules.NameIsNotThatOfTheCode),
        new(NameHasSeveralBearers, Rules.NameHasSeveralBearers),
    ];

    /// <summary>A directory that means to be complete is so for what exists: of what is over, and of codes that were given up, it may know nothing.</summary>
    private static void CodeIsNotInTheDirectory(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.Until is not null)
            return;
        foreach (var (key, at) in KeysOf(authority, static codes => codes.Validity?.Until is null))
        {
            if (context.Directory!.IsCompleteFor(key) && context.Directory.Find(key) is null && context.Directory.FindByFormerCode(key).Count == 0)
                found.Add(Rules.CodeIsNotInTheDirectory, at, key.ToString());
        }
    }

    /// <summary>A code that was given up, on an authority that is not said to be over, nor to have had the code for a time.</summary>
    private static void CodeIsAFormerOne(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Existence?.Until is not null)
            return;
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].Validity?.Until is not null)
                continue;
            foreach (var key in AuthorityKey.Of(authority.Codes[i]))
            {
                var holders = context.Directory!.FindByFormerCode(key);

                // A delegated commune bears the code of the commune that it was, and rightly so.
                if (holders.Count == 0 || (context.Directory.Find(key) is { } bearer && KindsAgree(authority, bearer)))
                    continue;
                var path = PathOf(i, key);
                if (holders.Count == 1 && CodeOf(holders[0], key.Scheme) is { } present)
                    found.Propose(Rules.CodeIsAFormerOne, present.Code, path, key.ToString(), NamesOf(holders));
                else
                    found.Add(Rules.CodeIsAFormerOne, path, key.ToString(), NamesOf(holders));
            }
        }
    }

    private static void CodesAreOfTwoAuthorities(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            (AuthorityKey Key, LocalAuthority Bearer)? first = null;
            foreach (var key in AuthorityKey.Of(authority.Codes[i]))
            {
                if (context.Directory!.Find(key) is not { } bearer)
                    continue;
                if (first is not { } known)
                    first = (key, bearer);
                else if (known.Bearer.Id != bearer.Id && CodeOf(known.Bearer, key.Scheme) is { } other && other != key)
                    found.Add(Rules.CodesAreOfTwoAuthorities, PathOf(i, key), known.Key.ToString(), key.ToString(), NameOf(known.Bearer), NameOf(bearer));
            }
        }
    }

    /// <summary>A code and a name that the directory does not put together, in a language that both have.</summary>
    private static void NameIsNotThatOfTheCode(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        foreach (var (key, at) in KeysOf(authority))
        {
            if (context.Directory!.Find(key) is { } bearer && IsAnothersName(authority, bearer, context.Directory))
                found.Add(Rules.NameIsNotThatOfTheCode, at, key.ToString(), NameOf(authority), NameOf(bearer));
        }
    }

    /// <summary>Whether the names contradict, or the directory knows the name as that of others of such a kind: "Haute-Loire" says more than "Loire", and is another department.</summary>
    private static bool IsAnothersName(LocalAuthority authority, LocalAuthority bearer, IAuthorityDirectory directory)
    {
        var (names, known) = (new FoldedNames(authority), new FoldedNames(bearer));
        if (names.Equal(known))
            return false;
        if (names.Agree(known) == false)
            return true;
        var bearers = authority.Names.SelectMany(name => name.Text).SelectMany(text => directory.FindByName(text.Value))
            .Where(other => other.Country == bearer.Country && (KindsAgree(other, bearer) || KindsAgree(other, authority))).ToList();
        return bearers.Count > 0 && !bearers.Exists(other => other.Id == bearer.Id);
    }

    private static void NameHasSeveralBearers(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Names.IsEmpty || KeysOf(authority).Any())
            return;
        var on = authority.Existence?.Until is null ? context.On : (LocalDate?)null;
        var candidates = authority.Names.SelectMany(name => name.Text)
            .SelectMany(text => context.Directory!.FindByName(text.Value, on))
            .Where(candidate => candidate.Country == authority.Country)
            .DistinctBy(candidate => candidate.Id)
            .OrderBy(candidate => candidate.Id.Text, StringComparer.Ordinal)
            .ToList();
        if (candidates.Count > 1)
            found.Add(Rules.NameHasSeveralBearers, "names", authority.Names[0].Text, NamesOf(candidates));
    }

    private static IEnumerable<(AuthorityKey Key, string At)> KeysOf(LocalAuthority authority, Func<AuthorityCodes, bool>? which = null) =>
        Enumerable.Range(0, authority.Codes.Count).Where(i => which?.Invoke(authority.Codes[i]) != false).SelectMany(i => AuthorityKey.Of(authority.Codes[i]).Select(key => (key, PathOf(i, key))));

    private static string PathOf(int codes, AuthorityKey key) => $"codes/{codes}/{(key.IsOfAType ? key.Scheme : "others")}";

    private static AuthorityKey? CodeOf(LocalAuthority authority, string scheme)
    {
        foreach (var key in authority.Codes.Where(codes => codes.Validity?.Until is null).SelectMany(AuthorityKey.Of))
        {
            if (string.Equals(key.Scheme, scheme, StringComparison.Ordinal))
                return key;
        }

        return null;
    }

    private static bool KindsAgree(LocalAuthority authority, LocalAuthority bearer) =>
        authority.Kinds.Any(status => bearer.Kinds.Any(other => other.Kind == status.Kind));

    private static Argument NameOf(LocalAuthority authority) => authority.Names.IsEmpty ? authority.Id.Text : authority.Names[0].Text;

    /// <summary>Authorities by name and code: "Montreuil (28267), Montreuil (93048)".</summary>
    private static Argument NamesOf(IReadOnlyList<LocalAuthority> authorities) => Phrase.Of(language => string.Join(
        language.ListComma,
        authorities.Take(MostCandidates).Select(authority => NameOf(authority).Said(language) + language.Brackets(KeysOf(authority).Select(pair => pair.Key.Code).FirstOrDefault() ?? authority.Id.Text))
            .Concat(authorities.Count > MostCandidates ? [$"+ {authorities.Count - MostCandidates}"] : [])));
}
