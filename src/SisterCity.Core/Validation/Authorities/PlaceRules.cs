using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Validation;

/// <summary>The coordinates of an authority.</summary>
internal static class PlaceRules
{
    /// <summary>SC1011. The coordinates lie in the country only when longitude and latitude are exchanged.</summary>
    [Rule("SC1011")]
    public static void CoordinatesLookSwapped(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Location is { } point && !Countries.MayHold(authority.Country, point)
            && Countries.Swapped(point) is { } swapped && Countries.MayHold(authority.Country, swapped))
            found.Propose(Rules.CoordinatesLookSwapped, Countries.Write(swapped), "location", Countries.Write(point), Countries.NameOf(authority.Country));
    }

    /// <summary>SC1012. The coordinates lie outside the country, exchanged or not.</summary>
    [Rule("SC1012")]
    public static void CoordinatesLieElsewhere(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Location is { } point && point != default && !Countries.MayHold(authority.Country, point)
            && !(Countries.Swapped(point) is { } swapped && Countries.MayHold(authority.Country, swapped)))
            found.Add(Rules.CoordinatesLieElsewhere, "location", Countries.Write(point), Countries.NameOf(authority.Country));
    }

    /// <summary>SC1013. The coordinates are 0, 0: the place of missing data.</summary>
    [Rule("SC1013")]
    public static void CoordinatesAreNullIsland(LocalAuthority authority, CheckContext context, FindingSink found)
    {
        if (authority.Location is { Longitude: 0, Latitude: 0 })
            found.Add(Rules.CoordinatesAreNullIsland, "location");
    }
}
