using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Texts as a file of IATI may hold them: what XML can say, and no address of a person.</summary>
internal static partial class IatiText
{
    // A JSON text may hold what no XML document can.
    private const char Replacement = '\ufffd';

    /// <summary>A text that any XML document can hold.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                kept.Append(text[i]).Append(text[++i]);
            else
                kept.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
        }

        return kept.ToString().Trim();
    }

    /// <summary>Whether a text holds an e-mail address.</summary>
    public static bool HasAddress(LocalizedText text) => text.Any(static one => Mail().IsMatch(one.Value));

    /// <summary>A text without e-mail addresses.</summary>
    public static string WithoutAddress(string text) => Mail().Replace(text, "…");

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mail();
}
