using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>What no rule can judge: the question is asked, and the answer of a person counts, with its author.</summary>
internal static class ForAPerson
{
    /// <summary>From 1992 until February 2007: "within the limits of their powers".</summary>
    public static Verdict OwnPowers(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.OwnPowers);

    /// <summary>Case law before 2007; since 13 May 2024 the Conseil d'État says that L. 1115-1 asks none.</summary>
    public static Verdict LocalInterest(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.LocalInterest);

    /// <summary>CE, 23 October 1989 and 13 May 2024: no side is taken in a political conflict.</summary>
    public static Verdict Neutrality(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.PoliticalNeutrality);

    /// <summary>TA Cergy-Pontoise, 29 May 2019; CE, 13 May 2024: foreign policy is the State's.</summary>
    public static Verdict ForeignPolicyReserved(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.ForeignPolicy);

    /// <summary>Law of 1905; CE, 4 May 2012: no money for worship.</summary>
    public static Verdict Secularism(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.Worship);

    /// <summary>CGCT, art. L. 1115-1 since 6 August 2021: the 2030 Agenda is taken into account.</summary>
    public static Verdict Agenda2030(LegalAct act, Timed timed) => Ask(act, timed, LegalFactKind.Agenda2030);

    /// <summary>The opinion that is recorded, or the question.</summary>
    public static Verdict Ask(LegalAct act, Timed timed, LegalFactKind kind) =>
        act.OpinionOn(timed.Requirement.Kind) is { } opinion ? Judge(act, timed, opinion, kind) : act.Unknown(timed, ActPointers.LegalOpinions, kind);

    /// <summary>SC4008. What somebody held.</summary>
    public static Verdict Judge(LegalAct act, Timed timed, LegalOpinion opinion, LegalFactKind kind) => opinion.IsMet
        ? act.Satisfied(timed, ActPointers.LegalOpinions, kind, opinion.Author)
        : act.Broken(timed, Rules.JudgedContraryToTheLaw, ActPointers.LegalOpinions, kind, opinion.Author, opinion.Author);
}
