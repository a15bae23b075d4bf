using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What rules ask of a directory: whose a name is, and which code somebody has in it.</summary>
internal static class DirectoryLook
{
    /// <summary>Whether the names contradict, or the directory knows the name as that of others of such a kind.</summary>
    /// <remarks>"Haute-Loire" says more than "Loire", and is another department.</remarks>
    public static bool IsAnothersName(LocalAuthority authority, LocalAuthority bearer, IAuthorityDirectory directory)
    {
        // A directory that does not tell the language of its names knows one of several: Sochi is Sotchi in French.
        if (bearer.Names.All(static name => name.Text.All(static text => text.Key == LanguageTag.Untold)))
            return false;
        var (names, known) = (new FoldedNames(authority), new FoldedNames(bearer));
        if (names.Equal(known))
            return false;
        if (names.Agree(known) == false)
            return true;
        var bearers = authority.Names.SelectMany(name => name.Text).SelectMany(text => directory.FindByName(text.Value))
            .Where(other => other.Country == bearer.Country && (KindsAgree(other, bearer) || KindsAgree(other, authority))).ToList();
        return bearers.Count > 0 && !bearers.Exists(other => other.Id == bearer.Id);
    }

    /// <summary>
    /// The code in a scheme of the only authority of the country and kind that bears a name of this one today; null when it is none, or not the only one.
    /// </summary>
    public static string? CodeOfTheOnlyNamesake(LocalAuthority authority, string scheme, IAuthorityDirectory directory)
    {
        var namesakes = authority.Names.SelectMany(name => name.Text).SelectMany(text => directory.FindByName(text.Value))
            .Where(other => other.Country == authority.Country && other.Existence?.Until is null && KindsAgree(authority, other))
            .DistinctBy(other => other.Id).ToList();
        return namesakes.Count == 1 ? CodeOf(namesakes[0], scheme)?.Code : null;
    }

    public static AuthorityKey? CodeOf(LocalAuthority authority, string scheme)
    {
        foreach (var key in authority.Codes.Where(codes => codes.Validity?.Until is null).SelectMany(AuthorityKey.Of))
        {
            if (string.Equals(key.Scheme, scheme, StringComparison.Ordinal))
                return key;
        }

        return null;
    }

    public static bool KindsAgree(LocalAuthority authority, LocalAuthority bearer) =>
        authority.Kinds.Any(status => bearer.Kinds.Any(other => other.Kind == status.Kind));
}
