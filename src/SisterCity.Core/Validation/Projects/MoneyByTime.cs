using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Sums by kind, currency, payer and the years that they are for.</summary>
internal sealed class MoneyByTime
{
    private const string All = "*";

    // Nobody plans for longer; a stretch without end is no time that a sum is for.
    private const int MostYears = 200;

    private static readonly (int First, int Last) Ever = (0, int.MaxValue);

    private readonly Dictionary<(AmountKind Kind, CurrencyCode Currency, string Payers, (int First, int Last) Years), decimal> sums = [];

    /// <summary>By whom an amount is compared; all of them when it does not tell.</summary>
    public static string PayersOf(ProjectAmount amount) => BodyKey.OfAllPayers(amount) is { Length: > 0 } payers ? payers : All;

    public void Add(ProjectSum sum)
    {
        var years = sum.Time is null ? Ever : AmountTimes.YearsOf(sum.Time);
        foreach (var payers in new[] { PayersOf(sum.Amount), All }.Distinct(StringComparer.Ordinal))
        {
            foreach (var stretch in new[] { years, Ever }.Distinct())
                Add((sum.Amount.Kind, sum.Currency, payers, stretch), sum.Sum);
        }
    }

    /// <summary>The sum of what lies surely in a time; of everything when it is not known.</summary>
    public decimal Of(AmountKind kind, CurrencyCode currency, string payers, PartialDate? time)
    {
        if (time is null)
            return sums.GetValueOrDefault((kind, currency, payers, Ever));
        var (first, last) = AmountTimes.YearsOf(time);
        var sum = first == last ? 0 : sums.GetValueOrDefault((kind, currency, payers, (first, last)));
        for (var year = first; last - first <= MostYears && year <= last; year++)
            sum = Sums.Add(sum, sums.GetValueOrDefault((kind, currency, payers, (year, year))));
        return sum;
    }

    /// <summary>What two have together. The bigger one takes in the smaller one, and is changed.</summary>
    public static MoneyByTime Union(MoneyByTime one, MoneyByTime other)
    {
        var (bigger, smaller) = one.sums.Count < other.sums.Count ? (other, one) : (one, other);
        foreach (var (key, sum) in smaller.sums)
            bigger.Add(key, sum);
        return bigger;
    }

    private void Add((AmountKind Kind, CurrencyCode Currency, string Payers, (int First, int Last) Years) key, decimal sum) =>
        sums[key] = Sums.Add(sums.GetValueOrDefault(key), sum);
}
