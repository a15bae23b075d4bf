namespace SisterCity.Time;

/// <summary>A world: a choice of one day for each date of a record. It is told in answers, and only what is asked is chosen.</summary>
/// <remarks>
/// Questions come in the same order as long as the answers are the same. A question that the dates leave open is answered one way, and the other way
/// in a later world: <see cref="MoveNext"/> leads through all the worlds that differ in an answer. The answers of a world fit together: there is a
/// choice of days that gives all of them.
/// </remarks>
/// <param name="day">The day that is asked about, as a number.</param>
/// <param name="most">How much may be asked, over all worlds; what is asked beyond it gets an answer that need not fit the others.</param>
internal sealed class World(int day, int most = int.MaxValue)
{
    private readonly DaysLeft days = new();
    private List<bool>? answers;
    private ByReference<object, object> known;
    private ByReference<object, object> always;
    private int asked;
    private int questions;

    /// <summary>The day that is asked about, as a number.</summary>
    public int Day { get; } = day;

    /// <summary>Whether more was asked than may be.</summary>
    public bool IsSpent => days.Steps + (long)questions > most;

    /// <summary>Goes on to the next world. Returns whether there is one.</summary>
    public bool MoveNext()
    {
        while (answers is { Count: > 0 } && !answers[^1])
            answers.RemoveAt(answers.Count - 1);
        if (answers is not { Count: > 0 })
            return false;
        answers[^1] = false;
        asked = 0;
        days.Clear();
        known.Clear();
        return true;
    }

    /// <summary>Whether a day lies on or before the day that is asked about.</summary>
    public bool IsBy(When when) => IsBy(when, Day);

    /// <summary>Whether a day lies before the day that is asked about.</summary>
    public bool IsBefore(When when) => IsBy(when, Values.DaySpan.DayBefore(Day));

    /// <summary>Whether a day lies before another one, or on it where there need be no gap; if not, the other one lies before it, or on it where
    /// there need be no gap.</summary>
    /// <param name="when">The day.</param>
    /// <param name="other">The other day.</param>
    /// <param name="gap">1 when a yes needs another day, 0 when the same day will do.</param>
    /// <param name="otherGap">The same for a no. When both are 0, either answer fits one day.</param>
    public bool Precedes(When when, When other, int gap, int otherGap)
    {
        questions++;
        var (one, two) = (days.Of(when), days.Of(other));
        var (canBe, canBeOtherwise) = (Fits(one.First, gap, two.Last), Fits(two.First, otherGap, one.Last));
        if (IsSpent)
            return canBe;
        if (canBe && canBeOtherwise && !(one.IsOneDay && two.IsOneDay))
        {
            if (when.Day == other.Day)
                return IsCountedBefore(when, other, gap, otherGap);
            (canBe, canBeOtherwise) = (days.MayPrecede(when, other, gap), days.MayPrecede(other, when, otherGap));
        }

        if (!canBe || !canBeOtherwise)
            return canBe;
        var answer = Answer();
        if (answer)
            days.Add(when, other, gap);
        else
            days.Add(other, when, otherGap);
        return answer;
    }

    /// <summary>The later of two days.</summary>
    public When Later(When one, When other) => Precedes(one, other, 0, 1) ? other : one;

    /// <summary>The earlier of two days.</summary>
    public When Earlier(When one, When other) => Precedes(one, other, 0, 1) ? one : other;

    /// <summary>What no date decides: whether something is so, in this world. Asked again of the same thing, the answer is the same.</summary>
    public bool Choose(object about) => (bool)Find(ref known, about, static world => (object)world.Answer());

    /// <summary>One of several ways, each taken in worlds of its own.</summary>
    /// <param name="count">How many there are, 1 or more.</param>
    public int Pick(int count)
    {
        for (var i = 0; i < count - 1; i++)
        {
            if (Answer())
                return i;
        }

        return count - 1;
    }

    /// <summary>What was found out of something in this world, so that it is found out once.</summary>
    public T Once<T>(object of, Func<World, T> find)
        where T : class => (T)Find(ref known, of, find);

    /// <summary>What was found out of something for this day, whatever the world.</summary>
    public T Always<T>(object of, Func<World, T> find)
        where T : class => (T)Find(ref always, of, find);

    private object Find(ref ByReference<object, object> among, object of, Func<World, object> find)
    {
        if (among.TryGet(of, out var earlier))
            return earlier;
        var found = find(this);
        among.Set(of, found);
        return found;
    }

    private static bool Fits(int first, int gap, int last) => (long)first + gap <= last;

    private bool IsBy(When when, int limit)
    {
        questions++;
        var span = days.Of(when);
        if (span.Last <= limit)
            return true;
        if (span.First > limit || IsSpent)
            return false;
        var answer = Answer();
        var left = days.Of(when.Day);
        var firstAfter = when.Count?.FirstTo(limit + 1, left) ?? limit + 1;
        days.Keep(when.Day, answer ? left with { Last = firstAfter - 1 } : left with { First = firstAfter });
        return answer;
    }

    /// <summary>Two days that are counted from one date: which comes first is a matter of how they are counted, and hardly ever of the date. Where they
    /// are one day, either may come first that need not leave a gap.</summary>
    private bool IsCountedBefore(When when, When other, int gap, int otherGap)
    {
        var left = days.Of(when.Day);
        var (one, two) = (when.Within(left), other.Within(left));
        var canBe = Fits(one.First, gap, two.First) || Fits(one.Last, gap, two.Last);
        var canBeOtherwise = Fits(two.First, otherGap, one.First) || Fits(two.Last, otherGap, one.Last);
        return canBe && canBeOtherwise ? Answer() : canBe;
    }

    private bool Answer()
    {
        answers ??= [];
        if (asked == answers.Count)
            answers.Add(true);
        return answers[asked++];
    }
}
