using System.Runtime.InteropServices;
using NodaTime;

namespace SisterCity.Values;

/// <summary>The days that a date may be, from the first to the last, both included; either end may be missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateBounds
{
    public required LocalDate Earliest { get; init; }

    public required LocalDate Latest { get; init; }

    public bool HasEarliest { get; init; }

    public bool HasLatest { get; init; }

    // A byte each: dates are many, and are copied often.
    private readonly byte precision;
    private readonly byte qualifier;

    public required DatePrecision Precision
    {
        get => (DatePrecision)precision;
        init => precision = (byte)value;
    }

    public DateQualifier Qualifier
    {
        get => (DateQualifier)qualifier;
        init => qualifier = (byte)value;
    }

    public static DateBounds Of(LocalDate day) => Between(day, day, DatePrecision.Day);

    public static DateBounds Between(LocalDate earliest, LocalDate latest, DatePrecision precision) =>
        new() { Earliest = earliest, Latest = latest, HasEarliest = true, HasLatest = true, Precision = precision };

    /// <summary>From the earliest of one to the latest of the other.</summary>
    public static DateBounds Spanning(DateBounds start, DateBounds end, DatePrecision precision) => new()
    {
        Earliest = start.Earliest,
        HasEarliest = start.HasEarliest,
        Latest = end.Latest,
        HasLatest = end.HasLatest,
        Precision = precision,
        Qualifier = start.Qualifier | end.Qualifier,
    };

    public bool Covers(LocalDate day) => (!HasEarliest || day >= Earliest) && (!HasLatest || day <= Latest);

    public bool Contains(DateBounds other) =>
        (!HasEarliest || (other.HasEarliest && other.Earliest >= Earliest)) && (!HasLatest || (other.HasLatest && other.Latest <= Latest));

    /// <summary>The bounds that a comparison uses: a qualified date is wider by one of its own units on both sides.</summary>
    /// <remarks>EDTF leaves the width of "approximately" open; one unit is our convention, written in docs/decisions/0004.</remarks>
    public DateBounds Widened()
    {
        if (Qualifier == DateQualifier.None)
            return this;
        var unit = Precision switch
        {
            DatePrecision.Day => Period.FromDays(1),
            DatePrecision.Month => Period.FromMonths(1),
            DatePrecision.Season => Period.FromMonths(3),
            DatePrecision.Decade => Period.FromYears(10),
            DatePrecision.Century => Period.FromYears(100),
            _ => Period.FromYears(1),
        };
        return this with
        {
            Earliest = HasEarliest && Earliest.Year > -9000 ? Earliest - unit : Earliest,
            Latest = HasLatest && Latest.Year < 9900 ? Latest + unit : Latest,
        };
    }
}
