using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>From when on the record tells of a relationship.</summary>
/// <param name="First">The first day on which it may have begun, or on which a date tells something else of it; the largest number when none does.</param>
/// <param name="IsRecorded">Whether a date tells that it began. When none does, it may have been there at all times before.</param>
internal readonly record struct Beginning(int First, bool IsRecorded)
{
    public static Beginning Of(Partnership partnership, RelationshipFacts facts)
    {
        var (begins, told) = (int.MaxValue, int.MaxValue);
        if (partnership.Since is { } since)
            Begin(DaySpan.Of(since));
        foreach (var carrier in facts.Carriers)
            Begin(carrier.SignedSpan);
        foreach (var fact in facts.Turns.Concat(facts.Steps))
        {
            // A pause or an end presupposes a beginning, and is none.
            if (fact.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended or LifecyclePhase.Unknown && fact.Effect != Effect.Lapse)
                told = Math.Min(told, FirstTold(fact.Timing.Span));
            else
                Begin(fact.Timing.Span);
        }

        // Whose beginning is stated has one, also where something else is told of the time before it.
        return begins <= told || partnership.Since?.Earliest is not null
            ? new Beginning(Math.Min(begins, told), begins != int.MaxValue)
            : new Beginning(told, IsRecorded: false);

        void Begin(DaySpan span)
        {
            if (span.First != int.MinValue)
                begins = Math.Min(begins, span.First);
            else
                told = Math.Min(told, FirstTold(span));
        }
    }

    /// <summary>A date that has a last day only tells something from the day after it.</summary>
    private static int FirstTold(DaySpan span) => span.First != int.MinValue ? span.First : DaySpan.DayAfter(span.Last);
}
