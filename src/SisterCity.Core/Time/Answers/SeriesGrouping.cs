namespace SisterCity.Time;

/// <summary>By what a series is told apart.</summary>
public enum SeriesGrouping
{
    /// <summary>By nothing: one series.</summary>
    None = 0,

    /// <summary>By the countries of the members, in the order of their codes: CN-FR.</summary>
    CountryPair,

    /// <summary>By the levels of the members in that year, from the widest: regional/departmental.</summary>
    Level,

    /// <summary>By the kind of the relationship in that year.</summary>
    Kind,
}
