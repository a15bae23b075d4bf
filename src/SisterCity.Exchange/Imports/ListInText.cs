namespace SisterCity.Exchange.Imports;

/// <summary>Several things in one cell: "Culture, échanges scolaires", "Eau ; assainissement".</summary>
internal static class ListInText
{
    private static readonly char[] Signs = [',', ';', '|', '/', '\n', '、', '，', '；', '／'];

    /// <summary>The items, without blanks around them and without empty ones.</summary>
    public static IEnumerable<string> Items(string text) => text.Split(Signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
