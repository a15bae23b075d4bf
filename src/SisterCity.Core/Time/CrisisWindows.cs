using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>Crises.</content>
public sealed partial class Lifecycle
{
    /// <summary>The crises of the register, each with the changes of status that fall into its time, or name it, and what they give as their reason.</summary>
    /// <returns>In the order of the register. A crisis without dates has the changes that name it.</returns>
    public ValueList<CrisisWindow> CrisisWindows()
    {
        var changes = Register.Partnerships.SelectMany(ChangesOf).ToList();
        return Register.Crises.Select(crisis => new CrisisWindow
        {
            Crisis = crisis,
            Changes = changes.Select(change => Place(change.Change, change.Event, crisis)).OfType<StatusChange>().ToValueList(),
        }).ToValueList();
    }

    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesOf(Partnership partnership)
    {
        var course = new RelationshipCourse(this, partnership);
        return ChangesByEvents(partnership, course).Concat(ChangesByRecords(partnership, course));
    }

    /// <summary>What the partnership's own events changed.</summary>
    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesByEvents(Partnership partnership, RelationshipCourse course)
    {
        var found = new List<Outcome>();
        foreach (var moment in course.Told)
        {
            // What strikes an agreement changes the relationship by what that carried.
            if (moment.IsStep || moment.Strikes is not null)
                continue;
            course.Whole.FindPossible(DayBefore(moment.When.First), found);
            var before = Possible(found)[0].State;
            course.Whole.FindPossible(moment.When.Last, found);

            // What concerned some members only, or what an earlier pause outlasts, changed nothing for all.
            if (before == moment.State || !found.Exists(outcome => outcome.State == moment.State))
                continue;
            yield return (ChangeOf(partnership, before, moment.State, moment.On, moment.At) with { Basis = moment.Event!.Basis }, moment.Event);
        }
    }

    /// <summary>What changed since a member left, or since an agreement was suspended, ended or ran out, by which the relationship was carried.</summary>
    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesByRecords(Partnership partnership, RelationshipCourse course)
    {
        foreach (var moment in course.Whole.Partial)
        {
            // A member that left by its own record, of which no event tells.
            if (moment is { Event: null, On: { } left } && Changed(DayBefore(moment.When.First), moment.When.Last, left, moment.At) is { } departure)
                yield return (departure, null);
        }

        foreach (var agreement in AgreementsUnder(partnership.Id))
        {
            if (InstrumentOf(agreement.Id) is not { Carries: true } instrument)
                continue;
            foreach (var turn in instrument.Turns)
            {
                if (turn.Event is { } @event && turn.On is { } on && Changed(DayBefore(turn.When.First), turn.When.Last, on, turn.At) is { } change)
                    yield return (change with { Basis = @event.Basis }, @event);
            }

            // What is to run out after the day for which the register speaks has changed nothing yet.
            if (instrument.Ending == TermEnding.OnADay && instrument.End.First <= asOf && EndOf(instrument) is { } end && Changed(instrument.End.First, DaySpan.DayAfter(instrument.End.Last), end, instrument.At with { Member = "term" }) is { } expired)
                yield return (expired, null);
        }

        StatusChange? Changed(int dayBefore, int dayAfter, PartialDate on, Place at)
        {
            var found = new List<Outcome>();
            course.Whole.FindPossible(dayBefore, found);
            var before = Possible(found)[0].State;
            course.Whole.FindPossible(dayAfter, found);
            var after = Possible(found)[0].State;

            // Carried by one agreement or by another: it goes on.
            return after == before || (IsLive(before.Phase) && IsLive(after.Phase)) ? null : ChangeOf(partnership, before, after, on, at);
        }

        static PartialDate? EndOf(Instrument instrument) =>
            instrument.End.IsOneDay && DaySpan.DayOf(instrument.End.Last) is { } day ? PartialDate.On(day) : instrument.Agreement?.Term?.EndsOn;
    }

    private static int DayBefore(int number) => number == int.MinValue ? number : number - 1;

    private static StatusChange ChangeOf(Partnership partnership, LifecycleState from, LifecycleState to, PartialDate? on, Place at) => new()
    {
        Partnership = partnership.Id,
        From = from,
        To = to,
        On = on,
        Within = Certainty.Maybe,
        Reason = StatedReason.NotStated,
        At = at.Pointer,
    };

    private static StatusChange? Place(StatusChange change, PartnershipEvent? @event, Crisis crisis)
    {
        var isNamed = @event?.Crisis == crisis.Id;
        var within = crisis.Validity is null ? (isNamed ? Certainty.Maybe : Certainty.No)
            : change.On is { } on ? crisis.Validity.CoversOn(on)
            : isNamed ? Certainty.Maybe : Certainty.No;
        if (within == Certainty.No && !isNamed)
            return null;
        return change with
        {
            Within = within,
            Reason = isNamed ? StatedReason.ThisCrisis : @event?.Crisis is not null ? StatedReason.AnotherCrisis : @event?.Basis is not null ? StatedReason.InWords : StatedReason.NotStated,
            OtherCrisis = isNamed ? null : @event?.Crisis,
        };
    }
}
