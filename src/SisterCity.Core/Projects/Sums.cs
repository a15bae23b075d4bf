namespace SisterCity.Projects;

/// <summary>Additions that absurd amounts do not stop.</summary>
internal static class Sums
{
    /// <summary>The sum; the nearest number there is when it is too big for one.</summary>
    public static decimal Add(decimal one, decimal other)
    {
        if (other > 0 && one > decimal.MaxValue - other)
            return decimal.MaxValue;
        return other < 0 && one < decimal.MinValue - other ? decimal.MinValue : one + other;
    }

    /// <summary>The same number without zeros at its end, as <see cref="Values.Money"/> has it: 2.50 is 2.5.</summary>
    public static decimal Shortest(decimal number) => Values.Money.Of(number, Values.CurrencyCode.Euro).Amount;
}
