using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What one unit of a currency was worth in another, for a time.</summary>
/// <param name="From">The currency that is converted.</param>
/// <param name="To">The currency that it becomes.</param>
/// <param name="Period">The time of the amounts that it holds for: a year, a month, a day, an interval.</param>
/// <param name="Rate">The units of <paramref name="To"/> for one of <paramref name="From"/>; more than zero.</param>
/// <param name="Source">Who gives the rate: "Banque de France, average of 2023".</param>
/// <remarks>Equal by content. No order.</remarks>
/// <example><code>new ExchangeRate(CurrencyCode.Parse("CNY"), CurrencyCode.Euro, PartialDate.InYear(2023), 0.1306m, "ECB, average of 2023")</code></example>
public sealed record ExchangeRate(CurrencyCode From, CurrencyCode To, PartialDate Period, decimal Rate, string Source)
{
    /// <summary>Whether the rate holds for all of a time.</summary>
    internal bool HoldsFor(PartialDate? time) => time is { Earliest: { } first, Latest: { } last } && Period.Earliest <= first && last <= Period.Latest;
}
