using System.Globalization;
using System.Text;

namespace SisterCity.Law;

/// <summary>Article numbers as data write them (L1115-1, 131-I, R1115-8 – R1115-15) and as people type them (L. 1115-1, art. l1115‑1).</summary>
internal static class ArticleNumber
{
    private const string Through = " – ";

    /// <summary>Whether an article, or one of a range of articles, is the one that somebody typed. A paragraph in Roman numerals may be left out.</summary>
    public static bool Is(string article, string typed)
    {
        var wanted = Simplify(typed);
        if (article.IndexOf(Through, StringComparison.Ordinal) is >= 0 and var at)
            return IsWithin(Simplify(article[..at]), Simplify(article[(at + Through.Length)..]), wanted);
        var whole = Simplify(article);
        return string.Equals(whole, wanted, StringComparison.Ordinal) || string.Equals(WithoutParagraph(article), wanted, StringComparison.Ordinal);
    }

    private static bool IsWithin(string first, string last, string wanted)
    {
        var (stem, begin) = Split(first);
        var (_, end) = Split(last);
        var (wantedStem, number) = Split(wanted);
        return string.Equals(stem, wantedStem, StringComparison.Ordinal) && number >= begin && number <= end;
    }

    // L3441-2 → L3441-, 2.
    private static (string Stem, int Number) Split(string article)
    {
        var digits = article.AsSpan().TrimEnd("0123456789").Length;
        return (article[..digits], int.TryParse(article.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
    }

    // L213-9-2 III → L213-9-2, 131-I → 131.
    private static string WithoutParagraph(string article) => Simplify(article.TrimEnd('I', 'V', 'X')).TrimEnd('-');

    private static string Simplify(string article)
    {
        var simple = new StringBuilder(article.Length);
        foreach (var typed in article)
        {
            var character = WithoutWidth(typed);
            if (char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation)
                simple.Append('-');
            else if (char.IsLetterOrDigit(character))
                simple.Append(char.ToUpperInvariant(character));
        }

        var text = simple.ToString();
        foreach (var word in (ReadOnlySpan<string>)["ARTICLE", "ART"])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return WithoutCode(text[word.Length..]);
        }

        return WithoutCode(text);
    }

    // Ｌ１１１５ → L1115, as a Chinese keyboard types it. Unicode's own folding (NFKC) does not exist in a browser.
    private static char WithoutWidth(char character) => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - '\uFF01' + '!') : character;

    private static string WithoutCode(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["DUCGCT", "CGCT"])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return text[..^word.Length];
        }

        return text.StartsWith("CGCT", StringComparison.Ordinal) ? text["CGCT".Length..] : text;
    }
}
