namespace SisterCity.Time;

/// <summary>How many worlds are looked at.</summary>
internal static class Worlds
{
    /// <summary>Where the dates leave more open than so many worlds tell apart, no world is looked at any more, and every state that a fact may have brought about is possible.</summary>
    public const int Most = 4_000;
}
