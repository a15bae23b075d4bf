using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>The currency of a column of amounts.</summary>
internal static class CurrencyInText
{
    private static readonly (string Sign, string Code)[] Signs = [("€", "EUR"), ("£", "GBP"), ("₩", "KRW"), ("F CFA", "XOF"), ("FCFA", "XOF"),
        ("CHF", "CHF"), ("US$", "USD"), ("EUR", "EUR"), ("USD", "USD"), ("RMB", "CNY"), ("CNY", "CNY"), ("元", "CNY")];

    /// <summary>The one currency of which the heading or a value has the sign; null when there is none, or several.</summary>
    public static string? Of(ListColumn column)
    {
        var codes = column.Values.Select(static cell => cell.Text).Prepend(column.Heading)
            .SelectMany(static text => Signs.Where(one => text.Contains(one.Sign, StringComparison.Ordinal)).Select(static one => one.Code))
            .Distinct(StringComparer.Ordinal).Take(2).ToList();
        return codes is [var only] ? only : null;
    }

    /// <summary>An amount without the sign of its currency.</summary>
    public static string Without(string text)
    {
        foreach (var (sign, _) in Signs)
            text = text.Replace(sign, string.Empty, StringComparison.Ordinal);
        return text.Trim();
    }
}
