namespace SisterCity.Time;

/// <summary>What a record gives as the reason of a change within a crisis.</summary>
public enum StatedReason
{
    /// <summary>No reason is recorded: that it fell into the time proves nothing.</summary>
    NotStated = 0,

    /// <summary>The crisis itself.</summary>
    ThisCrisis,

    /// <summary>Another crisis of the register.</summary>
    AnotherCrisis,

    /// <summary>Something else, in the words of the record.</summary>
    InWords,
}
