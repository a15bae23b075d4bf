using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>
/// Dated facts in an order, each of somebody: tells the first one that holds at the same
/// time as another, and is of somebody else, without asking all.
/// </summary>
internal sealed class Overlaps
{
    // A start that is not known is before every end, and an end that is not known after every start; one that is open on the side that counts, never.
    private const int NotKnownStart = int.MinValue;
    private const int OpenEnd = int.MinValue + 1;
    private const int OpenStart = int.MaxValue - 1;
    private const int NotKnownEnd = int.MaxValue;

    private readonly List<Fact> facts;
    private readonly RangeIndex surely;
    private readonly RangeIndex maybe;

    /// <param name="facts">The facts.</param>
    public Overlaps(List<Fact> facts)
    {
        this.facts = facts;
        surely = new RangeIndex([.. facts.Select(fact => new RangeIndex.Point(fact.SurelyFrom, fact.SurelyUntil, fact.Of))]);
        maybe = new RangeIndex([.. facts.Select(fact => new RangeIndex.Point(fact.MaybeFrom, fact.MaybeUntil, fact.Of))]);
    }

    /// <summary>How many facts were asked so far: what tests count.</summary>
    public long Asked => surely.Asked + maybe.Asked;

    /// <summary>
    /// Of the facts before an index, the one that most surely holds at the time of another and is of
    /// somebody else; of several, the first. Negative when none may.
    /// </summary>
    public (Certainty Certainty, int Index) Surest(Fact other, int before)
    {
        if (Earlier(surely, other.SurelyFrom, other.SurelyUntil, null) is >= 0 and var certain)
            return (Certainty.Surely, certain);

        // "Until 2012" and "from 2012" tell of one change.
        return Earlier(maybe, other.MaybeFrom, other.MaybeUntil, place => !facts[place].Adjoins(other)) is >= 0 and var possible
            ? (Certainty.Maybe, possible)
            : (Certainty.No, -1);

        int Earlier(RangeIndex index, int from, int until, Func<int, bool>? passes)
        {
            // Begins before the other ends, and ends after it begins.
            var first = -1;
            var (afterItBegins, beforeItEnds) = (from == int.MinValue ? from : from + 1, until == int.MaxValue ? until : until - 1);
            foreach (var (lowest, highest) in new[] { (0, other.Of - 1), (other.Of + 1, int.MaxValue) })
            {
                var place = index.First(new(new(int.MinValue, afterItBegins, lowest), new(beforeItEnds, int.MaxValue, highest)), passes);
                first = place >= 0 && (first < 0 || place < first) ? place : first;
            }

            return first < before ? first : -1;
        }
    }

    /// <summary>A fact: whose it is, and for when it holds.</summary>
    /// <param name="of">Whose, as a number that is not negative.</param>
    /// <param name="times">The validities that all hold: of a code, and of the authority that has it.</param>
    internal sealed class Fact(int of, params Validity?[] times)
    {
        public int Of { get; } = of;

        public int SurelyFrom { get; } = times.Max(
            time => time?.From is not { } from ? NotKnownStart : DaySpan.Of(from).Last is not int.MaxValue and var last ? last : OpenStart);

        public int SurelyUntil { get; } = times.Min(
            time => time?.Until is not { } until ? NotKnownEnd : DaySpan.Of(until).First is not int.MinValue and var first ? first : OpenEnd);

        public int MaybeFrom { get; } = times.Max(time => time?.From is { } from ? DaySpan.Of(from).First : NotKnownStart);

        public int MaybeUntil { get; } = times.Min(time => time?.Until is { } until ? DaySpan.Of(until).Last : NotKnownEnd);

        private Validity?[] Times { get; } = times;

        /// <summary>Whether one of the two ends where the other begins, by the same words.</summary>
        public bool Adjoins(Fact other) => Ends(this, other) || Ends(other, this);

        private static bool Ends(Fact one, Fact other) =>
            Array.Exists(one.Times, time => time?.Until is { } end && Array.Exists(other.Times, later => later?.From == end));
    }
}
