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
}
