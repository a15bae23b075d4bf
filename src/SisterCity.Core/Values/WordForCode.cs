namespace SisterCity.Values;

/// <summary>Tells a word that stands where a code belongs from a code that is wrong.</summary>
internal static class WordForCode
{
    private const int LongestCode = 3;

    /// <summary>Whether a text is a word: letters, more than a code has, or others than those of codes.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var hasLetters = false;
        foreach (var sign in text.Trim())
        {
            if (sign >= '\u0080' && char.IsLetter(sign))
                return true;
            hasLetters |= char.IsAsciiLetter(sign);
        }

        return hasLetters && text.Trim().Length > LongestCode;
    }

    /// <summary>The flaw of a text that is no code: that it is a word, if it is one.</summary>
    public static Flaw Or(Flaw flaw, ReadOnlySpan<char> text) => flaw is not (Flaw.None or Flaw.TextIsEmpty) && IsOne(text) ? Flaw.WordIsNotACode : flaw;
}
