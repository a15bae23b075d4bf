using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>A state that is possible on a day.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>status.Possible[1].State // expired: the term may have run out by the day</code></example>
public sealed record PossibleState
{
    /// <summary>The state.</summary>
    public required LifecycleState State { get; init; }

    /// <summary>Why it is possible.</summary>
    public required StatusReason Because { get; init; }
}
