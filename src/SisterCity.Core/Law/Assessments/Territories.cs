using System.Collections.Frozen;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>In which territory with law of its own an authority lies, by its codes, and from when on the general law binds it there.</summary>
internal static class Territories
{
    private static readonly LegalTerritory[] All = [.. LegalTerritory.List.Entries.Select(entry => LegalTerritory.Parse(entry.Code))];
    private static readonly KeyValuePair<string, LegalTerritory>[] Communes = [.. By(static territory => territory.Communes)];
    private static readonly FrozenDictionary<string, LegalTerritory> Departments = By(static territory => territory.Departments);
    private static readonly FrozenDictionary<string, LegalTerritory> Regions = By(static territory => territory.Regions);
    private static readonly KeyValuePair<string, LegalTerritory>[] Sirens = [.. By(static territory => territory.Sirens)];
    private static readonly FrozenDictionary<string, LegalTerritory> Subdivisions = By(static territory => territory.Subdivisions);

    /// <summary>The territory; null for an authority whose codes name none.</summary>
    public static LegalTerritory? Of(LocalAuthority authority)
    {
        if (authority.Country != CountryCode.France)
            return null;
        foreach (var codes in authority.Codes)
        {
            if (Named(codes) is { } territory)
                return territory;
        }

        foreach (var status in authority.Kinds)
        {
            if (status.Kind == AuthorityKind.NewCaledonia)
                return LegalTerritory.NewCaledonia;
        }

        return null;
    }

    /// <summary>Whether the territory has no communes beside its authority.</summary>
    public static bool IsTheAuthorityItself(LegalTerritory? territory) =>
        territory == LegalTerritory.SaintBarthelemy || territory == LegalTerritory.SaintMartin;

    /// <summary>From when on the general law binds a party of a sort there: at all times when it lies in no such territory.</summary>
    public static LocalDate GeneralLawFrom(LegalTerritory? territory, PartySort sort) =>
        territory is not { } known ? LocalDate.MinIsoValue
        : sort is PartySort.Commune or PartySort.Grouping ? known.GeneralLawOfCommunes
        : known.GeneralLawOfTheAuthority;

    /// <summary>The place of a territory in the list.</summary>
    public static int PlaceOf(LegalTerritory territory) => Array.IndexOf(All, territory);

    private static FrozenDictionary<string, LegalTerritory> By(Func<LegalTerritory, string[]> codes) =>
        All.SelectMany(territory => codes(territory).Select(code => KeyValuePair.Create(code, territory))).ToFrozenDictionary(StringComparer.Ordinal);

    private static LegalTerritory? Named(AuthorityCodes codes)
    {
        if (codes.InseeCommune is { } commune && Beginning(Communes, commune.Text) is { } byCommune)
            return byCommune;
        if (codes.InseeDepartment is { } department && Departments.TryGetValue((department.ToDistrict() ?? department).Text, out var byDepartment))
            return byDepartment;
        if (codes.InseeRegion is { } region && Regions.TryGetValue(region.Text, out var byRegion))
            return byRegion;
        if (codes.Siren is { } siren && Beginning(Sirens, siren.Text) is { } bySiren)
            return bySiren;
        return codes.Iso3166Part2 is { } subdivision && Subdivisions.TryGetValue(subdivision.Text, out var bySubdivision) ? bySubdivision : null;
    }

    private static LegalTerritory? Beginning(KeyValuePair<string, LegalTerritory>[] beginnings, string code)
    {
        foreach (var (beginning, territory) in beginnings)
        {
            if (code.StartsWith(beginning, StringComparison.Ordinal))
                return territory;
        }

        return null;
    }
}
