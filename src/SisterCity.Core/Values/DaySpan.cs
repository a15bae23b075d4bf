using System.Runtime.InteropServices;
using NodaTime;

namespace SisterCity.Values;

/// <summary>
/// The first and the last day on which something may have happened, as days since 1
/// January 1970; without a bound, the smallest or the largest number.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(int First, int Last)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int LastNumber = NumberOf(LocalDate.MaxIsoValue);

    /// <summary>The number of the first day of the calendar.</summary>
    public static int FirstNumber { get; } = NumberOf(LocalDate.MinIsoValue);

    /// <summary>Any day at all.</summary>
    public static DaySpan Any { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>Whether one day is meant, and it is known which.</summary>
    public bool IsOneDay => First == Last;

    /// <summary>A date that may be each of the days, and no other: a month or a year where they are all of one; null when it may be any.</summary>
    public PartialDate? AsDate()
    {
        if (this == Any)
            return null;
        var (first, last) = (DayOf(First), DayOf(Last));
        if (first is { } from && last is { } until && from.Day == 1 && until.PlusDays(1).Day == 1 && from.Year == until.Year)
        {
            if (from.Month == until.Month)
                return PartialDate.Parse(PartialDate.On(from).Text[..^3]);
            if (from.Month == 1 && until.Month == 12)
                return PartialDate.Parse(PartialDate.On(from).Text[..^6]);
        }

        return PartialDate.Parse(IsOneDay ? TextOf(first) : $"[{TextOf(first)}..{TextOf(last)}]");

        static string TextOf(LocalDate? day) => day is { } known ? PartialDate.On(known).Text : string.Empty;
    }

    /// <summary>A day as a number. The day after it has the next number.</summary>
    public static int NumberOf(LocalDate day)
    {
        // Years are counted from March, so that a leap day is the last of its year; 400 years have 146 097 days, and 719 468 of them lie before the epoch.
        var year = day.Month > 2 ? day.Year : day.Year - 1;
        var (era, ofEra) = Divided(year, 400);
        var ofYear = (((153 * (day.Month + (day.Month > 2 ? -3 : 9))) + 2) / 5) + day.Day - 1;
        return (era * 146_097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear - 719_468;

        static (int Whole, int Left) Divided(int number, int by)
        {
            var quotient = Math.DivRem(number, by, out var rest);
            return rest < 0 ? (quotient - 1, rest + by) : (quotient, rest);
        }
    }

    /// <summary>The day of a number; null for a bound that there is not, and beyond the calendar.</summary>
    public static LocalDate? DayOf(int number) => number < FirstNumber || number > LastNumber ? null : Epoch.PlusDays(number);

    /// <summary>The number of the day after one; a bound that there is not stays none.</summary>
    public static int DayAfter(int number) => number is int.MinValue or int.MaxValue ? number : number + 1;

    /// <summary>The number of the day before one; a bound that there is not stays none.</summary>
    public static int DayBefore(int number) => number is int.MinValue or int.MaxValue ? number : number - 1;

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

    /// <summary>Whether two of them have a day in common.</summary>
    public bool Meets(DaySpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Whether it has happened by a day: on it, or before.</summary>
    public Certainty IsBy(int day) => Last <= day ? Certainty.Surely : First <= day ? Certainty.Maybe : Certainty.No;
}
