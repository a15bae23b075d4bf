using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>A sum and its parts in one currency.</summary>
internal readonly record struct DividedSum(decimal Sum, decimal Foreign, decimal Undivided, CurrencyCode Currency)
{
    /// <summary>What of it is the payer's own.</summary>
    public decimal Own => Sum - Foreign - Undivided;
}

/// <summary>Converts sums by the rates that the caller gives, and by no other.</summary>
internal sealed class Conversion(ValueList<ExchangeRate> rates)
{
    private readonly HashSet<ExchangeRate> used = [];

    public IEnumerable<ExchangeRate> Used => rates.Where(used.Contains);

    /// <summary>A sum in the currency of the first rate that holds for its time; as it is when none does, or when the result is too big for a number.</summary>
    public DividedSum Of(DividedSum sum, PartialDate? time)
    {
        var rate = rates.FirstOrDefault(rate => rate.From == sum.Currency && rate.Rate > 0 && rate.HoldsFor(time));
        if (rate is null || Math.Abs(sum.Sum) > decimal.MaxValue / Math.Max(1, rate.Rate))
            return sum;
        used.Add(rate);
        return new(Convert(sum.Sum), Convert(sum.Foreign), Convert(sum.Undivided), rate.To);

        decimal Convert(decimal amount) => decimal.Round(amount * rate.Rate, MinorUnits.Of(rate.To), MidpointRounding.ToEven);
    }
}
