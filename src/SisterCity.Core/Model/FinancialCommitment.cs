using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An estimated financial commitment that an agreement states.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new FinancialCommitment { Party = AuthorityId.Parse("montpellier"), Year = 2025,
///     Amount = new Money { Amount = 30000, Currency = CurrencyCode.Euro } }
/// </code></example>
public sealed partial record FinancialCommitment
{
    /// <summary>The party that commits itself; null for all together.</summary>
    [JsonPropertyName("party")]
    public AuthorityId? Party { get; init; }

    /// <summary>The budget year; null for the whole term.</summary>
    [JsonPropertyName("year")]
    public int? Year { get; init; }

    /// <summary>The amount.</summary>
    [JsonPropertyName("amount")]
    public required Money Amount { get; init; }

    /// <summary>Where the money comes from; null when unknown.</summary>
    [JsonPropertyName("funding")]
    public FundingSource? Funding { get; init; }

    /// <summary>Whether it is a contribution in kind, valued; null when unknown.</summary>
    [JsonPropertyName("isInKind")]
    public bool? IsInKind { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
