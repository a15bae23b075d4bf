using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Validation;

/// <summary>The commitments of an agreement.</summary>
internal static class CommitmentRules
{
    /// <summary>SC2039. The record says that there are no commitments, and lists some.</summary>
    [Rule("SC2039")]
    public static void CommitmentsContradict(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { HasNoCommitments: true, Commitments.IsEmpty: false })
            found.Add(Rules.CommitmentsContradict, "hasNoCommitments");
    }

    /// <summary>SC2040. Somebody who is no party commits itself.</summary>
    [Rule("SC2040")]
    public static void CommitmentOfANonParty(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Commitments.Count; i++)
        {
            if (agreement.Commitments[i].Party is { } party && context.IndexOf(party, agreement) < 0)
                found.Add(Rules.CommitmentOfANonParty, $"commitments/{i}/party", context.NameOf(party));
        }
    }
}
