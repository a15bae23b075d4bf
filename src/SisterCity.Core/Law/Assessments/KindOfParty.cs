using SisterCity.Codelists;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>What sort of authority a party is: as recorded, else as its codes tell.</summary>
internal static class KindOfParty
{
    /// <summary>The kind on a date; null when neither the record nor a code tells.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="when">The date; null for any.</param>
    /// <param name="directory">Asked for an authority of which no kind is recorded; null asks nobody.</param>
    public static AuthorityKind? Of(LocalAuthority authority, PartialDate? when, IAuthorityDirectory? directory) =>
        authority.StatusAt(when)?.Kind is { } recorded
            ? CountryParts.MayHave(authority.Country, recorded) ? recorded : null
            : ByDirectory(authority, when, directory) ?? ByInsee(authority);

    // INSEE numbers communes, departments and regions apart, so that a code tells the kind.
    private static AuthorityKind? ByInsee(LocalAuthority authority)
    {
        AuthorityKind? found = null;
        foreach (var codes in authority.Codes)
        {
            var kind = KindBy(codes);
            if (kind is null)
                continue;
            if (found is { } other && other != kind)
                return null;
            found = kind;
        }

        return found;
    }

    private static AuthorityKind? KindBy(AuthorityCodes codes) => codes switch
    {
        { InseeCommune: { } commune } => IsArrondissement(commune.Text) ? AuthorityKind.MunicipalArrondissement : AuthorityKind.Commune,
        { InseeDepartment: { } department } => department.ToDistrict() is { } district && !HasNoCouncilOfItsOwn(district.Text) ? AuthorityKind.Department
            : null,
        { InseeRegion: { } region } => region.Text is "02" or "03" or "06" or "94" ? null : AuthorityKind.Region,
        _ => null,
    };

    // The arrondissements of Paris, Marseille and Lyon have codes beside those of their communes.
    private static bool IsArrondissement(string code) =>
        (string.CompareOrdinal(code, "75101") >= 0 && string.CompareOrdinal(code, "75120") <= 0)
        || (string.CompareOrdinal(code, "13201") >= 0 && string.CompareOrdinal(code, "13216") <= 0)
        || (string.CompareOrdinal(code, "69381") >= 0 && string.CompareOrdinal(code, "69389") <= 0);

    // Paris, Corsica, Martinique, Guyane and the communities of the Pacific: the number is that of a department, the authority is of another kind.
    private static bool HasNoCouncilOfItsOwn(string code) => code is "75" or "20" or "2A" or "2B" or "972" or "973" or "976" || code.StartsWith("98", StringComparison.Ordinal)
        || code is "975" or "977" or "978";

    private static AuthorityKind? ByDirectory(LocalAuthority authority, PartialDate? when, IAuthorityDirectory? directory)
    {
        if (directory is null || !authority.Kinds.IsEmpty)
            return null;
        foreach (var codes in authority.Codes)
        {
            foreach (var key in AuthorityKey.Of(codes))
            {
                if (key.IsOfAType && directory.Find(key) is { } known && known.Country == authority.Country && known.StatusAt(when) is { } status)
                    return status.Kind;
            }
        }

        return null;
    }
}
