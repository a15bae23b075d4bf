using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The sides of a tie: the members of a partnership, and the parties of an agreement.</summary>
internal static class SideRules
{
    /// <summary>SC2018. A tie has fewer than two sides. An agreement may be the act of one side.</summary>
    [Rule("SC2018")]
    public static void HasFewerThanTwoParties(Tie tie, CheckContext context, FindingSink found)
    {
        if (tie.SideCount < 2 && tie.Agreement?.Kind.Nature != AgreementNature.Unilateral)
            found.Add(Rules.HasFewerThanTwoParties, tie.Sides, tie.SideCount);
    }

    /// <summary>SC2017. An authority is on both sides at the same time.</summary>
    [Rule("SC2017")]
    public static void AuthorityIsItsOwnPartner(Tie tie, CheckContext context, FindingSink found)
    {
        if (!HasSomebodyTwice(tie, context))
            return;
        var seats = new Namesakes<AuthorityId>();
        for (var i = 0; i < tie.SideCount; i++)
            seats.Add(tie.SideAt(i), of: i, $"{tie.Sides}/{i}/authority", tie.Partnership?.Members[i].Validity);
        foreach (var (authority, at, certainty, _) in seats.Surest())
        {
            if (certainty == Certainty.Surely)
                found.Add(Rules.AuthorityIsItsOwnPartner, at, context.NameOf(authority));
        }
    }

    private static bool HasSomebodyTwice(Tie tie, CheckContext context)
    {
        for (var i = 1; i < tie.SideCount; i++)
        {
            if (context.IndexOf(tie.SideAt(i), tie) < i)
                return true;
        }

        return false;
    }
}
