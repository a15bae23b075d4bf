using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Imports;

/// <summary>Dates that may mean several things: a year of two digits, the number by which a spreadsheet keeps a day.</summary>
internal static class DateInDoubt
{
    // Of which hundred years a year of two digits may be: of this century or the last, to most readers.
    private static readonly int[] LatestYears = [2049, 1999, 2099];

    // What the reader of dates says better than that a value has no meaning.
    private static readonly Rule[] Named = [Rules.DateHasSeveralReadings, Rules.DateIsASerialNumber, Rules.DateIsSaidToBeUnknown];

    /// <summary>Reads a date as the mapping states it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The order of day, month and year.</param>
    /// <param name="latestYear">The last year that two digits may mean; null when nobody says.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(string text, DateOrder order, int? latestYear, out PartialDate date) => latestYear is { } latest
        ? PartialDate.TryRepair(text, order, latest, out date)
        : PartialDate.TryRepair(text, order, out date);

    /// <summary>The two readings of a date with a year of two digits in a stated order; null when it has none.</summary>
    public static (PartialDate One, PartialDate Other)? ReadingsOf(string text, DateOrder order)
    {
        var dates = LatestYears.Select(latest => PartialDate.TryRepair(text, order, latest, out var date) ? date : (PartialDate?)null)
            .OfType<PartialDate>().Distinct().Take(2).ToList();
        return dates is [var one, var other] ? (one, other) : null;
    }

    /// <summary>What is wrong with a date, when it can be named; null when it is just no date.</summary>
    /// <param name="column">The column that it is to fill.</param>
    /// <param name="text">The text.</param>
    /// <param name="countsFrom1904">From which year the workbook counts days, so that a number is one day; null when nobody knows.</param>
    public static Finding? FindingOf(ColumnDescription column, string text, bool? countsFrom1904)
    {
        if (column.FindingOf(text) is not { } finding || !Named.Contains(finding.Rule))
            return null;
        return finding.Rule == Rules.DateIsASerialNumber && countsFrom1904 is { } late
            ? finding with { Repair = DayOf(finding, late ? "day1904" : "day1900") }
            : finding;
    }

    private static string DayOf(Finding finding, string argument) => finding.Arguments[finding.Rule.Arguments.ToList().IndexOf(argument)].ToString();
}
