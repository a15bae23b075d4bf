namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct LifecycleState
{
    /// <summary>The phase of life; <see cref="LifecyclePhase.Unknown"/> also when the code is not listed.</summary>
    public LifecyclePhase Phase => Entry.Extra(0) switch
    {
        "before" => LifecyclePhase.Before,
        "signed" => LifecyclePhase.Signed,
        "alive" => LifecyclePhase.Alive,
        "paused" => LifecyclePhase.Paused,
        "ended" => LifecyclePhase.Ended,
        _ => LifecyclePhase.Unknown,
    };

    /// <summary>What it does to a life; nothing also when the code is not listed.</summary>
    internal Effect Effect => Entry.Extra(1) switch
    {
        "step" => Effect.Step,
        "sign" => Effect.Sign,
        "begin" => Effect.Begin,
        "change" => Effect.Change,
        "remark" => Effect.Remark,
        "renew" => Effect.Renew,
        "resume" => Effect.Resume,
        "pause" => Effect.Pause,
        "end" => Effect.End,
        "void" => Effect.Void,
        "lapse" => Effect.Lapse,
        _ => Effect.Nothing,
    };

    /// <summary>Of two things on one day, the one of the greater rank comes after the other: a pause presupposes what it pauses.</summary>
    internal int Rank => Entry.Extra(2) is [var digit] ? digit - '0' : 2;

    /// <summary>Whether it comes before the signature, where there is one: authorised, initialled.</summary>
    internal bool PrecedesTheSignature => string.Equals(Entry.Extra(3), "precedes", StringComparison.Ordinal);

    /// <summary>Whether it presupposes a signature: a plan cannot be suspended or renewed.</summary>
    internal bool PresupposesTheSignature => string.Equals(Entry.Extra(3), "presupposes", StringComparison.Ordinal);

    /// <summary>The state that a cell of another list names; null for an empty cell.</summary>
    internal static LifecycleState? Named(string cell) => cell.Length == 0 ? null : Parse(cell);
}
