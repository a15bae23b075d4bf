using System.Globalization;
using System.Text.RegularExpressions;

namespace SisterCity.Exchange.Imports;

/// <summary>Finds the date in a text that says more: "DEL-2024-017 du 12/02/2024", "Suspendu en 2022".</summary>
internal static partial class DateInText
{
    /// <summary>The date as it is written, and the text without it; null when there is none.</summary>
    public static (string Date, string Without)? Find(string text)
    {
        if (Whole().Match(text) is { Success: true } day)
            return Split(text, day);
        return Year().Match(text) is { Success: true } year ? Split(text, year) : null;
    }

    /// <summary>The year that was typed into a cell of which a spreadsheet made a day.</summary>
    public static string YearOf(string day)
    {
        var date = DateTime.ParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var number = date.ToOADate();
        return (number > 2100 ? number - 1462 : number).ToString("F0", CultureInfo.InvariantCulture);
    }

    private static (string Date, string Without) Split(string text, Match date)
    {
        var before = Link().Replace(text[..date.Index].TrimEnd(), string.Empty);
        var rest = (before + " " + text[(date.Index + date.Length)..]).Trim(' ', ',', ';', '-', '–', '(', ')', ':');
        return (date.Value, rest);
    }

    [GeneratedRegex(
        @"(?<![\w/.-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:er)?\s+\p{L}+\.?\s+\d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?)(?![\w/])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![\w/.-])(?:1[89]|20)\d{2}(?![\w/.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // The words that lead to a date.
    [GeneratedRegex(@"[\s,(]*\b(?:du|le|en|depuis|au|of|on|in|since|dated|vom|am|seit|de|del|el|desde)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
