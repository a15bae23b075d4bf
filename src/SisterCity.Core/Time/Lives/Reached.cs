using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A state that a world reaches on a day, and why.</summary>
/// <param name="State">The state.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Ground">The rule.</param>
/// <param name="Fact">What it follows from; null when from an agreement, or from nothing.</param>
/// <param name="Agreement">The agreement whose signature or term decides; null when none does.</param>
/// <param name="IsSettled">Whether what it follows from has surely happened by the day.</param>
/// <param name="Weight">When it has happened at the latest: of several settled ones the last is the first to name.</param>
internal readonly record struct Reached(
    LifecycleState State, LifecyclePhase Phase, StatusGround Ground, Fact? Fact, AgreementLife? Agreement, bool IsSettled, int Weight)
{
    /// <summary>The side whose signature decides; null for that of all.</summary>
    public AuthorityId? Side { get; init; }

    /// <summary>Nothing tells of a state.</summary>
    public static Reached Nothing { get; } = new(
        LifecycleState.Unknown, LifecyclePhase.Unknown, StatusGround.NothingRecorded, null, null, IsSettled: true, int.MinValue);

    /// <summary>Whether it is paused or over.</summary>
    public bool IsOver => Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;

    /// <summary>As a fact has it.</summary>
    public static Reached By(Fact fact, World world) =>
        new(fact.State, fact.Phase, fact.Ground, fact, null, fact.Timing.IsSure && fact.Timing.Span.Last <= world.Day, fact.Timing.Span.Last);

    /// <summary>Because the term of an agreement, or its signature, has it so.</summary>
    public static Reached By(AgreementLife agreement, LifecycleState state, StatusGround ground, World world, int last) =>
        new(state, state.Phase, ground, null, agreement, last <= world.Day, last);

    /// <summary>Its term ran out: the stated one, or one that a renewal gave it and that is not recorded.</summary>
    public static Reached RanOut(AgreementLife agreement, World world) => agreement.RenewalTold(world) is { } renewal
        ? new(LifecycleState.Expired, LifecyclePhase.Ended, StatusGround.RenewedTermNotRecorded, renewal, null, IsSettled: false, renewal.Timing.Span.Last)
        : new(LifecycleState.Expired, LifecyclePhase.Ended, StatusGround.TermRanOut, null, agreement,
        agreement.LastEnd.Last < world.Day, agreement.LastEnd.Last);
}
