using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SisterCity.Findings;

/// <summary>Text that was UTF-8, was read as Windows-1252, Latin 1 or Mac Roman, and saved so: <c>OrlÃ©ans</c>, <c>Orl√©ans</c>, <c>æˆéƒ½</c>.</summary>
/// <remarks>
/// Signs in a row are such text when their bytes in the other encoding are UTF-8 to the last one, what that says can be said, and nobody would write them:
/// <c>é »</c>, the end of a quotation, has the bytes of a Chinese character too.
/// </remarks>
internal static class TwiceDecodedText
{
    private const int Windows1252 = 1252;
    private const int MacRoman = 10000;
    private const int MostTimes = 4;

    // What stands behind the last letter of a word: a note, a quotation that ends, a dash.
    private static readonly SearchValues<char> ClosingSigns = SearchValues.Create("\u00A0»”’“‘…–—›°ºª¹²³®™·´†‡•");
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("\u00A0»”’“…–—");

    // By a capital A with an accent, which hardly ends a word, and by signs of mathematics all of it is told.
    private static readonly Misreading Western = new(BytesOf(Windows1252, withLatin1: true), "ÂÃ", IsOfLetters: true);
    private static readonly Misreading Mac = new(BytesOf(MacRoman, withLatin1: false), "√¬≈ƒ‚", IsOfLetters: false);

    // The scripts in which places and people are named, with the signs around them.
    private static readonly (int First, int Last)[] Scripts =
    [
        (0x00A0, 0x017F), (0x0218, 0x021B), (0x0300, 0x045F), (0x0490, 0x0493), (0x05D0, 0x05EA), (0x0620, 0x064A), (0x0900, 0x097F), (0x0E00, 0x0E7F),
        (0x1E00, 0x22FF), (0x2460, 0x27BF), (0x3000, 0x30FF), (0x3400, 0x9FFF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFEFF, 0xFFEF), (0x1F000, 0x1FAFF), (0x20000, 0x3FFFF),
    ];

    /// <summary>An encoding in which UTF-8 was read.</summary>
    /// <param name="Bytes">The byte of each sign.</param>
    /// <param name="Leads">The signs that tell it by themselves, when another stands behind them.</param>
    /// <param name="IsOfLetters">Whether these are letters, which may end a word in capitals.</param>
    private sealed record Misreading(FrozenDictionary<char, byte> Bytes, string Leads, bool IsOfLetters);

    /// <summary>The text as it was meant; null when it was not decoded twice, as far as can be told.</summary>
    public static string? MeantBy(string text)
    {
        string? meant = null;
        for (var times = 0; times < MostTimes && Once(meant ?? text) is { } next; times++)
            meant = next;
        return meant;
    }

    private static string? Once(string text)
    {
        if (Ascii.IsValid(text))
            return null;
        var meant = new StringBuilder();
        var isChanged = false;
        for (var at = 0; at < text.Length;)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAnyExceptInRange('\u0080', '\uFFFF') is >= 0 and var end ? end : rest.Length;
            if (length == 0)
            {
                meant.Append(rest[0]);
                at++;
                continue;
            }

            var before = at == 0 ? ' ' : text[at - 1];
            var decoded = Decode(rest[..length], Western, before) ?? Decode(rest[..length], Mac, before);
            isChanged |= decoded is not null;
            meant.Append(decoded ?? rest[..length]);
            at += length;
        }

        return isChanged ? meant.ToString() : null;
    }

    /// <summary>What signs in a row were before they were read in an encoding; null when they were not.</summary>
    private static string? Decode(ReadOnlySpan<char> signs, Misreading encoding, char before)
    {
        var bytes = new byte[signs.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            if (!encoding.Bytes.TryGetValue(signs[i], out bytes[i]))
                return null;
        }

        if (!Utf8.IsValid(bytes))
            return null;
        var meant = Encoding.UTF8.GetString(bytes);
        var (at, isTold) = (0, false);
        foreach (var character in meant.EnumerateRunes())
        {
            if (!IsSaid(character))
                return null;
            isTold |= Tells(signs.Slice(at, character.Utf8SequenceLength), character, encoding, at == 0 ? before : signs[at - 1]);
            at += character.Utf8SequenceLength;
        }

        return isTold ? meant : null;
    }

    /// <summary>Whether nobody would write these signs for themselves.</summary>
    private static bool Tells(ReadOnlySpan<char> signs, Rune meant, Misreading encoding, char before)
    {
        var behind = signs[1..];
        if (encoding.Leads.Contains(signs[0], StringComparison.Ordinal))
            return !encoding.IsOfLetters || !char.IsUpper(before) || behind.ContainsAnyExcept(ClosingMarks);
        var isChinese = behind.Length > 1 && Rune.GetUnicodeCategory(meant) == UnicodeCategory.OtherLetter;
        return (encoding.IsOfLetters || isChinese) && behind.ContainsAnyExcept(ClosingSigns);
    }

    private static bool IsSaid(Rune character) =>
        Array.Exists(Scripts, script => character.Value >= script.First && character.Value <= script.Last)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control);

    private static FrozenDictionary<char, byte> BytesOf(int codePage, bool withLatin1)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var bytes = new Dictionary<char, byte>();
        for (var one = 0x80; one <= byte.MaxValue; one++)
        {
            bytes[encoding.GetString([(byte)one])[0]] = (byte)one;
            if (withLatin1)
                bytes[(char)one] = (byte)one;
        }

        return bytes.ToFrozenDictionary();
    }
}
