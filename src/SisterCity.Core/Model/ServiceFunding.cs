using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What the budget of a public service has, and what it pays for cooperation, in a year.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new ServiceFunding { Service = PublicService.DrinkingWater, Year = 2019,
///     Resources = new Money { Amount = 2_000_000, Currency = CurrencyCode.Euro }, Spent = new Money { Amount = 15_000, Currency = CurrencyCode.Euro } }
/// </code></example>
public sealed partial record ServiceFunding
{
    /// <summary>The service.</summary>
    [JsonPropertyName("service")]
    public required PublicService Service { get; init; }

    /// <summary>The party that runs it; null for the only French one, or when unknown.</summary>
    [JsonPropertyName("party")]
    public AuthorityId? Party { get; init; }

    /// <summary>The budget year; null when unknown.</summary>
    [JsonPropertyName("year")]
    public int? Year { get; init; }

    /// <summary>The resources on which the law counts the cap; null when unknown.</summary>
    [JsonPropertyName("resources")]
    public Money? Resources { get; init; }

    /// <summary>What the service spent on cooperation that year, under this agreement and all others; null when unknown.</summary>
    [JsonPropertyName("spent")]
    public Money? Spent { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
