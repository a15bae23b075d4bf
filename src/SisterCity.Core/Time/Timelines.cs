using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>Timelines.</content>
public sealed partial class Lifecycle
{
    /// <summary>What happened to a partnership, its agreements and its members, in the order of time as far as it is known.</summary>
    /// <param name="partnership">A partnership of the register.</param>
    /// <returns>By the first day that is possible, then by the last; what may have happened at any time stands where the record bounds it.</returns>
    public ValueList<TimelineEntry> TimelineOf(Partnership partnership)
    {
        ArgumentNullException.ThrowIfNull(partnership);
        var drafts = new List<(TimelineEntry Entry, DaySpan When)>();
        AddRelationship(partnership, drafts);
        foreach (var agreement in AgreementsUnder(partnership.Id))
            AddAgreement(agreement, drafts);
        AddMembers(partnership, drafts);
        var ordered = drafts.OrderBy(draft => draft.When.First).ThenBy(draft => draft.When.Last).ThenBy(draft => RankOf(draft.Entry)).ThenBy(draft => draft.Entry.At.Text, StringComparer.Ordinal).ToList();
        return ordered.Select((draft, i) => draft.Entry with
        {
            Earliest = DaySpan.DayOf(draft.When.First),
            Latest = DaySpan.DayOf(draft.When.Last),
            FollowsThePrevious = i == 0 || ordered[i - 1].When.Last < draft.When.First ? Certainty.Surely : draft.When.IsOneDay && ordered[i - 1].When == draft.When ? Certainty.No : Certainty.Maybe,
        }).ToValueList();
    }

    private static int RankOf(TimelineEntry entry) =>
        entry.IsClaim ? 3 : entry.Kind == TimelineEntryKind.Signature ? 0 : entry.Kind == TimelineEntryKind.Beginning ? 1 : 2;

    private void AddRelationship(Partnership partnership, List<(TimelineEntry Entry, DaySpan When)> drafts)
    {
        var place = PlaceOf(partnership);
        Draft(drafts, TimelineEntryKind.FirstContact, partnership.FirstContact, new Place("partnerships", place, "firstContact"));
        Draft(drafts, TimelineEntryKind.Beginning, partnership.Since, new Place("partnerships", place, "since"));
        foreach (var moment in new RelationshipCourse(this, partnership).Told)
        {
            var crisis = moment.Event?.Crisis;
            drafts.Add((
                new TimelineEntry
                {
                    Kind = TimelineEntryKind.Event,
                    State = moment.State,
                    On = moment.On,
                    Sides = moment.Sides,
                    Agreement = moment.Event?.Agreement,
                    Crisis = crisis,
                    At = moment.At.Pointer,
                    Details = [.. ((IEnumerable<AuthorityId>)moment.Sides).Select(NameOf), .. crisis is { } known ? new[] { CrisisName(known) } : []],
                },
                moment.On is { } on ? DaySpan.Of(on) : new DaySpan(moment.When.First, moment.FollowedBy.Aggregate(moment.When.Last, (last, next) => Math.Min(last, next.When.Last)))));
        }

        for (var i = 0; i < partnership.StatusClaims.Count; i++)
        {
            var claim = partnership.StatusClaims[i];
            Draft(drafts, TimelineEntryKind.StatusClaim, claim.AsOf, new Place("partnerships", place, "statusClaims", i), claim.ClaimedBy, state: claim.State);
        }

        for (var i = 0; i < partnership.DateClaims.Count; i++)
        {
            var claim = partnership.DateClaims[i];
            Draft(drafts, TimelineEntryKind.DateClaim, claim.On, new Place("partnerships", place, "dateClaims", i), claim.ClaimedBy, detail: claim.ClaimedBy.IsEmpty && claim.Claimant is { } claimant ? (Argument)claimant : null);
        }
    }

    private Argument CrisisName(CrisisId id) => index.Crises.TryGetValue(id, out var crisis) ? crisis.Title : id.Text;

    private void AddAgreement(Agreement agreement, List<(TimelineEntry Entry, DaySpan When)> drafts)
    {
        var place = PlaceOf(agreement);
        Argument name = agreement.Title is { } title ? title : agreement.Kind.IsListed ? agreement.Kind.Entry : agreement.Kind.Text;
        Draft(drafts, TimelineEntryKind.Signature, agreement.SignedOn, new Place("agreements", place, "signedOn"), default, agreement.Id, LifecycleState.Signed, name);
        Draft(drafts, TimelineEntryKind.Step, agreement.InitialledOn, new Place("agreements", place, "initialledOn"), default, agreement.Id, LifecycleState.Initialled, name);
        Draft(drafts, TimelineEntryKind.TermBegins, agreement.Term?.StartsOn, new Place("agreements", place, "term/startsOn"), default, agreement.Id, null, name);
        if (agreement.Term?.EndsOn is { } end)
            Draft(drafts, TimelineEntryKind.TermEnds, end, new Place("agreements", place, "term/endsOn"), default, agreement.Id, null, name);
        else
            Draft(drafts, TimelineEntryKind.TermEnds, DateOf(InstrumentOf(agreement.Id)!.FirstEnd), new Place("agreements", place, "term"), default, agreement.Id, null, name);
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (party.SignedOn is { } apart && apart != agreement.SignedOn)
                Draft(drafts, TimelineEntryKind.Signature, apart, new Place("agreements", place, $"parties/{i}/signedOn"), [party.Authority], agreement.Id, LifecycleState.Signed, name);
        }

        var steps = new List<Moment>();
        ReadSteps(agreement, side: null, steps);
        foreach (var step in steps.Where(step => step.State != LifecycleState.Initialled))
            Draft(drafts, TimelineEntryKind.Step, step.On, step.At, step.By, agreement.Id, step.State, name);
        for (var i = 0; i < agreement.Events.Count; i++)
        {
            var @event = agreement.Events[i];
            Draft(drafts, TimelineEntryKind.Event, @event.On, new Place("agreements", place, "events", i), @event.By, agreement.Id, @event.State, name, SpanOf(@event, agreement.SignedOn is null ? null : InstrumentOf(agreement.Id)?.Signed));
        }
    }

    /// <summary>A date that may be each of some days, and no other; null when it may be any.</summary>
    private static PartialDate? DateOf(DaySpan days)
    {
        string TextOf(int number) => DaySpan.DayOf(number) is { } day ? PartialDate.On(day).Text : string.Empty;
        return days == DaySpan.Any ? null : PartialDate.Parse(days.IsOneDay ? TextOf(days.First) : $"[{TextOf(days.First)}..{TextOf(days.Last)}]");
    }

    private void AddMembers(Partnership partnership, List<(TimelineEntry Entry, DaySpan When)> drafts)
    {
        var place = PlaceOf(partnership);
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            var member = partnership.Members[i];
            Draft(drafts, TimelineEntryKind.SideJoins, member.Validity?.From, new Place("partnerships", place, "members", i), [member.Authority]);
            Draft(drafts, TimelineEntryKind.SideLeaves, member.Validity?.Until, new Place("partnerships", place, "members", i), [member.Authority]);
            foreach (var (successor, succession) in index.Successors[member.Authority])
            {
                if (index.PlaceOf(successor) is { } at)
                    Draft(drafts, TimelineEntryKind.Succession, succession.On ?? successor.Existence?.From, new Place("authorities", at, "successions"), [member.Authority, successor.Id]);
            }

            if (Find(member.Authority) is not { Kinds: { Count: > 1 } kinds } authority || index.PlaceOf(authority) is not { } where)
                continue;
            for (var j = 0; j < kinds.Count; j++)
                Draft(drafts, TimelineEntryKind.ChangeOfKind, kinds[j].Validity?.From, new Place("authorities", where, "kinds", j), [member.Authority], detail: kinds[j].Kind.IsListed ? kinds[j].Kind.Entry : kinds[j].Kind.Text);
        }
    }

    private void Draft(
        List<(TimelineEntry Entry, DaySpan When)> drafts, TimelineEntryKind kind, PartialDate? on, Place at,
        ValueList<AuthorityId> sides = default, AgreementId? agreement = null, LifecycleState? state = null, Argument? detail = null, DaySpan? when = null)
    {
        if (on is null && when is null && kind != TimelineEntryKind.StatusClaim)
            return;
        drafts.Add((
            new TimelineEntry
            {
                Kind = kind,
                State = state,
                On = on,
                Sides = sides,
                Agreement = agreement,
                At = at.Pointer,
                Details = [.. ((IEnumerable<AuthorityId>)sides).Select(NameOf), .. detail is null ? [] : new[] { detail }],
            },
            on is { } date ? DaySpan.Of(date) : when ?? DaySpan.Any));
    }
}
