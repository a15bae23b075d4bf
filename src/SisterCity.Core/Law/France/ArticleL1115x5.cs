using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1115-5, and the texts that it continues: no convention with a State, except in the cases of each version.</summary>
internal static class ArticleL1115x5
{
    /// <summary>
    /// No case until 18 April 2008; then the EGTC, if the State authorises it; since 29 January 2014 what a law provides, the EGTC, the Euroregional
    /// grouping, and the local cross-border grouping if the prefect of the region authorises it; since 7 December 2016 three more if the State does.
    /// </summary>
    public static Verdict StateCounterpartBarred(LegalAct act, Timed timed)
    {
        if (!act.IsConvention)
            return timed.NotApplicable;
        var (state, unknown, other) = (default(Counterpart?), default(Counterpart?), default(Counterpart?));
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind?.IsState() == true)
                state ??= counterpart;
            else if (counterpart is not { Authority: not null, Kind.IsListed: true })
                unknown ??= counterpart;
            else
                other ??= counterpart;
        }

        if (state is { } found)
            return InACase(act, timed, found);
        if (unknown is { } open)
            return act.Unknown(timed, ActPointers.Authority(open.Index), LegalFactKind.CounterpartKind);
        return other is { } one
            ? act.Satisfied(timed, ActPointers.Party(one.Index), LegalFactKind.CounterpartKind, one.Kind!.Value.Entry)
            : timed.NotApplicable;
    }

    /// <summary>SC4007. A convention with a State relies on a case that the version has.</summary>
    private static Verdict InACase(LegalAct act, Timed timed, Counterpart state)
    {
        // Overseas a law provides it: what it asks is the leave of the State.
        if (OwnStatutes.AsksForAMandate(act))
            return Overseas.Mandate(act, timed, state);
        if (act.Assessor.IsRecognitionInQuestion(state) && act.Assessor.StandingOf(state, act.Signed, RecognitionPosition.Recognised) is null)
            return act.Unknown(timed, ActPointers.Party(state.Index), LegalFactKind.Recognition);
        var stated = act.Agreement.StateCase ?? CaseOf(act.Agreement.Body);

        // An authorisation of the State implies a case.
        if (stated is null && !timed.Requirement.AuthorisedCases.IsEmpty && act.Party.AuthorisingActs.Any(static one => one.Kind == AuthorisingActKind.StateAuthorisation))
            return act.Unknown(timed, ActPointers.StateCase, LegalFactKind.StateCase);
        if (stated is not { } relied || !timed.Requirement.Cases.AsSpan().Contains(relied) || (relied == StateConventionCase.Egtc && CannotJoinAnEgtc(act, state)))
            return act.Broken(
                timed, Rules.CounterpartIsAState, ActPointers.Party(state.Index),
                LegalFactKind.CounterpartKind, AuthorityKind.State.Entry, state.Name);
        foreach (var authorised in timed.Requirement.AuthorisedCases)
        {
            if (authorised.Case == relied)
                return StateAuthorisation.Beforehand(act, timed);
        }

        return act.Satisfied(timed, ActPointers.StateCase, LegalFactKind.CounterpartKind, relied.Entry);
    }

    // An EGTC has Member States of the Union, and bordering States of the Council of Europe (L. 1115-4-2).
    private static bool CannotJoinAnEgtc(LegalAct act, Counterpart state) =>
        state.Authority is { Country: var country } && Memberships.OfTheUnion(country, act.Signed) == Certainty.No
        && Memberships.IsEuropeanNeighbour(country).And(Memberships.OfTheCouncilOfEurope(country, act.Signed)) == Certainty.No;

    // Who records that an EGTC is founded need not say again that this is the case.
    private static StateConventionCase? CaseOf(CooperationBody? body) =>
        body is not null && StateConventionCase.TryRead(body.Kind.Text, out var known, out _) ? known : null;
}
