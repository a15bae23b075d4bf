using System.Text;

namespace SisterCity.Findings;

/// <summary>UTF-16, as which spreadsheets save "Unicode text", and old editors: with its mark, or without.</summary>
internal static class Utf16
{
    private const int BytesLookedAt = 4096;

    // One unit in so many is a letter, digit or sign of ASCII: a text of ours has commas and names of columns, or braces and names of members.
    private const int RarestAscii = 8;

    // In a text that does not begin with one, as nearly all do, more are asked for: a text of UTF-8 may hold a zero by mistake.
    private const int RarestBehindAnother = 3;

    /// <summary>The encoding of a document that is UTF-16; null when it is not.</summary>
    /// <param name="document">The document, or its first bytes.</param>
    public static Encoding? Of(ReadOnlySpan<byte> document) => document switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => WithoutMark(document[..(Math.Min(document.Length, BytesLookedAt) & ~1)]),
    };

    /// <summary>The text of a document, without its mark.</summary>
    public static string Text(ReadOnlySpan<byte> document, Encoding encoding) => encoding.GetString(document).TrimStart('\uFEFF');

    // Of a letter of ASCII one half is zero, and no text has zeros otherwise.
    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var (first, second) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] == 0)
                first++;
            if (bytes[i + 1] == 0)
                second++;
        }

        var beginsWithAscii = bytes.Length > 0 && (bytes[0] == 0) != (bytes[1] == 0);
        var enough = Math.Max(2, bytes.Length / 2 / (beginsWithAscii ? RarestAscii : RarestBehindAnother));
        return first == 0 && second >= enough ? Encoding.Unicode
            : second == 0 && first >= enough ? Encoding.BigEndianUnicode
            : null;
    }
}
