using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The days that are left of each date, where some dates must come before others.</summary>
/// <remarks>
/// Days that are counted from one another keep their order. So when each date takes the first of its days that are left, all orders are kept; and it
/// is enough to narrow the first and the last day of each date until nothing changes.
/// </remarks>
internal sealed class DaysLeft
{
    // Narrowing dates a day at a time must come to an end. To stop early leaves more possible, never less.
    private const int MostRounds = 1_000;

    private readonly List<Order> orders = [];
    private List<(int Place, DaySpan Before)>? changes;
    private ByReference<OpenDay, int> places;
    private (DaySpan Span, bool IsOrdered)[] left = [];
    private int count;

    /// <summary>How often an order was looked at, since the beginning.</summary>
    public int Steps { get; private set; }

    public DaySpan Of(OpenDay day) => count > 0 && places.TryGet(day, out var place) ? left[place].Span : day.Span;

    public DaySpan Of(When when) => when.Day.Span.IsOneDay ? when.Span : when.Within(Of(when.Day));

    public void Clear()
    {
        places.Clear();
        orders.Clear();
        count = 0;
    }

    /// <summary>Leaves some days of a date, and takes those away that no longer fit.</summary>
    public void Keep(OpenDay day, DaySpan span)
    {
        var place = PlaceOf(day);
        left[place].Span = span;
        if (left[place].IsOrdered)
            Narrow();
    }

    /// <summary>From now on, one day comes before another, by so many days at least.</summary>
    public void Add(When earlier, When later, int gap)
    {
        var order = new Order(earlier, PlaceOf(earlier.Day), later, PlaceOf(later.Day), gap);
        orders.Add(order);
        left[order.EarlierPlace].IsOrdered = true;
        left[order.LaterPlace].IsOrdered = true;
        if (Narrow(order))
            Narrow();
    }

    /// <summary>Whether one day may come before another, by so many days at least, given the orders that there are.</summary>
    /// <remarks>The days that are left of each must allow it by themselves.</remarks>
    public bool MayPrecede(When earlier, When later, int gap)
    {
        // A fact that stands in no order yet can take any of its days, whatever the rest does.
        if (!IsOrdered(earlier.Day) || !IsOrdered(later.Day))
            return true;
        foreach (var order in orders)
        {
            // Two days that follow each other would be taken away day by day.
            if (order.Earlier == later && order.Later == earlier && order.Gap + gap > 0)
                return false;
        }

        orders.Add(new Order(earlier, PlaceOf(earlier.Day), later, PlaceOf(later.Day), gap));
        var isPossible = Narrow();
        orders.RemoveAt(orders.Count - 1);
        for (var i = (changes?.Count ?? 0) - 1; i >= 0; i--)
            left[changes![i].Place].Span = changes[i].Before;
        return isPossible;
    }

    private bool IsOrdered(OpenDay day) => count > 0 && places.TryGet(day, out var place) && left[place].IsOrdered;

    private int PlaceOf(OpenDay day)
    {
        if (places.TryGet(day, out var place))
            return place;
        if (count == left.Length)
            Array.Resize(ref left, Math.Max(8, count * 2));
        left[count] = (day.Span, false);
        places.Set(day, count);
        return count++;
    }

    /// <summary>Takes away the days that no longer fit. Returns whether some are left of each date.</summary>
    private bool Narrow()
    {
        changes?.Clear();
        for (var round = 0; round < MostRounds; round++)
        {
            var hasChanged = false;
            Steps += orders.Count;
            foreach (var order in orders)
            {
                hasChanged |= Narrow(order);
                if (IsEmpty(left[order.EarlierPlace].Span) || IsEmpty(left[order.LaterPlace].Span))
                    return false;
            }

            if (!hasChanged)
                return true;
        }

        return true;
    }

    /// <summary>Takes away the days that do not fit one order. Returns whether there were any.</summary>
    private bool Narrow(Order order)
    {
        var (earlier, later, gap) = (order.Earlier, order.Later, order.Gap);
        var (one, two) = (earlier.Within(left[order.EarlierPlace].Span), later.Within(left[order.LaterPlace].Span));
        var hasChanged = false;
        if (one.First != int.MinValue && one.First + gap > two.First)
        {
            var days = left[order.LaterPlace].Span;
            Change(order.LaterPlace, days with { First = later.Count?.FirstTo(one.First + gap, days) ?? (one.First + gap) });
            hasChanged = true;
        }

        if (two.Last != int.MaxValue && two.Last - gap < one.Last)
        {
            var days = left[order.EarlierPlace].Span;
            Change(order.EarlierPlace, days with { Last = (earlier.Count?.FirstTo(two.Last - gap + 1, days) ?? (two.Last - gap + 1)) - 1 });
            hasChanged = true;
        }

        return hasChanged;
    }

    private static bool IsEmpty(DaySpan days) => days.First > days.Last;

    private void Change(int place, DaySpan span)
    {
        (changes ??= []).Add((place, left[place].Span));
        left[place].Span = span;
    }

    /// <summary>One day before another, by so many days at least, each with the place of its date.</summary>
    private readonly record struct Order(When Earlier, int EarlierPlace, When Later, int LaterPlace, int Gap);
}
