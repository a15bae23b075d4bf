using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What a source says of a partnership's status at a time. An observation, never the status itself.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new StatusClaim { State = LifecycleState.InForce, AsOf = PartialDate.Parse("2025") }</code></example>
public sealed record StatusClaim
{
    /// <summary>The state that is claimed.</summary>
    public required LifecycleState State { get; init; }

    /// <summary>The time for which it is claimed; null when the source has no date.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The sides that claim it; empty when it is no side, or unknown.</summary>
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>What sort of evidence it is; null when that of its sources.</summary>
    public EvidenceKind? Evidence { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where it is claimed.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
