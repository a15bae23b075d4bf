using SisterCity.Codelists;

namespace SisterCity.Time;

/// <summary>What stands before something happens.</summary>
internal enum Stand
{
    /// <summary>Nothing is known.</summary>
    Nothing = 0,

    /// <summary>Steps before a signature.</summary>
    Planned,

    /// <summary>A signature.</summary>
    Signed,

    /// <summary>It is in force.</summary>
    Alive,

    /// <summary>It pauses.</summary>
    Paused,

    /// <summary>It is over.</summary>
    Ended,

    /// <summary>A court struck it down.</summary>
    Void,

    /// <summary>It was given up before it was signed.</summary>
    Lapsed,
}

/// <summary>Which state may follow which: the state machine of a partnership or an agreement. Every life is a fold of its facts by this one table.</summary>
/// <remarks>
/// It judges two states that come directly one after the other. A record may begin anywhere, and may leave steps out, so only what cannot be is
/// refused. Codes that the list does not have, and <see cref="LifecycleState.Unknown"/>, may stand anywhere.
/// </remarks>
/// <example><code>Transitions.IsPossible(LifecycleState.TerminatedByConsent, LifecycleState.Suspended) // false: what is over cannot be suspended</code></example>
public static class Transitions
{
    // A row for what stands, a column for each effect from step to lapse: + moves it, = leaves it, - cannot be.
    private static readonly string[] Table =
    [
        //            step sign begin change remark renew resume pause end void lapse
        /* Nothing */ "+    +    +     +      +      +     +      +     +   +    +",
        /* Planned */ "+    +    +     +      +      +     +      +     +   +    +",
        /* Signed  */ "=    +    +     +      +      +     +      +     +   +    -",
        /* Alive   */ "=    =    +     +      +      +     -      +     +   +    -",
        /* Paused  */ "=    =    +     +      =      +     +      +     +   +    -",
        /* Ended   */ "=    =    +     -      -      +     +      -     +   +    -",
        /* Void    */ "=    =    +     -      -      -     -      -     -   +    -",
        /* Lapsed  */ "=    =    +     -      -      -     -      -     -   -    +",
    ];

    private static readonly char[][] Moves = [.. Table.Select(row => row.Where(cell => cell != ' ').ToArray())];

    /// <summary>Whether one state can follow another at all.</summary>
    /// <param name="from">The earlier state.</param>
    /// <param name="to">The later state.</param>
    public static bool IsPossible(LifecycleState from, LifecycleState to) => from.Effect == Effect.Nothing || IsPossible(After(from.Effect), to.Effect);

    /// <summary>Whether a state presupposes a signature that the earlier one has not reached: a plan cannot be suspended or renewed.</summary>
    /// <param name="from">The earlier state.</param>
    /// <param name="to">The later state.</param>
    public static bool SkipsTheSignature(LifecycleState from, LifecycleState to) =>
        from.Phase == LifecyclePhase.Before && to.PresupposesTheSignature;

    /// <summary>Whether a step that belongs before the signature comes after it: authorised once it was signed.</summary>
    /// <param name="from">The earlier state.</param>
    /// <param name="to">The later state.</param>
    public static bool IsAStepBack(LifecycleState from, LifecycleState to) =>
        from.Phase == LifecyclePhase.Signed && to.PrecedesTheSignature;

    /// <summary>Whether something can happen to what stands.</summary>
    internal static bool IsPossible(Stand stand, Effect effect) => effect == Effect.Nothing || Cell(stand, effect) != '-';

    /// <summary>Whether something that happens moves what stands; what cannot be moves it too, since it is recorded.</summary>
    internal static bool Changes(Stand stand, Effect effect) => effect == Effect.Nothing || Cell(stand, effect) != '=';

    /// <summary>What stands after something moved it.</summary>
    internal static Stand After(Effect effect) => effect switch
    {
        Effect.Step => Stand.Planned,
        Effect.Sign => Stand.Signed,
        Effect.Pause => Stand.Paused,
        Effect.End => Stand.Ended,
        Effect.Void => Stand.Void,
        Effect.Lapse => Stand.Lapsed,
        Effect.Nothing => Stand.Nothing,
        _ => Stand.Alive,
    };

    private static char Cell(Stand stand, Effect effect) => Moves[(int)stand][(int)effect - 1];
}
