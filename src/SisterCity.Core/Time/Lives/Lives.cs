using System.Collections.Concurrent;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The lives of all agreements and partnerships of a register, each made once and asked by all: status, numbers, rules, comparison and law.</summary>
/// <remarks>Immutable and thread-safe. Of records that share an identifier the first counts.</remarks>
internal sealed class Lives
{
    private readonly Dictionary<AgreementId, int> placeOfAgreement;
    private readonly ConcurrentDictionary<AgreementId, AgreementLife> agreements = new();
    private readonly ConcurrentDictionary<Partnership, RelationshipLife> partnerships = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<PartnershipEvent, OpenDay> days = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AgreementId, List<PartnershipEvent>> named = [];
    private readonly Dictionary<AgreementId, List<(PartnershipEvent Event, DaySpan? Since, RecordPointer At)>> annulments = [];
    private readonly Dictionary<PartnershipId, List<int>> befallingAll = [];
    private readonly Dictionary<(PartnershipId, AgreementId), List<int>> naming = [];
    private readonly Dictionary<AgreementId, List<(AgreementId Later, AgreementRelationKind Kind, RecordPointer At)>> later = [];
    private readonly Dictionary<PartnershipId, List<AgreementId>> under = [];
    private readonly Dictionary<PartnershipId, int> placeOfPartnership;
    private readonly int asOf;
    private readonly Lazy<bool> someMayContradict;

    public Lives(RegisterIndex index)
    {
        Index = index;
        var register = index.Register;
        asOf = register.AsOf is { } day ? DaySpan.Of(day).Last : int.MaxValue;
        placeOfPartnership = new Dictionary<PartnershipId, int>(register.Partnerships.Count);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            if (placeOfPartnership.TryAdd(register.Partnerships[i].Id, i))
                IndexEvents(register.Partnerships[i], i);
        }

        placeOfAgreement = new Dictionary<AgreementId, int>(register.Agreements.Count);
        for (var i = 0; i < register.Agreements.Count; i++)
        {
            var agreement = register.Agreements[i];
            if (!placeOfAgreement.TryAdd(agreement.Id, i))
                continue;
            if (agreement.Partnership is { } partnership)
                Add(under, partnership, agreement.Id);
            IndexRelations(agreement, i);
        }

        someMayContradict = new(() => register.Agreements.Any(agreement => CountOfOwn(agreement) > 1));
    }

    /// <summary>The life of a partnership of which nothing else is known.</summary>
    public static Lives Alone(Partnership partnership) => new(new RegisterIndex(new Register { Partnerships = [partnership] }));

    /// <summary>The life of an agreement of which nothing else is known.</summary>
    public static Lives Alone(Agreement agreement) => new(new RegisterIndex(new Register { Agreements = [agreement] }));

    public RegisterIndex Index { get; }

    /// <summary>The last day for which the register speaks; the largest number when it does not say.</summary>
    public int AsOf => asOf;

    public IEnumerable<AgreementLife> Agreements => placeOfAgreement.Keys.Select(id => Of(id)!);

    /// <summary>Whether some agreement has facts of its own that may contradict one another: in most registers none has.</summary>
    public bool SomeMayContradict => someMayContradict.Value;

    /// <summary>The life of an agreement that is named; null when the register does not have it.</summary>
    public AgreementLife? Of(AgreementId? id) => id is { } known && placeOfAgreement.TryGetValue(known, out var place)
        ? agreements.GetOrAdd(known, static (_, told) => new AgreementLife(told.Lives, told.Lives.Index.Register.Agreements[told.Place], told.Place), (Lives: this, Place: place))
        : null;

    /// <summary>The life of an agreement, also of one that is not of the register.</summary>
    public AgreementLife Of(Agreement agreement) => Of(agreement.Id) ?? new AgreementLife(this, agreement, 0);

    public RelationshipLife Of(Partnership partnership) => partnerships.GetOrAdd(partnership, static (one, lives) => new RelationshipLife(lives, one), this);

    public int IndexOf(Partnership partnership) => placeOfPartnership.GetValueOrDefault(partnership.Id);

    public Partnership? PartnershipOf(Agreement agreement) => agreement.Partnership is { } id ? Index.Partnerships.GetValueOrDefault(id) : null;

    public IEnumerable<AgreementLife> AgreementsUnder(PartnershipId id) => under.TryGetValue(id, out var ids) ? ids.Select(one => Of(one)!) : [];

    public LocalAuthority? Find(AuthorityId id) => Index.Authorities.GetValueOrDefault(id);

    public Argument NameOf(AuthorityId id) => Find(id) is { Names: { IsEmpty: false } names } ? names[0].Text : id.Text;

    /// <summary>The events that tell of an agreement: its own, and those of partnerships that name it.</summary>
    public IEnumerable<PartnershipEvent> EventsOf(Agreement agreement) =>
        named.TryGetValue(agreement.Id, out var others) ? agreement.Events.Concat(others) : agreement.Events;

    /// <summary>The events of a partnership, each with its days and its place.</summary>
    public IEnumerable<(PartnershipEvent Event, OpenDay Day, RecordPointer At)> EventsOf(Partnership partnership) =>
        EventsAt(partnership, Enumerable.Range(0, partnership.Events.Count));

    /// <summary>The events of a partnership that may befall one of its agreements: those that name it, and those that befall all.</summary>
    public IEnumerable<(PartnershipEvent Event, OpenDay Day, RecordPointer At)> EventsFor(AgreementId agreement, Partnership partnership) =>
        EventsAt(partnership, befallingAll.GetValueOrDefault(partnership.Id, []).Union(naming.GetValueOrDefault((partnership.Id, agreement), [])).Order());

    /// <summary>The annulments of an agreement that partnerships tell.</summary>
    public IReadOnlyList<(PartnershipEvent Event, DaySpan? Since, RecordPointer At)> AnnulmentsOf(AgreementLife life) =>
        annulments.GetValueOrDefault(life.Agreement.Id, []);

    /// <summary>The agreements that say what they do to another.</summary>
    public IEnumerable<(AgreementLife Later, AgreementRelationKind Kind, RecordPointer At)> LaterThan(AgreementLife life) =>
        later.TryGetValue(life.Agreement.Id, out var relations) ? relations.Select(one => (Of(one.Later)!, one.Kind, one.At)) : [];

    /// <summary>The agreements whose terms are those of another as well: renewals, and amendments that state a term.</summary>
    public IEnumerable<AgreementLife> RenewalsOf(AgreementLife life) => LaterThan(life)
        .Where(static one => one.Kind == AgreementRelationKind.Renews
            || (one.Kind == AgreementRelationKind.Amends && one.Later.Agreement.Term is not null)).Select(static one => one.Later);

    /// <summary>The agreement that an event says was annulled; null for one that says it of none.</summary>
    public AgreementLife? StruckBy(PartnershipEvent @event) => Of(@event.Strikes());

    /// <summary>The date of an event; the same one wherever it is asked for.</summary>
    public OpenDay DayOf(PartnershipEvent @event) => DayOf(@event, (DaySpan?)null);

    /// <summary>The date of an event; without one, any day from the beginning until the day for which the register speaks.</summary>
    public OpenDay DayOf(PartnershipEvent @event, DaySpan? since)
    {
        var span = @event.On is { } on ? DaySpan.Of(on) : new DaySpan(Math.Min(since?.First ?? int.MinValue, asOf), asOf);
        return span.IsOneDay ? new OpenDay(span) : days.GetOrAdd(@event, static (_, span) => new OpenDay(span), span);
    }

    /// <summary>The date of an event of an agreement; without one, any day from its signature or, when that has no date, from the beginning of the
    /// relationship.</summary>
    public OpenDay DayOf(PartnershipEvent @event, AgreementLife life) =>
        DayOf(@event, life.Agreement.SignedOn is not null ? life.SignedSpan : PartnershipOf(life.Agreement) is { } partnership ? SinceOf(partnership) : null);

    public static DaySpan? SinceOf(Partnership partnership) => partnership.Since is { } since ? DaySpan.Of(since) : null;

    /// <summary>Who is no member any more, by the record of the member or of the authority. Whose successor goes on in its place has not left.</summary>
    public IEnumerable<Fact> Departures(Seats seats, Partnership? partnership)
    {
        var memberships = MembershipsThatEnded(partnership);
        for (var i = 0; i < seats.All.Count; i++)
        {
            var seat = seats.All[i];
            if ((memberships?.GetValueOrDefault(seat) ?? ExistenceOf(seat)) is not { } left)
                continue;
            var (day, successions) = (OpenDay.Of(left.On), SuccessionsOf(seat).ToList());
            if (successions.Exists(one => one is not null && one.Span.Last <= day.Span.First))
                continue;
            yield return new Fact(
                LifecycleState.Ended, StatusGround.SidesHaveLeft,
                new ByLeaving(day, successions.FindAll(one => one is null || one.Span.First <= day.Span.Last)))
            {
                On = left.On,
                Concerns = [seat],
                IsPartial = true,
                At = left.At,
            };
        }
    }

    /// <summary>Whether a member is one in the place of another, which was there before it.</summary>
    public bool TookASeatOver(AuthorityId member, Partnership partnership) => Index.Successions.IsOfALine(member)
        && partnership.Members.Any(other => other.Authority != member && Index.Successions.HasPassedAsAWhole(other.Authority, member));

    private IEnumerable<OpenDay?> SuccessionsOf(AuthorityId seat) => Index.Successions.After(seat)
        .Where(static step => !step.Succession.PassesAPartOnly())
        .Select(static step => (step.Succession.On ?? step.Successor.Existence?.From) is { } on ? OpenDay.Of(on) : null);

    private Dictionary<AuthorityId, (PartialDate On, RecordPointer At)?>? MembershipsThatEnded(Partnership? partnership)
    {
        if (partnership is null || !partnership.Members.Any(static member => member.Validity?.Until is not null))
            return null;

        // Of an authority that stands twice among the members the first membership counts.
        var ended = new Dictionary<AuthorityId, (PartialDate On, RecordPointer At)?>();
        var passed = new HashSet<AuthorityId>();
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            if (passed.Add(partnership.Members[i].Authority) && partnership.Members[i].Validity?.Until is { } until)
                ended.Add(partnership.Members[i].Authority, (until, new RecordPointer("partnerships", IndexOf(partnership), "members", i)));
        }

        return ended;
    }

    private (PartialDate On, RecordPointer At)? ExistenceOf(AuthorityId seat) =>
        Find(seat) is { HasNoSuccessor: true, Existence.Until: { } over } authority && Index.IndexOf(authority) is { } place
            ? (over, new RecordPointer("authorities", place, "existence"))
            : null;

    private IEnumerable<(PartnershipEvent Event, OpenDay Day, RecordPointer At)> EventsAt(Partnership partnership, IEnumerable<int> places)
    {
        var (since, index) = (SinceOf(partnership), IndexOf(partnership));
        return places.Select(i => (partnership.Events[i], DayOf(partnership.Events[i], since), new RecordPointer("partnerships", index, "events", i)));
    }

    private void IndexEvents(Partnership partnership, int index)
    {
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (AgreementFacts.BefallsAll(@event.State))
                Add(befallingAll, partnership.Id, i);
            if (@event.Agreement is not { } agreement)
                continue;
            Add(named, agreement, @event);
            Add(naming, (partnership.Id, agreement), i);
            if (@event.Strikes() is not null)
                Add(annulments, agreement, (@event, SinceOf(partnership), new RecordPointer("partnerships", index, "events", i)));
        }
    }

    /// <summary>How much may be told of an agreement itself.</summary>
    private int CountOfOwn(Agreement agreement) =>
        agreement.Events.Count + annulments.GetValueOrDefault(agreement.Id, []).Count + later.GetValueOrDefault(agreement.Id, []).Count;

    private void IndexRelations(Agreement agreement, int index)
    {
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            var relation = agreement.Relations[i];
            if (relation.Agreement != agreement.Id)
                Add(later, relation.Agreement, (agreement.Id, relation.Kind, new RecordPointer("agreements", index, "relations", i)));
        }
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey id, T item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(id, out var list))
            lists.Add(id, list = []);
        list.Add(item);
    }
}
