using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>Whose matter an event is.</content>
public sealed partial class Lifecycle
{
    /// <summary>Who acted and who is concerned, among the members of a partnership or the parties of an agreement, and whether that leaves the whole as it is.</summary>
    internal (ValueList<AuthorityId> By, ValueList<AuthorityId> Concerns, bool IsPartial) SidesOf(PartnershipEvent @event, ValueList<AuthorityId> members)
    {
        if (@event.By.IsEmpty && @event.Concerns.IsEmpty)
            return default;
        var (by, concerns) = (AsMembers(@event.By, members), AsMembers(@event.Concerns, members));

        // Who signs signs for itself.
        if (@event.State == LifecycleState.Signed && !by.IsEmpty && CountOthers(by, members).Others > 0)
            return (by, by, true);
        var (all, others) = concerns.IsEmpty ? default : CountOthers(concerns, members);

        // A pause or an end leaves those as they are whom it does not concern; what puts two of three into force puts the whole into force.
        var isStop = @event.State.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;
        return (by, concerns, others >= 2 || (others == 1 && all > 2 && isStop));
    }

    /// <summary>The same of an agreement, whose parties are looked up only for an event that names somebody.</summary>
    private (ValueList<AuthorityId> By, ValueList<AuthorityId> Concerns, bool IsPartial) SidesOf(PartnershipEvent @event, Agreement agreement) =>
        @event.By.IsEmpty && @event.Concerns.IsEmpty ? default : SidesOf(@event, PartiesOf(agreement));

    /// <summary>The sides of a partnership or an agreement: its partners, those who took over from one another as one.</summary>
    internal ValueList<AuthorityId> SeatsAmong(ValueList<AuthorityId> partners)
    {
        if (index.Successors.Count == 0)
            return partners;
        var seats = ((IEnumerable<AuthorityId>)partners).Where(one => !((IEnumerable<AuthorityId>)partners).Any(other => other != one && index.Leads(one, other, whole: true))).ToValueList();
        return seats.Count > 1 ? seats : partners;
    }

    /// <summary>Sides as they are named, or those whose predecessors or successors are named; who has nothing to do with a side stays as named.</summary>
    internal ValueList<AuthorityId> AsMembers(ValueList<AuthorityId> named, ValueList<AuthorityId> members)
    {
        IEnumerable<AuthorityId> known = members;
        return ((IEnumerable<AuthorityId>)named).All(known.Contains) ? named
            : ((IEnumerable<AuthorityId>)named).SelectMany(one => known.Contains(one) || !known.Any(member => StandsFor(one, member)) ? [one] : known.Where(member => StandsFor(one, member)))
                .Distinct().ToValueList();

        bool StandsFor(AuthorityId one, AuthorityId member) => index.Leads(one, member, whole: true) || index.Leads(member, one, whole: true);
    }

    private static (int All, int Others) CountOthers(ValueList<AuthorityId> some, ValueList<AuthorityId> members) =>
        (members.Count, ((IEnumerable<AuthorityId>)members).Count(member => !((IEnumerable<AuthorityId>)some).Contains(member)));
}
