using System.Text;
using SisterCity.Values;

namespace SisterCity.Directories;

/// <summary>What of a name counts when names are compared: letters without accents and case, words without hyphens and apostrophes.</summary>
/// <remarks>
/// "SAINT DENIS", "Saint-Denis" and "St-Denis" fold to one text, as do "L’Haÿ-les-Roses" and "l'hay les roses", and "Xi'an" and
/// "Xian". Chinese characters stay as they are, traditional and simplified apart. A folded name is a key for look-ups, never
/// something to show. The same on every machine: no culture is asked.
/// </remarks>
/// <example><code>NameFolding.Fold("Saint-Étienne") // saint etienne</code></example>
public static class NameFolding
{
    // The endings of Chinese divisions, longest first: a list says 苏州, another 苏州市.
    private static readonly string[] ChineseEndings = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "省", "市", "县", "区", "州", "盟", "旗"];

    /// <summary>The name as a key.</summary>
    /// <param name="name">The name.</param>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        var atWordStart = true;
        foreach (var letter in name)
        {
            // A mark that was written apart from its letter counts no more than one written with it.
            if (letter is >= '\u0300' and <= '\u036F')
                continue;
            var small = char.ToLowerInvariant(letter);

            // After one letter an apostrophe ends a word (l'Haÿ); within a word it says how to read it (Xi'an, Be'er Sheva).
            if (letter is '\'' or '’' or 'ʼ' or '‘' && WordLength(folded) > 1 && !atWordStart)
                continue;
            if (!char.IsLetterOrDigit(small))
            {
                atWordStart = true;
                continue;
            }

            if (atWordStart && folded.Length > 0)
                folded.Append(' ');
            atWordStart = false;
            BareLetters.Append(folded, small);
        }

        return Unabbreviated(folded);
    }

    /// <summary>A folded Chinese name without the word for the sort of division at its end; null when it has none, or when nothing would be left.</summary>
    /// <param name="folded">The folded name.</param>
    /// <example><code>NameFolding.WithoutEnding("苏州市") // 苏州</code></example>
    public static string? WithoutEnding(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        foreach (var ending in ChineseEndings)
        {
            // A county of two characters (赵县) is never called by the first alone.
            if (folded.EndsWith(ending, StringComparison.Ordinal) && folded.Length > ending.Length + 1)
                return folded[..^ending.Length];
        }

        return null;
    }

    /// <summary>Whether two names may mean one place: equal when folded, or but for the ending of a Chinese division.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another name.</param>
    public static bool AreAlike(string one, string other)
    {
        var (first, second) = (Fold(one), Fold(other));
        return string.Equals(first, second, StringComparison.Ordinal)
            || string.Equals(WithoutEnding(first) ?? first, WithoutEnding(second) ?? second, StringComparison.Ordinal);
    }

    private static int WordLength(StringBuilder folded)
    {
        var length = 0;
        while (length < folded.Length && folded[folded.Length - length - 1] != ' ')
            length++;
        return length;
    }

    private static string Unabbreviated(StringBuilder folded)
    {
        var text = folded.ToString();
        if (!text.Contains("st", StringComparison.Ordinal))
            return text;
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] switch
            {
                "st" => "saint",
                "ste" => "sainte",
                "sts" => "saints",
                "stes" => "saintes",
                _ => words[i],
            };
        }

        return string.Join(' ', words);
    }
}
