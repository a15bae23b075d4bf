namespace SisterCity.Projects;

/// <summary>By what totals of projects are told apart.</summary>
public enum ProjectGrouping
{
    /// <summary>By nothing: one total for each kind and currency.</summary>
    None,

    /// <summary>By calendar year; a sum over several years stands under its period, and is not divided.</summary>
    Year,

    /// <summary>By country that benefits, divided by the stated shares.</summary>
    Country,

    /// <summary>By purpose, divided by the stated shares.</summary>
    Purpose,

    /// <summary>By channel of delivery, as stated or as it follows from the receiver.</summary>
    Channel,

    /// <summary>By who pays; the sum of several payers stands under all of them together.</summary>
    Payer,

    /// <summary>By the first theme of the project, which is its most important.</summary>
    Theme,
}
