using System.Runtime.InteropServices;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The days on which what is possible may change: where the days of a fact begin and end, and so many days from there as there are facts
/// that must find room.</summary>
internal sealed class TurningDays
{
    private const int Room = 4;

    private readonly List<int> days = new(64);
    private readonly HashSet<AgreementLife> passed = [];

    public void Add(DaySpan span)
    {
        // Facts of one rank need a day each: what is open when a span begins may take a few days to find room, and so before it ends.
        for (var i = 0; i <= (span.IsOneDay ? 1 : Room); i++)
        {
            days.Add(After(span.First, i));
            days.Add(After(span.Last, 1 - i));
        }
    }

    public void Add(Fact[] facts)
    {
        foreach (var fact in facts)
            Add(fact.Timing.Span);
    }

    /// <summary>The days on which an agreement may begin or cease to carry, those of its renewals included.</summary>
    public void Add(AgreementLife agreement)
    {
        foreach (var at in AgreementLife.WithRenewals([agreement], passed, static _ => true))
        {
            if (at.SignedSpan is { } signed)
                Add(signed);
            if (at.TermSpan is { } begins)
                Add(begins);
            if (at.Clock.HasFirstEnd)
            {
                Add(at.FirstEnd);
                Add(at.LastEnd);
            }

            Add(at.Facts.Own);
            Add(at.RenewalsTold);
        }
    }

    /// <summary>The days in order, each once.</summary>
    public int[] Sorted()
    {
        days.Sort();
        var count = 0;
        for (var i = 0; i < days.Count; i++)
        {
            if (count == 0 || days[count - 1] != days[i])
                days[count++] = days[i];
        }

        return [.. CollectionsMarshal.AsSpan(days)[..count]];
    }

    private static int After(int day, int count) => day is int.MinValue or int.MaxValue ? day : day + count;
}
