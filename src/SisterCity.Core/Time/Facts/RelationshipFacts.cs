using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What the record tells of a partnership: its events, what agreements under it mean for it, and who left.</summary>
internal sealed class RelationshipFacts
{
    private readonly Lives lives;
    private readonly Partnership partnership;
    private readonly Seats seats;

    public RelationshipFacts(Lives lives, Partnership partnership, Seats seats)
    {
        (this.lives, this.partnership, this.seats) = (lives, partnership, seats);
        Told = partnership.Events.IsEmpty ? [] : [.. Events()];
        var carriers = new List<Carrier>();
        var facts = new List<Fact>();
        foreach (var fact in Told)
        {
            var isOfAnAgreement = fact.Phase == LifecyclePhase.Signed && lives.Of(fact.Event!.Agreement) is not null;
            if (fact.Phase != LifecyclePhase.Signed || (fact.IsPartial && !isOfAnAgreement))
                facts.Add(fact);
            else if (!isOfAnAgreement)
                carriers.Add(new Carrier(fact, [[((OnItsDate)fact.Timing).Day]]));
        }

        if (facts.Count > 1 && SignedByEach([.. facts.Where(static fact => fact.IsPartial && fact.State == LifecycleState.Signed)]) is { } each)
            carriers.Add(each);
        foreach (var agreement in lives.AgreementsUnder(partnership.Id))
        {
            if (agreement.SignedSpan is null)
                continue;
            if (agreement.Carries)
                carriers.Add(new Carrier(agreement));
            if (Means(agreement) is { } fact)
                facts.Add(fact);
        }

        facts.AddRange(lives.Departures(seats, partnership));
        var turns = facts.FindAll(static fact => !fact.IsStep);

        // An ended relationship may be signed anew, and a signed one cannot lapse.
        if (turns.Exists(static fact => fact.Phase == LifecyclePhase.Ended))
            turns.AddRange(carriers.SelectMany(static carrier => carrier.Signature is { } signature ? new[] { signature } : []));
        Turns = Fact.InOrder(turns);
        Steps = Fact.InOrder(facts.FindAll(static fact => fact.IsStep));
        Carriers = carriers.Count < 2 ? [.. carriers] : [.. carriers.OrderByDescending(static carrier => carrier.SignedSpan.Last)];
        CarriersSentFirst = carriers.Exists(static carrier => carrier.IsSent) ? [.. Carriers.OrderByDescending(static carrier => carrier.IsSent)] : Carriers;
    }

    /// <summary>The events, in the order of the record.</summary>
    public Fact[] Told { get; }

    /// <summary>What moves the whole or some of its seats.</summary>
    public Fact[] Turns { get; }

    /// <summary>The steps on the way.</summary>
    public Fact[] Steps { get; }

    /// <summary>What was signed and carries the relationship, the last one first.</summary>
    public Carrier[] Carriers { get; }

    /// <summary>The same, what was sent to the State before the rest.</summary>
    public Carrier[] CarriersSentFirst { get; }

    private IEnumerable<Fact> Events()
    {
        foreach (var (@event, day, at) in lives.EventsOf(partnership))
        {
            var whose = seats.For(@event);
            var ground = @event.State.Phase == LifecyclePhase.Before ? StatusGround.LastStep : StatusGround.LastEvent;
            yield return new Fact(@event.State, ground, TimingOf(@event, day))
            {
                On = @event.On,
                By = whose.By,
                Concerns = whose.Concerns,
                Towards = whose.Towards,
                IsPartial = whose.IsPartial,
                Event = @event,
                Strikes = lives.StruckBy(@event),
                RestsOn = @event.State.Phase == LifecyclePhase.Alive && lives.Of(@event.Agreement) is { Carries: true } agreement ? agreement : null,
                At = at,
            };
        }
    }

    private Timing TimingOf(PartnershipEvent @event, OpenDay day)
    {
        if (@event.On is null || @event.State != LifecycleState.NotRenewed)
            return new OnItsDate(day);
        return new AfterTheTerms(day, [.. lives.AgreementsUnder(partnership.Id)
            .Where(agreement => agreement.Carries && agreement.SignedSpan is not null
                && (@event.Agreement is not { } named || named == agreement.Agreement.Id))]);
    }

    /// <summary>Where events tell of the sides one by one: the signature of the last, by which all had signed; null when one of them is not told to
    /// have signed.</summary>
    private Carrier? SignedByEach(Fact[] apart)
    {
        if (apart.Length < 2)
            return null;
        var each = seats.All.Select(seat => Array.FindAll(apart, fact => fact.By.Contains(seat))).ToList();
        if (each.Exists(static own => own.Length == 0))
            return null;
        var last = each.Select(static own => own.MinBy(static fact => fact.Timing.Span.Last)!).MaxBy(static first => first.Timing.Span.Last)!;
        return new Carrier(last, [.. each.Select(static own => own.Select(static fact => ((OnItsDate)fact.Timing).Day).ToArray())]);
    }

    /// <summary>What the signature of an agreement means for the relationship, beyond that it was signed.</summary>
    private Fact? Means(AgreementLife life)
    {
        var agreement = life.Agreement;
        var renews = agreement.Relations.Select(static relation => relation.Kind.BringsAbout).FirstOrDefault(static state => state?.Effect == Effect.Renew);
        var own = agreement.Kind.BringsAbout;

        // A notice that names agreements is about those; else it is about the relationship.
        var state = own?.Effect is Effect.Step or Effect.Renew ? own : renews ?? (agreement.Relations.IsEmpty ? own : null);
        if (state is not { } means)
            return null;
        var ground = means.Effect == Effect.Step ? StatusGround.LastStep : StatusGround.LaterAgreement;
        return new Fact(means, ground, new BySignature(life, isNotice: means.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended))
        {
            On = life.SignedOn,
            By = agreement.Kind.Nature == AgreementNature.Unilateral ? seats.Of(Partners.Of(agreement)) : default,

            // A renewal concerns only the parties that signed it.
            Concerns = means.Effect == Effect.Renew ? seats.Of(Partners.Of(agreement)) : default,
            RestsOn = life.Carries ? life : null,
            At = life.At with { Member = "signedOn" },
        };
    }
}

/// <summary>What was signed and carries a relationship: an agreement, or a signature that events tell of and of which no agreement is recorded.</summary>
internal sealed class Carrier
{
    private readonly When[][] sides = [];

    public Carrier(AgreementLife agreement) => (Agreement, SignedSpan) = (agreement, agreement.SignedSpan!.Value);

    /// <param name="told">The event that tells of the signature, of the last side when they signed apart.</param>
    /// <param name="sides">The dates on which each side may first have signed.</param>
    public Carrier(Fact told, OpenDay[][] sides)
    {
        Told = told;
        this.sides = [.. sides.Select(static side => side.Select(static day => new When(day)).ToArray())];
        SignedSpan = this.sides.Select(static side => side.Select(static when => when.Span).Aggregate(DaySpan.EarlierOf)).Aggregate(DaySpan.LaterOf);
    }

    public AgreementLife? Agreement { get; }

    public Fact? Told { get; }

    /// <summary>The days on which it may have been signed by all.</summary>
    public DaySpan SignedSpan { get; }

    /// <summary>Whether it is told that it was sent to the State, and not only that it was signed.</summary>
    public bool IsSent => Told?.State == LifecycleState.Transmitted;

    /// <summary>The signature as a fact among others; null when the sides signed apart.</summary>
    public Fact? Signature => Agreement is { } agreement
        ? new Fact(LifecycleState.Signed, StatusGround.LaterAgreement, new BySignature(agreement, isNotice: false))
        {
            On = agreement.SignedOn,
            Concerns = agreement.Seats.All,
            At = agreement.At,
        }
        : sides is [{ Length: 1 }] ? Told : null;

    public When SignedIn(World world) => Agreement?.SignedIn(world) ?? Signing.LastOfFirst(world, sides);
}
