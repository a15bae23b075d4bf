using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Money that two projects of a register tell.</summary>
internal static class DoubleMoneyRules
{
    /// <summary>SC3036. Two projects tell an amount of the same kind, payer, receiver, year and sum.</summary>
    [Rule("SC3036")]
    public static void PaymentMayBeToldTwice(Register register, CheckContext context, FindingSink found)
    {
        foreach (var payment in ToldTwice(register))
        {
            var first = payment[0];
            foreach (var other in payment.Where(one => one.Project != first.Project && !Feeds(one, payment) && !Feeds(first, payment)))
                found.Add(Rules.PaymentMayBeToldTwice, other.At, first.Record.Id.Text, other.Amount.Amount!);
        }
    }

    /// <summary>SC3037. A payment names as its origin the same payment, told by another project.</summary>
    [Rule("SC3037")]
    public static void PaymentFeedsItself(Register register, CheckContext context, FindingSink found)
    {
        foreach (var payment in ToldTwice(register))
        {
            foreach (var one in payment.Where(one => Feeds(one, payment)))
                found.Add(Rules.PaymentFeedsItself, $"{one.At}/from", payment.First(other => other.Project != one.Project).Record.Id.Text, one.Amount.Amount!);
        }
    }

    /// <summary>SC3038. A programme tells less than its projects together, for a kind of money, a currency and a time.</summary>
    /// <remarks>What counts in the projects is as totals have it. The money of one payer is compared with that of the payer.</remarks>
    [Rule("SC3038")]
    public static void ProgrammeIsLessThanItsProjects(Register register, CheckContext context, FindingSink found)
    {
        if (context is not { Counting: { } counting, Register: { } index } || !register.Projects.Any(static project => project.PartOf is not null))
            return;
        var tree = new ProjectTree(index.Projects);
        var sums = counting.Sums.ToLookup(static sum => sum.Project.Id);
        var below = new Dictionary<ProjectId, MoneyByTime>();
        var findings = new List<(int Project, int Index, Money Whole, Money Parts, PartialDate? Time)>();
        foreach (var project in tree.PartsFirst([.. index.Projects.Values]))
        {
            if (below.Remove(project.Id, out var parts))
                findings.AddRange(LessThan(project, parts).Select(less => (context.PlaceOf(project.Id), less.Index, less.Whole, less.Parts, less.Time)));
            if (tree.ParentOf(project.Id) is not { } parent)
                continue;
            parts ??= new MoneyByTime();
            foreach (var sum in sums[project.Id])
                parts.Add(sum);
            below[parent.Id] = below.TryGetValue(parent.Id, out var others) ? MoneyByTime.Union(others, parts) : parts;
        }

        foreach (var (place, at, whole, parts, time) in findings.OrderBy(static one => (one.Project, one.Index)))
            found.Add(Rules.ProgrammeIsLessThanItsProjects, $"projects/{place}/amounts/{at}", whole, parts, Argument.When(time));
    }

    private static IEnumerable<(int Index, Money Whole, Money Parts, PartialDate? Time)> LessThan(CooperationProject programme, MoneyByTime parts)
    {
        var own = programme.Amounts.Select(static (amount, index) => (Amount: amount, Index: index))
            .Where(static one => one.Amount is { Amount: not null, Extent: null, PartOf: null });
        foreach (var group in own.GroupBy(static one => (one.Amount.Kind, one.Amount.Amount!.Currency, Payers: MoneyByTime.PayersOf(one.Amount),
            AmountTimes.Of(one.Amount)?.Text)))
        {
            var (first, isAtLeast) = (group.First(), group.Any(static one => one.Amount.Qualifier is { } qualifier && qualifier != AmountQualifier.AtMost));
            var whole = group.Aggregate(0m, static (sum, one) => Sums.Add(sum, one.Amount.Amount!.Amount));
            var (time, currency) = (AmountTimes.Of(first.Amount), group.Key.Currency);
            if (!isAtLeast && parts.Of(group.Key.Kind, currency, group.Key.Payers, time) is var told && whole < told)
                yield return (first.Index, Money.Of(whole, currency), Money.Of(told, currency), time);
        }
    }

    // An amount is nothing but its own report: two of one project are two.
    private static IEnumerable<IReadOnlyList<ToldAmount>> ToldTwice(Register register) => register.Projects
        .SelectMany(static (project, place) => project.Amounts.Select((amount, index) => new ToldAmount(project, place, index, amount)))
        .Where(static one => one.Amount is { Amount: not null, Extent: null, Receiver: not null } && one.Amount.Kind != AmountKind.Budget)
        .Select(static one => (Told: one, Payers: BodyKey.OfPayers(one.Amount), Receiver: BodyKey.Of(one.Amount.Receiver),
            Year: AmountTimes.YearOf(AmountTimes.Of(one.Amount))))
        .Where(static one => one.Payers.Count > 0 && one.Receiver.Length > 0 && one.Year is not null)
        .GroupBy(static one => (one.Told.Amount.Kind, string.Join('\n', one.Payers), one.Receiver, one.Year, one.Told.Amount.Amount!.Amount,
            one.Told.Amount.Amount.Currency))
        .Select(static group => (IReadOnlyList<ToldAmount>)[.. group.Select(static one => one.Told)])
        .Where(static payment => payment.Count > 1 && payment.Any(one => one.Project != payment[0].Project));

    // Whether one names another of them: by its identifier, or by its project.
    private static bool Feeds(ToldAmount one, IReadOnlyList<ToldAmount> payment) => one.Amount.From.Any(from => from.Project is { } id && id != one.Record.Id
        && payment.Any(other => other.Record.Id == id && (from.Amount is null || from.Amount == other.Amount.Id)));

    private sealed record ToldAmount(CooperationProject Record, int Project, int Index, ProjectAmount Amount)
    {
        public string At => $"projects/{Project}/amounts/{Index}";
    }
}
