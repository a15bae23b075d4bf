using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The kind of a partnership beside what sources, agreements and events say of it.</summary>
internal static class KindRules
{
    /// <summary>SC2035. A source gives another kind.</summary>
    [Rule("SC2035")]
    public static void KindIsDisputed(Partnership partnership, CheckContext context, FindingSink found)
    {
        // "Partnership" leaves the kind open: recorded or claimed, it disputes none. What is claimed besides may dispute itself.
        var isOpen = partnership.Kind == PartnershipKind.Partnership && !DisputeEachOther(partnership.KindClaims);
        for (var i = 0; i < partnership.KindClaims.Count && !isOpen; i++)
        {
            if (partnership.KindClaims[i].Kind != partnership.Kind && partnership.KindClaims[i].Kind != PartnershipKind.Partnership)
                found.Add(Rules.KindIsDisputed, $"kindClaims/{i}/kind", partnership.Kind.Entry, partnership.KindClaims[i].Kind.Entry);
        }

        static bool DisputeEachOther(ValueList<KindClaim> claims)
        {
            PartnershipKind? first = null;
            foreach (var claim in claims)
            {
                if (claim.Kind == PartnershipKind.Partnership)
                    continue;
                first ??= claim.Kind;
                if (claim.Kind != first)
                    return true;
            }

            return false;
        }
    }

    /// <summary>SC2016. The partnership is dated by a letter of intent, although its kind is more than a contact.</summary>
    [Rule("SC2016")]
    public static void PreparationCountsAsPartnership(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (context.Register is not { } register || partnership.Since is not { } since || MayBeginByALetter(partnership.Kind))
            return;
        var signed = register.AgreementsUnder[partnership.Id]
            .Where(agreement => Signatures.OfAll(agreement) is { } on && on.RelationTo(since) != DateRelation.Contradicts).ToList();
        if (signed.Count > 0 && signed.TrueForAll(agreement => agreement.Kind.Nature == AgreementNature.Preparatory))
            found.Add(Rules.PreparationCountsAsPartnership, "since", since, signed[0].Kind.Entry);

        static bool MayBeginByALetter(PartnershipKind kind) => kind == PartnershipKind.Contact || kind == PartnershipKind.FriendlyExchange;
    }

    /// <summary>SC2047. The partnership is only announced: nothing says that it has begun.</summary>
    [Rule("SC2047")]
    public static void IsAnnounced(Partnership partnership, CheckContext context, FindingSink found)
    {
        if (LastKnown.Of(partnership) is { State: var state } && state.Phase == LifecyclePhase.Before && !HasBegun(partnership, context))
            found.Add(Rules.IsAnnounced, string.Empty, state.Entry);

        static bool HasBegun(Partnership partnership, CheckContext context) =>
            partnership.Events.Any(@event => @event.State.Phase is LifecyclePhase.Signed or LifecyclePhase.Alive)
            || (context.Register is { } register && register.AgreementsUnder[partnership.Id].Any(agreement =>
                Signatures.OfAll(agreement) is not null && agreement.Kind.Nature == AgreementNature.Agreement));
    }
}
