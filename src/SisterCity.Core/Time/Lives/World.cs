using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A world: a choice of one day for each date of a record. It is told in answers, and only what is asked is chosen.</summary>
/// <remarks>
/// <para>Who asks asks in the same order as long as the answers are the same. What the dates leave open is answered one way, and the other way in a later world:
/// <see cref="MoveNext"/> leads through all the worlds that differ in an answer. The answers of a world fit together: there is a choice of days that gives all of them.</para>
/// <para>Days that are counted from one another keep their order, so that it is enough to narrow the first and the last day of each date until nothing changes.</para>
/// </remarks>
internal sealed class World(int day)
{
    // What narrows a date by a day at a time must come to an end; to stop early leaves more possible, never less.
    private const int MostRounds = 1_000;

    private readonly List<bool> answers = [];
    private List<(OpenDay Day, DaySpan Span)> narrowed = [];
    private readonly List<(When Earlier, When Later, int Gap)> orders = [];
    private readonly List<(object Of, object Found)> known = [];
    private readonly List<(object Of, object Found)> always = [];
    private int asked;

    /// <summary>The day that is asked about, as a number.</summary>
    public int Day { get; } = day;

    /// <summary>Goes on to the next world. Returns whether there is one.</summary>
    public bool MoveNext()
    {
        while (answers.Count > 0 && !answers[^1])
            answers.RemoveAt(answers.Count - 1);
        if (answers.Count == 0)
            return false;
        answers[^1] = false;
        asked = 0;
        narrowed.Clear();
        orders.Clear();
        known.Clear();
        return true;
    }

    /// <summary>Whether a day lies on or before the day that is asked about.</summary>
    public bool IsBy(When when) => IsBy(when, Day);

    /// <summary>Whether a day lies before the day that is asked about.</summary>
    public bool IsBefore(When when) => IsBy(when, DaySpan.DayBefore(Day));

    /// <summary>Whether a day lies before another one, or on it where there need be no gap; if not, the other one lies before it, or on it where there need be no gap.</summary>
    /// <param name="when">The day.</param>
    /// <param name="other">The other day.</param>
    /// <param name="gap">1 when a yes needs another day, 0 when the same day will do.</param>
    /// <param name="otherGap">The same for a no. When both are 0, either answer fits one day.</param>
    public bool Precedes(When when, When other, int gap, int otherGap)
    {
        var (one, two) = (SpanOf(when), SpanOf(other));
        var (canBe, canBeOtherwise) = (Fits(one.First, gap, two.Last), Fits(two.First, otherGap, one.Last));
        if (canBe && canBeOtherwise && !(one.IsOneDay && two.IsOneDay))
        {
            if (when.Day == other.Day)
                return IsCountedBefore(when, other, gap);
            (canBe, canBeOtherwise) = (IsPossible(when, other, gap), IsPossible(other, when, otherGap));
        }

        if (!canBe || !canBeOtherwise)
            return canBe;
        var answer = Answer();
        orders.Add(answer ? (when, other, gap) : (other, when, otherGap));
        Narrow();
        return answer;
    }

    /// <summary>The later of two days.</summary>
    public When Later(When one, When other) => Precedes(one, other, 0, 1) ? other : one;

    /// <summary>The earlier of two days.</summary>
    public When Earlier(When one, When other) => Precedes(one, other, 0, 1) ? one : other;

    /// <summary>What no date decides: whether something is so, in this world. Asked again of the same thing, the answer is the same.</summary>
    public bool Choose(object about) => (bool)Find(known, about, static world => (object)world.Answer());

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
        where T : class => (T)Find(known, of, find);

    /// <summary>What was found out of something for this day, whatever the world.</summary>
    public T Always<T>(object of, Func<World, T> find)
        where T : class => (T)Find(always, of, find);

    private object Find(List<(object Of, object Found)> among, object of, Func<World, object> find)
    {
        foreach (var one in among)
        {
            if (ReferenceEquals(one.Of, of))
                return one.Found;
        }

        var found = find(this);
        among.Add((of, found));
        return found;
    }

    private static bool Fits(int first, int gap, int last) => (long)first + gap <= last;

    private bool IsBy(When when, int limit)
    {
        var span = SpanOf(when);
        if (span.Last <= limit)
            return true;
        if (span.First > limit)
            return false;
        var answer = Answer();
        var days = DaysOf(when.Day);
        var firstAfter = when.Count?.FirstTo(limit + 1, days) ?? limit + 1;
        Keep(when.Day, answer ? days with { Last = firstAfter - 1 } : days with { First = firstAfter });
        Narrow();
        return answer;
    }

    /// <summary>Two days that are counted from one date: which comes first is a matter of how they are counted, and hardly ever of the date.</summary>
    private bool IsCountedBefore(When when, When other, int gap)
    {
        var days = DaysOf(when.Day);
        var (atFirst, atLast) = (Fits(when.Within(days).First, gap, other.Within(days).First), Fits(when.Within(days).Last, gap, other.Within(days).Last));
        return atFirst == atLast ? atFirst : Answer();
    }

    private bool Answer()
    {
        if (asked == answers.Count)
            answers.Add(true);
        return answers[asked++];
    }

    private bool IsPossible(When earlier, When later, int gap)
    {
        var before = narrowed;
        narrowed = [.. before];
        orders.Add((earlier, later, gap));
        var isPossible = Narrow();
        orders.RemoveAt(orders.Count - 1);
        narrowed = before;
        return isPossible;
    }

    /// <summary>Takes away the days that no longer fit what was answered. Returns whether some are left of each date.</summary>
    private bool Narrow()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var hasChanged = false;
            foreach (var (earlier, later, gap) in orders)
            {
                var (one, two) = (SpanOf(earlier), SpanOf(later));
                if (one.First != int.MinValue && one.First + gap > two.First)
                {
                    var days = DaysOf(later.Day);
                    Keep(later.Day, days with { First = later.Count?.FirstTo(one.First + gap, days) ?? (one.First + gap) });
                    hasChanged = true;
                }

                if (two.Last != int.MaxValue && two.Last - gap < one.Last)
                {
                    var days = DaysOf(earlier.Day);
                    Keep(earlier.Day, days with { Last = (earlier.Count?.FirstTo(two.Last - gap + 1, days) ?? (two.Last - gap + 1)) - 1 });
                    hasChanged = true;
                }

                if (DaysOf(earlier.Day) is var left && left.First > left.Last)
                    return false;
                if (DaysOf(later.Day) is var rest && rest.First > rest.Last)
                    return false;
            }

            if (!hasChanged)
                return true;
        }

        return true;
    }

    private DaySpan SpanOf(When when) => when.Day.Span.IsOneDay ? when.Span : when.Within(DaysOf(when.Day));

    private DaySpan DaysOf(OpenDay day)
    {
        foreach (var one in narrowed)
        {
            if (one.Day == day)
                return one.Span;
        }

        return day.Span;
    }

    private void Keep(OpenDay day, DaySpan span)
    {
        for (var i = 0; i < narrowed.Count; i++)
        {
            if (narrowed[i].Day == day)
            {
                narrowed[i] = (day, span);
                return;
            }
        }

        narrowed.Add((day, span));
    }
}
