using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;

namespace SisterCity.Validation;

/// <summary>What several reports tell of the same money in a project.</summary>
internal static class ReportRules
{
    /// <summary>SC3040. Two reports tell different sums of what seems to be one amount.</summary>
    /// <remarks>The same kind, payer, receiver, time and currency, of which each report tells one.</remarks>
    [Rule("SC3040")]
    public static void ReportersTellDifferentSums(CooperationProject project, CheckContext context, FindingSink found)
    {
        if (!project.Amounts.Any(static amount => amount.ReportedBy is not null))
            return;
        var told = project.Amounts.Select(static (amount, index) => (Amount: amount, Index: index))
            .Where(static one => one.Amount is { Amount: not null, Extent: null } && BodyKey.OfPayers(one.Amount).Count > 0
                && AmountTimes.Of(one.Amount) is not null)
            .GroupBy(static one => (one.Amount.Kind, BodyKey.OfAllPayers(one.Amount), BodyKey.Of(one.Amount.Receiver), one.Amount.Amount!.Currency,
                AmountTimes.Of(one.Amount)!.Value.Text));
        foreach (var payment in told)
        {
            var reports = payment.GroupBy(static one => one.Amount.ReportedBy).ToList();
            if (reports.Count < 2 || !reports.TrueForAll(static report => report.Count() == 1))
                continue;
            var (first, other) = (reports[0].First(), reports.Select(static report => report.First())
                .FirstOrDefault(one => one.Amount.Amount!.Amount != payment.First().Amount.Amount!.Amount));
            if (other.Amount is not null)
                found.Add(Rules.ReportersTellDifferentSums, $"amounts/{other.Index}/amount", first.Amount.Amount!, other.Amount.Amount!);
        }
    }
}
