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
    /// No case until 18 April 2008; then the EGTC; since 29 January 2014 Euroregional
    /// groupings too; since 7 December 2016 the cases of the Letchimy law.
    /// </summary>
    public static Verdict StateCounterpartBarred(LegalAct act, Timed timed)
    {
        if (!act.IsConvention)
            return timed.NotApplicable;
        var (state, unknown, other) = (default(Counterpart?), default(Counterpart?), default(Counterpart?));
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind == AuthorityKind.State)
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
        if (act.Agreement.StateCase is not { } relied || !timed.Requirement.Cases.AsSpan().Contains(relied))
            return act.Broken(
                timed, Rules.CounterpartIsAState, ActPointers.Party(state.Index),
                LegalFactKind.CounterpartKind, AuthorityKind.State.Entry, state.Name);
        return timed.Requirement.AuthorisedCases.AsSpan().Contains(relied)
            ? StateAuthorisation.Beforehand(act, timed)
            : act.Satisfied(timed, ActPointers.StateCase, LegalFactKind.CounterpartKind, relied.Entry);
    }
}
