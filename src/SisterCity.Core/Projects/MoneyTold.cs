using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>For which years money of a kind, a currency and a payer is told.</summary>
/// <remarks>An amount whose payer is not known may be anybody's. One whose time is not known may be of any year.</remarks>
internal sealed class MoneyTold
{
    // Among the payers: the money of somebody who is not known, and that of all together.
    private const string Unknown = "";
    private const string All = "*";

    private readonly Dictionary<(AmountKind Kind, CurrencyCode Currency, string Payer), Years> years = [];

    public void Add(ProjectAmount amount)
    {
        var told = AmountTimes.YearsOf(AmountTimes.Of(amount));
        var payers = BodyKey.OfPayers(amount);
        foreach (var payer in payers.Count == 0 ? [Unknown] : payers)
            YearsOf((amount.Kind, amount.Amount!.Currency, payer)).Add(told);
        YearsOf((amount.Kind, amount.Amount!.Currency, All)).Add(told);
    }

    /// <summary>What two tell together. The bigger one takes in the smaller one, and is changed.</summary>
    public static MoneyTold Union(MoneyTold one, MoneyTold other)
    {
        var (bigger, smaller) = one.years.Count < other.years.Count ? (other, one) : (one, other);
        foreach (var (key, told) in smaller.years)
            bigger.YearsOf(key).Add(told);
        return bigger;
    }

    /// <summary>Whether money may be told of the same kind, currency and payer, for the same year.</summary>
    public bool MayTell(ProjectAmount amount)
    {
        var asked = AmountTimes.YearsOf(AmountTimes.Of(amount));
        var payers = BodyKey.OfPayers(amount);
        return payers.Count == 0 ? Meet(All) : Meet(Unknown) || payers.Any(Meet);

        bool Meet(string payer) => years.TryGetValue((amount.Kind, amount.Amount!.Currency, payer), out var told) && told.Meet(asked);
    }

    private Years YearsOf((AmountKind Kind, CurrencyCode Currency, string Payer) key)
    {
        if (!years.TryGetValue(key, out var told))
            years.Add(key, told = new Years());
        return told;
    }
}
