using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The codes of an authority beside its kind and its level, and beside one another.</summary>
internal static class CodeKindRules
{
    /// <summary>SC1006. A grouping of communes carries the INSEE code of a commune.</summary>
    [Rule("SC1006")]
    public static void GroupingCarriesACommuneCode(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].InseeCommune is { } code && StatusWith(authority, authority.Codes[i]) is { } status && status.Kind.IsGrouping())
                found.Add(Rules.GroupingCarriesACommuneCode, $"codes/{i}/inseeCommune", code.Text, status.Kind.Entry);
        }
    }

    /// <summary>SC1035. A kind of French or Chinese law stands on an authority of another country.</summary>
    [Rule("SC1035")]
    public static void KindIsOfAnotherCountry(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Kinds.Count; i++)
        {
            var kind = authority.Kinds[i].Kind;
            if (kind.Country is not { } country || CountryParts.MayHave(authority.Country, kind) || authority.Country == CountryCode.Unknown)
                continue;
            found.Add(
                Rules.KindIsOfAnotherCountry, Certainty.Surely, $"kinds/{i}/kind", GenericOf(kind, authority.Country)?.Text,
                [kind.Entry, Countries.NameOf(country), Countries.NameOf(authority.Country)]);
        }
    }

    // The kinds of other countries are few: one a level.
    private static AuthorityKind? GenericOf(AuthorityKind kind, CountryCode country) =>
        CountryParts.AreFrench(country) || CountryParts.AreChinese(country) || kind.IsGrouping() ? null
        : kind.Level == AuthorityLevel.Municipal ? AuthorityKind.Municipality
        : kind.Level == AuthorityLevel.SubMunicipal ? AuthorityKind.Borough
        : kind.Level == AuthorityLevel.Departmental || kind.Level == AuthorityLevel.County ? AuthorityKind.GenericCounty
        : kind.Level == AuthorityLevel.Regional ? AuthorityKind.GenericProvince
        : null;

    /// <summary>SC1007. An INSEE code is of another level than the kind.</summary>
    [Rule("SC1007")]
    public static void CodeDoesNotFitTheKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            var codes = authority.Codes[i];
            if (StatusWith(authority, codes)?.Kind is not { } kind || kind.Country != CountryCode.France || kind.Level is null || kind.IsOfSeveralLevels())
                continue;
            if (codes.InseeRegion is { } region && kind.Level != AuthorityLevel.Regional)
                found.Add(Rules.CodeDoesNotFitTheKind, $"codes/{i}/inseeRegion", region.Text, kind.Entry);
            if (codes.InseeDepartment is { } department && kind.Level != AuthorityLevel.Departmental)
                found.Add(Rules.CodeDoesNotFitTheKind, $"codes/{i}/inseeDepartment", department.Text, kind.Entry);
            if (codes.InseeCommune is { } commune && (kind.Level == AuthorityLevel.Regional || kind.Level == AuthorityLevel.Departmental))
                found.Add(Rules.CodeDoesNotFitTheKind, $"codes/{i}/inseeCommune", commune.Text, kind.Entry);
        }
    }

    /// <summary>SC1008. The stated level is not that of the kind.</summary>
    [Rule("SC1008")]
    public static void LevelDoesNotFitTheKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Kinds.Count; i++)
        {
            var status = authority.Kinds[i];
            if (status.Level is { } level && status.Kind.Level is { } expected && level != expected)
                found.Propose(Rules.LevelDoesNotFitTheKind, expected.Text, $"kinds/{i}/level", level.Entry, status.Kind.Entry, expected.Entry);
        }
    }

    /// <summary>SC1009. The SIRET does not begin with the SIREN.</summary>
    [Rule("SC1009")]
    public static void SirenDisagreesWithSiret(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i] is { Siren: { } siren, Siret: { } siret } && siret.Siren != siren)
                found.Add(Rules.SirenDisagreesWithSiret, $"codes/{i}/siret", siren.Text, siret.Text);
        }
    }

    /// <summary>SC1010. A code of GB/T 2260 is of another level than the kind.</summary>
    [Rule("SC1010")]
    public static void GbCodeDoesNotFitTheKind(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < authority.Codes.Count; i++)
        {
            if (authority.Codes[i].GbT2260 is not { } code
                || StatusWith(authority, authority.Codes[i])?.Kind is not { } kind || kind.Country != CountryCode.China)
                continue;
            var fits = kind.Level switch
            {
                { Text: "regional" } => code.IsProvince,
                { Text: "departmental" } => code.IsPrefecture,
                { Text: "county" } => !code.IsProvince && !code.IsPrefecture,
                _ => true,
            };
            if (!fits)
                found.Add(Rules.GbCodeDoesNotFitTheKind, $"codes/{i}/gbT2260", code.Text, kind.Entry);
        }
    }

    /// <summary>The status that surely holds while the codes do.</summary>
    private static AuthorityStatus? StatusWith(LocalAuthority authority, AuthorityCodes codes)
    {
        AuthorityStatus? found = null;
        foreach (var status in authority.Kinds)
        {
            if (Validity.Overlap(status.Validity, codes.Validity) == Certainty.Surely)
                found = status;
        }

        return found;
    }
}
