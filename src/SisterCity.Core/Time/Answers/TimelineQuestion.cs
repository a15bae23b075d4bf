using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>What happened to a partnership, its agreements and its members, in the order of time as far as it is known.</summary>
internal sealed class TimelineQuestion(Lives lives)
{
    private readonly List<(TimelineEntry Entry, DaySpan When)> drafts = [];

    public ValueList<TimelineEntry> Of(Partnership partnership)
    {
        AddRelationship(partnership);
        AddClaims(partnership);

        // A claim that a partnership repeats from one of its agreements is told once.
        var told = partnership.DateClaims.Select(static claim => claim.On).ToHashSet();
        foreach (var agreement in lives.AgreementsUnder(partnership.Id))
            AddAgreement(agreement, told);
        for (var i = 0; i < partnership.Members.Count; i++)
            AddMember(partnership.Members[i], new RecordPointer("partnerships", lives.IndexOf(partnership), "members", i));
        var ordered = drafts.OrderBy(static draft => draft.When.First).ThenBy(static draft => draft.When.Last).ThenBy(static draft => RankOf(draft.Entry))
            .ThenBy(static draft => draft.Entry.At.Text, StringComparer.Ordinal).ToList();
        return ordered.Select((draft, i) => draft.Entry with
        {
            Earliest = DaySpan.DayOf(draft.When.First),
            Latest = DaySpan.DayOf(draft.When.Last),
            FollowsThePrevious = i == 0 || ordered[i - 1].When.Last < draft.When.First
                ? Certainty.Surely
                : draft.When.IsOneDay && ordered[i - 1].When == draft.When
                ? Certainty.No
                : Certainty.Maybe,
        }).ToValueList();
    }

    private static int RankOf(TimelineEntry entry) =>
        entry.IsClaim ? 3 : entry.Kind == TimelineEntryKind.Signature ? 0 : entry.Kind == TimelineEntryKind.Beginning ? 1 : 2;

    private void AddRelationship(Partnership partnership)
    {
        var at = new RecordPointer("partnerships", lives.IndexOf(partnership), string.Empty);
        Add(new() { Kind = TimelineEntryKind.FirstContact, On = partnership.FirstContact, At = Pointer(at, "firstContact") });
        Add(new() { Kind = TimelineEntryKind.Beginning, On = partnership.Since, At = Pointer(at, "since") });
        foreach (var fact in lives.Of(partnership).Facts.Told)
        {
            var crisis = fact.Event!.Crisis;
            drafts.Add((
                new TimelineEntry
                {
                    Kind = TimelineEntryKind.Event,
                    State = fact.State,
                    On = fact.On,
                    Sides = fact.Sides,
                    Agreement = fact.Event.Agreement,
                    Crisis = crisis,
                    At = fact.At.Pointer,
                    Details = [.. fact.Sides.Select(lives.NameOf), .. crisis is { } known ? new[] { NameOf(known) } : []],
                },
                fact.On is { } on ? DaySpan.Of(on) : DaysOfTheUndated(fact, partnership)));
        }
    }

    /// <summary>A pause without a date came before the first that took up again and that no dated pause explains.</summary>
    private DaySpan DaysOfTheUndated(Fact undated, Partnership partnership)
    {
        if (undated.Phase != LifecyclePhase.Paused)
            return undated.Timing.Span;
        var told = lives.Of(partnership).Facts.Told;
        var last = told.Where(fact => fact is { Effect: Effect.Resume, On: not null }
            && !told.Any(pause => pause is { Phase: LifecyclePhase.Paused, On: not null } && pause.Timing.Span.First <= fact.Timing.Span.Last))
            .Select(static fact => fact.Timing.Span.Last).Append(undated.Timing.Span.Last).Min();
        return undated.Timing.Span with { Last = last };
    }

    private void AddClaims(Partnership partnership)
    {
        var place = lives.IndexOf(partnership);
        for (var i = 0; i < partnership.StatusClaims.Count; i++)
        {
            var claim = partnership.StatusClaims[i];
            Add(
                new()
                {
                    Kind = TimelineEntryKind.StatusClaim,
                    On = claim.AsOf,
                    State = claim.State,
                    Sides = claim.ClaimedBy,
                    At = new RecordPointer("partnerships", place, "statusClaims", i).Pointer,
                });
        }

        var at = new RecordPointer("partnerships", place, "dateClaims");
        AddDateClaims(partnership.DateClaims, at);
        for (var i = 0; i < partnership.Events.Count; i++)
            AddDateClaims(
                partnership.Events[i].DateClaims, at with { Member = $"events/{i}/dateClaims" }, partnership.Events[i].State, partnership.Events[i].Agreement);
    }

    private void AddDateClaims(
        ValueList<DateClaim> claims, RecordPointer at, LifecycleState? state = null, AgreementId? agreement = null, HashSet<PartialDate>? told = null)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (told?.Contains(claim.On) == true)
                continue;
            Add(
                new()
                {
                    Kind = TimelineEntryKind.DateClaim,
                    On = claim.On,
                    State = state,
                    Sides = claim.ClaimedBy,
                    Agreement = agreement,
                    At = (at with { Item = i }).Pointer,
                },
                claim.ClaimedBy.IsEmpty && claim.Claimant is { } claimant ? (Argument)claimant : null);
        }
    }

    private static bool IsAStepOfItsOwn(Fact step) =>
        step.Event is null && step.Effect is Effect.Step or Effect.Sign && !string.Equals(step.At.Member, "initialledOn", StringComparison.Ordinal);

    private Argument NameOf(CrisisId id) => lives.Index.Crises.TryGetValue(id, out var crisis) ? crisis.Title : id.Text;

    private void AddAgreement(AgreementLife life, HashSet<PartialDate> told)
    {
        var agreement = life.Agreement;
        Argument name = agreement.Title is { } title ? title : agreement.Kind.IsListed ? agreement.Kind.Entry : agreement.Kind.Text;
        AddOf(TimelineEntryKind.Signature, agreement.SignedOn, "signedOn", LifecycleState.Signed);
        AddOf(TimelineEntryKind.Step, agreement.InitialledOn, "initialledOn", LifecycleState.Initialled);
        AddOf(TimelineEntryKind.TermBegins, agreement.Term?.StartsOn, "term/startsOn");
        AddOf(TimelineEntryKind.TermEnds, agreement.Term?.EndsOn ?? life.FirstEnd.AsDate(), agreement.Term?.EndsOn is null ? "term" : "term/endsOn");
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (party.SignedOn is { } apart && apart != agreement.SignedOn)
                AddOf(TimelineEntryKind.Signature, apart, $"parties/{i}/signedOn", LifecycleState.Signed, [party.Authority]);
        }

        foreach (var step in life.Facts.Steps.Where(IsAStepOfItsOwn))
            Add(
                new() { Kind = TimelineEntryKind.Step, On = step.On, State = step.State, Sides = step.By, Agreement = agreement.Id, At = step.At.Pointer },
                name);
        for (var i = 0; i < agreement.Events.Count; i++)
        {
            var @event = agreement.Events[i];
            Add(
                new()
                {
                    Kind = TimelineEntryKind.Event,
                    On = @event.On,
                    State = @event.State,
                    Sides = @event.By,
                    Agreement = agreement.Id,
                    At = (life.At with { Member = "events", Item = i }).Pointer,
                },
                name,
                lives.DayOf(@event, life).Span);
            AddDateClaims(@event.DateClaims, life.At with { Member = $"events/{i}/dateClaims" }, @event.State, agreement.Id);
        }

        AddDateClaims(agreement.DateClaims, life.At with { Member = "dateClaims" }, LifecycleState.Signed, agreement.Id, told);
        AddDateClaims(agreement.Term?.EndClaims ?? default, life.At with { Member = "term/endClaims" }, LifecycleState.Expired, agreement.Id);

        void AddOf(TimelineEntryKind kind, PartialDate? on, string member, LifecycleState? state = null, ValueList<AuthorityId> sides = default) =>
            Add(new() { Kind = kind, On = on, State = state, Sides = sides, Agreement = agreement.Id, At = Pointer(life.At, member) }, name);
    }

    private void AddMember(PartnershipMember member, RecordPointer at)
    {
        Add(new() { Kind = TimelineEntryKind.SideJoins, On = member.Validity?.From, Sides = [member.Authority], At = at.Pointer });
        Add(new() { Kind = TimelineEntryKind.SideLeaves, On = member.Validity?.Until, Sides = [member.Authority], At = at.Pointer });
        foreach (var (successor, succession) in lives.Index.Successions.After(member.Authority))
        {
            if (lives.Index.IndexOf(successor) is { } place)
                Add(
                    new()
                    {
                        Kind = TimelineEntryKind.Succession,
                        On = succession.On ?? successor.Existence?.From,
                        Sides = [member.Authority, successor.Id],
                        At = new RecordPointer("authorities", place, "successions").Pointer,
                    });
        }

        if (lives.Find(member.Authority) is not { Kinds: { Count: > 1 } kinds } authority || lives.Index.IndexOf(authority) is not { } where)
            return;
        for (var i = 0; i < kinds.Count; i++)
        {
            Add(
                new()
                {
                    Kind = TimelineEntryKind.ChangeOfKind,
                    On = kinds[i].Validity?.From,
                    Sides = [member.Authority],
                    At = new RecordPointer("authorities", where, "kinds", i).Pointer,
                },
                kinds[i].Kind.IsListed ? kinds[i].Kind.Entry : kinds[i].Kind.Text);
        }
    }

    private static JsonPointer Pointer(RecordPointer at, string member) => (at with { Member = member }).Pointer;

    private void Add(TimelineEntry entry, Argument? detail = null, DaySpan? undated = null)
    {
        if (entry.On is null && undated is null && entry.Kind != TimelineEntryKind.StatusClaim)
            return;
        drafts.Add((
            entry with { Details = [.. entry.Sides.Select(lives.NameOf), .. detail is null ? [] : new[] { detail }] },
            entry.On is { } date ? DaySpan.Of(date) : undated ?? DaySpan.Any));
    }
}
