namespace SisterCity.Values;

/// <summary>Why a text is not a value. Each flaw is a rule of the ledger by the same name, in SC00xx or SC01xx.</summary>
/// <remarks>The default, <see cref="None"/>, means that the text was read.</remarks>
public enum Flaw
{
    /// <summary>The text was read: nothing is wrong.</summary>
    None = 0,

    /// <summary>The JSON value is of another type: a number where a string belongs.</summary>
    TypeIsWrong,

    /// <summary>The JSON value is null where none may be.</summary>
    ValueIsNull,

    /// <summary>The number does not fit: a year of 99999999999, an amount with 40 digits.</summary>
    NumberIsOutOfRange,

    /// <summary>The member comes more than once, so that nobody can know which one counts.</summary>
    MemberIsRepeated,

    /// <summary>The JSON string escapes half a character (a lone surrogate), which is no text.</summary>
    SurrogateIsLone,

    /// <summary>The text is empty or only white space.</summary>
    TextIsEmpty,

    /// <summary>The text has too few or too many characters for its format.</summary>
    LengthIsWrong,

    /// <summary>The text has characters, or an order of characters, that the format does not allow.</summary>
    CharactersAreWrong,

    /// <summary>The digits have the right shape, but the check digit does not fit them.</summary>
    CheckDigitIsWrong,

    /// <summary>A spreadsheet dropped the leading zero of a code that is not a number.</summary>
    LeadingZeroIsLost,

    /// <summary>A spreadsheet rounded the last digits of a SIRET to zeros.</summary>
    SiretIsTruncated,

    /// <summary>The value has the right shape but stands for "none": all zeros.</summary>
    ValueIsAPlaceholder,

    /// <summary>The text is not a date of EDTF (ISO 8601-2).</summary>
    DateIsNotEdtf,

    /// <summary>The text is EDTF, of a form that this library does not read rather than misread.</summary>
    DateFormIsNotSupported,

    /// <summary>The calendar has no such day or month: 30 February.</summary>
    DayDoesNotExist,

    /// <summary>The interval ends before it starts.</summary>
    IntervalRunsBackwards,

    /// <summary>The list of codes is closed and does not hold this code.</summary>
    CodeIsNotInTheList,

    /// <summary>The language tag is not a BCP 47 tag in its canonical case.</summary>
    LanguageTagIsMalformed,

    /// <summary>The address is not an absolute http or https address.</summary>
    AddressIsNotAbsolute,

    /// <summary>A longitude is beyond 180 degrees or a latitude beyond 90.</summary>
    CoordinateIsOutOfRange,

    /// <summary>The text is longer than any text of a register may be.</summary>
    TextIsTooLong,

    /// <summary>A spreadsheet wrote the number by which it keeps a day, for the day.</summary>
    DateIsASerialNumber,

    /// <summary>A spreadsheet wrote a code as a number with an exponent, and with fewer digits than the code has.</summary>
    DigitsAreLost,

    /// <summary>A word stands where a code belongs: "Allemagne" for DE.</summary>
    WordIsNotACode,

    /// <summary>The text may say several dates: 05/12/2010 is 5 December, or 12 May.</summary>
    DateHasSeveralReadings,

    /// <summary>A word says that the date is not known, where nothing would say it.</summary>
    DateIsSaidToBeUnknown,
}
