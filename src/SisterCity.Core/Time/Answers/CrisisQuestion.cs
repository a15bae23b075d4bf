using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Which changes of status fall into the time of a crisis, and what they give as their reason.</summary>
internal sealed class CrisisQuestion(Lives lives)
{
    public ValueList<CrisisWindow> Windows()
    {
        var register = lives.Index.Register;
        if (register.Crises.IsEmpty)
            return default;
        var changes = register.Partnerships.SelectMany(ChangesOf).ToList();
        return register.Crises.Select(crisis => new CrisisWindow
        {
            Crisis = crisis,
            Changes = changes.Select(change => InWindow(change.Change, change.Event, crisis)).OfType<StatusChange>().ToValueList(),
        }).ToValueList();
    }

    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesOf(Partnership partnership)
    {
        var life = lives.Of(partnership);
        return ChangesByEvents(partnership, life).Concat(ChangesByDepartures(partnership, life)).Concat(ChangesByAgreements(partnership, life));
    }

    /// <summary>What the partnership's own events changed.</summary>
    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesByEvents(Partnership partnership, RelationshipLife life)
    {
        foreach (var fact in life.Facts.Told)
        {
            // An annulled agreement changes the relationship only through what it carried: see ChangesByAgreements.
            if (fact.IsStep || fact.Strikes is not null)
                continue;
            var when = fact.Timing.Span;
            var before = FirstState(life, DaySpan.DayBefore(when.First));

            // An event that concerned some members only, or that an earlier pause outlasts, changed nothing for all.
            if (before != fact.State && life.On(when.Last, sides: []).Whole.Exists(reached => reached.State == fact.State))
                yield return (ChangeOf(partnership, before, fact.State, fact.On, fact.At) with { Basis = fact.Event!.Basis }, fact.Event);
        }
    }

    /// <summary>What changed since a member left by its own record, of which no event tells.</summary>
    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesByDepartures(Partnership partnership, RelationshipLife life)
    {
        foreach (var fact in life.Facts.Turns)
        {
            if (fact is { Event: null, IsPartial: true, On: { } left } && Changed(partnership, life, fact.Timing.Span, left, fact.At) is { } departure)
                yield return (departure, null);
        }
    }

    /// <summary>What changed since an agreement was suspended, ended or ran out, by which the relationship was carried.</summary>
    private IEnumerable<(StatusChange Change, PartnershipEvent? Event)> ChangesByAgreements(Partnership partnership, RelationshipLife life)
    {
        foreach (var agreement in lives.AgreementsUnder(partnership.Id).Where(static agreement => agreement.Carries))
        {
            foreach (var fact in agreement.Facts.Own)
            {
                if (fact is { Event: { } @event, On: { } on, IsPartial: false } && Changed(partnership, life, fact.Timing.Span, on, fact.At) is { } change)
                    yield return (change with { Basis = @event.Basis }, @event);
            }

            // A term that is to run out after the day for which the register speaks has changed nothing yet.
            var (end, term) = (agreement.LastEnd, agreement.At with { Member = "term" });
            var dayAfter = new DaySpan(DaySpan.DayAfter(end.First), DaySpan.DayAfter(end.Last));
            if (agreement.Clock.Ending == TermEnding.OnADay && end.First <= lives.AsOf && DateOf(agreement) is { } date
                && Changed(partnership, life, dayAfter, date, term) is { } expired)
                yield return (expired, null);
        }
    }

    private static PartialDate? DateOf(AgreementLife agreement) =>
        agreement.LastEnd.IsOneDay && DaySpan.DayOf(agreement.LastEnd.Last) is { } day ? PartialDate.On(day) : agreement.Agreement.Term?.EndsOn;

    /// <summary>The change of state over some days; null when it goes on, carried by one agreement or by another.</summary>
    private StatusChange? Changed(Partnership partnership, RelationshipLife life, DaySpan when, PartialDate on, RecordPointer at)
    {
        var (before, after) = (FirstState(life, DaySpan.DayBefore(when.First)), FirstState(life, when.Last));
        return after == before || (before.Phase == LifecyclePhase.Alive && after.Phase == LifecyclePhase.Alive)
            ? null
            : ChangeOf(partnership, before, after, on, at);
    }

    private static LifecycleState FirstState(RelationshipLife life, int day) => StatusQuestion.InOrder(life.On(day, sides: []).Whole).First().State;

    private StatusChange ChangeOf(Partnership partnership, LifecycleState from, LifecycleState to, PartialDate? on, RecordPointer at) => new()
    {
        Partnership = partnership.Id,
        Name = RecordNames.Of(partnership, lives.Find),
        From = from,
        To = to,
        On = on,
        Within = Certainty.Maybe,
        Reason = StatedReason.NotStated,
        At = at.Pointer,
    };

    private static StatusChange? InWindow(StatusChange change, PartnershipEvent? @event, Crisis crisis)
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
            Reason = isNamed
                ? StatedReason.ThisCrisis
                : @event?.Crisis is not null
                ? StatedReason.AnotherCrisis
                : @event?.Basis is not null
                ? StatedReason.InWords
                : StatedReason.NotStated,
            OtherCrisis = isNamed ? null : @event?.Crisis,
        };
    }
}
