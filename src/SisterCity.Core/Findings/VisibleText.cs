using System.Globalization;
using System.Text;

namespace SisterCity.Findings;

/// <summary>Values of others in text for people: what a terminal would obey, and what nobody would see, is shown as an escape.</summary>
/// <remarks>
/// <para>
/// Shown as escapes: control characters (line feeds, tabs and ESC too), line and paragraph separators, half characters, bidirectional marks,
/// and format characters without a shape of their own (zero-width spaces, byte order marks, tags).
/// All else stays as it is: letters of every script, spaces, variation selectors,
/// and the two joiners U+200C and U+200D, without which Persian and Sinhala are misspelt.
/// </para>
/// <para>Sentences and text reports of this library are made visible by it.
/// JSON, SARIF and CSV keep values as they were written, and <c>LocalizedText.In</c> gives the value itself.</para>
/// </remarks>
public static class VisibleText
{
    /// <summary>The text on one line that no terminal obeys. A text that is visible already is not changed, so that twice is as once.</summary>
    /// <param name="text">A title, a name, the name of a file, of any characters.</param>
    /// <returns>The text, with <c>\n</c>, <c>\r</c>, <c>\t</c>, <c>\u001B</c> or <c>\U000E0041</c> for each character that is not shown itself.</returns>
    /// <example><code>Console.WriteLine(VisibleText.Of(partnership.Title!.In(LanguageTag.French)));</code></example>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Escaped(text) : text;
    }

    private static string Escaped(string text)
    {
        StringBuilder? visible = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsHidden(rune))
            {
                visible ??= new StringBuilder(text.Length + 16);
                visible.Append(text, copied, i - copied).Append(Escape(isWhole ? rune.Value : text[i]));
                copied = i + length;
            }

            i += length;
        }

        return visible is null ? text : visible.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => !HasAShape(rune.Value),
        _ => false,
    };

    // The joiners shape the letters beside them; the others are signs that stand over or under a number (Arabic, Syriac, Kaithi).
    private static bool HasAShape(int format) =>
        format is 0x200C or 0x200D or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    private static string Escape(int code) => code switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        <= char.MaxValue => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{code:X8}"),
    };
}
