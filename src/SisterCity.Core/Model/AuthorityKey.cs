using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>One code of an authority with its scheme: what tells that two records, of two registers, mean one authority.</summary>
/// <remarks>
/// The scheme is the member of <see cref="AuthorityCodes"/> that holds the code ("siren"), or that of an identifier of another scheme. Made from
/// typed codes, so that region 76 is never taken for department 76. A local identifier is no key, nor is a name. Equal when scheme and code are. No
/// order. The default is not a key.
/// </remarks>
/// <example><code>AuthorityKey montpellier = InseeCommuneCode.Parse("34172");</code></example>
public readonly record struct AuthorityKey
{
    internal const string CommuneScheme = "inseeCommune";
    internal const string DepartmentScheme = "inseeDepartment";
    internal const string RegionScheme = "inseeRegion";
    internal const string SirenScheme = "siren";
    internal const string SiretScheme = "siret";
    internal const string GbScheme = "gbT2260";
    internal const string SubdivisionScheme = "iso3166Part2";
    internal const string NutsScheme = "nuts";
    internal const string WikidataScheme = "wikidata";

    private readonly string? scheme;
    private readonly string? code;

    private AuthorityKey(string scheme, string code)
    {
        this.scheme = scheme;
        this.code = code;
    }

    /// <summary>
    /// The scheme, as the member of <see cref="AuthorityCodes"/> is written in JSON, or as
    /// an <see cref="Identifier"/> names it; empty for the default.
    /// </summary>
    public string Scheme => scheme ?? string.Empty;

    /// <summary>The code within the scheme; empty for the default.</summary>
    public string Code => code ?? string.Empty;

    /// <summary>Whether the scheme has a type, and a member of <see cref="AuthorityCodes"/>, of its own.</summary>
    internal bool IsOfAType =>
        scheme is CommuneScheme or DepartmentScheme or RegionScheme or SirenScheme or SiretScheme
            or GbScheme or SubdivisionScheme or NutsScheme or WikidataScheme;

    /// <summary>The key of a French commune.</summary>
    /// <param name="code">Its code.</param>
    public static implicit operator AuthorityKey(InseeCommuneCode code) => new(CommuneScheme, code.Text);

    /// <summary>
    /// The key of a French department: of an authority that has a district of the State, the code of the district, since lists write the one or the other.
    /// </summary>
    /// <param name="code">Its code.</param>
    public static implicit operator AuthorityKey(InseeDepartmentCode code) => new(DepartmentScheme, (code.ToDistrict() ?? code).Text);

    /// <summary>The key of a French region.</summary>
    /// <param name="code">Its code.</param>
    public static implicit operator AuthorityKey(InseeRegionCode code) => new(RegionScheme, code.Text);

    /// <summary>The key of a French legal unit.</summary>
    /// <param name="code">Its number.</param>
    public static implicit operator AuthorityKey(Siren code) => new(SirenScheme, code.Text);

    /// <summary>The key of a French establishment.</summary>
    /// <param name="code">Its number.</param>
    public static implicit operator AuthorityKey(Siret code) => new(SiretScheme, code.Text);

    /// <summary>The key of a Chinese division.</summary>
    /// <param name="code">Its code.</param>
    public static implicit operator AuthorityKey(GbCode code) => new(GbScheme, code.Text);

    /// <summary>The key of a subdivision of a country.</summary>
    /// <param name="code">Its code.</param>
    public static implicit operator AuthorityKey(SubdivisionCode code) => new(SubdivisionScheme, code.Text);

    /// <summary>The key of a unit of the European statistics.</summary>
    /// <param name="code">Its code.</param>
    public static implicit operator AuthorityKey(NutsCode code) => new(NutsScheme, code.Text);

    /// <summary>The key of an item of Wikidata.</summary>
    /// <param name="code">Its identifier.</param>
    public static implicit operator AuthorityKey(WikidataId code) => new(WikidataScheme, code.Text);

    /// <summary>The key of an authority in a scheme that has no type of its own.</summary>
    /// <param name="identifier">The identifier.</param>
    public static AuthorityKey Of(Identifier identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        return new(identifier.Scheme, identifier.Id);
    }

    /// <summary>The key of a code that follows from another one.</summary>
    internal static AuthorityKey Of(string scheme, string code) => new(scheme, code);

    /// <summary>The keys that a group of codes holds, in the order of its members.</summary>
    /// <param name="codes">The codes.</param>
    public static IEnumerable<AuthorityKey> Of(AuthorityCodes codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return Enumerate(codes);
    }

    /// <summary>The scheme and the code: "siren 213401722".</summary>
    public override string ToString() => $"{Scheme} {Code}";

    private static IEnumerable<AuthorityKey> Enumerate(AuthorityCodes codes)
    {
        if (codes.InseeCommune is { } commune)
            yield return commune;
        if (codes.InseeDepartment is { } department)
            yield return department;
        if (codes.InseeRegion is { } region)
            yield return region;
        if (codes.Siren is { } siren)
            yield return siren;
        if (codes.Siret is { } siret)
            yield return siret;
        if (codes.GbT2260 is { } gb)
            yield return gb;
        if (codes.Iso3166Part2 is { } subdivision)
            yield return subdivision;
        if (codes.Nuts is { } nuts)
            yield return nuts;
        if (codes.Wikidata is { } wikidata)
            yield return wikidata;
        for (var i = 0; i < codes.Others.Count; i++)
            yield return Of(codes.Others[i]);
    }
}
