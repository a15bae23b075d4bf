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

    private IEnumerable<(StatusChange Change, PartnershipEvent Event)> ChangesOf(Partnership partnership)
    {
        var course = new RelationshipCourse(this, partnership);
        var found = new List<Outcome>();
        foreach (var moment in course.Told)
        {
            if (moment.IsStep)
                continue;
            course.FindPossible(moment.When.First == int.MinValue ? int.MinValue : moment.When.First - 1, found);
            var before = Possible(found)[0].State;
            if (before == moment.State)
                continue;
            yield return (
                new StatusChange
                {
                    Partnership = partnership.Id,
                    From = before,
                    To = moment.State,
                    On = moment.On,
                    Within = Certainty.Maybe,
                    Reason = StatedReason.NotStated,
                    Basis = moment.Event!.Basis,
                    At = moment.At.Pointer,
                },
                moment.Event);
        }
    }

    private static StatusChange? Place(StatusChange change, PartnershipEvent @event, Crisis crisis)
    {
        var isNamed = @event.Crisis == crisis.Id;
        var within = crisis.Validity is null ? (isNamed ? Certainty.Maybe : Certainty.No)
            : @event.On is { } on ? crisis.Validity.CoversOn(on)
            : isNamed ? Certainty.Maybe : Certainty.No;
        if (within == Certainty.No && !isNamed)
            return null;
        return change with
        {
            Within = within,
            Reason = isNamed ? StatedReason.ThisCrisis : @event.Crisis is not null ? StatedReason.AnotherCrisis : @event.Basis is not null ? StatedReason.InWords : StatedReason.NotStated,
            OtherCrisis = isNamed ? null : @event.Crisis,
        };
    }
}
