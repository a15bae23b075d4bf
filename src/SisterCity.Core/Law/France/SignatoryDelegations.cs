using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>
/// CGCT, art. L. 2122-18 and L. 2122-19, L. 3221-3, L. 4231-3, L. 5211-9: the head of the executive signs what the assembly authorised; deputies,
/// councillors and
/// officials sign by an order of delegation.
/// </summary>
internal static class SignatoryDelegations
{
    /// <summary>SC4033. Who signs in the place of the head of the executive holds an order of delegation that is older than the signature.</summary>
    public static Verdict SignatoryDelegation(LegalAct act, Timed timed)
    {
        if (act.Signed is null || SignedInPlaceOfTheHead(act) is not { } capacity || !Concerns(timed.Requirement, capacity))
            return timed.NotApplicable;
        var at = ActPointers.AuthorisingActsOf(act.Index);
        var (open, late) = (false, default(PartialDate?));
        foreach (var order in act.Party.AuthorisingActs)
        {
            if (order.Kind != AuthorisingActKind.DelegationOrder)
                continue;
            var adopted = ArticleL2121x29.Before(order.AdoptedOn, act.Signed.Value);
            if (adopted == Certainty.No)
                late = order.AdoptedOn;
            else if (adopted == Certainty.Surely && ArticleL2121x29.Before(order.PublishedOn, act.Signed.Value) == Certainty.Surely
                && ArticleL2121x29.Before(order.Transmission?.ReceivedOn, act.Signed.Value) == Certainty.Surely)
                return act.Satisfied(timed, at, LegalFactKind.DelegationOrder, order.AdoptedOn!.Value);
            else
                open = true;
        }

        return !open && late is { } after
            ? act.Broken(timed, Rules.DelegatedAfterSignature, at, LegalFactKind.DelegationOrder, after, act.Name, act.SignedOrUnknown, after)
            : act.Unknown(timed, at, LegalFactKind.DelegationOrder);
    }

    private static bool Concerns(Requirement asked, SignatoryCapacity capacity) =>
        asked.Signatories.IsEmpty || asked.Signatories.AsSpan().Contains(capacity);

    // In what capacity somebody signed who is not the head; null when the head signed too, or nobody says who did.
    private static SignatoryCapacity? SignedInPlaceOfTheHead(LegalAct act)
    {
        var found = default(SignatoryCapacity?);
        foreach (var signatory in act.Party.Signatories)
        {
            if (signatory.Capacity is not { } capacity)
                continue;
            if (IsTheHead(act, capacity))
                return null;
            if (MaySignInPlaceOfTheHead(capacity))
                found ??= capacity;
        }

        return found;
    }

    // A mayor is the head of a commune, a president of a department, a region or a grouping; of an authority of another sort, as Paris or Lyon, either may be.
    private static bool IsTheHead(LegalAct act, SignatoryCapacity capacity)
    {
        var isOneOfTwo = act.Kind?.Level is not { } level || !HasAPresident(level);
        var isMunicipal = act.Kind?.Level == AuthorityLevel.Municipal;
        return (capacity == SignatoryCapacity.Mayor && isOneOfTwo) || (capacity == SignatoryCapacity.President && !isMunicipal);
    }

    private static bool HasAPresident(AuthorityLevel level) =>
        level == AuthorityLevel.Departmental || level == AuthorityLevel.Regional || level == AuthorityLevel.Intercommunal;

    private static bool MaySignInPlaceOfTheHead(SignatoryCapacity capacity) =>
        capacity == SignatoryCapacity.DeputyMayor || capacity == SignatoryCapacity.VicePresident || capacity == SignatoryCapacity.Councillor
        || capacity == SignatoryCapacity.Director || capacity == SignatoryCapacity.Mayor || capacity == SignatoryCapacity.President
        || capacity == SignatoryCapacity.AssociationChair;
}
