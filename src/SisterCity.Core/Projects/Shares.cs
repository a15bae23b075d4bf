using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The shares of things that share a whole, and sums that are divided by them without losing or adding a cent.</summary>
/// <example><code>Shares.Of([60, 40]) // 60 and 40; Shares.Of([60, null]) // null</code></example>
public static class Shares
{
    private const decimal Whole = 100m;

    /// <summary>The shares of several things that share a whole.</summary>
    /// <param name="stated">What is stated of each, in percent; null where nothing is.</param>
    /// <returns>The shares, which sum to 100; null when they are not known.</returns>
    /// <example><code>Shares.Of([.. project.Purposes.Select(purpose => purpose.Share)]) is null // an export has to name it</code></example>
    public static IReadOnlyList<decimal>? Of(IReadOnlyList<decimal?> stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (stated is [null or Whole])
            return [Whole];
        return stated.Count > 0 && stated.All(static share => share is > 0 and <= Whole)
            && stated.Sum() == Whole ? [.. stated.Select(static share => share!.Value)] : null;
    }

    /// <summary>Divides a sum by shares, each part rounded to the smallest unit of the currency.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="shares">The shares in percent, which sum to 100.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The parts, which sum to the sum exactly: the last takes the rest.</returns>
    internal static IReadOnlyList<decimal> Divide(decimal sum, IReadOnlyList<decimal> shares, CurrencyCode currency)
    {
        var parts = new decimal[shares.Count];
        var (rest, upTo) = (sum, 0m);
        for (var i = 0; i < parts.Length; i++)
        {
            // Of the sum up to here, so that the roundings do not add up; the last one takes the rest.
            upTo += shares[i];
            parts[i] = i == parts.Length - 1 ? rest : Round(sum / Whole * upTo, MinorUnits.Of(currency)) - (sum - rest);
            rest -= parts[i];
        }

        return parts;
    }

    private static decimal Round(decimal amount, int digits) => decimal.Round(amount, digits, MidpointRounding.ToEven);
}
