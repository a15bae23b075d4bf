namespace SisterCity.Partners.Tests;

/// <summary>
/// What the library refuses and JSON Schema cannot say, by the names of the rules. The one list; every entry has a vector that shows it, and no vector shows
/// another (<see cref="AgreementOfValidatorsTests"/>).
/// </summary>
internal static class CannotSay
{
    /// <summary>What the reader refuses.</summary>
    public static readonly string[] OfReading =
    [
        // The text of the document, of which a validator sees the values only.
        "MemberIsRepeated",
        "NestsTooDeep",
        "SurrogateIsLone",

        // A number that is an integer by its value and not by its text (1.0, 1e2), and digits that a binary fraction does not hold.
        "NumberIsOutOfRange",

        // Arithmetic: Luhn, the calendar, the order of two dates in one text.
        "CheckDigitIsWrong",
        "DayDoesNotExist",
        "IntervalRunsBackwards",
    ];
}
