namespace SisterCity.Time;

/// <summary>The worlds of a day that differ in an answer, one after the other.</summary>
internal sealed class Worlds(int day)
{
    // Where the dates leave more open than so many worlds tell apart, or than so many questions settle, no more of them are looked at.
    private const int Most = 4_000;
    private const int MostQuestions = 150_000;

    /// <summary>Whether there are more than were looked at, so that every state that a fact may have brought about is possible.</summary>
    public bool WereTooMany { get; private set; }

    /// <summary>One world after the other; the same object, which is another world each time.</summary>
    public IEnumerable<World> Each()
    {
        var world = new World(day, MostQuestions);
        for (var looked = 1; ; looked++)
        {
            yield return world;
            if (looked == Most || world.IsSpent)
            {
                WereTooMany = true;
                yield break;
            }

            if (!world.MoveNext())
                yield break;
        }
    }
}
