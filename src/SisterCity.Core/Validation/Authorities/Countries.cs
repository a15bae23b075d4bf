using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What rules ask of a country.</summary>
internal static class Countries
{
    /// <summary>The country to whose NUTS codes those of a country belong.</summary>
    /// <remarks>Overseas France, Åland, Svalbard and Jan Mayen have theirs among those of France, Finland and Norway.</remarks>
    public static CountryCode InNuts(CountryCode country) =>
        CountryParts.AreFrench(country) ? CountryCode.France : country.Text switch
        {
            "AX" => CountryCode.Parse("FI"),
            "SJ" => CountryCode.Parse("NO"),
            _ => country,
        };

    public static Argument NameOf(CountryCode country) => CodelistCatalog.Countries.Find(country.Text) is { } entry ? entry : country.Text;

    /// <summary>Whether a point may lie in a country: within the bounds of its places, widened by half a degree; overseas France counts as France.</summary>
    public static bool MayHold(CountryCode country, GeoPoint point) =>
        !HasBounds(country.Text) || (country == CountryCode.France ? CountryParts.OfFrance.Any(part => BoundsHold(part, point))
            : BoundsHold(country.Text, point));

    /// <summary>The point with its numbers exchanged; null when that is no point.</summary>
    public static GeoPoint? Swapped(GeoPoint point) => Math.Abs(point.Longitude) <= 90m ? new GeoPoint(point.Latitude, point.Longitude) : null;

    /// <summary>A point as JSON writes it.</summary>
    public static string Write(GeoPoint point) => string.Create(CultureInfo.InvariantCulture, $"[{point.Longitude}, {point.Latitude}]");

    private static bool HasBounds(string country) => CodelistCatalog.Countries.Find(country) is { } entry && entry.Extra(0).Length > 0;

    private static bool BoundsHold(string country, GeoPoint point)
    {
        if (CodelistCatalog.Countries.Find(country) is not { } entry || entry.Extra(0).Length == 0)
            return false;
        var (west, south, east, north) = (Number(entry, 0), Number(entry, 1), Number(entry, 2), Number(entry, 3));
        return point.Longitude >= west && point.Longitude <= east && point.Latitude >= south && point.Latitude <= north;
    }

    private static decimal Number(CodelistEntry entry, int column) => decimal.Parse(entry.Extra(column), NumberStyles.Float, CultureInfo.InvariantCulture);
}
