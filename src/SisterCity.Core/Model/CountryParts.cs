using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Country codes under which lists put parts of France or of China.</summary>
internal static class CountryParts
{
    // Overseas France has codes of its own in ISO 3166-1, and INSEE codes all the same.
    private static readonly string[] French = ["FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "PF", "WF", "NC", "TF"];
    private static readonly string[] Chinese = ["CN", "HK", "MO", "TW"];

    /// <summary>The codes of France.</summary>
    public static IReadOnlyList<string> OfFrance => French;

    public static bool AreFrench(CountryCode country) => French.AsSpan().Contains(country.Text);

    public static bool AreChinese(CountryCode country) => Chinese.AsSpan().Contains(country.Text);

    /// <summary>Whether a kind of authority may be that of an authority of a country: what is called a commune in Senegal is none of French law (SC1035).</summary>
    public static bool MayHave(CountryCode country, AuthorityKind kind) =>
        kind.Country is not { } own || own == country || (own == CountryCode.France && AreFrench(country)) || (own == CountryCode.China && AreChinese(country));
}
