using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The last of some events that surely come before a date, for any date.</summary>
/// <remarks>
/// It is the first in their order, unless another one after it surely comes later, and so on. Made in n log n steps, by adding the events as they end: one that
/// ends later takes the place of all that come after it in the order, if it surely follows those before it.
/// </remarks>
internal sealed class LastEvents
{
    private readonly List<(int Last, PartnershipEvent Event)> lasts = [];

    /// <param name="events">The events, in their order; those without a date are none.</param>
    public LastEvents(IEnumerable<PartnershipEvent> events)
    {
        var chain = new List<(int Index, int Last, PartnershipEvent Event)>();
        var dated = events.Select((happened, index) => (happened, index)).Where(one => one.happened.On is not null)
            .Select(one => (one.happened, one.index, Span: DaySpan.Of(one.happened.On!.Value)));
        foreach (var (happened, index, span) in dated.OrderBy(one => one.Span.Last))
        {
            var at = Bisection.First(chain.Count, i => chain[i].Index > index);
            if (at == 0 || chain[at - 1].Last < span.First)
            {
                chain.RemoveRange(at, chain.Count - at);
                chain.Add((index, span.Last, happened));
            }

            lasts.Add((span.Last, chain[^1].Event));
        }
    }

    /// <summary>The last event that surely comes before a date; null when none does.</summary>
    public PartnershipEvent? Before(PartialDate date)
    {
        var first = DaySpan.Of(date).First;
        var count = Bisection.First(lasts.Count, i => lasts[i].Last >= first);
        return count == 0 ? null : lasts[count - 1].Event;
    }
}
