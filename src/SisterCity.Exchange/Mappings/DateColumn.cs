using System.Text.RegularExpressions;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>What the dates of a column show: the order of day and month, years that a spreadsheet took for days.</summary>
internal static partial class DateColumn
{
    /// <summary>The order of day and month, and why; null when there is no date of digits, or nothing tells.</summary>
    public static (DateOrder? Order, string? Why) OrderOf(IEnumerable<string> texts, string? language, Reasons reasons)
    {
        var (hasDigits, dayFirst, monthFirst) = (false, (string?)null, (string?)null);
        foreach (var text in texts)
        {
            if (Digits().Match(text) is not { Success: true } date)
                continue;
            hasDigits = true;
            if (int.Parse(date.Groups["first"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) > 12)
                dayFirst ??= text;
            else if (int.Parse(date.Groups["second"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) > 12)
                monthFirst ??= text;
        }

        return (hasDigits, dayFirst, monthFirst) switch
        {
            (false, _, _) => (null, null),
            (_, { } shown, null) => (DateOrder.DayMonthYear, reasons.OrderIsShown(shown)),
            (_, null, { } shown) => (DateOrder.MonthDayYear, reasons.OrderIsShown(shown)),
            (_, null, null) when language is "fr" or "de" or "es" => (DateOrder.DayMonthYear, reasons.OrderIsOfTheLanguage),
            _ => (null, reasons.OrderIsUnknown),
        };
    }

    /// <summary>What dates mean that do not mean what they are: years typed as days, days that lost their format in a workbook, and words for
    /// nothing.</summary>
    public static Dictionary<string, string> ValuesOf(IEnumerable<SheetCell> cells, ColumnDescription column, bool? countsFrom1904)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (cell.Kind is CellKind.YearAsDate)
                values[cell.Text] = DateInText.YearOf(cell.Text);
            else if (DateInDoubt.FindingOf(column, cell.Text, countsFrom1904) is { Repair: { } day } lost && lost.Rule == Rules.DateIsASerialNumber)
                values[cell.Text] = day;
            else if (NothingInText.Says(cell.Text))
                values[cell.Text] = string.Empty;
        }

        return values;
    }

    /// <summary>The dates that a stated order does not make clear, since a year has two digits.</summary>
    public static List<string> WithShortYears(IEnumerable<SheetCell> cells, DateOrder order) =>
    [
        .. cells.Select(static cell => cell.Text).Where(text => !PartialDate.TryRepair(text, order, out _) && DateInDoubt.ReadingsOf(text, order) is not null),
    ];

    /// <summary>Whether a text is a date, in some order.</summary>
    public static bool IsDate(ColumnDescription column, SheetCell cell) => cell.Kind is CellKind.Date or CellKind.YearAsDate
        || column.MeaningOf(cell.Text) is not null || PartialDate.TryRepair(cell.Text, DateOrder.DayMonthYear, out _);

    [GeneratedRegex(@"(?<![\d/.-])(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/.-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
