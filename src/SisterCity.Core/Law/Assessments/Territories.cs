using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;

namespace SisterCity.Law;

/// <summary>In which territory with law of its own an authority lies, by its codes, and from when on the general law binds it there.</summary>
internal static class Territories
{
    private static readonly LegalTerritory[] All = [.. LegalTerritory.List.Entries.Select(entry => LegalTerritory.Parse(entry.Code))];

    /// <summary>The territory; null for an authority whose codes name none.</summary>
    public static LegalTerritory? Of(LocalAuthority authority)
    {
        foreach (var codes in authority.Codes)
        {
            foreach (var territory in All)
            {
                if (LiesIn(codes, territory))
                    return territory;
            }
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

    private static bool LiesIn(AuthorityCodes codes, LegalTerritory territory) =>
        (codes.InseeCommune is { } commune && Begins(territory.Communes, commune.Text))
        || (codes.InseeDepartment is { } department && Has(territory.Departments, department.Text))
        || (codes.InseeRegion is { } region && Has(territory.Regions, region.Text))
        || (codes.Siren is { } siren && Begins(territory.Sirens, siren.Text))
        || (codes.Iso3166Part2 is { } subdivision && Has(territory.Subdivisions, subdivision.Text));

    private static bool Begins(string[] beginnings, string code)
    {
        foreach (var beginning in beginnings)
        {
            if (code.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Has(string[] codes, string code) => Array.IndexOf(codes, code) >= 0;
}
