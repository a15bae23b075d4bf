using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Those who take part in a tie beside the time in which they existed.</summary>
internal static class ParticipationRules
{
    /// <summary>SC2059. A membership, or what somebody did or was concerned by, lies outside the existence of that authority.</summary>
    [Rule("SC2059")]
    public static void TakesPartOutsideItsExistence(Tie tie, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register)
            return;
        for (var i = 0; i < tie.Partnership?.Members.Count; i++)
            LookAtMember(tie.Partnership.Members[i], i, register, context, found);
        for (var i = 0; i < tie.Agreement?.Parties.Count; i++)
        {
            if (context.Find(tie.Agreement.Parties[i].Authority) is { } authority && Existences.Of(authority) is { } existence)
                LookAtActs(tie.Agreement, i, authority, existence, context, found);
        }

        LookForAbsentees(tie.Events, tie.Agreement, context, found);
    }

    /// <summary>A seat passes on, and may stand under the name of the predecessor or of the successor.</summary>
    private static void LookAtMember(PartnershipMember member, int index, RegisterIndex register, CheckContext context, FindingSink found)
    {
        if (member.Validity is not { } membership || context.Find(member.Authority) is not { } authority || Existences.Of(authority) is not { } existence)
            return;
        var stray = Existences.Exceeds(membership, existence, Successions.TookOverAsAWhole(authority), register.Successions.HasPassedAsAWhole(authority.Id));
        if (stray.Certainty != Certainty.No)
            TellOfAbsence(stray.Certainty, stray.On, authority.Id, existence, $"members/{index}/validity/{stray.Member}", context, found);
    }

    /// <summary>Acts of a party besides signing, of which SC2003 and SC2004 tell.</summary>
    private static void LookAtActs(Agreement agreement, int index, LocalAuthority authority, Validity existence, CheckContext context, FindingSink found)
    {
        var party = agreement.Parties[index];
        var tookOver = Successions.TookOverAsAWhole(authority);
        var passedOn = context.Register!.Successions.HasPassedAsAWhole(authority.Id);
        for (var j = 0; j < party.AuthorisingActs.Count; j++)
        {
            if (party.AuthorisingActs[j] is { AdoptedOn: { } adopted } act)
                Look(adopted, mayBeEarly: !IsOwn(act) && tookOver, mayBeLate: !IsOwn(act) && passedOn, $"parties/{index}/authorisingActs/{j}/adoptedOn");
        }

        // The successor transmits what the predecessor signed in its last days; the record has no other place for it.
        if (party.Transmission?.SentOn is { } sent)
            Look(sent, mayBeEarly: false, mayBeLate: passedOn, $"parties/{index}/transmission/sentOn");

        void Look(PartialDate on, bool mayBeEarly, bool mayBeLate, string at)
        {
            // Where the signature is told to be too early or too late, the party is wrong, and its acts with it: one fault.
            var signed = Signatures.Of(agreement, party);
            var early = mayBeEarly ? Certainty.No : Untold(Existences.IsTooEarly, on, signed);
            var late = mayBeLate ? Certainty.No : Untold(Existences.IsTooLate, on, signed);
            TellOfAbsence(early.Or(late), on, authority.Id, existence, at, context, found);
        }

        Certainty Untold(Func<PartialDate, Validity, Certainty> isOutside, PartialDate on, PartialDate? signed)
        {
            var certainty = isOutside(on, existence);
            return signed is { } first && isOutside(first, existence) >= certainty ? Certainty.No : certainty;
        }

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
                if (Existences.Of(context.Find(@event.By[j])) is not { } existence || IsASignatureOf(@event.By[j], @event, own, context))
                    continue;
                var absence = Existences.IsTooEarly(on, existence).Or(Existences.IsTooLate(on, existence));
                TellOfAbsence(absence, on, @event.By[j], existence, $"events/{i}/by/{j}", context, found);
            }

            LookForAbsent(@event.Concerns, "concerns");
            LookForAbsent(@event.Towards, "towards");

            void LookForAbsent(ValueList<AuthorityId> named, string member)
            {
                for (var j = 0; j < named.Count; j++)
                {
                    if (context.Find(named[j]) is not { } authority || Existences.Of(authority) is not { } existence || @event.By.Contains(authority.Id))
                        continue;
                    var absence = IsConcernedInAbsence(authority, existence, @event, on, context);
                    TellOfAbsence(absence, on, authority.Id, existence, $"events/{i}/{member}/{j}", context, found);
                }
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

    /// <summary>An event concerns the seat, which the record may hold under the name of the predecessor or of the successor.</summary>
    /// <remarks>It may end on the day on which the authority does.</remarks>
    private static Certainty IsConcernedInAbsence(LocalAuthority authority, Validity existence, PartnershipEvent @event, PartialDate on, CheckContext context)
    {
        var early = Successions.TookOverAsAWhole(authority) ? Certainty.No : Existences.IsTooEarly(on, existence);
        var late = existence.Until is not { } ended || context.Register!.Successions.HasPassedAsAWhole(authority.Id) ? Certainty.No
            : @event.State.Phase == LifecyclePhase.Ended ? on.IsAfter(ended)
            : Existences.IsTooLate(on, existence);
        return early.Or(late);
    }

    private static void TellOfAbsence(
        Certainty certainty, PartialDate on, AuthorityId authority, Validity existence, string at, CheckContext context, FindingSink found)
    {
        if (certainty == Certainty.No)
            return;
        var (from, until) = (Argument.When(existence.From), Argument.When(existence.Until));
        found.Add(Rules.TakesPartOutsideItsExistence, certainty, at, context.NameOf(authority), on, from, until);
    }
}
