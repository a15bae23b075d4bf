using System.Text.RegularExpressions;

namespace SisterCity.Exchange.Mappings;

/// <summary>What in a text tells a person.</summary>
internal static partial class PeopleInText
{
    /// <summary>Whether a text holds an address of mail, or is a telephone number.</summary>
    public static bool IsAboutOne(string text) => Mail().IsMatch(text) || Telephone().IsMatch(text);

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(?:\+|00?)(?=.*[\s.])[\d\s().-]{8,}\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
