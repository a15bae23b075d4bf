using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rule of those who take part without being there: SC2059.</summary>
internal static class ParticipationRules
{
    /// <summary>A membership, and what somebody did or was concerned by, of an authority that was not there.</summary>
    public static void TakesPartOutsideItsExistence(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register)
            return;
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            var member = partnership.Members[i];
            if (member.Validity is not { } membership || context.Find(member.Authority) is not { } authority || Existences.Of(authority) is not { } existence)
                continue;

            // A seat passes on, and may stand under the name of the predecessor or of the successor.
            if (Existences.Exceeds(membership, existence, Successions.TookOverAsAWhole(authority), register.Successions.HasPassedAsAWhole(authority.Id)) is { Certainty: not Certainty.No } stray)
                TellOfAbsence(stray.Certainty, stray.On, authority.Id, existence, $"members/{i}/validity/{stray.Member}", context, found);
        }

        LookForAbsentees(partnership.Events, null, context, found);
    }

    public static void TakesPartOutsideItsExistence(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (context.Register is null)
            return;
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (context.Find(agreement.Parties[i].Authority) is { } authority && Existences.Of(authority) is { } existence)
                LookAtActs(agreement, i, authority, existence, context, found);
        }

        LookForAbsentees(agreement.Events, agreement, context, found);
    }

    /// <summary>What a party did besides signing, of which SC2003 and SC2004 tell.</summary>
    private static void LookAtActs(Agreement agreement, int index, LocalAuthority authority, Validity existence, CheckContext context, FindingSink found)
    {
        var party = agreement.Parties[index];
        var passedOn = context.Register!.Successions.HasPassedAsAWhole(authority.Id);
        for (var j = 0; j < party.AuthorisingActs.Count; j++)
        {
            if (party.AuthorisingActs[j] is { AdoptedOn: { } adopted } act)
                Look(adopted, mayBeEarly: !IsOwn(act) && Successions.TookOverAsAWhole(authority), mayBeLate: !IsOwn(act) && passedOn, $"parties/{index}/authorisingActs/{j}/adoptedOn");
        }

        // What the predecessor signed in its last days, the successor transmits; the record has no other place for it.
        if (party.Transmission?.SentOn is { } sent)
            Look(sent, mayBeEarly: false, mayBeLate: passedOn, $"parties/{index}/transmission/sentOn");

        void Look(PartialDate on, bool mayBeEarly, bool mayBeLate, string at)
        {
            // Where the signature is told to be too early or too late, the party is wrong, and its acts with it: one fault.
            var signed = Signatures.Of(agreement, party);
            var early = mayBeEarly ? Certainty.No : Untold(Existences.IsTooEarly(on, existence), signed is { } first ? Existences.IsTooEarly(first, existence) : Certainty.No);
            var late = mayBeLate ? Certainty.No : Untold(Existences.IsTooLate(on, existence), signed is { } last ? Existences.IsTooLate(last, existence) : Certainty.No);
            TellOfAbsence(early.Or(late), on, authority.Id, existence, at, context, found);
        }

        static Certainty Untold(Certainty certainty, Certainty told) => certainty > told ? certainty : Certainty.No;

        // An act that names its body, an approval, a judgment: somebody else's.
        static bool IsOwn(AuthorisingAct act) => act.Body is null
            && act.Kind != AuthorisingActKind.HigherAuthorityApproval && act.Kind != AuthorisingActKind.StateAuthorisation
            && act.Kind != AuthorisingActKind.Judgment && act.Kind != AuthorisingActKind.Transmission;
    }

    private static void LookForAbsentees(ValueList<PartnershipEvent> events, Agreement? own, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var @event = events[i];
            if (@event.On is not { } on)
                continue;
            for (var j = 0; j < @event.By.Count; j++)
            {
                if (Existences.Of(context.Find(@event.By[j])) is { } existence && !IsASignatureOf(@event.By[j], @event, own, context))
                    TellOfAbsence(Existences.IsTooEarly(on, existence).Or(Existences.IsTooLate(on, existence)), on, @event.By[j], existence, $"events/{i}/by/{j}", context, found);
            }

            for (var j = 0; j < @event.Concerns.Count; j++)
            {
                if (context.Find(@event.Concerns[j]) is { } authority && Existences.Of(authority) is { } existence && !@event.By.Contains(authority.Id))
                    TellOfAbsence(IsConcernedInAbsence(authority, existence, @event, on, context), on, authority.Id, existence, $"events/{i}/concerns/{j}", context, found);
            }
        }

        // The same signature on the agreement is told there (SC2003, SC2004).
        static bool IsASignatureOf(AuthorityId side, PartnershipEvent @event, Agreement? own, CheckContext context)
        {
            if (@event.State.Phase != LifecyclePhase.Signed || (own ?? (@event.Agreement is { } id ? context.Find(id) : null)) is not { } agreement)
                return false;
            foreach (var party in agreement.Parties)
            {
                if (party.Authority == side && Signatures.Of(agreement, party) == @event.On)
                    return true;
            }

            return false;
        }
    }

    /// <summary>An event concerns the seat, which the record may hold under the name of the predecessor or of the successor. It may end on the day on which the authority does.</summary>
    private static Certainty IsConcernedInAbsence(LocalAuthority authority, Validity existence, PartnershipEvent @event, PartialDate on, CheckContext context)
    {
        var early = Successions.TookOverAsAWhole(authority) ? Certainty.No : Existences.IsTooEarly(on, existence);
        var late = existence.Until is not { } ended || context.Register!.Successions.HasPassedAsAWhole(authority.Id) ? Certainty.No
            : @event.State.Phase == LifecyclePhase.Ended ? on.IsAfter(ended)
            : Existences.IsTooLate(on, existence);
        return early.Or(late);
    }

    private static void TellOfAbsence(Certainty certainty, PartialDate on, AuthorityId authority, Validity existence, string at, CheckContext context, FindingSink found)
    {
        if (certainty != Certainty.No)
            found.Add(Rules.TakesPartOutsideItsExistence, certainty, at, context.NameOf(authority), on, Argument.When(existence.From), Argument.When(existence.Until));
    }
}
