using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What a source says of a partnership's status at a time. An observation, never the status itself.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new StatusClaim { State = LifecycleState.InForce, AsOf = PartialDate.Parse("2025") }</code></example>
public sealed partial record StatusClaim
{
    /// <summary>The state that is claimed.</summary>
    [JsonPropertyName("state")]
    public required LifecycleState State { get; init; }

    /// <summary>The time for which it is claimed; null when the source has no date.</summary>
    [JsonPropertyName("asOf")]
    public PartialDate? AsOf { get; init; }

    /// <summary>The sides that claim it; empty when it is no side, or unknown.</summary>
    [JsonPropertyName("claimedBy")]
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>What sort of evidence it is; null when that of its sources.</summary>
    [JsonPropertyName("evidence")]
    public EvidenceKind? Evidence { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where it is claimed.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
