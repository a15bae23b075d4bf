namespace SisterCity.Comparison;

/// <summary>Which of two lists that are compared.</summary>
public enum ListSide
{
    /// <summary>The first: one's own.</summary>
    Mine = 0,

    /// <summary>The second: somebody else's.</summary>
    Theirs,
}
