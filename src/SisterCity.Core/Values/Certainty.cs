namespace SisterCity.Values;

/// <summary>The three-valued answer to a question about things known in part.</summary>
/// <remarks>Ordered from no to surely. The default is <see cref="No"/>.</remarks>
public enum Certainty
{
    /// <summary>For no day that the dates may be.</summary>
    No = 0,

    /// <summary>For some of the days that the dates may be, not for all.</summary>
    Maybe,

    /// <summary>For every day that the dates may be.</summary>
    Surely,
}
