using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The earlier agreements to which an agreement relates.</summary>
internal static class RelationRules
{
    /// <summary>SC2046. An agreement was signed before the one to which it relates.</summary>
    [Rule("SC2046")]
    public static void RelationPrecedesItsOrigin(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            if (Signatures.OfFirst(agreement) is { } signed && context.Find(agreement.Relations[i].Agreement) is { } earlier
                && Signatures.OfFirst(earlier) is { } origin && signed.IsSurelyBefore(origin))
                found.Add(Rules.RelationPrecedesItsOrigin, $"relations/{i}", signed, origin);
        }
    }

    /// <summary>SC5009. The relations of an agreement lead back to it.</summary>
    [Rule("SC5009")]
    public static void RelationsRunInACircle(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (!agreement.Relations.IsEmpty && Circles.LeadBack(agreement.Id, CheckContext.RelatedTo(agreement), context.OfRelations))
            found.Add(Rules.RelationsRunInACircle, "relations", agreement.Id.Text);
    }
}
