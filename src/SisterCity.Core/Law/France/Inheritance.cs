using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>What an amendment or a renewal takes over from the agreement that it changes or prolongs.</summary>
/// <remarks>
/// An amendment leaves what it does not mention. A renewal prolongs the object; the amounts of its own time it must state itself. Each is an act of its own
/// day in all else: authorised, signed and transmitted by the law of that day.
/// </remarks>
internal static class Inheritance
{
    /// <summary>The first fact that the agreements behind an act tell, the nearest first; null when none tells it.</summary>
    /// <param name="act">The act.</param>
    /// <param name="alsoByRenewal">Whether a renewal takes it over too.</param>
    /// <param name="tell">What an agreement tells of the fact; null for nothing.</param>
    public static (int Relation, T Fact)? Of<T>(LegalAct act, bool alsoByRenewal, Func<Agreement, T?> tell)
        where T : class
    {
        var passed = new HashSet<AgreementId> { act.Agreement.Id };
        for (var i = 0; i < act.Agreement.Relations.Count; i++)
        {
            var waiting = new Stack<AgreementRelation>([act.Agreement.Relations[i]]);
            while (waiting.TryPop(out var relation))
            {
                if (!PassesOn(relation, alsoByRenewal) || !passed.Add(relation.Agreement) || act.Assessor.Find(relation.Agreement) is not { } earlier || IsLater(earlier, act))
                    continue;
                if (tell(earlier) is { } fact)
                    return (i, fact);
                for (var j = earlier.Relations.Count - 1; j >= 0; j--)
                    waiting.Push(earlier.Relations[j]);
            }
        }

        return null;
    }

    // Nothing is taken over from what came after.
    private static bool IsLater(Agreement other, LegalAct act) => act.Signed is { } signed && other.OfFirst()?.IsSurelyAfter(signed) == true;

    private static bool PassesOn(AgreementRelation relation, bool alsoByRenewal) =>
        relation.Kind == AgreementRelationKind.Amends || (alsoByRenewal && relation.Kind == AgreementRelationKind.Renews);
}
