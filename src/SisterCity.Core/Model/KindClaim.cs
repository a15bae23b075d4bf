using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What somebody else calls a partnership.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new KindClaim { Kind = PartnershipKind.Twinning, Evidence = EvidenceKind.CrowdSourced }</code></example>
public sealed partial record KindClaim
{
    /// <summary>The kind that is claimed.</summary>
    [JsonPropertyName("kind")]
    public required PartnershipKind Kind { get; init; }

    /// <summary>The word that is used: "Freundschaft".</summary>
    [JsonPropertyName("wording")]
    public LocalizedText? Wording { get; init; }

    /// <summary>The sides that claim it; empty when it is no side, or unknown.</summary>
    [JsonPropertyName("claimedBy")]
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>What sort of evidence it is; null when that of its sources.</summary>
    [JsonPropertyName("evidence")]
    public EvidenceKind? Evidence { get; init; }

    /// <summary>Where it is claimed.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
