using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The amounts that tell of a payment which another amount tells of.</summary>
/// <remarks>
/// <para>The same kind, payers, receiver and sum make one payment when the day is the same, in any two projects, or when the time is the same and two reports
/// of one
/// project or programme tell it. Two like payments in one report of one project are two.</para>
/// </remarks>
internal static class Repetitions
{
    /// <summary>The repetitions: all but those of the report that tells of the most, the first of them.</summary>
    /// <param name="amounts">The amounts that count.</param>
    /// <param name="tree">What is a part of what.</param>
    public static IEnumerable<(CooperationProject Project, int Index)> Of(
        IEnumerable<(CooperationProject Project, int Index, ProjectAmount Amount)> amounts, ProjectTree tree)
    {
        var told = amounts.Where(static one => one.Amount.Extent is null && BodyKey.OfPayers(one.Amount).Count > 0).ToList();
        var ofOneDay = told.Where(static one => AmountTimes.Of(one.Amount) is { Precision: DatePrecision.Day })
            .GroupBy(static one => PaymentOf(one.Amount, root: default, AmountTimes.Of(one.Amount)!.Value.Text))
            .SelectMany(static payment => AllButTheFullest(payment, static one => (one.Project.Id, one.Amount.ReportedBy)));
        var ofTwoReports = told.GroupBy(one => PaymentOf(one.Amount, tree.RootOf(one.Project.Id), AmountTimes.Of(one.Amount)?.Text))
            .SelectMany(static payment => AllButTheFullest(payment, static one => one.Amount.ReportedBy));
        return ofOneDay.Concat(ofTwoReports);
    }

    private static object PaymentOf(ProjectAmount amount, ProjectId root, string? time) => (
        amount.Kind, BodyKey.OfAllPayers(amount), BodyKey.Of(amount.Receiver), amount.Amount!.Amount, amount.Amount.Currency, root, time);

    private static IEnumerable<(CooperationProject Project, int Index)> AllButTheFullest<TReport>(
        IEnumerable<(CooperationProject Project, int Index, ProjectAmount Amount)> payment, Func<(CooperationProject Project, int Index, ProjectAmount Amount),
            TReport> reportOf)
    {
        var reports = payment.GroupBy(reportOf).ToList();
        if (reports.Count == 1)
            return [];
        var fullest = reports.MaxBy(static report => report.Count());
        return reports.Where(report => report != fullest).SelectMany(static report => report.Select(static one => (one.Project, one.Index)));
    }
}
