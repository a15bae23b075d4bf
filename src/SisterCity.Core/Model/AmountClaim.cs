using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Another sum that somebody gives for an amount.</summary>
/// <remarks>A claim is counted nowhere. Equal by content.</remarks>
/// <example><code>new AmountClaim { Amount = Money.Of(430_000, CurrencyCode.Euro), Claimant = LocalizedText.Of("fr", "presse") }</code></example>
public sealed partial record AmountClaim
{
    /// <summary>The sum that is claimed.</summary>
    [JsonPropertyName("amount")]
    public required Money Amount { get; init; }

    /// <summary>How exact it is; null when it is exact, or not said.</summary>
    [JsonPropertyName("qualifier")]
    public AmountQualifier? Qualifier { get; init; }

    /// <summary>The sides that claim it; empty when it is no side.</summary>
    [JsonPropertyName("claimedBy")]
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>Who claims it, in words.</summary>
    [JsonPropertyName("claimant")]
    public LocalizedText? Claimant { get; init; }

    /// <summary>Why the editor did not choose it; null when not said.</summary>
    [JsonPropertyName("whyNotChosen")]
    public LocalizedText? WhyNotChosen { get; init; }

    /// <summary>Where it is claimed.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
