using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How many partnerships were in force on the last day of a year: as few as, as many as, and of how many the record does not say.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>
/// foreach (var year in lifecycle.InForceByYear(1981, 2026))
///     Console.WriteLine($"{year.Year}: {year.AtLeast} to {year.AtMost}, {year.Unknown} unknown; {year.Undated} without a date");
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<YearCount>))]
public sealed record YearCount
{
    /// <summary>The year; the count is that of 31 December.</summary>
    public required int Year { get; init; }

    /// <summary>The group; empty for all.</summary>
    public required string Group { get; init; }

    /// <summary>Those that were surely in force.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Those that may have been, <see cref="Unknown"/> included, <see cref="Undated"/> not.</summary>
    public required int AtMost { get; init; }

    /// <summary>Those that had begun, or may have, and of which the record does not say whether they were in force.</summary>
    public required int Unknown { get; init; }

    /// <summary>Those of which no date tells by then that they had begun; they are in no other number, since they would be in every year.</summary>
    public required int Undated { get; init; }
}
