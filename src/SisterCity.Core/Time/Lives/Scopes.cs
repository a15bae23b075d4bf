using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What is looked at in a life: the whole and each side; where something concerned some seats only, each seat; and each pair of which
/// something is told.</summary>
internal sealed class Scopes
{
    // Of more sides one asks a dictionary for the place of one.
    private const int Few = 8;

    private readonly AuthorityId[] sides;
    private readonly ValueList<AuthorityId> seats;
    private readonly Dictionary<AuthorityId, int>? places;

    /// <param name="sides">The sides that are asked about.</param>
    /// <param name="seats">The seats; each is a side as well.</param>
    /// <param name="turns">What moves the life.</param>
    public Scopes(IEnumerable<AuthorityId> sides, Seats seats, Fact[] turns)
    {
        this.seats = seats.All;
        this.sides = sides.All(seats.Has) ? [.. this.seats] : [.. this.seats, .. sides.Select(seats.Of).Where(side => !seats.Has(side)).Distinct()];
        if (this.sides.Length > Few)
            places = this.sides.Index().ToDictionary(static side => side.Item, static side => side.Index);
        HasPartial = Array.Exists(turns, static fact => fact.IsPartial);
        Pairs = !HasPartial
            ? []
            : [.. turns.SelectMany(fact => fact.Holders.SelectMany(one => fact.Towards.Select(other => PairOf(one, other)))).OfType<(int, int)>().Distinct()];
    }

    public int Count => 1 + sides.Length + (HasPartial ? seats.Count : 0) + Pairs.Length;

    /// <summary>Whether something concerned some seats only.</summary>
    public bool HasPartial { get; }

    /// <summary>The seats of which something is told that holds between two of them, by their places.</summary>
    public (int One, int Other)[] Pairs { get; }

    public int SeatCount => seats.Count;

    /// <summary>The place of a side; that of the seat which it holds.</summary>
    public int IndexOfSide(AuthorityId seat) => places?.GetValueOrDefault(seat, -1) ?? Array.IndexOf(sides, seat);

    public static int Side(int side) => 1 + side;

    public int Seat(int seat) => 1 + sides.Length + seat;

    public int Pair(int pair) => Count - Pairs.Length + pair;

    /// <summary>Whether one asks of a scope whether a fact that concerns some could happen: of a seat as a side or, for what holds between two, of
    /// the pair.</summary>
    public bool Judges(int scope, Fact fact) => fact.Towards.IsEmpty ? scope > 0 && scope <= seats.Count : scope >= Pair(0);

    /// <summary>Whether a fact counts in a scope.</summary>
    public bool Has(int scope, Fact fact) =>
        scope == 0 ? !fact.IsPartial
        : scope <= sides.Length ? fact.Touches(sides[scope - 1])
        : scope < Pair(0) ? fact.CountsForSeat(seats[scope - 1 - sides.Length])
        : IsOfPair(fact, Pairs[scope - Pair(0)]);

    /// <summary>Whether a fact is a matter of what two seats are to each other.</summary>
    public bool IsOfPair(Fact fact, (int One, int Other) pair) => fact.TouchesPair(seats[pair.One], seats[pair.Other]);

    private (int One, int Other)? PairOf(AuthorityId one, AuthorityId other)
    {
        var (first, second) = (IndexOfSide(one), IndexOfSide(other));
        return first < 0 || second < 0 || Math.Max(first, second) >= seats.Count || first == second ? null : (Math.Min(first, second), Math.Max(first, second));
    }
}
