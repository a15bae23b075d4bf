using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>A state that is possible on a day, and why.</summary>
/// <param name="State">The state.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Ground">The rule.</param>
/// <param name="Moment">What it follows from; null when from an instrument, or from nothing.</param>
/// <param name="Instrument">The instrument whose signature or term decides; null when none does.</param>
/// <param name="IsSettled">Whether what it follows from has surely happened by the day.</param>
/// <param name="Weight">When it has happened at the latest: of several settled ones the last is the first to name.</param>
internal readonly record struct Outcome(LifecycleState State, LifecyclePhase Phase, StatusGround Ground, Moment? Moment, Instrument? Instrument, bool IsSettled, int Weight)
{
    /// <summary>Whether it follows from what concerns some members only.</summary>
    public bool IsPartial => Moment is { IsPartial: true };
}
