using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A body that authorities create or join in order to cooperate.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new CooperationBody { Kind = CooperationBodyKind.ForeignLawBody, Country = CountryCode.Parse("BE"), FrenchShare = 40 }</code></example>
public sealed partial record CooperationBody
{
    /// <summary>What sort of body it is.</summary>
    [JsonPropertyName("kind")]
    public required CooperationBodyKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("name")]
    public LocalizedText? Name { get; init; }

    /// <summary>The country whose law governs it; null when unknown.</summary>
    [JsonPropertyName("country")]
    public CountryCode? Country { get; init; }

    /// <summary>The share of French authorities in its capital or charges, in per cent, 0 to 100; null when unknown.</summary>
    [JsonPropertyName("frenchShare")]
    public decimal? FrenchShare { get; init; }

    /// <summary>Whether its accounts are annexed to the budgets of the French authorities; null when unknown.</summary>
    [JsonPropertyName("areAccountsAnnexed")]
    public bool? AreAccountsAnnexed { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
