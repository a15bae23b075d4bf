using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What the budget of a public service has, and what it pays for cooperation, in a year.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new ServiceFunding { Service = PublicService.DrinkingWater, Year = 2019,
///     Resources = new Money { Amount = 2_000_000, Currency = CurrencyCode.Euro }, Spent = new Money { Amount = 15_000, Currency = CurrencyCode.Euro } }
/// </code></example>
public sealed record ServiceFunding
{
    /// <summary>The service.</summary>
    public required PublicService Service { get; init; }

    /// <summary>The party that runs it; null for the only French one, or when unknown.</summary>
    public AuthorityId? Party { get; init; }

    /// <summary>The budget year; null when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>The resources on which the law counts the cap; null when unknown.</summary>
    public Money? Resources { get; init; }

    /// <summary>What the service spent on cooperation that year, under this agreement and all others; null when unknown.</summary>
    public Money? Spent { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
