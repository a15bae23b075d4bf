using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What somebody else says of who the parties of an agreement, or the members of a partnership, are.</summary>
/// <remarks>A claim moves nothing: the parties of the record stay what the editor holds. Equal by content.</remarks>
/// <example><code>
/// new PartyClaim { Authority = AuthorityId.Parse("hubei"), InsteadOf = AuthorityId.Parse("zhejiang"), Evidence = EvidenceKind.CrowdSourced }
/// </code></example>
public sealed partial record PartyClaim
{
    /// <summary>The authority that is claimed to be, or not to be, one of them; null when the register does not hold it (<see cref="Wording"/>).</summary>
    [JsonPropertyName("authority")]
    public AuthorityId? Authority { get; init; }

    /// <summary>Whether the claim denies that it is one of them, or leaves it out; null or false when the claim names it as one.</summary>
    [JsonPropertyName("isDenied")]
    public bool? IsDenied { get; init; }

    /// <summary>The party or member in whose place it is named; null when it is named beside all of them.</summary>
    [JsonPropertyName("insteadOf")]
    public AuthorityId? InsteadOf { get; init; }

    /// <summary>The words of the claim: the name that a list uses.</summary>
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
