using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a partnership: SC2.</summary>
internal static class PartnershipRules
{
    // After two years without news a status should be asked for again.
    private const int StaleAfterMonths = 24;

    public static readonly RuleCheck<Partnership>[] All =
    [
        new(ValueRules.Look, ValueRules.All),
        new(HasFewerThanTwoParties, Rules.HasFewerThanTwoParties),
        new(AuthorityIsItsOwnPartner, Rules.AuthorityIsItsOwnPartner),
        new(LevelsDiffer, Rules.LevelsDiffer),
        new(PartnerIsAPartOfACity, Rules.PartnerIsAPartOfACity),
        new(CarrierSignedNothing, Rules.CarrierSignedNothing),
        new(KindIsDisputed, Rules.KindIsDisputed),
        new(PreparationCountsAsPartnership, Rules.PreparationCountsAsPartnership),
        new(IsAnnounced, Rules.IsAnnounced),
        new(DateIsLegendary, Rules.DateIsLegendary),
        new(DateClaimsContradict, Rules.DateClaimsContradict),
        new(ClaimedDateIsLegendary, Rules.ClaimedDateIsLegendary),
        new(LanguageVersionsDisagree, Rules.LanguageVersionsDisagree),
        new(DateRestsOnInference, Rules.DateRestsOnInference),
        new(FirstIsNotFirst, Rules.FirstIsNotFirst),
        new(EventPrecedesTheBeginning, Rules.EventPrecedesTheBeginning),
        new(SuspensionHasNoPublicAct, Rules.SuspensionHasNoPublicAct),
        new(SuspensionHasNoEndCondition, Rules.SuspensionHasNoEndCondition),
        new(ContestedButInForce, Rules.ContestedButInForce),
        new(EndedByACourt, Rules.EndedByACourt),
        .. LifecycleRules.OfPartnerships,
        new(StatusIsStale, Rules.StatusIsStale),
        new(StatusContradictsTheEvents, Rules.StatusContradictsTheEvents),
        new(SourcesDisagreeOnTheStatus, Rules.SourcesDisagreeOnTheStatus),
        new(ClaimedByOneSideOnly, Rules.ClaimedByOneSideOnly),
        new(CrowdIsTheOnlySource, Rules.CrowdIsTheOnlySource),
        new(HasNoSource, Rules.HasNoSource),
        new(RestsOnACopy, Rules.RestsOnACopy),
    ];

    /// <summary>Whether an authority is or was a member.</summary>
    public static bool Has(this ValueList<PartnershipMember> members, AuthorityId authority)
    {
        foreach (var member in members)
        {
            if (member.Authority == authority)
                return true;
        }

        return false;
    }

    private static void HasFewerThanTwoParties(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Members.Count < 2)
            found.Add(Rules.HasFewerThanTwoParties, "members", partnership.Members.Count);
    }

    private static void AuthorityIsItsOwnPartner(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (!HasSomebodyTwice(partnership, context))
            return;
        var seats = new Namesakes<AuthorityId>();
        for (var i = 0; i < partnership.Members.Count; i++)
            seats.Add(partnership.Members[i].Authority, of: i, $"members/{i}/authority", partnership.Members[i].Validity);
        foreach (var (authority, at, certainty, _) in seats.Surest())
        {
            if (certainty == Certainty.Surely)
                found.Add(Rules.AuthorityIsItsOwnPartner, at, context.NameOf(authority));
        }

        static bool HasSomebodyTwice(Partnership partnership, CheckContext context)
        {
            for (var i = 1; i < partnership.Members.Count; i++)
            {
                if (context.IndexOf(partnership.Members[i].Authority, partnership) < i)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Cities pair with cities, whatever their rung; for the rest the rungs should be equal.</summary>
    private static void LevelsDiffer(Partnership partnership, CheckContext context, FindingSink found)
    {
        AuthorityStatus? first = null;
        foreach (var member in partnership.Members)
        {
            if (member.Role == PartyRole.Carrier || context.Find(member.Authority)?.StatusAt(partnership.Since) is not { } status || status.LevelOf()?.Rank is not { } rank)
                continue;
            first ??= status;
            if ((status.Kind.IsCity() && first.Kind.IsCity()) || (rank == first.LevelOf()!.Value.Rank && (IsProvince(rank) || status.Kind.IsCity() == first.Kind.IsCity())))
                continue;
            found.Add(Rules.LevelsDiffer, "members", first.Kind.Entry, status.Kind.Entry);
            return;
        }

        // Beijing, Shanghai, Tianjin and Chongqing are cities that pair with regions; a prefecture-level city does not pair with a department.
        static bool IsProvince(int rank) => rank == AuthorityLevel.Regional.Rank;
    }

    /// <summary>Under a partnership of the cities, a partnership of their quarters is what it says.</summary>
    private static void PartnerIsAPartOfACity(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Within is not null)
            return;
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            if (context.Find(partnership.Members[i].Authority)?.StatusAt(partnership.Since) is { } status
                && (status.LevelOf() == AuthorityLevel.SubMunicipal || status.Kind == AuthorityKind.District))
                found.Add(Rules.PartnerIsAPartOfACity, $"members/{i}", context.NameOf(partnership.Members[i].Authority), status.Kind.Entry);
        }
    }

    private static void CarrierSignedNothing(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register)
            return;
        HashSet<AuthorityId>? signed = null;
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            var member = partnership.Members[i];

            // Where no agreement is recorded, nothing says who signed.
            if (member.Role != PartyRole.Carrier || !register.AgreementsUnder.Contains(partnership.Id))
                continue;
            signed ??= [.. register.AgreementsUnder[partnership.Id].SelectMany(agreement => agreement.Parties).Select(party => party.Authority)];
            if (!signed.Contains(member.Authority))
                found.Add(Rules.CarrierSignedNothing, $"members/{i}", context.NameOf(member.Authority));
        }
    }

    private static void KindIsDisputed(Partnership partnership, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < partnership.KindClaims.Count; i++)
        {
            // "Partnership" leaves the kind open, and disputes none.
            if (partnership.KindClaims[i].Kind != partnership.Kind && partnership.KindClaims[i].Kind != PartnershipKind.Partnership)
                found.Add(Rules.KindIsDisputed, $"kindClaims/{i}/kind", partnership.Kind.Entry, partnership.KindClaims[i].Kind.Entry);
        }
    }

    /// <summary>Dated by a letter of intent, although it calls itself more than a contact.</summary>
    private static void PreparationCountsAsPartnership(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register || partnership.Since is not { } since || MayBeginByALetter(partnership.Kind))
            return;
        var signed = register.AgreementsUnder[partnership.Id].Where(agreement => Signatures.OfAll(agreement) is { } on && on.RelationTo(since) != DateRelation.Contradicts).ToList();
        if (signed.Count > 0 && signed.TrueForAll(agreement => agreement.Kind.Nature == AgreementNature.Preparatory))
            found.Add(Rules.PreparationCountsAsPartnership, "since", since, signed[0].Kind.Entry);

        static bool MayBeginByALetter(PartnershipKind kind) => kind == PartnershipKind.Contact || kind == PartnershipKind.FriendlyExchange;
    }

    private static void IsAnnounced(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (LastKnown(partnership) is { State: var state } && state.Phase == LifecyclePhase.Before && !HasBegun(partnership, context))
            found.Add(Rules.IsAnnounced, string.Empty, state.Entry);

        static bool HasBegun(Partnership partnership, CheckContext context) =>
            partnership.Events.Any(@event => @event.State.Phase is LifecyclePhase.Signed or LifecyclePhase.Alive)
            || (context.Register is { } register && register.AgreementsUnder[partnership.Id].Any(agreement => Signatures.OfAll(agreement) is not null && agreement.Kind.Nature == AgreementNature.Agreement));
    }

    private static void DateIsLegendary(Partnership partnership, CheckContext context, FindingSink found) =>
        Dates.LookForLegends(partnership.Since, "since", found);

    private static void DateClaimsContradict(Partnership partnership, CheckContext context, FindingSink found) =>
        Dates.LookForContradictions(partnership.Since, partnership.DateClaims, ToldByAgreements(partnership, context), context, found);

    private static void ClaimedDateIsLegendary(Partnership partnership, CheckContext context, FindingSink found) =>
        Dates.LookForClaimedLegends(partnership.DateClaims, found);

    private static void LanguageVersionsDisagree(Partnership partnership, CheckContext context, FindingSink found) =>
        Dates.LookForDisagreeingLanguages(partnership.DateClaims, ToldByAgreements(partnership, context), found);

    private static void DateRestsOnInference(Partnership partnership, CheckContext context, FindingSink found) =>
        Dates.LookForInference(partnership.Since, partnership.SinceBasis, "since", found);

    private static void FirstIsNotFirst(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register || partnership.Since is not { } since)
            return;
        for (var i = 0; i < partnership.FirstClaims.Count; i++)
        {
            var countries = partnership.FirstClaims[i].Between.ToHashSet();
            if (countries.Count < 2)
                continue;
            var earlier = register.Register.Partnerships.FirstOrDefault(other =>
                other.Id != partnership.Id && other.Kind != PartnershipKind.Contact && other.Since is { } begins && begins.IsSurelyBefore(since) && countries.IsSubsetOf(CountriesOf(other, context)));
            if (earlier is not null)
                found.Add(Rules.FirstIsNotFirst, $"firstClaims/{i}", since, earlier.Title is { } title ? title : earlier.Id.Text, earlier.Since!.Value);
        }

        static IEnumerable<CountryCode> CountriesOf(Partnership partnership, CheckContext context) =>
            partnership.Members.Select(member => context.Find(member.Authority)).OfType<LocalAuthority>().Select(authority => authority.Country);
    }

    private static void EventPrecedesTheBeginning(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Since is not { } since)
            return;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (@event.On is { } on && on.IsSurelyBefore(since) && @event.State != LifecycleState.Lapsed && @event.State.Phase is LifecyclePhase.Alive or LifecyclePhase.Paused or LifecyclePhase.Ended)
                found.Add(Rules.EventPrecedesTheBeginning, $"events/{i}/on", @event.State.Entry, on, since);
        }
    }

    private static void SuspensionHasNoPublicAct(Partnership partnership, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { IsPublicAct: false } @event && @event.State == LifecycleState.Suspended)
                found.Add(Rules.SuspensionHasNoPublicAct, $"events/{i}", Argument.When(@event.On));
        }
    }

    private static void SuspensionHasNoEndCondition(Partnership partnership, CheckContext context, FindingSink found)
    {
        // A suspension is over when something that is surely later took the partnership up again, or ended it.
        var lastTurn = int.MinValue;
        foreach (var @event in partnership.Events)
        {
            if (@event is { State.Phase: LifecyclePhase.Alive or LifecyclePhase.Ended, On: { } on })
                lastTurn = Math.Max(lastTurn, DaySpan.Of(on).First);
        }

        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i] is { EndCondition: null } @event && @event.State == LifecycleState.Suspended && !(@event.On is { } since && DaySpan.Of(since).Last < lastTurn))
                found.Add(Rules.SuspensionHasNoEndCondition, $"events/{i}", Argument.When(@event.On));
        }
    }

    private static void ContestedButInForce(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (LastEvent(partnership) is >= 0 and var last && partnership.Events[last].State == LifecycleState.Contested
            && LastKnown(partnership) is { State: var state } && state.Phase == LifecyclePhase.Alive)
            found.Add(Rules.ContestedButInForce, $"events/{last}", Argument.When(partnership.Events[last].On));
    }

    private static void EndedByACourt(Partnership partnership, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            var @event = partnership.Events[i];
            if (@event.State == LifecycleState.Annulled)
                found.Add(Rules.EndedByACourt, $"events/{i}", Argument.When(@event.On), @event.Reference ?? "–");
        }
    }

    private static void StatusIsStale(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (LastKnown(partnership) is { State: var state, On: { } on } && state.Phase is LifecyclePhase.Alive or LifecyclePhase.Signed
            && on.IsBefore(context.On.PlusMonths(-StaleAfterMonths)) == Certainty.Surely)
            found.Add(Rules.StatusIsStale, string.Empty, state.Entry, on, context.On);
    }

    private static void StatusContradictsTheEvents(Partnership partnership, CheckContext context, FindingSink found)
    {
        LastEvents? lasts = null;
        for (var i = 0; i < partnership.StatusClaims.Count; i++)
        {
            if (partnership.StatusClaims[i] is not { AsOf: { } asOf } claim || claim.State.Phase != LifecyclePhase.Alive || TellsOfAChange(claim.State))
                continue;
            lasts ??= new LastEvents(partnership.Events);
            if (lasts.Before(asOf) is { State.Phase: LifecyclePhase.Paused or LifecyclePhase.Ended } before)
                found.Add(Rules.StatusContradictsTheEvents, $"statusClaims/{i}", claim.State.Entry, asOf, before.State.Entry, before.On!.Value);
        }

        static bool TellsOfAChange(LifecycleState state) => state == LifecycleState.Reactivated || state == LifecycleState.Renewed;
    }

    /// <summary>What is claimed of one time, told once for all claims of it.</summary>
    private static void SourcesDisagreeOnTheStatus(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.StatusClaims.Count < 2)
            return;
        var disputed = partnership.StatusClaims.Select((claim, index) => (Claim: claim, Index: index))
            .Where(one => IsDecided(one.Claim))
            .GroupBy(one => one.Claim.AsOf)
            .Select(ofOneTime => (First: ofOneTime.First(), Second: ofOneTime.FirstOrDefault(one => one.Claim.State.Phase != ofOneTime.First().Claim.State.Phase), Count: ofOneTime.Select(one => one.Claim.State).Distinct().Count()))
            .Where(pair => pair.Second.Claim is not null)
            .OrderBy(pair => pair.Second.Index);
        foreach (var (first, second, count) in disputed)
            found.Add(Rules.SourcesDisagreeOnTheStatus, $"statusClaims/{second.Index}", first.Claim.State.Entry, second.Claim.State.Entry, Argument.When(second.Claim.AsOf), count);

        static bool IsDecided(StatusClaim claim) => claim.State.Phase is LifecyclePhase.Alive or LifecyclePhase.Paused or LifecyclePhase.Ended;
    }

    private static void ClaimedByOneSideOnly(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership is { StatusClaims.IsEmpty: true, KindClaims.IsEmpty: true })
            return;
        AuthorityId? side = null;
        foreach (var claim in partnership.StatusClaims)
        {
            // That it is over, one side may say alone.
            if (claim.State.Phase == LifecyclePhase.Ended || !IsOfTheSide(claim.ClaimedBy))
                return;
        }

        foreach (var claim in partnership.KindClaims)
        {
            if (!IsOfTheSide(claim.ClaimedBy))
                return;
        }

        found.Add(Rules.ClaimedByOneSideOnly, partnership.StatusClaims.IsEmpty ? "kindClaims" : "statusClaims", context.NameOf(side!.Value));

        bool IsOfTheSide(ValueList<AuthorityId> claimants)
        {
            if (claimants.Count != 1 || (side is { } known && known != claimants[0]))
                return false;
            side = claimants[0];
            return true;
        }
    }

    private static void CrowdIsTheOnlySource(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (SourceRules.AllAre(partnership.Sources, context, static source => source.Kind == EvidenceKind.CrowdSourced))
            found.Add(Rules.CrowdIsTheOnlySource, "sources");
    }

    private static void HasNoSource(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (partnership.Sources.IsEmpty)
            SourceRules.LookForNone(partnership, found);
    }

    private static void RestsOnACopy(Partnership partnership, CheckContext context, FindingSink found) =>
        SourceRules.LookForCopies(partnership.Sources, context, found);

    /// <summary>The claims that the partnership's agreements carry too; null when there is nothing to ask.</summary>
    private static HashSet<PartialDate>? ToldByAgreements(Partnership partnership, CheckContext context) =>
        partnership.DateClaims.IsEmpty || context.Register is not { } register
            ? null
            : [.. register.AgreementsUnder[partnership.Id].SelectMany(agreement => agreement.DateClaims).Select(claim => claim.On)];

    /// <summary>The place of the last event; −1 when none is dated, or when two may be the last.</summary>
    private static int LastEvent(Partnership partnership)
    {
        var last = -1;
        for (var i = 0; i < partnership.Events.Count; i++)
        {
            if (partnership.Events[i].On is { } on && (last < 0 || partnership.Events[last].On!.Value.IsSurelyBefore(on)))
                last = i;
        }

        for (var i = 0; i < partnership.Events.Count && last >= 0; i++)
        {
            if (i != last && partnership.Events[i].On is { } on && !on.IsSurelyBefore(partnership.Events[last].On!.Value))
                return -1;
        }

        return last;
    }

    /// <summary>The last thing known: the last event, or a source's claim that is surely later; without dates, the only thing there is.</summary>
    private static (LifecycleState State, PartialDate? On)? LastKnown(Partnership partnership)
    {
        (LifecycleState State, PartialDate? On)? known =
            LastEvent(partnership) is >= 0 and var last ? (partnership.Events[last].State, partnership.Events[last].On)
            : partnership.Events.Count == 1 ? (partnership.Events[0].State, null)
            : null;
        foreach (var claim in partnership.StatusClaims)
        {
            if (claim.State != LifecycleState.Unknown && (known is not { On: { } on } || (claim.AsOf is { } asOf && on.IsSurelyBefore(asOf))))
                known = (claim.State, claim.AsOf);
        }

        return known;
    }
}
