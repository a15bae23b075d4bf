using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>What lapses.</content>
public sealed partial class Lifecycle
{
    // Extensions of a day are legal and no calendar has so many years of them.
    private const int MostExtensions = 4000;

    /// <summary>The agreements whose stated term, or current extension, ends within a time.</summary>
    /// <param name="months">How many months, 1 or more.</param>
    /// <param name="from">The first day. The time ends on the eve of the same day so many months later, or with the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no month.</exception>
    /// <returns>By the last day that may be the end, then by identifier. What is over by an event, or renewed by a later agreement, is left out.</returns>
    public ValueList<Lapse> LapsingWithin(int months, LocalDate from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var isBeyond = (from.Year * 12L) + from.Month + months > (LocalDate.MaxIsoValue.Year + 1) * 12L;
        var until = isBeyond ? LocalDate.MaxIsoValue : from.PlusMonths(months).PlusDays(-1);
        var (first, last) = (DaySpan.NumberOf(from), DaySpan.NumberOf(until));
        var lapses = new List<Lapse>();
        foreach (var agreement in index.Register.Agreements)
        {
            if (InstrumentOf(agreement.Id) is not { } instrument || instrument.Agreement != agreement || NextEnd(instrument, first) is not { } end || end.First > last || end.Last < first)
                continue;
            if (instrument.RenewedBy.Exists(renewal => renewal.Signed is { } signed && signed.Last <= first && renewal.MayStandOn(first)))
                continue;
            var course = CourseOf(agreement, side: null);
            if (IsEndedOtherwise(course, first) || IsEndedOtherwise(course, Math.Min(end.Last, last)))
                continue;
            var earliest = DaySpan.DayOf(end.First);
            lapses.Add(new Lapse
            {
                Agreement = agreement.Id,
                Partnership = agreement.Partnership,
                Earliest = earliest,
                Latest = DaySpan.DayOf(end.Last),
                Certainty = end.First >= first && end.Last <= last && instrument.Signed is not null ? Certainty.Surely : Certainty.Maybe,
                ProlongsItself = instrument.ProlongsItself,
                NoticeBy = agreement.Term!.Notice is { } notice && earliest is { } day ? notice.Before(day) : null,
            });
        }

        return lapses.OrderBy(lapse => lapse.Latest ?? LocalDate.MaxIsoValue).ThenBy(lapse => lapse.Agreement.Text, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Whether it is surely over by a day, and not because its term ran out.</summary>
    private static bool IsEndedOtherwise(Course course, int day)
    {
        var found = new List<Outcome>();
        course.FindPossible(day, found);
        return found.TrueForAll(outcome => outcome.Phase == LifecyclePhase.Ended && outcome.Ground != StatusGround.TermRanOut);
    }

    /// <summary>The end of the term, or of the extension that runs on a day.</summary>
    private static DaySpan? NextEnd(Instrument instrument, int day)
    {
        if (instrument.Ending is TermEnding.NotStated or TermEnding.OnCondition || (instrument.Ending == TermEnding.Never && !instrument.ProlongsItself) || instrument.FirstEnd == DaySpan.Any)
            return null;
        var end = instrument.FirstEnd;
        if (!instrument.ProlongsItself || instrument.Agreement!.Term!.RenewalLength is not { } extension)
            return end;
        var most = instrument.Agreement.Term.MostRenewals ?? MostExtensions;
        for (var i = 1; i <= most && end.Last < day && DaySpan.DayOf(instrument.FirstEnd.Last) is { } latest; i++)
        {
            var extended = DaySpan.NumberOf(Instrument.Extended(latest, extension, i));
            if (extended <= end.Last)
                break;
            end = new DaySpan(DaySpan.DayOf(instrument.FirstEnd.First) is { } earliest ? DaySpan.NumberOf(Instrument.Extended(earliest, extension, i)) : end.First, extended);
        }

        return end;
    }
}
