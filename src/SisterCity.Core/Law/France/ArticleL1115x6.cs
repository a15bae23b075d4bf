using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1115-6 since 9 July 2014: the national commission is told what it needs to know.</summary>
internal static class ArticleL1115x6
{
    /// <summary>The day on which it was told; no day is set, so that only a person can say that it was not done.</summary>
    public static Verdict ReportingDuty(LegalAct act, Timed timed)
    {
        var (kind, at) = (LegalFactKind.InformationOfCommission, ActPointers.ReportedOn);
        if (act.Agreement.ReportedOn is { } reported)
            return act.Satisfied(timed, at, kind, reported);
        var asked = ForAPerson.Ask(act, timed, kind);
        return asked.Outcome == VerdictOutcome.Undetermined ? asked with { At = at, Missing = [new MissingFact { Kind = kind, At = at }] } : asked;
    }
}
