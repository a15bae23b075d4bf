using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Money committed to a project, or disbursed.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new ProjectAmount { Kind = AmountKind.Disbursement, Year = 2024,
///     Amount = new Money { Amount = 22999, Currency = CurrencyCode.Euro } }
/// </code></example>
public sealed partial record ProjectAmount
{
    /// <summary>Committed or disbursed.</summary>
    [JsonPropertyName("kind")]
    public required AmountKind Kind { get; init; }

    /// <summary>The budget year; null for the whole project.</summary>
    [JsonPropertyName("year")]
    public int? Year { get; init; }

    /// <summary>The amount.</summary>
    [JsonPropertyName("amount")]
    public required Money Amount { get; init; }

    /// <summary>The authority that pays; null for somebody who is not in the register.</summary>
    [JsonPropertyName("funder")]
    public AuthorityId? Funder { get; init; }

    /// <summary>The name of a payer who is not in the register.</summary>
    [JsonPropertyName("funderName")]
    public LocalizedText? FunderName { get; init; }

    /// <summary>The body that receives; null when it is the project itself, or not in the register.</summary>
    [JsonPropertyName("recipient")]
    public AuthorityId? Recipient { get; init; }

    /// <summary>Where the money comes from; null when unknown.</summary>
    [JsonPropertyName("funding")]
    public FundingSource? Funding { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
