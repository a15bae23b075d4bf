namespace SisterCity.Json;

/// <summary>Escapes that need a closer look: half characters (\uD8xx), which System.Text.Json lets pass in members it does not know, and control characters.</summary>
internal static class SuspectEscapes
{
    /// <summary>Whether there may be one: a quick look that errs on the side of looking closer.</summary>
    public static bool AreIn(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOf((byte)'\\') is >= 0 and var at)
        {
            if (at + 1 >= utf8.Length)
                return false;
            switch (utf8[at + 1])
            {
                case (byte)'b' or (byte)'f':
                    return true;
                case (byte)'u' when at + 3 < utf8.Length && (utf8[at + 2] is (byte)'d' or (byte)'D' || utf8[(at + 2)..].StartsWith("00"u8)):
                    return true;
            }

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
