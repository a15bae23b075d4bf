using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>The words that JSON has for the values of an enumeration: what the writers write, and what the schemas list.</summary>
internal static class AnswerWords
{
    /// <summary>The word for a value: <c>this-crisis</c>, and <c>surely</c>, <c>maybe</c> or <c>no</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The words for all values, in their order.</summary>
    public static IEnumerable<string> All<TEnum>()
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(Of);

    /// <summary>The words of <see cref="Certainty"/>, from the surest.</summary>
    public static IEnumerable<string> Certainties { get; } = [Of(Certainty.Surely), Of(Certainty.Maybe), Of(Certainty.No)];
}
