using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What is looked at in a life: the whole, each side that is asked about and, where something concerned some seats only, each seat.</summary>
internal sealed class Scopes
{
    private readonly List<AuthorityId> sides;
    private readonly List<AuthorityId> seats;

    /// <param name="sides">The sides that are asked about.</param>
    /// <param name="seats">The seats; each is a side as well.</param>
    /// <param name="turns">What moves the life.</param>
    public Scopes(IEnumerable<AuthorityId> sides, Seats seats, Fact[] turns)
    {
        this.seats = [.. seats.All];
        this.sides = [.. this.seats, .. sides.Select(seats.Of).Except(this.seats)];
        HasPartial = Array.Exists(turns, static fact => fact.IsPartial);
    }

    public int Count => 1 + sides.Count + (HasPartial ? seats.Count : 0);

    /// <summary>Whether something concerned some seats only.</summary>
    public bool HasPartial { get; }

    public int SeatCount => seats.Count;

    /// <summary>The place of a side; that of the seat which it holds.</summary>
    public int IndexOfSide(AuthorityId seat) => sides.IndexOf(seat);

    public static int Side(int side) => 1 + side;

    public int Seat(int seat) => 1 + sides.Count + seat;

    /// <summary>Whether a scope is that of a seat as a side.</summary>
    public bool IsOfASeat(int scope) => scope > 0 && scope <= seats.Count;

    /// <summary>Whether a fact counts in a scope.</summary>
    public bool Has(int scope, Fact fact) =>
        scope == 0 ? !fact.IsPartial
        : scope <= sides.Count ? fact.Touches(sides[scope - 1])
        : fact.CountsForSeat(seats[scope - 1 - sides.Count]);
}
