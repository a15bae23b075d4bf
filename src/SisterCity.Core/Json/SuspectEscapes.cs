using System.Buffers;

namespace SisterCity.Json;

/// <summary>What needs a closer look: half characters (\uD8xx), which System.Text.Json lets pass in members it does not know, and control characters, escaped or not.</summary>
internal static class SuspectEscapes
{
    // What starts an escape, DEL, and the first byte of the controls U+0080 to U+009F.
    private static readonly SearchValues<byte> Starts = SearchValues.Create((byte)'\\', 0x7F, 0xC2);

    /// <summary>Whether there may be one: a quick look that errs on the side of looking closer.</summary>
    public static bool AreIn(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny(Starts) is >= 0 and var at)
        {
            if (utf8[at] == 0x7F)
                return true;
            if (at + 1 >= utf8.Length)
                return false;
            var isSuspect = utf8[at] == 0xC2
                ? utf8[at + 1] < 0xA0
                : utf8[at + 1] switch
                {
                    (byte)'b' or (byte)'f' => true,
                    (byte)'u' => at + 3 < utf8.Length && (utf8[at + 2] is (byte)'d' or (byte)'D' || utf8[(at + 2)..].StartsWith("00"u8)),
                    _ => false,
                };
            if (isSuspect)
                return true;
            utf8 = utf8[(at + 2)..];
        }

        return false;
    }

    /// <summary>Whether a text holds a control character that is neither a line break nor a tab.</summary>
    public static bool HoldControls(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
                return true;
        }

        return false;
    }
}
