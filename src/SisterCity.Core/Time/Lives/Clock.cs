using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How a term ends.</summary>
internal enum TermEnding
{
    /// <summary>Nothing is stated.</summary>
    NotStated = 0,

    /// <summary>It lasts until an act ends it, or prolongs itself without a limit.</summary>
    Never,

    /// <summary>It lasts until a condition is met.</summary>
    OnCondition,

    /// <summary>It ends on a day, which may be known in part.</summary>
    OnADay,
}

/// <summary>The arithmetic of a term: its first day, its first end, the ends of its extensions. Immutable.</summary>
internal sealed class Clock
{
    // Beyond it nothing is counted: a calendar ends, and no agreement was meant to last so long.
    private const int LastYear = 9900;

    // Extensions of a day are legal and no calendar has so many years of them.
    private const int MostExtensions = 4000;

    private readonly Term? term;
    private readonly OpenDay? ends;

    /// <param name="term">The term; null when nothing is stated.</param>
    /// <param name="hasBeginning">Whether a day is known from which a term without a first day counts.</param>
    public Clock(Term? term, bool hasBeginning)
    {
        this.term = term;
        Starts = term?.StartsOn is { } start ? OpenDay.Of(start) : null;
        ends = term?.EndsOn is { } end ? OpenDay.Of(end) : null;
        var hasEnd = ends is not null || (term?.Length is not null && (Starts is not null || hasBeginning));
        ProlongsItself = term?.Kind == TermKind.TacitlyRenewed;
        HasFirstEnd = hasEnd && term!.Kind != TermKind.OpenEnded;
        Ending = term is null ? TermEnding.NotStated
            : term.Kind == TermKind.OpenEnded ? TermEnding.Never
            : term.Kind == TermKind.UntilCondition && ends is null ? TermEnding.OnCondition
            : ProlongsItself && term is not { RenewalLength: not null, MostRenewals: not null } ? TermEnding.Never
            : hasEnd ? TermEnding.OnADay : TermEnding.NotStated;
        HasFirstEnd &= Ending is TermEnding.OnADay or TermEnding.Never;
    }

    public TermEnding Ending { get; }

    /// <summary>The first day of the term as it is stated; null when it is not.</summary>
    public OpenDay? Starts { get; }

    public bool ProlongsItself { get; }

    /// <summary>Whether a first end is known, however the term goes on after it.</summary>
    public bool HasFirstEnd { get; }

    /// <summary>Whether the term states a length and neither a first nor a last day: it counts from the signature, or from the entry into force.</summary>
    public bool CountsFromAnAct => term is { StartsOn: null, EndsOn: null, Length: not null } && HasFirstEnd;

    /// <summary>The last day of the first term, counted from a day when the term does not state it. A term of three years ends on the eve of its
    /// third anniversary.</summary>
    public When FirstEnd(When begins) =>
        ends is not null ? new When(ends) : (Starts is null ? begins : new When(Starts)).Then(day => term!.Length!.Value.LastDayFrom(day));

    /// <summary>The last day after every extension that the clause allows.</summary>
    public When LastEnd(When begins) =>
        Ending == TermEnding.OnADay && ProlongsItself ? Extended(FirstEnd(begins), term!.MostRenewals!.Value) : FirstEnd(begins);

    /// <summary>The end of the term, or of the extension that runs on a day.</summary>
    /// <param name="world">The world.</param>
    /// <param name="begins">From when the term counts.</param>
    /// <param name="at">The day.</param>
    public When EndRunningAt(World world, When begins, When at)
    {
        var end = FirstEnd(begins);
        if (!ProlongsItself || term!.RenewalLength is null)
            return end;
        var first = end;
        for (var times = 1; times <= (term.MostRenewals ?? MostExtensions) && world.Precedes(end, at, 1, 0); times++)
        {
            var extended = Extended(first, times);
            if (extended.Span.Last <= end.Span.Last)
                break;
            end = extended;
        }

        return end;
    }

    /// <summary>The days on which the term, or the extension that runs on a day, may end; null when nothing bounds it.</summary>
    /// <param name="firstEnd">The days on which the first term may end.</param>
    /// <param name="day">The day.</param>
    public DaySpan? EndRunningAt(DaySpan firstEnd, int day)
    {
        if (!HasFirstEnd || firstEnd == DaySpan.Any)
            return null;
        if (!ProlongsItself || term!.RenewalLength is not { } extension || DaySpan.DayOf(firstEnd.Last) is not { } latest)
            return firstEnd;
        var end = firstEnd;
        for (var times = 1; times <= (term.MostRenewals ?? MostExtensions) && end.Last < day; times++)
        {
            var last = DaySpan.NumberOf(Extended(latest, extension, times));
            if (last <= end.Last)
                break;
            end = new DaySpan(DaySpan.DayOf(firstEnd.First) is { } earliest ? DaySpan.NumberOf(Extended(earliest, extension, times)) : end.First, last);
        }

        return end;
    }

    /// <summary>The last day on which an extension that begins on or before a day may end.</summary>
    public int LatestEndFrom(int day) =>
        ProlongsItself && term!.RenewalLength is { } extension && DaySpan.DayOf(day) is { } from ? DaySpan.NumberOf(Extended(from, extension, times: 1)) : day;

    private static LocalDate Extended(LocalDate firstEnd, CalendarPeriod extension, int times) =>
        firstEnd.Year >= LastYear ? firstEnd : extension.LastDayFrom(firstEnd.PlusDays(1), times);

    private When Extended(When firstEnd, int times) =>
        firstEnd.Then(day => Extended(day, term!.RenewalLength!.Value, times));
}
