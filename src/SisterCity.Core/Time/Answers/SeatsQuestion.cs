using System.Runtime.InteropServices;
using NodaTime;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Who holds the seats of a partnership or an agreement on a day. A side holds its seat while it is one, and then the authority that took over from it.</summary>
internal sealed class SeatsQuestion(Lives lives, LocalDate day)
{
    // Of more members one asks a table for those of a side.
    private const int Few = 8;

    private readonly Territory territory = new(lives.Index);
    private (Partnership Of, ILookup<AuthorityId, PartnershipMember> Members)? many;

    /// <summary>The seat of a party to an agreement.</summary>
    public HeldSeat Of(AuthorityId side)
    {
        var holding = territory.HolderOn(side, day);
        Vacancy? vacancy = !holding.Holders.IsEmpty ? null
            : holding.HasNotBegun ? Vacancy.NotYet
            : holding.HasEnded ? Vacancy.Ended
            : Vacancy.NotRecorded;
        return new HeldSeat(holding.Holders, vacancy);
    }

    /// <summary>The seat of a member of a partnership.</summary>
    public HeldSeat Of(AuthorityId side, Partnership partnership)
    {
        var (joined, stays) = (Certainty.No, Certainty.No);
        PartialDate? left = null;
        foreach (var member in MembershipsOf(side, partnership))
        {
            joined = joined.Or(member.Validity?.From is { } from ? from.IsAfter(day).Not() : Certainty.Surely);
            stays = stays.Or(member.Validity?.CoversOn(day) ?? Certainty.Surely);
            left = member.Validity?.Until ?? left;
        }

        var seat = stays == Certainty.Surely ? Of(side)
            : joined == Certainty.No ? new HeldSeat([], Vacancy.NotYet)
            : stays == Certainty.No && left is { } until && WentItself(side, until) ? new HeldSeat([], Vacancy.Left)
            : Doubted(Of(side));
        return seat with { HasJoined = lives.TookASeatOver(side, partnership) ? Certainty.Surely : joined };
    }

    private IEnumerable<PartnershipMember> MembershipsOf(AuthorityId side, Partnership partnership)
    {
        if (partnership.Members.Count <= Few)
            return partnership.Members.Where(member => member.Authority == side);
        if (many is not { } known || !ReferenceEquals(known.Of, partnership))
            many = known = (partnership, partnership.Members.ToLookup(static member => member.Authority));
        return known.Members[side];
    }

    /// <summary>Whether a side was still there when it ceased to be a member, so that nobody took its seat over.</summary>
    private bool WentItself(AuthorityId side, PartialDate until) =>
        until.Latest is not { } last || territory.HolderOn(side, last).Holders.Any(static holder => holder.By is null);

    private static HeldSeat Doubted(HeldSeat seat) => seat with
    {
        Holders = seat.Holders.Select(static holder => holder.By is null ? holder with { Certainty = Certainty.Maybe } : holder).ToValueList(),
    };
}

/// <summary>A seat on a day.</summary>
/// <param name="Holders">Who may hold it.</param>
/// <param name="Vacancy">Why nobody does; null when somebody does, or may.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeldSeat(ValueList<Holder> Holders, Vacancy? Vacancy)
{
    /// <summary>Whether the side has become a member by the day.</summary>
    public Certainty HasJoined { get; init; } = Certainty.Surely;

    /// <summary>Whether nobody holds it any more.</summary>
    public bool IsOver => Vacancy is { } why && why != Time.Vacancy.NotYet;
}
