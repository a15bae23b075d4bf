using System.Text.RegularExpressions;

namespace SisterCity.Exchange.Mappings;

/// <summary>What in a text tells a person.</summary>
internal static partial class PeopleInText
{
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    /// <summary>Whether a text holds an address of mail, or is a telephone number.</summary>
    public static bool IsAboutOne(string text) => Mail().IsMatch(text) || IsTelephone(text);

    /// <summary>A text without addresses of mail and telephone numbers.</summary>
    public static string Without(string text)
    {
        var result = Mail().Replace(text, "[…]");
        return Telephone().Replace(result, static number => IsTelephone(number.Value.Trim()) ? "[…]" : number.Value);
    }

    private static bool IsTelephone(string text) => Telephone().Match(text) is { Success: true } number && number.Length == text.Length
        && text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits;

    [GeneratedRegex(@"[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    // It begins with +, 0, a bracket, or the 1 of a mobile number in China; a number of a register does not.
    [GeneratedRegex(@"(?<![\w.-])(?:\+\d|0\d|\(\d|1[3-9]\d{9}(?!\d))[\d\s().\-/]*(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
