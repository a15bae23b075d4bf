using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>How many decimals the smallest unit of a currency has.</summary>
internal static class MinorUnits
{
    private const int OfMostCurrencies = 2;

    /// <summary>The number by ISO 4217; two for a currency that has none there, or that the list does not have.</summary>
    public static int Of(CurrencyCode currency) =>
        CodelistCatalog.Currencies.Find(currency.Text) is { } entry
            && int.TryParse(entry.Extra(0), CultureInfo.InvariantCulture, out var digits) ? digits : OfMostCurrencies;
}
