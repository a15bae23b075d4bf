using System.Buffers;

namespace SisterCity.Json;

/// <summary>
/// What needs a closer look: half characters (\uD8xx), which System.Text.Json lets pass in members it does not know, control characters, escaped or
/// not, byte order marks, and what text looks like that was decoded twice.
/// </summary>
internal static class SuspectEscapes
{
    // What starts an escape, DEL, and the first bytes of the controls U+0080 to U+009F, of U+FEFF, and of the
    // signs that UTF-8 begins with when it is read as another encoding.
    private static readonly SearchValues<byte> Starts = SearchValues.Create((byte)'\\', 0x7F, 0xC2, 0xC3, 0xC6, 0xE2, 0xEF);

    /// <summary>Whether there may be one: a quick look that errs on the side of looking closer.</summary>
    public static bool AreIn(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny(Starts) is >= 0 and var at)
        {
            if (utf8[at] == 0x7F)
                return true;
            if (at + 1 >= utf8.Length)
                return false;
            if (IsSuspect(utf8[at..]))
                return true;
            utf8 = utf8[(at + 2)..];
        }

        return false;
    }

    private static bool IsSuspect(ReadOnlySpan<byte> at) => at switch
    {
        [(byte)'\\', (byte)'b' or (byte)'f', ..] => true,
        [(byte)'\\', (byte)'u', (byte)'d' or (byte)'D' or (byte)'f' or (byte)'F', ..] => true,
        [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', ..] or [(byte)'\\', (byte)'u', (byte)'2', (byte)'2', ..] => true,
        [0xEF, 0xBB, 0xBF, ..] or [0xC2, < 0xA0, ..] => true,

        // Â to ß begin two signs, à to ô three or four; é and a space that does not break are French. Then what
        // Mac Roman makes of the same: Á to Ë, ¬, ƒ, √ and ≈, ‚ and „.
        [0xC3, >= 0x82 and < 0xA0, 0xC2 or 0xC5 or 0xC6 or 0xCB or 0xE2, ..] => true,
        [0xC3, >= 0xA0 and <= 0xB4, 0xC2 or 0xC5 or 0xC6 or 0xCB, _, >= 0x80, ..] or [0xC3, >= 0xA0 and <= 0xB4, 0xE2, _, _, >= 0x80, ..] => true,
        [0xC3, >= 0x81 and <= 0x8B, >= 0x80, ..] or [0xC2, 0xAC, >= 0x80, ..] or [0xC6, 0x92, >= 0x80, ..] => true,
        [0xE2, 0x88, 0x9A, >= 0x80, ..] or [0xE2, 0x89, 0x88, >= 0x80, ..] or [0xE2, 0x80, 0x9A or 0x9E or 0xB0, >= 0x80, ..] => true,
        _ => false,
    };
}
