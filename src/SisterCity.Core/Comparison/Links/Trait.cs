using System.Runtime.InteropServices;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>What the nearness of two things looks at.</summary>
/// <param name="Content">All that it is: equal for two that say the same.</param>
/// <param name="Dates">The days from the first to the last that its dates allow; null when it has none.</param>
/// <param name="Kind">Its kind; null for one that is of every kind.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Trait(object Content, DaySpan? Dates, string? Kind)
{
    public const int Equal = 20;
    public const int OneKind = 5;
    public const int BothUndated = 3;
    public const int OneUndated = 2;

    /// <summary>How near two things are by their dates, kinds and content.</summary>
    public static int Nearness(DateRelation? dates, bool areUndated, bool areOfOneKind, bool areEqual) =>
        OfDates(dates, areUndated) + (areOfOneKind ? OneKind : 0) + (areEqual ? Equal : 0);

    public static int OfDates(DateRelation? dates, bool areUndated) => dates switch
    {
        DateRelation.Same => 8,
        DateRelation.Refines or DateRelation.IsRefinedBy => 6,
        DateRelation.Overlaps => 4,
        null => areUndated ? BothUndated : OneUndated,
        _ => 0,
    };
}
