using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>Whose matter an event is.</content>
public sealed partial class Lifecycle
{
    /// <summary>Who acted and who is concerned, among the members of a partnership or the parties of an agreement, and whether that leaves the whole as it is.</summary>
    internal (ValueList<AuthorityId> By, ValueList<AuthorityId> Concerns, bool IsPartial) SidesOf(PartnershipEvent @event, IEnumerable<AuthorityId> members)
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

    /// <summary>Members as they are named, or those whose predecessors or successors are named; who has nothing to do with a member stays as named.</summary>
    private ValueList<AuthorityId> AsMembers(ValueList<AuthorityId> named, IEnumerable<AuthorityId> members)
    {
        var known = members as ICollection<AuthorityId> ?? [.. members];
        return ((IEnumerable<AuthorityId>)named).All(known.Contains) ? named
            : ((IEnumerable<AuthorityId>)named).SelectMany(one => known.Contains(one) || !known.Any(member => index.AreOfOneLine(member, one)) ? [one] : known.Where(member => index.AreOfOneLine(member, one)))
                .Distinct().ToValueList();
    }

    private static (int All, int Others) CountOthers(ValueList<AuthorityId> some, IEnumerable<AuthorityId> members)
    {
        var (all, others) = (0, 0);
        foreach (var member in members.Distinct())
        {
            all++;
            others += ((IEnumerable<AuthorityId>)some).Contains(member) ? 0 : 1;
        }

        return (all, others);
    }
}
