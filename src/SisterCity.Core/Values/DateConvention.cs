using System.Globalization;
using System.Runtime.InteropServices;

namespace SisterCity.Values;

/// <summary>What is stated of the dates of a list: nothing, or their order, and of which hundred years the years of two digits are.</summary>
/// <param name="Order">The order of day, month and year; null when nobody states it.</param>
/// <param name="LatestYear">The last of the hundred years that two digits may mean; null when two digits are no year.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateConvention(DateOrder? Order, int? LatestYear = null)
{
    /// <summary>Whether 05/06/1981 may be 5 June. That the year comes first says nothing of a text where it comes last.</summary>
    public bool MayBeDayFirst => Order is not DateOrder.MonthDayYear;

    /// <summary>Whether 05/06/1981 may be 6 May.</summary>
    public bool MayBeMonthFirst => Order is not DateOrder.DayMonthYear;

    /// <summary>Whether eight digits may begin with the year: 19810622.</summary>
    public bool MayBeYearFirst => Order is null or DateOrder.YearMonthDay;

    /// <summary>Whether eight digits may end with the year: 22061981.</summary>
    public bool MayBeYearLast => Order is not DateOrder.YearMonthDay;

    /// <summary>The year of two digits, in four; null when it is not stated, or when there are not two.</summary>
    public string? YearOf(string digits)
    {
        if (LatestYear is not { } latest || digits.Length != 2)
            return null;
        var year = latest - (latest % 100) + int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return (year > latest ? year - 100 : year).ToString("D4", CultureInfo.InvariantCulture);
    }
}
