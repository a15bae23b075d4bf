using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>A date that one of several sides gives, where all should give one.</summary>
/// <param name="On">The date.</param>
/// <param name="Side">Whose it is: a side does not contradict itself.</param>
/// <param name="Index">The index of the one that gives it.</param>
/// <param name="IsTold">Whether another record tells of it: then it is not told again that it contradicts one before it.</param>
internal sealed record SidedDate(PartialDate On, string Side, int Index, bool IsTold = false)
{
    private DaySpan Span { get; } = DaySpan.Of(On);

    private bool IsASet => On.Precision == DatePrecision.OneOfASet;

    /// <summary>How many different dates are given.</summary>
    public static int Count(List<SidedDate> dates) => dates.Select(date => date.On).Distinct().Count();

    /// <summary>The first date that contradicts one before it of another side, with the first such one; null when none does.</summary>
    public static (SidedDate First, SidedDate Second)? FirstContradiction(List<SidedDate> dates)
    {
        // Two dates contradict each other when one ends before the other begins; only a set has holes as well, and is asked against each.
        var (ends, begins) = (new Least(), new Least());
        var (before, sets) = (new List<SidedDate>(dates.Count), new List<SidedDate>());
        foreach (var date in dates)
        {
            var isSure = ends.OfAnother(date.Side) < date.Span.First || -begins.OfAnother(date.Side) > date.Span.Last;
            if (!date.IsTold && (isSure || date.IsASet ? before : sets).Find(date.Contradicts) is { } first)
                return (first, date);
            ends.Add(date.Span.Last, date.Side);
            begins.Add(-(long)date.Span.First, date.Side);
            before.Add(date);
            if (date.IsASet && !sets.Exists(other => other.On == date.On && string.Equals(other.Side, date.Side, StringComparison.Ordinal)))
                sets.Add(date);
        }

        return null;
    }

    private bool Contradicts(SidedDate other) =>
        !string.Equals(Side, other.Side, StringComparison.Ordinal) && On.RelationTo(other.On) == DateRelation.Contradicts;
}
