using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Law.China;
using SisterCity.Model;

namespace SisterCity.Validation;

/// <summary>The verdicts of the law as findings: what is broken, what is open, and what no law governed.</summary>
/// <remarks>A verdict that is satisfied or not applicable is no finding.</remarks>
internal static class LawRules
{
    /// <summary>The rules of the ledger that verdicts speak by.</summary>
    public static Rule[] All { get; } = [.. Rules.All.Where(rule => rule.Code.StartsWith("SC40", StringComparison.Ordinal) && !rule.IsRetired)];

    /// <summary>A function that assesses an agreement and says what came of it.</summary>
    public static RuleFunction<Agreement> Of(LegalAssessor assessor) =>
        new((agreement, context, found) => Look(assessor.JudgeActs(agreement, context.On), agreement, found), All);

    private static void Look(Assessment assessment, Agreement agreement, FindingSink found)
    {
        var unrecognised = default(JsonPointer?);
        foreach (var verdict in assessment.Verdicts)
        {
            // The statute and the circulars bar an entity that is not recognised; it is named once.
            if (verdict.Rule == Rules.CounterpartIsNotRecognised)
            {
                if (unrecognised == verdict.At)
                    continue;
                unrecognised = verdict.At;
            }

            if (verdict.ToFinding() is { } finding)
                found.Add(finding);
        }

        // A network's definition is asked only of what calls itself a twinning, and only what is missing in it is worth a word.
        if (!CpaffcRules.FoundsAFriendshipTie(agreement.Kind))
            return;
        foreach (var verdict in assessment.Definitions)
        {
            if (verdict.Outcome == VerdictOutcome.Broken)
                found.Add(verdict.ToFinding()!);
        }
    }
}
