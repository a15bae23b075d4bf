using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>The international commitments of France, and the entities that it does not recognise.</summary>
/// <remarks>Recognition and sanctions are opinions that the caller adopts. None is built in.</remarks>
internal static class Commitments
{
    /// <summary>SC4010. CGCT, art. L. 1115-1 and title IV of 1992: "respecting the international commitments of France".</summary>
    /// <remarks>No finding says that they are all respected: a person must.</remarks>
    public static Verdict InternationalCommitments(LegalAct act, Timed timed)
    {
        foreach (var counterpart in act.Counterparts())
        {
            if (act.Assessor.StandingOf(counterpart, act.Signed, RecognitionPosition.NotRecognised) is { } opinion)
                return act.Assessor.StandingOf(counterpart, act.Signed, RecognitionPosition.Recognised) is null
                    ? NotRecognised(act, timed, counterpart, opinion)
                    : act.Unknown(timed, ActPointers.Party(counterpart.Index), LegalFactKind.Recognition);
            if (act.Assessor.StandingOf(counterpart, act.Signed, RecognitionPosition.Sanctioned) is { } sanction)
                return act.Broken(
                    timed, Rules.CounterpartIsUnderSanctions, ActPointers.Party(counterpart.Index),
                    LegalFactKind.Recognition, sanction.Author, sanction.Author, counterpart.Name);
        }

        return ForAPerson.Ask(act, timed, LegalFactKind.InternationalCommitments);
    }

    /// <summary>Circulars of 2015 and 2018, and the judgments on charters since 2019: nothing with an entity that France does not recognise.</summary>
    public static Verdict RecognisedCounterpart(LegalAct act, Timed timed)
    {
        var (any, recognised) = (-1, default(RecognitionOpinion));
        foreach (var counterpart in act.Counterparts())
        {
            if (act.Assessor.StandingOf(counterpart, act.Signed, RecognitionPosition.NotRecognised) is { } opinion)
                return act.Assessor.StandingOf(counterpart, act.Signed, RecognitionPosition.Recognised) is null
                    ? NotRecognised(act, timed, counterpart, opinion)
                    : act.Unknown(timed, ActPointers.Party(counterpart.Index), LegalFactKind.Recognition);

            // Nobody asks whether France recognises Germany.
            if (!act.Assessor.IsRecognitionInQuestion(counterpart) && act.OpinionOn(RequirementKind.RecognisedCounterpart) is null)
                continue;
            recognised = act.Assessor.StandingOf(counterpart, act.Signed, RecognitionPosition.Recognised);
            any = counterpart.Index;
            if (recognised is null && act.OpinionOn(RequirementKind.RecognisedCounterpart) is null)
                return act.Unknown(timed, ActPointers.Party(any), LegalFactKind.Recognition);
        }

        if (any < 0)
            return timed.NotApplicable;
        return act.OpinionOn(RequirementKind.RecognisedCounterpart) is { } held ? ForAPerson.Judge(act, timed, held, LegalFactKind.Recognition)
            : act.Satisfied(timed, ActPointers.Party(any), LegalFactKind.Recognition, recognised!.Author);
    }

    /// <summary>SC4009. Somebody who is named holds that the counterpart is not recognised.</summary>
    private static Verdict NotRecognised(LegalAct act, Timed timed, Counterpart counterpart, RecognitionOpinion opinion) =>
        act.Broken(
            timed, Rules.CounterpartIsNotRecognised, ActPointers.Party(counterpart.Index),
            LegalFactKind.Recognition, opinion.Author, opinion.Author, counterpart.Name)
            with { SeeAlso = act.Assessor.RulingsOnRecognition };
}
