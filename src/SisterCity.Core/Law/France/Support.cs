using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>
/// Acts by which an authority supports somebody: a grant to an association, to a foreign body, to a humanitarian action. CE, 13 May 2024 (474652) judges them by
/// the first paragraph of CGCT, art. L. 1115-1, which wants no foreign authority on the other side.
/// </summary>
internal static class Support
{
    /// <summary>Whether the act supports and does not found or conclude a cooperation with a foreign authority.</summary>
    /// <remarks>
    /// An action outside any agreement is support, unless its instrument founds a relationship. So is an agreement that founds no relationship when nobody on
    /// the other side is, or may be, a local authority or a State.
    /// </remarks>
    public static bool IsOne(LegalAct act)
    {
        if (act.Agreement.Kind.Nature == AgreementNature.Preparatory || FoundsARelationship(act.Agreement.Kind))
            return false;
        if (act.Agreement.Modality == CooperationModality.AdHoc)
            return true;
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind is not { } kind || !kind.IsBodyBesideAuthorities())
                return false;
        }

        return HasARecipient(act);
    }

    /// <summary>The counterpart whose kind is not recorded, and on whose kind it turns whether the act is support; null when it turns on none.</summary>
    public static Counterpart? MayBeOne(LegalAct act)
    {
        if (FoundsARelationship(act.Agreement.Kind))
            return null;
        Counterpart? unknown = null;
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind is not { IsListed: true } kind)
                unknown ??= counterpart;
            else if (!kind.IsBodyBesideAuthorities())
                return null;
        }

        return unknown;
    }

    /// <summary>Whether the action goes abroad: somebody abroad takes part, it is humanitarian or a cooperation, or its relationship has a member abroad.</summary>
    /// <remarks>Maybe, when a grant to a body of the same country says nothing of what it is for.</remarks>
    public static Certainty GoesAbroad(LegalAct act)
    {
        if (act.HasAForeignParty || act.Agreement.IsHumanitarian == true || act.Agreement.Modality is not null)
            return Certainty.Surely;
        foreach (var member in act.Assessor.PartnershipOf(act.Agreement)?.Members ?? default)
        {
            if (act.Assessor.Find(member.Authority)?.Country != act.Authority.Country)
                return Certainty.Surely;
        }

        return Certainty.Maybe;
    }

    /// <summary>Whether a body beside the authorities takes part, in whatever role but that of one who pays or attends.</summary>
    private static bool HasARecipient(LegalAct act)
    {
        for (var i = 0; i < act.Agreement.Parties.Count; i++)
        {
            if (act.RecipientAt(i) is not null)
                return true;
        }

        return false;
    }

    private static bool FoundsARelationship(AgreementKind kind) =>
        kind == AgreementKind.SisterCityAgreement || kind == AgreementKind.TwinningOath || kind == AgreementKind.FriendshipCharter
        || kind == AgreementKind.FriendlyExchangeAgreement || kind == AgreementKind.DecentralisedCooperationConvention;
}
