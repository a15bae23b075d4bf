using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A change of a partnership's status that falls, or may fall, into the time of a crisis.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>window.Changes.Where(change => change.Reason == StatedReason.ThisCrisis)</code></example>
public sealed record StatusChange
{
    /// <summary>The partnership.</summary>
    public required PartnershipId Partnership { get; init; }

    /// <summary>What the partnership is called: its title, else the names of its members.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The state before, as far as it is known.</summary>
    public required LifecycleState From { get; init; }

    /// <summary>The state that the event, or the end of a term, brought about.</summary>
    public required LifecycleState To { get; init; }

    /// <summary>When; null when unknown.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Whether it lies within the crisis: maybe also when the one or the other has no date; no when the event names the crisis and lies
    /// outside it.</summary>
    public required Certainty Within { get; init; }

    /// <summary>What the record gives as the reason.</summary>
    public required StatedReason Reason { get; init; }

    /// <summary>The other crisis that is named; null when none is.</summary>
    public CrisisId? OtherCrisis { get; init; }

    /// <summary>The reason in the words of the record; null when it has none.</summary>
    public LocalizedText? Basis { get; init; }

    /// <summary>The place of the event, or of the term, in the register.</summary>
    public required JsonPointer At { get; init; }
}
