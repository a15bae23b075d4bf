using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The seats of a partnership or an agreement: its partners, a predecessor and its successor as one.</summary>
internal sealed class Seats
{
    // Of more seats one asks a set whether it has one.
    private const int Few = 8;

    private readonly RegisterIndex index;
    private readonly HashSet<AuthorityId>? many;

    /// <param name="index">The register, which knows who took over from whom.</param>
    /// <param name="partners">The partners.</param>
    public Seats(RegisterIndex index, ValueList<AuthorityId> partners)
    {
        this.index = index;
        All = LastHolders(partners);
        many = All.Count > Few ? [.. All] : null;
    }

    /// <summary>Who holds the seats last, in the order of the record.</summary>
    public ValueList<AuthorityId> All { get; }

    /// <summary>The seat that an authority holds, or whose holder took over from it, or from whose holder it took over; the authority itself when it
    /// has none.</summary>
    public AuthorityId Of(AuthorityId authority)
    {
        if (!Has(authority) && index.Successions.IsOfALine(authority))
        {
            foreach (var seat in All)
            {
                if (StandsFor(authority, seat))
                    return seat;
            }
        }

        return authority;
    }

    /// <summary>The seats of those who are named; who has nothing to do with a seat stays as named.</summary>
    public ValueList<AuthorityId> Of(ValueList<AuthorityId> named) => named.All(Has) ? named
        : named.SelectMany(one => Has(one) || !All.Any(seat => StandsFor(one, seat)) ? [one] : All.Where(seat => StandsFor(one, seat))).Distinct()
            .ToValueList();

    /// <summary>Who acted and who is concerned by an event, and whether that leaves the whole as it is.</summary>
    public Concerned For(PartnershipEvent @event)
    {
        if (@event.By.IsEmpty && @event.Concerns.IsEmpty && @event.Towards.IsEmpty)
            return default;
        var (by, concerns) = (Of(@event.By), Of(@event.Concerns));

        // An event "signed" that names sides is the signature of those sides only.
        if (@event.State == LifecycleState.Signed && !by.IsEmpty && Others(by) > 0)
            return new(by, by, default, true);
        if (!@event.Towards.IsEmpty && @event.State.Phase is LifecyclePhase.Alive or LifecyclePhase.Paused or LifecyclePhase.Ended)
        {
            var (own, towards) = (concerns.IsEmpty ? by : concerns, Of(@event.Towards));
            if (!own.IsEmpty && !All.All(seat => own.Contains(seat) || towards.Contains(seat)))
                return new(by, concerns, towards, true);

            // Towards all others is towards nobody in particular, and somebody must be at one end.
            concerns = own.IsEmpty ? towards : own;
        }

        var others = concerns.IsEmpty ? 0 : Others(concerns);

        // A pause or an end leaves those as they are whom it does not concern; what puts two of three into force puts the whole into force.
        var isStop = @event.State.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;
        return new(by, concerns, default, others >= 2 || (others == 1 && All.Count > 2 && isStop));
    }

    /// <summary>Whether an agreement has a seat among its parties.</summary>
    public bool IsIn(Agreement agreement, AuthorityId seat)
    {
        foreach (var party in agreement.Parties)
        {
            if (party.Authority == seat || Of(party.Authority) == seat)
                return true;
        }

        return false;
    }

    /// <summary>Whether an authority holds a seat.</summary>
    public bool Has(AuthorityId authority) => many?.Contains(authority) ?? All.Contains(authority);

    private ValueList<AuthorityId> LastHolders(ValueList<AuthorityId> partners)
    {
        if (index.Successions.IsEmpty)
            return partners;
        var ofALine = partners.Where(index.Successions.IsOfALine).ToList();
        var last = partners.Where(one => !index.Successions.IsOfALine(one)
            || !ofALine.Exists(other => other != one && index.Successions.HasPassedAsAWhole(one, other))).ToValueList();
        return last.Count > 1 ? last : partners;
    }

    private bool StandsFor(AuthorityId one, AuthorityId other) =>
        index.Successions.HasPassedAsAWhole(one, other) || index.Successions.HasPassedAsAWhole(other, one);

    private int Others(ValueList<AuthorityId> some)
    {
        var count = 0;
        foreach (var seat in All)
            count += some.Contains(seat) ? 0 : 1;
        return count;
    }
}

/// <summary>Whose matter an event is.</summary>
/// <param name="By">The seats that acted; empty when it was all, or is unknown.</param>
/// <param name="Concerns">The seats that it concerns; empty for all.</param>
/// <param name="Towards">The seats towards whom it holds; empty for all.</param>
/// <param name="IsPartial">Whether it leaves the whole as it is.</param>
internal readonly record struct Concerned(ValueList<AuthorityId> By, ValueList<AuthorityId> Concerns, ValueList<AuthorityId> Towards, bool IsPartial);
