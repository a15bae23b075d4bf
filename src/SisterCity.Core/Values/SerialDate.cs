using System.Globalization;
using NodaTime;

namespace SisterCity.Values;

/// <summary>
/// The number by which a spreadsheet keeps a day, when the format of the cell is lost.
/// There are two systems, four years apart: nothing can be proposed.
/// </summary>
internal static class SerialDate
{
    // From 1927 to the end of 2099 in the system of 1900; fewer digits are a year, more are no day of an act.
    private const int First = 10_000;
    private const int Last = 73_050;

    // Day 60 of the first system is 29 February 1900, which was none: the later days count from one day earlier.
    private static readonly LocalDate ZeroOf1900 = new(1899, 12, 30);
    private static readonly LocalDate ZeroOf1904 = new(1904, 1, 1);

    /// <summary>Whether a text is such a number: five digits, and a fraction for the time of day.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => Read(text) is not null;

    /// <summary>The day in the system of 1900, which Windows and LibreOffice use.</summary>
    public static string In1900(ReadOnlySpan<char> text) => DayOf(ZeroOf1900, text);

    /// <summary>The day in the system of 1904, which old workbooks of the Macintosh use.</summary>
    public static string In1904(ReadOnlySpan<char> text) => DayOf(ZeroOf1904, text);

    private static string DayOf(LocalDate zero, ReadOnlySpan<char> text) => Read(text) is { } days ? PartialDate.On(zero.PlusDays(days)).Text : string.Empty;

    private static int? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[..5].ContainsAnyExceptInRange('0', '9'))
            return null;
        var isWhole = text.Length == 5 || (text.Length > 6 && text[5] is '.' or ',' && !text[6..].ContainsAnyExceptInRange('0', '9'));
        var days = int.Parse(text[..5], NumberStyles.None, CultureInfo.InvariantCulture);
        return isWhole && days is >= First and <= Last ? days : null;
    }
}
