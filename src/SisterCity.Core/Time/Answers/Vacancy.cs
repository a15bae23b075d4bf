namespace SisterCity.Time;

/// <summary>Why nobody holds the seat of a side on a day.</summary>
public enum Vacancy
{
    /// <summary>The side was no member yet, or did not exist yet.</summary>
    NotYet = 0,

    /// <summary>It has left: it is no member any more, and nobody took over its seat.</summary>
    Left,

    /// <summary>It is over, and the record says that nobody took over.</summary>
    Ended,

    /// <summary>It is over, and who took over is not recorded.</summary>
    NotRecorded,
}
