using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What an amount says, and what it is a part of.</summary>
internal static class AmountRules
{
    /// <summary>SC3025. Two amounts of a project have one identifier.</summary>
    [Rule("SC3025")]
    public static void AmountIdIsRepeated(CooperationProject project, CheckContext context, FindingSink found)
    {
        HashSet<AmountId>? seen = null;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i].Id is { } id && !(seen ??= []).Add(id))
                found.Add(Rules.AmountIdIsRepeated, $"amounts/{i}/id", id.Text);
        }
    }

    /// <summary>SC3026. An amount refers to an amount that its project does not have.</summary>
    /// <remarks>That a project is not there is told of every reference (SC5002).</remarks>
    [Rule("SC3026")]
    public static void AmountReferenceLeadsNowhere(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if (amount.PartOf is { } whole && context.IndexOf(whole, project) < 0)
                found.Add(Rules.AmountReferenceLeadsNowhere, $"amounts/{i}/partOf", whole.Text);
            for (var j = 0; j < amount.From.Count; j++)
            {
                var from = amount.From[j];
                if (from.Amount is { } named && context.ProjectOf(from, project) is { } other && context.IndexOf(named, other) < 0)
                    found.Add(Rules.AmountReferenceLeadsNowhere, $"amounts/{i}/from/{j}/amount", named.Text);
            }
        }
    }

    /// <summary>SC3027. An amount is a part of itself, over others or directly.</summary>
    [Rule("SC3027")]
    public static void AmountsContainEachOther(CooperationProject project, CheckContext context, FindingSink found)
    {
        Circles<AmountId>? circles = null;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is not { Id: { } id, PartOf: { } whole })
                continue;
            circles ??= new(project.Amounts.Select(static amount => amount.Id).OfType<AmountId>(), WholeOf);
            if (Circles.LeadBack(id, [whole], circles))
                found.Add(Rules.AmountsContainEachOther, $"amounts/{i}/partOf", id.Text);
        }

        IEnumerable<AmountId> WholeOf(AmountId id) => context.IndexOf(id, project) is var at and >= 0 && project.Amounts[at].PartOf is { } whole ? [whole] : [];
    }

    /// <summary>SC3030. An amount has neither a sum nor a share, and tells of nobody who gives.</summary>
    /// <remarks>What is given in kind may have no value.</remarks>
    [Rule("SC3030")]
    public static void AmountSaysNothing(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is { Amount: null, Share: null, Payers.IsEmpty: true, Funding: null, Claims.IsEmpty: true } amount
                && amount.Kind != AmountKind.InKind)
                found.Add(Rules.AmountSaysNothing, $"amounts/{i}");
        }
    }

    /// <summary>SC3031. An amount is less than those that it contains, or a total so far less than what came before.</summary>
    /// <remarks>What is contained in what is as totals have it (<see cref="Containers"/>).</remarks>
    [Rule("SC3031")]
    public static void LessThanItsParts(CooperationProject project, CheckContext context, FindingSink found)
    {
        List<int> counted = [.. Enumerable.Range(0, project.Amounts.Count).Where(i => IsASum(project.Amounts[i]))];
        var parts = new SortedDictionary<int, (decimal Sum, bool IsSure)>();
        foreach (var (part, whole) in Containers.ContainersOf(project, counted))
        {
            var (sum, isSure) = parts.GetValueOrDefault(whole, (0, IsExactOr(project.Amounts[whole], AmountQualifier.AtMost)));
            var amount = project.Amounts[part];
            var isPlaced = amount.PartOf is not null || amount.Extent is not null || AmountTimes.Of(amount) is not null;
            parts[whole] = (Sums.Add(sum, amount.Amount!.Amount), isSure && isPlaced && IsExactOr(amount, AmountQualifier.AtLeast));
        }

        foreach (var (index, (sum, isSure)) in parts)
        {
            var whole = project.Amounts[index].Amount!;
            if (whole.Amount < sum)
                found.Add(Rules.LessThanItsParts, isSure ? Certainty.Surely : Certainty.Maybe, $"amounts/{index}", whole, Money.Of(sum, whole.Currency));
        }
    }

    internal static bool IsExactOr(ProjectAmount amount, AmountQualifier other) => amount.Qualifier is not { } qualifier || qualifier == other;

    private static bool IsASum(ProjectAmount amount) => amount.Amount is not null && (amount.Extent is not { } extent || extent == AmountExtent.SoFar);
}
