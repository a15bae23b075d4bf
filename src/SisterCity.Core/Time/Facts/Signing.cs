using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>When an agreement was signed by all: on the day that it states, else with the signature of the last side, else by the first fact that
/// presupposes it.</summary>
internal sealed class Signing
{
    private readonly When? stated;
    private readonly When[] bySides = [];
    private readonly List<Proof> proofs = [];
    private readonly Dictionary<AuthorityId, (PartialDate On, When When)>? sides;

    /// <param name="agreement">The agreement.</param>
    /// <param name="seats">Its seats.</param>
    /// <param name="told">The events that name it, its own included.</param>
    /// <param name="dayOf">The date of an event.</param>
    public Signing(Agreement agreement, Seats seats, IEnumerable<PartnershipEvent> told, Func<PartnershipEvent, OpenDay> dayOf)
    {
        foreach (var party in agreement.Parties)
        {
            if (party.SignedOn is { } apart)
                (sides ??= []).TryAdd(party.Authority, (apart, When.On(apart)));
        }

        Sent = [.. agreement.Parties.Select(static party => party.Transmission?.FirstDate() is { } sent ? OpenDay.Of(sent) : null)];
        if (agreement.SignedOn is { } chosen)
        {
            (stated, On) = (When.On(chosen), chosen);
            Span = stated.Value.Span;
            return;
        }

        // A party that pays or attends need not sign.
        if (sides is not null && Partners.Of(agreement).All(sides.ContainsKey))
        {
            bySides = [.. sides.Values.Select(static side => side.When)];
            On = sides.Values.MaxBy(static side => side.When.Span.Last).On;
            Span = bySides.Select(static side => side.Span).Aggregate(DaySpan.LaterOf);
            return;
        }

        ReadProofs(agreement, seats, told, dayOf);
        if (proofs.Count == 0)
            return;
        On = proofs.MinBy(static proof => proof.Span.Last)!.On;
        Span = proofs.Select(static proof => proof.Span).Aggregate(DaySpan.EarlierOf);
    }

    /// <summary>When it was transmitted, for each party in the order of the record; null for a party of which nothing is recorded.</summary>
    public IReadOnlyList<OpenDay?> Sent { get; }

    /// <summary>The days on which it may have been signed by all; null when nothing tells of it.</summary>
    public DaySpan? Span { get; }

    /// <summary>The days from which a term may count that states no first day; null when nothing tells of one.</summary>
    public DaySpan? TermSpan =>
        proofs.Count == 0
            ? Span
            : proofs.FindAll(static proof => proof.BeginsTheTerm) is { Count: > 0 } some
            ? some.Select(static proof => proof.Span).Aggregate(DaySpan.EarlierOf)
            : null;

    /// <summary>The date as it is recorded: the stated one, that of the last side, or that of the fact that proves it.</summary>
    public PartialDate? On { get; }

    /// <summary>Whether a term without a first day counts from it: not from what only proves that it was signed before.</summary>
    public bool BeginsATerm => stated is not null || bySides.Length > 0 || proofs.Exists(static proof => proof.BeginsTheTerm);

    /// <summary>The day in a world; null when nothing tells of it.</summary>
    public When? In(World world) => stated ?? (bySides.Length > 0 ? LastOf(world, bySides) : FirstOf(world, proofs));

    /// <summary>The day in a world from which a term counts that states no first day; null when nothing tells of it.</summary>
    public When? BeginsTheTermIn(World world) =>
        stated ?? (bySides.Length > 0 ? LastOf(world, bySides) : FirstOf(world, proofs.Where(static proof => proof.BeginsTheTerm)));

    /// <summary>When one side signed, where the record has a date of its own for it.</summary>
    public (PartialDate On, When When)? Of(AuthorityId side) => sides is not null && sides.TryGetValue(side, out var own) ? own : null;

    private void ReadProofs(Agreement agreement, Seats seats, IEnumerable<PartnershipEvent> told, Func<PartnershipEvent, OpenDay> dayOf)
    {
        var apart = sides?.Select(side => (Side: seats.Of(side.Key), side.Value.On, side.Value.When)).ToList() ?? [];
        foreach (var @event in told)
        {
            if (@event.On is not { } on || @event.State.Phase is not (LifecyclePhase.Signed or LifecyclePhase.Alive))
                continue;
            var when = new When(dayOf(@event));
            if (@event.State == LifecycleState.Signed && seats.For(@event) is { IsPartial: true, By: var signers })
                apart.AddRange(signers.Select(signer => (signer, on, when)));
            else
                proofs.Add(new Proof(on, [[when]], BeginsTheTerm: @event.State == LifecycleState.Signed || @event.State == LifecycleState.InForce));
        }

        var bySeat = apart.ToLookup(static one => one.Side);
        if (!seats.All.IsEmpty && seats.All.All(bySeat.Contains))
        {
            var each = seats.All.Select(seat => bySeat[seat].ToList()).ToList();
            var last = each.Select(static one => one.MinBy(static side => side.When.Span.Last).On).MaxBy(static on => DaySpan.Of(on).Last);
            proofs.Add(new Proof(last, [.. each.Select(static one => one.Select(static side => side.When).ToArray())], BeginsTheTerm: true));
        }

        // A transmitted agreement had been signed.
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (Sent[i] is { } sent)
                proofs.Add(new Proof(agreement.Parties[i].Transmission!.FirstDate()!.Value, [[new When(sent)]], BeginsTheTerm: false));
        }
    }

    /// <summary>The day on which the last of some sides had signed, each on the first of its days.</summary>
    public static When LastOfFirst(World world, When[][] sides) => LastOf(world, [.. sides.Select(side => side.Aggregate(world.Earlier))]);

    private static When? FirstOf(World world, IEnumerable<Proof> proofs)
    {
        When? first = null;
        foreach (var proof in proofs)
        {
            var day = LastOfFirst(world, proof.Sides);
            first = first is { } known ? world.Earlier(known, day) : day;
        }

        return first;
    }

    private static When LastOf(World world, When[] sides)
    {
        var last = sides[0];
        foreach (var side in sides.AsSpan(1))
            last = world.Later(last, side);
        return last;
    }

    /// <summary>A fact that presupposes the signature: the last of some sides, each by the first that tells of it.</summary>
    private sealed record Proof(PartialDate On, When[][] Sides, bool BeginsTheTerm)
    {
        public DaySpan Span => Sides.Select(static side => side.Select(static when => when.Span).Aggregate(DaySpan.EarlierOf)).Aggregate(DaySpan.LaterOf);
    }
}
