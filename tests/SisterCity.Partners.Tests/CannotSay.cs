namespace SisterCity.Partners.Tests;

/// <summary>
/// What the library finds wrong and JSON Schema cannot say, by the names of the rules. The one list: every rule of the ledger that is an error is said by a
/// schema, or stands here, with a vector that shows it (<see cref="AgreementOfValidatorsTests"/>).
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

        // A choice at the root, of which code generators would make a class for each member.
        "HoldsNoRegister",

        // A number that is an integer by its value and not by its text (1.0, 1e2), and digits that a binary fraction does not hold.
        "NumberIsOutOfRange",

        // Arithmetic: Luhn, the calendar, the order of two dates in one text.
        "CheckDigitIsWrong",
        "DayDoesNotExist",
        "IntervalRunsBackwards",
    ];

    /// <summary>What the rules find in a register that was read: cross references, and what several members say together.</summary>
    public static readonly string[] OfContent =
    [
        // What another record says, or that there is none: cross references.
        "RegisterIsRepeated",
        "IdIsRepeated",
        "ReferenceLeadsNowhere",
        "CodeIsOnTwoAuthorities",
        "CodesAreOfTwoAuthorities",
        "AuthorityIsItsOwnPartner",
        "CommitmentOfANonParty",
        "PartyDidNotExistYet",
        "PartyHadCeasedToExist",
        "TakesPartOutsideItsExistence",
        "RelationPrecedesItsOrigin",
        "RelationsRunInACircle",
        "ParentsRunInACircle",
        "SuccessionsRunInACircle",
        "ProjectsRunInACircle",
        "AmountsContainEachOther",
        "MoneyRunsInACircle",
        "AmountIdIsRepeated",
        "AmountReferenceLeadsNowhere",
        "PaymentFeedsItself",

        // What several members of one record say together: two days, two codes, a kind and a code.
        "ValidityRunsBackwards",
        "EndsBeforeItIsSigned",
        "TermEndsBeforeItStarts",
        "ProjectEndsBeforeItStarts",
        "ReceivedBeforeItWasSent",
        "EventPrecedesTheBeginning",
        "StateCannotFollow",
        "SucceedsBeforeItExists",
        "FactIsOutsideTheExistence",
        "HasASuccessorAndNone",
        "SirenDisagreesWithSiret",
        "CodeOfAnotherCountry",
        "KindIsOfAnotherCountry",
        "CodeDoesNotFitTheKind",
        "GroupingCarriesACommuneCode",
        "CommitmentsContradict",
        "SharesDoNotSum",
        "UndecidedIsNamed",
        "MarkerScoreIsOutOfRange",
        "MarkerHasTwoScores",

        // The day: that of the check, or the first on which there was anybody to sign.
        "SignedInTheFuture",
        "DateIsLegendary",

        // The law of the day.
        "StateDidNotAuthoriseBeforehand",
        "CounterpartIsNotPermitted",
        "CounterpartIsAState",
        "CounterpartIsNotRecognised",
        "ConventionIsMissing",
        "AuthorisedAfterSignature",
        "UrgencyDidNotJustifyIt",
        "SpendingExceedsTheCap",
        "PaymentsExceedTheCap",
        "RequiredPartnerIsMissing",
        "ShareExceedsTheCap",
        "AccountsAreNotAnnexed",
    ];

    /// <summary>What a file of law must hold beside its types.</summary>
    public static readonly string[] OfLawFiles =
    [
        // The name of the file, other files.
        "LawFileHasAnotherName",
        "LegalIdIsUsedTwice",
        "LegalReferenceLeadsNowhere",

        // Several members: two days, two versions, a system and its identifier, a kind and its parameters.
        "VersionEndsBeforeItBegins",
        "VersionsOverlap",
        "GapIsNotExplained",
        "CitationIsMalformed",
        "LegalFactHasNoSource",
        "RequirementLacksParameter",
        "RequirementHasStrayParameter",
    ];

    /// <summary>What a schema could say of registers and leaves to the rules (decision 0035): the record is read and kept, and the report names the fault in the reader's language.</summary>
    public static readonly string[] LeftToTheRules = ["HasFewerThanTwoParties", "AmountIsNegative", "ParticipantIsNobody", "CountryCodeIsNotAssigned",
        "ShareIsOutOfRange"];

    /// <summary>What is wrong with something that is no JSON document: bytes, a table (which the Table Schema describes), the result of a query.</summary>
    public static readonly string[] OfOtherForms =
    [
        // Bytes.
        "IsNotUtf8",

        // A table.
        "TableIsNotUtf8",
        "QuoteIsNotClosed",
        "QuoteIsMisplaced",
        "RowIsRagged",
        "TableLacksAColumn",
        "ColumnIsRepeated",
        "RowsDisagree",
        "DateIsSaidToBeUnknown",

        // Somebody's own list, and its mapping.
        "WorkbookCannotBeRead",
        "WorkbookIsTooLarge",
        "SheetIsMissing",
        "MappingNamesNoColumn",
        "MappingCannotBeRead",
        "RowDoesNotSay",
        "ListNamesOneSide",
        "WorkbookIsNoneOfOurs",

        // A file of IATI.
        "NotReadAsIati",

        // The result of a query.
        "IsNotAQueryResult",
        "ColumnIsMissing",
        "RowHasNoItem",
        "RowHasMoreCellsThanColumns",
        "RowLinksAPlaceWithItself",
    ];

    /// <summary>All that a schema accepts and the library does not.</summary>
    public static IEnumerable<string> All => [.. OfReading, .. OfContent, .. OfLawFiles, .. LeftToTheRules];
}
