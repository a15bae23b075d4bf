using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Directories;

/// <summary>The codes that somebody may have typed.</summary>
internal static class TypedCodes
{
    private static readonly (string Scheme, Func<string, AuthorityKey?> Read)[] Schemes =
    [
        (AuthorityKey.CommuneScheme, text => Read<InseeCommuneCode>(text, static code => code)),
        (AuthorityKey.DepartmentScheme, text => Read<InseeDepartmentCode>(text, static code => code)),
        (AuthorityKey.RegionScheme, text => Read<InseeRegionCode>(text, static code => code)),
        (AuthorityKey.SirenScheme, text => Read<Siren>(text, static code => code)),
        (AuthorityKey.SiretScheme, text => Read<Siret>(text, static code => code)),
        (AuthorityKey.GbScheme, text => Read<GbCode>(text, static code => code)),
        (AuthorityKey.SubdivisionScheme, text => Read<SubdivisionCode>(text, static code => code)),
        (AuthorityKey.NutsScheme, text => Read<NutsCode>(text, static code => code)),
        (AuthorityKey.WikidataScheme, text => Read<WikidataId>(text, static code => code)),
    ];

    /// <summary>The keys that a text may be: of each scheme, or of the one that is named before a colon.</summary>
    public static IEnumerable<AuthorityKey> In(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return Schemes.Select(scheme => scheme.Read(text)).OfType<AuthorityKey>();
        var (name, code) = (text[..colon].Trim(), text[(colon + 1)..].Trim());
        var typed = Array.Find(Schemes, scheme => string.Equals(scheme.Scheme, name, StringComparison.OrdinalIgnoreCase));
        return typed.Read is null ? [AuthorityKey.Of(name, code)] : typed.Read(code) is { } key ? [key] : [];
    }

    private static AuthorityKey? Read<TCode>(string text, Func<TCode, AuthorityKey> keyOf)
        where TCode : struct, IScalar<TCode> =>
        TCode.TryRead(text, out var code, out _) || TCode.TryRepair(text, out code) ? keyOf(code) : null;
}
