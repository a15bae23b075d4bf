namespace SisterCity.Findings;

/// <summary>How grave a finding is, in the words of SARIF.</summary>
/// <remarks>Ordered from note to error. The default is <see cref="Note"/>.</remarks>
public enum Level
{
    /// <summary>Worth knowing; nothing need change.</summary>
    Note = 0,

    /// <summary>Probably wrong, or against good practice.</summary>
    Warning,

    /// <summary>Impossible, unlawful, or not readable.</summary>
    Error,
}
