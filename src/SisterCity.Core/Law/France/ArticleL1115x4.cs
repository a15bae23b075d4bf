using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1115-4 and its neighbours: bodies of foreign law, the European district, the EGTC, and the bodies of before.</summary>
/// <remarks>The assessor asks them only of agreements that create or join a body of their sort.</remarks>
internal static class ArticleL1115x4
{
    /// <summary>A decree until 2004, since then the representative of the State in the region.</summary>
    public static Verdict PriorAuthorisation(LegalAct act, Timed timed) => StateAuthorisation.Beforehand(act, timed);

    /// <summary>SC4018. One partner at least is of a sort that the version names: membership is a dated fact.</summary>
    /// <remarks>
    /// L. 1115-4: an authority of a bordering European State; since 1999 or of the Union; since 18 April 2008 of the Union or the Council of Europe.
    /// L. 1115-4-2: authorities and public bodies of Member States, Member States, and bordering States of the Council of Europe.
    /// </remarks>
    public static Verdict PartnerIncluded(LegalAct act, Timed timed)
    {
        if (act.OpinionOn(RequirementKind.PartnerIncluded) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.PartnerMembership);
        var (isOpen, any) = (false, default(Counterpart?));
        foreach (var counterpart in act.Counterparts())
        {
            any ??= counterpart;
            var belongs = Belongs(act, timed, counterpart);
            if (belongs == Certainty.Surely)
                return act.Satisfied(timed, ActPointers.Party(counterpart.Index), LegalFactKind.PartnerMembership, counterpart.Authority!.Country.Text);
            isOpen |= belongs == Certainty.Maybe;
        }

        return !isOpen && any is { } first
            ? act.Broken(
                timed, Rules.RequiredPartnerIsMissing, ActPointers.Party(first.Index), LegalFactKind.PartnerMembership, first.Authority!.Country.Text)
            : act.Unknown(timed, ActPointers.Body, LegalFactKind.PartnerMembership);
    }

    /// <summary>From 24 February 1996 until 28 June 1999: the sole object of the body is a public service or a local facility.</summary>
    public static Verdict SoleObject(LegalAct act, Timed timed) => ForAPerson.Ask(act, timed, LegalFactKind.SoleObject);

    /// <summary>SC4019. Half of the capital or the charges at most.</summary>
    public static Verdict CapitalCap(LegalAct act, Timed timed)
    {
        if (act.Agreement.Body!.FrenchShare is not { } share || timed.Requirement.Percent is not { } cap)
            return act.Unknown(timed, ActPointers.Body, LegalFactKind.CapitalShare);
        Argument held = share;
        return share <= cap
            ? act.Satisfied(timed, ActPointers.Body, LegalFactKind.CapitalShare, held)
            : act.Broken(timed, Rules.ShareExceedsTheCap, ActPointers.Body, LegalFactKind.CapitalShare, held, held, cap);
    }

    /// <summary>SC4020. The accounts, certified, and the report are annexed to the budget.</summary>
    public static Verdict AccountsAnnexed(LegalAct act, Timed timed) => act.Agreement.Body!.AreAccountsAnnexed switch
    {
        true => act.Satisfied(timed, ActPointers.Body, LegalFactKind.AnnexedAccounts, LegalFactKind.AnnexedAccounts.Entry),
        false => act.Broken(timed, Rules.AccountsAreNotAnnexed, ActPointers.Body, LegalFactKind.AnnexedAccounts, LegalFactKind.AnnexedAccounts.Entry),
        null => act.Unknown(timed, ActPointers.Body, LegalFactKind.AnnexedAccounts),
    };

    /// <summary>Law 92-125, art. 132: the States have an agreement with a reciprocal clause.</summary>
    /// <remarks>Since 3 January 2002 (L. 1522-1) not where the partners belong to Member States.</remarks>
    public static Verdict ReciprocalAgreement(LegalAct act, Timed timed)
    {
        var isOutside = timed.Requirement.OnlyOutsideTheUnion != true;
        foreach (var counterpart in act.Counterparts())
            isOutside |= counterpart.Authority is not { Country: var country } || Memberships.OfTheUnion(country, act.Signed) != Certainty.Surely;
        return isOutside ? ForAPerson.Ask(act, timed, LegalFactKind.ReciprocalAgreement) : timed.NotApplicable;
    }

    private static Certainty Belongs(LegalAct act, Timed timed, Counterpart counterpart)
    {
        if (counterpart.Authority is not { Country: var country })
            return Certainty.Maybe;
        var answer = Certainty.No;
        foreach (var sort in timed.Requirement.Counterparts)
            answer = answer.Or(IsA(sort, counterpart.Kind, country, act.Signed));
        return answer;
    }

    private static Certainty IsA(CounterpartKind sort, AuthorityKind? kind, CountryCode country, PartialDate? day)
    {
        var (union, council, border) = (Memberships.OfTheUnion(country, day), Memberships.OfTheCouncilOfEurope(country, day), Memberships.IsEuropeanNeighbour(country));
        if (sort == CounterpartKind.BorderingStateAuthority)
            return border.And(IsAuthority(kind));
        if (sort == CounterpartKind.EuAuthority)
            return union.And(IsAuthority(kind));
        if (sort == CounterpartKind.CouncilOfEuropeAuthority)
            return council.And(IsAuthority(kind));
        if (sort == CounterpartKind.EuPublicBody)
            return union.And(IsPublicBody(kind));
        if (sort == CounterpartKind.EuState)
            return union.And(IsState(kind));

        // The article names the State. That authorities of such a State do not count with it was read nowhere.
        return sort == CounterpartKind.BorderingCouncilOfEuropeState
            ? border.And(council).And(kind?.IsState() == true ? Certainty.Surely : kind == AuthorityKind.Association ? Certainty.No : Certainty.Maybe)
            : Certainty.Maybe;
    }

    private static Certainty IsState(AuthorityKind? kind) =>
        kind is not { IsListed: true } known ? Certainty.Maybe : known.IsState() ? Certainty.Surely : Certainty.No;

    // A kind of a level is a local authority, or a grouping of some.
    private static Certainty IsAuthority(AuthorityKind? kind) =>
        kind is not { IsListed: true } known ? Certainty.Maybe : known.IsLocalAuthority() ? Certainty.Surely : Certainty.No;

    private static Certainty IsPublicBody(AuthorityKind? kind) =>
        kind is { IsListed: true } known && (known.IsState() || known == AuthorityKind.Association || known.IsLocalAuthority())
            ? Certainty.No
            : Certainty.Maybe;
}
