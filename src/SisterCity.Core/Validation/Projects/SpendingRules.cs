using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What is promised and what is paid in a project.</summary>
internal static class SpendingRules
{
    /// <summary>SC3004. A payer paid more, by the end of a year, than what may have been committed for it by then.</summary>
    /// <remarks>
    /// In one currency. A commitment of several years covers them from its first day on. One that names no payer may be anybody's. Work and goods, totals so
    /// far and
    /// sums for each year are no part of it, and an amount that contains others counts once.
    /// </remarks>
    [Rule("SC3004")]
    public static void DisbursedMoreThanCommitted(CooperationProject project, CheckContext context, FindingSink found)
    {
        var sums = SumsOf(project);
        if (sums.Count == 0)
            return;
        var committed = sums.Where(static sum => sum.Amount.Kind == AmountKind.Commitment).ToLookup(static sum => sum.Currency);
        foreach (var paid in sums.Where(static sum => sum.Amount.Kind == AmountKind.Disbursement).GroupBy(static sum => sum.Currency))
        {
            var promises = new Promises(committed[paid.Key]);
            foreach (var payments in paid.GroupBy(static sum => BodyKey.OfAllPayers(sum.Amount), StringComparer.Ordinal))
                Compare(payments, promises.For(BodyKey.OfPayers(payments.First().Amount)), context, found);
        }
    }

    /// <summary>SC3017. A payer pays in one currency, and its commitments are all in others.</summary>
    [Rule("SC3017")]
    public static void PaidInAnotherCurrency(CooperationProject project, CheckContext context, FindingSink found)
    {
        var committed = SumsOf(project).Where(static sum => sum.Amount.Kind == AmountKind.Commitment)
            .ToLookup(static sum => BodyKey.OfAllPayers(sum.Amount), static sum => sum.Currency, StringComparer.Ordinal);
        var told = new HashSet<(string Payers, CurrencyCode Currency)>();
        for (var i = 0; committed.Count > 0 && i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is not { Amount: { } money, Payers.IsEmpty: false } amount || amount.Kind != AmountKind.Disbursement || IsInKind(amount))
                continue;
            var payers = BodyKey.OfAllPayers(amount);
            if (payers.Length > 0 && told.Add((payers, money.Currency)) && committed.Contains(payers) && !committed[payers].Contains(money.Currency))
                found.Add(Rules.PaidInAnotherCurrency, $"amounts/{i}/amount", money.Currency.Text, committed[payers].First().Text);
        }
    }

    /// <summary>SC3042. A commitment is for several years, and the day on which it was made is not recorded.</summary>
    [Rule("SC3042")]
    public static void CommitmentHasNoDay(CooperationProject project, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (project.Amounts[i] is { On: null, Extent: null, Period: { } period } amount && amount.Kind == AmountKind.Commitment
                && AmountTimes.YearOf(AmountTimes.Of(amount)) is null)
                found.Add(Rules.CommitmentHasNoDay, $"amounts/{i}", period);
        }
    }

    /// <summary>SC3044. A second commitment has the payer, receiver, currency and year of another one.</summary>
    /// <remarks>Of one report, with a payer that is known. What is a part of another amount is no revision.</remarks>
    [Rule("SC3044")]
    public static void CommitmentMayBeARevision(CooperationProject project, CheckContext context, FindingSink found)
    {
        Dictionary<object, Money>? first = null;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            var amount = project.Amounts[i];
            if (amount is not { Amount: { } money, Extent: null, PartOf: null } || amount.Kind != AmountKind.Commitment || IsInKind(amount)
                || BodyKey.OfPayers(amount) is not { Count: > 0 } payers || AmountTimes.YearOf(AmountTimes.Of(amount)) is not { } year)
                continue;
            var key = (string.Join('\n', payers), BodyKey.Of(amount.Receiver), money.Currency, year, amount.ReportedBy, amount.Service, amount.Funding);
            if (!(first ??= []).TryAdd(key, money))
                found.Add(Rules.CommitmentMayBeARevision, $"amounts/{i}", first[key], money);
        }
    }

    private static List<ProjectSum> SumsOf(CooperationProject project)
    {
        if (!project.Amounts.Any(static amount => amount.Kind == AmountKind.Disbursement))
            return [];
        List<int> counted = [.. Enumerable.Range(0, project.Amounts.Count)
            .Where(i => project.Amounts[i] is { Amount: not null, Extent: null } amount && !IsInKind(amount))];
        return [.. Containers.Remainders(project, counted)];
    }

    private static bool IsInKind(ProjectAmount amount) => amount.Funding == FundingSource.InKind;

    // The payments until each year against what may be promised until then. The first year that exceeds is told, at its last payment.
    private static void Compare(IEnumerable<ProjectSum> payments, IReadOnlyList<ProjectSum> promises, CheckContext context, FindingSink found)
    {
        var (paid, promised, next, isSure) = (0m, 0m, 0, true);
        if (!promises.Any(static promise => promise.Sum > 0))
            return;
        foreach (var year in payments.GroupBy(static sum => AmountTimes.YearsOf(sum.Time).Last).OrderBy(static group => group.Key))
        {
            for (; next < promises.Count && AmountTimes.YearsOf(promises[next].Time).First <= year.Key; next++)
            {
                promised = Sums.Add(promised, Math.Max(0, promises[next].Sum));
                isSure &= AmountRules.IsExactOr(promises[next].Amount, AmountQualifier.AtMost);
            }

            foreach (var payment in year)
            {
                paid = Sums.Add(paid, Math.Max(0, payment.Sum));
                isSure &= AmountRules.IsExactOr(payment.Amount, AmountQualifier.AtLeast);
            }

            if (paid <= promised)
                continue;
            var (last, currency) = (year.Last(), year.Last().Currency);
            found.Add(
                Rules.DisbursedMoreThanCommitted, isSure ? Certainty.Surely : Certainty.Maybe, $"amounts/{last.Index}", context.NameOfPayers(last.Amount),
                Argument.When(last.Time is null ? null : PartialDate.InYear(year.Key)), Money.Of(paid, currency), Money.Of(promised, currency));
            return;
        }
    }

    /// <summary>Commitments in one currency, by payer.</summary>
    private sealed class Promises(IEnumerable<ProjectSum> sums)
    {
        private readonly List<ProjectSum> all = [.. sums.OrderBy(static sum => AmountTimes.YearsOf(sum.Time).First)];
        private readonly Dictionary<string, IReadOnlyList<ProjectSum>> known = new(StringComparer.Ordinal);
        private ILookup<string, ProjectSum>? byPayer;

        /// <summary>
        /// What may be for payers: what one of them promised, or nobody says who; the first of them first. For a payer that is not known, all of it.
        /// </summary>
        public IReadOnlyList<ProjectSum> For(IReadOnlyList<string> payers)
        {
            if (payers.Count == 0)
                return all;
            byPayer ??= all.SelectMany(static sum => BodyKey.OfPayers(sum.Amount).DefaultIfEmpty(string.Empty).Select(payer => (payer, sum)))
                .ToLookup(static pair => pair.payer, static pair => pair.sum, StringComparer.Ordinal);
            var key = string.Join('\n', payers);
            if (!known.TryGetValue(key, out var promised))
                known.Add(key, promised = [.. payers.Prepend(string.Empty).SelectMany(payer => byPayer[payer]).Distinct()
                    .OrderBy(static sum => AmountTimes.YearsOf(sum.Time).First)]);
            return promised;
        }
    }
}
