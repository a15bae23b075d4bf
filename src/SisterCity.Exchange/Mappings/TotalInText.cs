using SisterCity.Directories;

namespace SisterCity.Exchange.Mappings;

/// <summary>Words with which a row begins that sums up others.</summary>
internal static class TotalInText
{
    private static readonly string[] Words = ["total", "totaux", "sous total", "nombre total", "total general", "subtotal", "sum", "summe", "gesamt", "suma",
        "合计", "总计", "小计"];

    /// <summary>Whether a text is such a word, alone or with a number behind it.</summary>
    public static bool Says(string text)
    {
        var folded = NameFolding.Fold(text).TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return Array.Exists(Words, word => string.Equals(folded, word, StringComparison.Ordinal));
    }
}
