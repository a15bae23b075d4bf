using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The totals so far of a project, by what they are the total of and in the order of their days.</summary>
internal sealed class TotalsSoFar
{
    private readonly CooperationProject project;
    private readonly Dictionary<Scope, List<(LocalDate Day, int Index)>> totals = [];

    public TotalsSoFar(CooperationProject project, List<int> counted)
    {
        this.project = project;
        foreach (var index in counted.Where(index => project.Amounts[index].Extent == AmountExtent.SoFar))
        {
            var scope = Scope.Of(project.Amounts[index]);
            if (!totals.TryGetValue(scope, out var list))
                totals.Add(scope, list = []);
            list.Add((LastDay(project.Amounts[index]), index));
        }

        foreach (var list in totals.Values)
            list.Sort();
    }

    /// <summary>The next total that contains an amount: of its payer and receiver, or of any.</summary>
    public bool TryGetNext(int index, out int total)
    {
        total = -1;
        if (totals.Count == 0)
            return false;
        var amount = project.Amounts[index];

        // A total comes after those that it contains, and two of one day after one another.
        var from = (LastDay(amount), amount.Extent == AmountExtent.SoFar ? index + 1 : -1);
        (LocalDate Day, int Index)? next = null;
        foreach (var scope in Scope.Of(amount).Wider())
        {
            if (totals.TryGetValue(scope, out var list) && FirstFrom(list, from) is var at && at < list.Count
                && (next is null || list[at].CompareTo(next.Value) < 0))
                next = list[at];
        }

        total = next?.Index ?? -1;
        return next is not null;
    }

    private static int FirstFrom(List<(LocalDate Day, int Index)> list, (LocalDate Day, int Index) from) =>
        list.BinarySearch(from) is var at && at < 0 ? ~at : at;

    // A plain amount without a time was before the first total; a total without a day is told today.
    private static LocalDate LastDay(ProjectAmount amount) => amount.Extent == AmountExtent.SoFar
        ? (amount.On ?? amount.Period)?.Latest ?? LocalDate.MaxIsoValue
        : AmountTimes.Of(amount)?.Latest ?? LocalDate.MinIsoValue;

    /// <summary>What a total is the total of. An empty payer or receiver is any.</summary>
    private readonly record struct Scope(AmountKind Kind, CurrencyCode Currency, string Payers, string Receiver, AuthorityId? Reporter)
    {
        public static Scope Of(ProjectAmount amount) =>
            new(amount.Kind, amount.Amount!.Currency, BodyKey.OfAllPayers(amount), BodyKey.Of(amount.Receiver), amount.ReportedBy);

        public IEnumerable<Scope> Wider() =>
            new[] { this, this with { Receiver = string.Empty }, this with { Payers = string.Empty },
                this with { Payers = string.Empty, Receiver = string.Empty } }.Distinct();
    }
}
