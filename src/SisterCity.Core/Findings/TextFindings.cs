using System.Text.Encodings.Web;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>
/// What is found in a text alone, wherever it stands: in JSON, on a line, in a cell, in a query result. One place, so that one text gets one verdict.
/// </summary>
internal static class TextFindings
{
    private const char Mark = '\uFEFF';
    private const string MarkAsEscape = "\\uFEFF";

    /// <summary>The findings of a text: marks that nobody sees, control characters, a wrong decoding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="line">The line it stands on, if the document has lines.</param>
    /// <param name="record">The record it is in, if that is known.</param>
    public static IEnumerable<Finding> Of(string text, JsonPointer at, int? line, string? record = null)
    {
        if (text.Contains(Mark, StringComparison.Ordinal))
            yield return OfMark(text, at, line, record);
        var meant = TwiceDecodedText.MeantBy(text);
        if (meant is not null)
            yield return Of(Rules.TextWasDecodedTwice, text, at, line, record, meant);
        if (HoldsControls(meant ?? text))
            yield return Of(Rules.TextHasControlCharacters, text, at, line, record, null);
    }

    /// <summary>Whether a text may have findings: asked first of many texts, of which most have none.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    /// <summary>The finding of a name or text in which a byte order mark stands; null when none does.</summary>
    public static Finding? OfMarkIn(string text, JsonPointer at, int? line) =>
        text.Contains(Mark, StringComparison.Ordinal) ? OfMark(text, at, line, null) : null;

    /// <summary>A text as a message shows it: what nobody sees is an escape, as JSON writes it.</summary>
    public static string Visible(string text) =>
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(JsonText.Shorten(text)).Replace(Mark.ToString(), MarkAsEscape, StringComparison.Ordinal);

    private static Finding OfMark(string text, JsonPointer at, int? line, string? record)
    {
        var without = text.Replace(Mark.ToString(), string.Empty, StringComparison.Ordinal);
        return Of(Rules.TextHasAByteOrderMark, text, at, line, record, without.Length == 0 ? null : without);
    }

    private static Finding Of(Rule rule, string text, JsonPointer at, int? line, string? record, string? repair) => new()
    {
        Rule = rule,
        At = at,
        Level = rule.Level,
        Arguments = [$"\"{Visible(text)}\""],
        Line = line,
        Record = record,
        Repair = repair,
    };

    // Line breaks and tabs are what long texts are made of.
    private static bool HoldsControls(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
                return true;
        }

        return false;
    }
}
