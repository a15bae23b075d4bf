using NodaTime;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>When an act took effect for one French party: on a day between two, or nobody knows.</summary>
/// <param name="Party">What the party is called.</param>
/// <param name="Sent">The first day on which it may have: of the sending, or of a later signature; null when nothing tells.</param>
/// <param name="Received">The day from which it surely has: of the reception; null when that is not recorded.</param>
/// <param name="Missing">The fact that is missing; null when none is.</param>
/// <remarks>
/// A convention takes effect on its transmission, and a transmission is complete when the State's representative has received it (CGCT, art. L. 2131-1).
/// </remarks>
internal sealed record PartyEffect(Argument Party, PartialDate? Sent, PartialDate? Received, MissingFact? Missing)
{
    /// <summary>Since when a record says that the act is in force, of which no transmission is recorded; null when none says so.</summary>
    public PartialDate? Told { get; init; }

    /// <summary>In how many months from the reception the State's representative may refer the act to the court; null when no text of its day says
    /// so.</summary>
    public int? MonthsOfReferral { get; init; }

    // A weekend with holidays around it.
    private const int DaysWithoutWork = 5;

    /// <summary>Whether it has taken effect on a day; null when nothing tells.</summary>
    public Certainty? On(LocalDate day)
    {
        if (Sent?.IsAfter(day) == Certainty.Surely)
            return Certainty.No;
        if (Received is { } received && received.IsAfter(day) == Certainty.No)
            return Certainty.Surely;
        return Sent is not null || Told?.IsAfter(day) == Certainty.No ? Certainty.Maybe : null;
    }

    /// <summary>Whether all have taken effect on a day: no when one surely has not, and unknown when nothing tells of one.</summary>
    public static Certainty? On(ReadOnlySpan<PartyEffect> all, LocalDate day)
    {
        Certainty? joined = Certainty.Surely;
        foreach (var effect in all)
        {
            var one = effect.On(day);
            if (one == Certainty.No)
                return Certainty.No;
            joined = one is null || joined is null ? null : joined.Value.And(one.Value);
        }

        return all.IsEmpty ? null : joined;
    }

    /// <summary>The day on which the last has taken effect, as far as it is known; null when nothing tells of one.</summary>
    public static PartialDate? LastOf(ReadOnlySpan<PartyEffect> all)
    {
        (PartialDate First, PartialDate? Last)? last = null;
        foreach (var effect in all)
        {
            if (effect.Sent is not { } sent)
                return null;
            last = last is not { } known
                ? (sent, effect.Received)
                : (LaterOf(known.First, sent), known.Last is { } one && effect.Received is { } other ? LaterOf(one, other) : null);
        }

        return last is not { } found ? null : found.Last is { } certain && certain == found.First ? certain : Between(found.First, found.Last);
    }

    /// <summary>Whether the months in which the State's representative may refer the act to the court are surely over for every party.</summary>
    /// <remarks>
    /// The months are clear: neither the day of reception nor the last one counts. A last day on which nobody works is moved to the next working day (CE, 5
    /// June 2009, 312682), and periods that ended in the spring of 2020 were prolonged: some days more are waited for, rather than one too few.
    /// </remarks>
    public static bool IsTimeBarred(ReadOnlySpan<PartyEffect> all, LocalDate day)
    {
        foreach (var effect in all)
        {
            if (effect is not { Received: { } received, MonthsOfReferral: { } months } || DaySpan.DayOf(DaySpan.Of(received).Last) is not { } last
                || day <= LastDayOfReferral(last, months))
                return false;
        }

        return !all.IsEmpty;
    }

    private static LocalDate LastDayOfReferral(LocalDate received, int months)
    {
        var last = received.PlusMonths(months).PlusDays(1 + DaysWithoutWork);
        return last >= new LocalDate(2020, 3, 12) && last <= new LocalDate(2020, 7, 1) ? new LocalDate(2020, 8, 31) : last;
    }

    /// <summary>When both of two things have happened: of dates that overlap, a day from the later beginning to the later end.</summary>
    public static PartialDate LatestOf(PartialDate one, PartialDate other) =>
        one.IsSurelyAfter(other) ? one : other.IsSurelyAfter(one) ? other : one == other ? one
        : DaySpan.LaterOf(DaySpan.Of(one), DaySpan.Of(other)) is var both && both == DaySpan.Of(one) ? one : both == DaySpan.Of(other) ? other : Between(both);

    /// <summary>The later of two dates, by the last day of each.</summary>
    public static PartialDate LaterOf(PartialDate one, PartialDate other) => DaySpan.Of(other).Last > DaySpan.Of(one).Last ? other : one;

    // A day of a set: from the first day of one date to the last day of the other.
    private static PartialDate Between(PartialDate first, PartialDate? last) =>
        Between(new DaySpan(DaySpan.Of(first).First, last is { } known ? Math.Max(DaySpan.Of(first).First, DaySpan.Of(known).Last) : int.MaxValue));

    private static PartialDate Between(DaySpan span)
    {
        var (from, to) = (DaySpan.DayOf(span.First), DaySpan.DayOf(span.Last));
        return from is null && to is null ? PartialDate.Parse("..")
            : from == to ? PartialDate.On(from!.Value)
            : PartialDate.Parse($"[{(from is { } a ? PartialDate.On(a).Text : string.Empty)}..{(to is { } b ? PartialDate.On(b).Text : string.Empty)}]");
    }
}
