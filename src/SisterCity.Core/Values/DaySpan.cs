using System.Runtime.InteropServices;
using NodaTime;

namespace SisterCity.Values;

/// <summary>The first and the last day on which something may have happened, as numbers that compare fast; without a bound, the smallest or the largest number.</summary>
/// <remarks>A number is a day's place in a calendar whose months all have 31 days: it orders days, and is no count of them.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(int First, int Last)
{
    /// <summary>Any day at all.</summary>
    public static DaySpan Any { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>Whether one day is meant, and it is known which.</summary>
    public bool IsOneDay => First == Last;

    public static int NumberOf(LocalDate day) => (((day.Year * 12) + day.Month - 1) * 31) + day.Day - 1;

    /// <summary>The day of a number that was made of one; null for a bound that there is not.</summary>
    public static LocalDate? DayOf(int number)
    {
        if (number is int.MinValue or int.MaxValue)
            return null;
        var (months, day) = (Math.DivRem(number, 31) is var (quotient, rest) && rest < 0) ? (quotient - 1, rest + 31) : Math.DivRem(number, 31);
        var (year, month) = (Math.DivRem(months, 12) is var (whole, left) && left < 0) ? (whole - 1, left + 12) : Math.DivRem(months, 12);
        return new LocalDate(year, month + 1, day + 1);
    }

    /// <summary>The number of the day after one; a bound that there is not stays none.</summary>
    public static int DayAfter(int number) => DayOf(number) is { } day && day < LocalDate.MaxIsoValue ? NumberOf(day.PlusDays(1)) : number;

    /// <summary>The days that a date may be, a qualified one as wide as comparisons take it.</summary>
    public static DaySpan Of(PartialDate date)
    {
        var bounds = date.Widened;
        return new(bounds.HasEarliest ? NumberOf(bounds.Earliest) : int.MinValue, bounds.HasLatest ? NumberOf(bounds.Latest) : int.MaxValue);
    }

    /// <summary>When both of two things have happened: the later of the two.</summary>
    public static DaySpan LaterOf(DaySpan one, DaySpan other) => new(Math.Max(one.First, other.First), Math.Max(one.Last, other.Last));

    /// <summary>When one of two things has happened: the earlier of the two.</summary>
    public static DaySpan EarlierOf(DaySpan one, DaySpan other) => new(Math.Min(one.First, other.First), Math.Min(one.Last, other.Last));

    /// <summary>Whether it has happened by a day: on it, or before.</summary>
    public Certainty IsBy(int day) => Last <= day ? Certainty.Surely : First <= day ? Certainty.Maybe : Certainty.No;
}
