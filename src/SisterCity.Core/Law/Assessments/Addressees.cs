using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The sorts of party that the law tells apart.</summary>
internal enum PartySort
{
    /// <summary>Nobody to whom a provision that is formalised here speaks: a foreign authority, an association.</summary>
    None = 0,

    /// <summary>A French body that is no territorial authority: a quarter, a delegated commune.</summary>
    WithoutPower,

    /// <summary>A French authority of a kind that is not recorded, or not listed.</summary>
    FrenchOfUnknownKind,

    Commune,
    Department,
    Region,
    SpecialStatus,
    Grouping,
    OverseasDepartment,
    OverseasRegion,
    OverseasSpecialStatus,

    /// <summary>A community of article 74 of the Constitution, or New Caledonia: the general law of authorities is not its law.</summary>
    OverseasCommunity,

    Chinese,
}

/// <summary>Which party is an addressee of which law.</summary>
internal static class Addressees
{
    // What is asked of local companies is asked of the authorities that found them, and what is asked of water agencies, of the agreements that they pay for.
    private static readonly Addressee[][] BySort =
    [
        [], [], [],
        [Addressee.Commune, Addressee.ServiceAuthority, Addressee.SemiPublicCompany, Addressee.WaterAgency],
        [Addressee.Department, Addressee.SemiPublicCompany, Addressee.WaterAgency],
        [Addressee.Region, Addressee.SemiPublicCompany, Addressee.WaterAgency],
        [Addressee.SpecialStatusAuthority, Addressee.WaterAgency],
        [Addressee.Grouping, Addressee.ServiceAuthority, Addressee.SemiPublicCompany, Addressee.WaterAgency],
        [Addressee.Department, Addressee.OverseasDepartment, Addressee.WaterAgency],
        [Addressee.Region, Addressee.OverseasRegion, Addressee.WaterAgency],
        [Addressee.SpecialStatusAuthority, Addressee.OverseasDepartment, Addressee.OverseasRegion, Addressee.WaterAgency],
        [Addressee.OverseasCommunity],
        [Addressee.ChineseAuthority],
    ];

    public static ReadOnlySpan<Addressee> Of(PartySort sort) => BySort[(int)sort];

    public static bool HasLaw(PartySort sort) => sort >= PartySort.Commune;

    public static PartySort Of(LocalAuthority authority, AuthorityKind? kind)
    {
        if (authority.Country == CountryCode.China)
            return kind is { } other && (other.IsState() || other.IsBodyBesideAuthorities() || other == AuthorityKind.SpecialAdministrativeRegion)
                ? PartySort.None
                : PartySort.Chinese;
        if (authority.Country != CountryCode.France)
            return PartySort.None;
        if (kind is not { IsListed: true } known)
            return PartySort.FrenchOfUnknownKind;
        if (known.IsState() || known.IsBodyBesideAuthorities())
            return PartySort.None;
        if (known == AuthorityKind.OverseasCommunity || known == AuthorityKind.NewCaledonia)
            return PartySort.OverseasCommunity;
        if (known == AuthorityKind.Commune || known == AuthorityKind.NewCommune)
            return Territories.IsTheAuthorityItself(Territories.Of(authority)) ? PartySort.OverseasCommunity : PartySort.Commune;
        if (known == AuthorityKind.Department)
            return IsOverseas(authority) ? PartySort.OverseasDepartment : PartySort.Department;
        if (known == AuthorityKind.Region)
            return IsOverseas(authority) ? PartySort.OverseasRegion : PartySort.Region;
        if (known == AuthorityKind.SingleTerritorialCommunity || known == AuthorityKind.SpecialStatusAuthority)
            return IsOverseas(authority) ? PartySort.OverseasSpecialStatus : PartySort.SpecialStatus;
        return known.Level == AuthorityLevel.Intercommunal ? PartySort.Grouping : PartySort.WithoutPower;
    }

    // The codes of overseas departments begin with 97; overseas regions are 01 to 06.
    private static bool IsOverseas(LocalAuthority authority)
    {
        foreach (var codes in authority.Codes)
        {
            if (codes.InseeDepartment is { } department && department.Text.StartsWith("97", StringComparison.Ordinal))
                return true;
            if (codes.InseeRegion is { } region && region.Text[0] == '0')
                return true;
        }

        return false;
    }
}
