using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Time;

namespace SisterCity.Validation;

/// <summary>The renewals of an agreement.</summary>
internal static class RenewalRules
{
    /// <summary>SC2056. An agreement renews an earlier one that was surely over.</summary>
    [Rule("SC2056")]
    public static void RenewedAfterItsEnd(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Relations.IsEmpty || context.Lives?.Of(agreement) is not { SignedSpan: { } signed } life)
            return;
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            var relation = agreement.Relations[i];
            if (relation.Kind == AgreementRelationKind.Renews && context.Lives.Of(relation.Agreement) is { } earlier
                && earlier != life && new AgreementWorlds(earlier).EndBefore(signed) is { } end)
                found.Add(Rules.RenewedAfterItsEnd, $"relations/{i}", life.SignedOn!.Value, end);
        }
    }

    /// <summary>SC2057. A term is renewed tacitly, and the record does not say for how long.</summary>
    [Rule("SC2057")]
    public static void TacitRenewalHasNoLength(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { RenewalLength: null } term && term.Kind == TermKind.TacitlyRenewed)
            found.Add(Rules.TacitRenewalHasNoLength, "term");
    }
}
