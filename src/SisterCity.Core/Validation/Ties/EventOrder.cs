using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The events of a record, asked whether one of them may follow those before it.</summary>
internal sealed class EventOrder(ValueList<PartnershipEvent> events)
{
    private readonly Dictionary<ValueList<AuthorityId>, OfSides> bySides = [];

    /// <summary>The event that surely comes before another one about the same sides, and that it cannot follow; null when there is none.</summary>
    /// <remarks>It can follow directly, or by what may lie between the two.</remarks>
    /// <param name="later">The other event.</param>
    /// <param name="mayFollow">Whether a state may follow another; states that the list does not have are alike to it.</param>
    public PartnershipEvent? Contradicted(PartnershipEvent later, Func<LifecycleState, LifecycleState, bool> mayFollow)
    {
        if (later.On is not { } on)
            return null;
        if (!bySides.TryGetValue(later.Concerns, out var ofSides))
            bySides.Add(later.Concerns, ofSides = new OfSides(events, later.Concerns));
        if (ofSides.Lasts.Before(on) is not { } last || mayFollow(last.State, later.State))
            return null;
        var between = ofSides.StatesBetween(last, later, DaySpan.Of(on).Last);
        var reached = new List<LifecycleState> { last.State };
        for (var i = 0; i < reached.Count; i++)
        {
            var next = between.FindAll(state => mayFollow(reached[i], state));
            if (next.Exists(state => mayFollow(state, later.State)))
                return null;
            between.RemoveAll(next.Contains);
            reached.AddRange(next);
        }

        return last;
    }

    /// <summary>The events as those see them who are concerned by one: all of them alike, where it concerns all.</summary>
    private sealed class OfSides
    {
        private readonly List<PartnershipEvent> shared;
        private readonly List<LifecycleState> states = [];
        private RangeIndex? index;

        public OfSides(ValueList<PartnershipEvent> events, ValueList<AuthorityId> concerned)
        {
            var sides = concerned.ToHashSet();
            Lasts = new LastEvents(events.Where(earlier => earlier.Concerns.IsEmpty || (sides.Count > 0 && sides.IsSubsetOf(earlier.Concerns))));

            // Equal events are one: which of them is meant cannot be said.
            shared = [.. events.Where(other => other.Concerns.IsEmpty || sides.Count == 0 || sides.Overlaps(other.Concerns)).Distinct()];
        }

        public LastEvents Lasts { get; }

        /// <summary>The states of events that may lie between two others, each state once.</summary>
        public List<LifecycleState> StatesBetween(PartnershipEvent last, PartnershipEvent later, int until)
        {
            index ??= Index();
            var from = DaySpan.Of(last.On!.Value).First;
            var found = new List<LifecycleState>();
            for (var state = 0; state < states.Count; state++)
            {
                // May begin before the later one ends, and does not surely end before the last one begins.
                var range = new RangeIndex.Range(new(int.MinValue, from, state), new(until == int.MaxValue ? until : until - 1, int.MaxValue, state));
                if (index.First(range, place => shared[place] != last && shared[place] != later) >= 0)
                    found.Add(states[state]);
            }

            return found;
        }

        private RangeIndex Index()
        {
            // States that the list does not have may stand anywhere, and so are one.
            var numbers = new Dictionary<LifecycleState, int>();
            return new RangeIndex([.. shared.Select(happened =>
            {
                var state = happened.State.IsListed ? happened.State : LifecycleState.Unknown;
                if (numbers.TryAdd(state, states.Count))
                    states.Add(state);
                var span = happened.On is { } on ? DaySpan.Of(on) : DaySpan.Any;
                return new RangeIndex.Point(span.First, span.Last, numbers[state]);
            })]);
        }
    }
}
