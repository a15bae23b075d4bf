using System.Text.Json;
using SisterCity.Comparison;
using SisterCity.Directories;
using SisterCity.Law;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>The words that JSON has for the values of an enumeration: what the writers write, and what the schemas list.</summary>
internal static class AnswerWords
{
    /// <summary>The word for a value: <c>this-crisis</c>, and <c>surely</c>, <c>maybe</c> or <c>no</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>How sure something is, from the surest.</summary>
    public static IEnumerable<string> Certainties { get; } = [Of(Certainty.Surely), Of(Certainty.Maybe), Of(Certainty.No)];

    /// <summary>Whether something has effect in law.</summary>
    public static IEnumerable<string> Effects { get; } = [.. Certainties, AssessmentJson.CodeOf(VerdictOutcome.Undetermined)];

    public static IEnumerable<string> Outcomes { get; } = [.. Enum.GetValues<VerdictOutcome>().Select(AssessmentJson.CodeOf)];

    /// <summary>What happened to a provision of law.</summary>
    public static IEnumerable<string> LawChanges { get; } = ["added", "changed", "renumbered", "moved", "repealed", "quashed"];

    public static IEnumerable<string> StatedReasons { get; } = All<StatedReason>();

    public static IEnumerable<string> Vacancies { get; } = All<Vacancy>();

    public static IEnumerable<string> CountingDefinitions { get; } = All<CountingDefinition>();

    public static IEnumerable<string> DateRelations { get; } = All<DateRelation>();

    public static IEnumerable<string> StatusRelations { get; } = All<StatusRelation>();

    public static IEnumerable<string> LinkRelations { get; } = All<LinkRelation>();

    public static IEnumerable<string> CandidateMatches { get; } = All<CandidateMatch>();

    public static IEnumerable<string> ListSides { get; } = All<ListSide>();

    private static string[] All<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];
}
