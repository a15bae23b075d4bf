using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What is looked at in a life: the whole and each side; where something concerned some seats only, each seat; and each pair of which something is told.</summary>
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
        Pairs = [.. turns.SelectMany(fact => fact.Holders.SelectMany(one => fact.Towards.Select(other => PairOf(one, other)))).OfType<(int, int)>().Distinct()];
    }

    public int Count => 1 + sides.Count + (HasPartial ? seats.Count : 0) + Pairs.Length;

    /// <summary>Whether something concerned some seats only.</summary>
    public bool HasPartial { get; }

    /// <summary>The seats of which something is told that holds between two of them, by their places.</summary>
    public (int One, int Other)[] Pairs { get; }

    public int SeatCount => seats.Count;

    /// <summary>The place of a side; that of the seat which it holds.</summary>
    public int IndexOfSide(AuthorityId seat) => sides.IndexOf(seat);

    public static int Side(int side) => 1 + side;

    public int Seat(int seat) => 1 + sides.Count + seat;

    public int Pair(int pair) => Count - Pairs.Length + pair;

    /// <summary>Whether one asks of a scope whether a fact that concerns some could happen: of a seat as a side or, for what holds between two, of the pair.</summary>
    public bool Judges(int scope, Fact fact) => fact.Towards.IsEmpty ? scope > 0 && scope <= seats.Count : scope >= Pair(0);

    /// <summary>Whether a fact counts in a scope.</summary>
    public bool Has(int scope, Fact fact) =>
        scope == 0 ? !fact.IsPartial
        : scope <= sides.Count ? fact.Touches(sides[scope - 1])
        : scope < Pair(0) ? fact.CountsForSeat(seats[scope - 1 - sides.Count])
        : IsOfPair(fact, Pairs[scope - Pair(0)]);

    /// <summary>Whether a fact is a matter of what two seats are to each other.</summary>
    public bool IsOfPair(Fact fact, (int One, int Other) pair) => fact.TouchesPair(seats[pair.One], seats[pair.Other]);

    private (int One, int Other)? PairOf(AuthorityId one, AuthorityId other)
    {
        var (first, second) = (seats.IndexOf(one), seats.IndexOf(other));
        return first < 0 || second < 0 || first == second ? null : (Math.Min(first, second), Math.Max(first, second));
    }
}
