namespace SisterCity.Codelists;

/// <summary>What a state does to a life: the column "effect" of lifecycle-states.csv.</summary>
internal enum Effect
{
    /// <summary>It says nothing of the life: an unknown state, and a code that the list does not have.</summary>
    Nothing = 0,

    /// <summary>A step before the signature.</summary>
    Step,

    /// <summary>The signature, or what presupposes it and puts nothing into force.</summary>
    Sign,

    /// <summary>It takes effect.</summary>
    Begin,

    /// <summary>It goes on, changed.</summary>
    Change,

    /// <summary>Something is said of what is in force, which lifts no pause.</summary>
    Remark,

    /// <summary>It goes on by a new act.</summary>
    Renew,

    /// <summary>It is alive again after a pause.</summary>
    Resume,

    /// <summary>It pauses.</summary>
    Pause,

    /// <summary>It is over.</summary>
    End,

    /// <summary>A court struck it down.</summary>
    Void,

    /// <summary>It was given up before it was signed.</summary>
    Lapse,
}
