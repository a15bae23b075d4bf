namespace SisterCity.Values;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The default: not a date.</summary>
    None = 0,

    /// <summary>A day: 1981-06-22.</summary>
    Day,

    /// <summary>A month: 1981-06, or 1981-06-XX.</summary>
    Month,

    /// <summary>A season without a hemisphere: 1981-21. It bounds no more than the year, and the winter of a year may end in the next.</summary>
    Season,

    /// <summary>A year: 1981, or 1981-XX.</summary>
    Year,

    /// <summary>A decade: 199X.</summary>
    Decade,

    /// <summary>A century: 19XX.</summary>
    Century,

    /// <summary>An interval, open ones included: 2014/2020, ../2006-05-29.</summary>
    Interval,

    /// <summary>One of several dates: [2018-09-04,2019-09-04].</summary>
    OneOfASet,
}
