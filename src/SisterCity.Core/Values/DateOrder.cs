namespace SisterCity.Values;

/// <summary>In which order somebody writes day, month and year, when the one who knows the list says so.</summary>
/// <remarks>The default is the order of most countries. No order is ever guessed: <see cref="PartialDate"/> asks for it.</remarks>
public enum DateOrder
{
    /// <summary>22/06/1981, as in France.</summary>
    DayMonthYear,

    /// <summary>06/22/1981, as in the United States.</summary>
    MonthDayYear,

    /// <summary>1981/06/22, as in China.</summary>
    YearMonthDay,
}
