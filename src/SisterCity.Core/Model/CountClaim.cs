using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Another number that somebody gives for a count of people.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new CountClaim { People = 470_000, Claimant = LocalizedText.Of("en", "regional daily") }</code></example>
public sealed partial record CountClaim
{
    /// <summary>The number that is claimed.</summary>
    [JsonPropertyName("people")]
    public required int People { get; init; }

    /// <summary>The sides that claim it; empty when it is no side.</summary>
    [JsonPropertyName("claimedBy")]
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>Who claims it, in words.</summary>
    [JsonPropertyName("claimant")]
    public LocalizedText? Claimant { get; init; }

    /// <summary>Where it is claimed.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
