namespace SisterCity.Values;

/// <summary>The shape that local identifiers and codes of open lists share: safe in an address, in a JSON Pointer and in a file name.</summary>
internal static class Token
{
    /// <summary>The shape as a regular expression.</summary>
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._~:/-]{0,127}$";

    // A table and a loop: identifiers are short, and a search by vectors would be compiled while the first reader waits.
    private static readonly bool[] Allowed = Table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~:/-");

    /// <summary>What is wrong with a text that should be a token.</summary>
    public static Flaw FlawOf(ReadOnlySpan<char> text) =>
        text.IsWhiteSpace() ? Flaw.TextIsEmpty
        : text.Length > 128 ? Flaw.LengthIsWrong
        : !char.IsAsciiLetterOrDigit(text[0]) || !HasOnlyAllowed(text) ? Flaw.CharactersAreWrong
        : Flaw.None;

    private static bool HasOnlyAllowed(ReadOnlySpan<char> text)
    {
        var allowed = Allowed;
        foreach (var sign in text)
        {
            if (sign >= allowed.Length || !allowed[sign])
                return false;
        }

        return true;
    }

    private static bool[] Table(string signs)
    {
        var table = new bool[128];
        foreach (var sign in signs)
            table[sign] = true;
        return table;
    }
}
