using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>An amount of one currency.</summary>
/// <remarks>
/// A decimal, never a binary fraction; trailing zeros are dropped, so that 12.50 and 12.5 are one amount and one text.
/// It may be zero or negative here: whether a budget may be is a rule (<c>AmountIsNegative</c>). Equal by content. No
/// order: two currencies cannot be compared. Null when unknown.
/// </remarks>
/// <example><code>Money.Of(12000.50m, CurrencyCode.Euro)</code></example>
public sealed partial record Money
{
    /// <summary>The amount, in units of the currency (euros, not cents).</summary>
    [JsonPropertyName("amount")]
    public required decimal Amount
    {
        get;

        // Dividing by one with 28 zeros leaves the shortest form of the same number.
        init => field = EndsInZero(value) ? value / 1.0000000000000000000000000000m : value;
    }

    /// <summary>The currency.</summary>
    [JsonPropertyName("currency")]
    public required CurrencyCode Currency { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">The amount, in units of the currency (euros, not cents).</param>
    /// <param name="currency">The currency.</param>
    /// <example><code>Money.Of(12_000, CurrencyCode.Euro)</code></example>
    public static Money Of(decimal amount, CurrencyCode currency) => new() { Amount = amount, Currency = currency };

    /// <summary>The amount and its currency, for a debugger: "12000.5 EUR".</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Amount} {Currency}");

    /// <summary>Whether the last decimal digit is a zero that could be dropped: asked of the bits, since a division costs ten times more.</summary>
    private static bool EndsInZero(decimal value)
    {
        if (value.Scale == 0)
            return false;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);

        // 2^32 and 2^64 both end in 6.
        return (((uint)bits[0] % 10) + (6 * ((uint)bits[1] % 10)) + (6 * ((uint)bits[2] % 10))) % 10 == 0;
    }
}
