using NodaTime;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Dates that programs write where there is none.</summary>
internal static class Sentinels
{
    // Zero days of calendars and spreadsheets, "for ever" of databases, and the first second of Unix.
    private static readonly LocalDate[] Days =
    [
        new(1, 1, 1), new(1899, 12, 30), new(1899, 12, 31), new(1900, 1, 1), new(1904, 1, 1), new(1970, 1, 1),
        new(2999, 1, 1), new(2999, 12, 31), new(9999, 1, 1), new(9999, 12, 31),
    ];

    public static bool Have(PartialDate date) =>
        date.Precision switch
        {
            DatePrecision.Day => Days.AsSpan().Contains(date.Earliest!.Value),
            DatePrecision.Year => date.Earliest!.Value.Year is 1 or 2999 or 9999,
            _ => false,
        };
}
