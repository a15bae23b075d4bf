using NodaTime;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A date of the record, of which a world picks one day. Two of the same dates are two of these, unless they are one fact.</summary>
internal sealed class OpenDay(DaySpan span)
{
    public DaySpan Span { get; } = span;

    /// <summary>A day of which nothing is known.</summary>
    public static OpenDay Unbounded { get; } = new(DaySpan.Any);

    public static OpenDay Of(PartialDate date) => new(DaySpan.Of(date));
}

/// <summary>A day that is counted from a date of the record: that day itself, or the last day of a term that begins on it.</summary>
/// <param name="Day">The date of the record.</param>
/// <param name="Count">How it is counted; null for the day itself.</param>
internal readonly record struct When(OpenDay Day, DayCount? Count = null)
{
    /// <summary>The days that it may be, over all worlds.</summary>
    public DaySpan Span => Within(Day.Span);

    public static When On(PartialDate date) => new(OpenDay.Of(date));

    /// <summary>The days that it may be while the date of the record is one of some.</summary>
    public DaySpan Within(DaySpan days) => Count is null ? days : new(Count.Of(days.First), Count.Of(days.Last));

    /// <summary>A day that is counted from this one. From a day that is known it is counted at once.</summary>
    /// <param name="next">How; a later day must not be counted to an earlier one.</param>
    public When Then(Func<LocalDate, LocalDate> next)
    {
        var count = Count is null ? new DayCount(next) : Count.Then(next);
        return Day.Span.IsOneDay ? new When(new OpenDay(new When(Day, count).Span)) : new When(Day, count);
    }
}

/// <summary>How one day is counted from another.</summary>
internal sealed class DayCount(Func<LocalDate, LocalDate> count)
{
    public int Of(int day) => DaySpan.DayOf(day) is { } known ? DaySpan.NumberOf(count(known)) : day;

    public DayCount Then(Func<LocalDate, LocalDate> next) => new(day => next(count(day)));

    /// <summary>The first of some days that is counted to a day or later; the day after the last one when there is none.</summary>
    public int FirstTo(int day, DaySpan among)
    {
        var (low, high) = ((long)Math.Max(among.First, DaySpan.NumberOf(LocalDate.MinIsoValue)), (long)Math.Min(among.Last, DaySpan.NumberOf(LocalDate.MaxIsoValue)));
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            if (Of((int)middle) >= day)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return (int)low;
    }
}
